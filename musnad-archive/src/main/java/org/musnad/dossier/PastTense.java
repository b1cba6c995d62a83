package org.musnad.dossier;

import java.util.List;
import java.util.Map;
import org.musnad.record.Filler;
import org.musnad.record.Role;
import org.musnad.record.Statement;
import org.musnad.text.Folding;

/**
 * Whether a sentence says that an office was held: «وكان رئيسا للجهاز», «كان يشغل منصب …», «شغل منصب …». In «وكان رئيس الوزراء فلان قد
 * أعلن» the verb belongs to what he announced, and the title is the subject's, in the nominative.
 */
final class PastTense {
  private static final int MOST_BETWEEN = 4;
  private static final int REACH = 60;

  private PastTense() {}

  static boolean tells(String text, Statement statement, Map<Role, List<Value>> roles) {
    List<Filler> titles = statement.fillers(Role.TITLE);
    List<Value> standing = roles.getOrDefault(Role.TITLE, List.of());
    boolean predicate = !titles.isEmpty() && !standing.isEmpty() && !standing.get(0).name().equals(titles.get(0).text());
    boolean verb = !titles.isEmpty() && !statement.trigger().span().overlaps(titles.get(0).span());
    String trigger = withoutJoin(Folding.fold(statement.trigger().text()).strip());
    boolean since = !statement.fillers(Role.FROM).isEmpty() && statement.fillers(Role.TO).isEmpty();
    return !since && OfficeWords.isDid(trigger)
        || predicate && isBehindWas(text, titles.get(0).span().start(), MOST_BETWEEN)
        || verb && isBehindWas(text, statement.trigger().span().start(), 1);
  }

  /** Whether «كان» stands among the last words before a place, with no comma or stop between. */
  private static boolean isBehindWas(String text, int at, int words) {
    String before = Folding.fold(text.substring(Math.max(0, at - REACH), at));
    String[] all = before.substring(lastStop(before) + 1).strip().split("\\s+");
    for (int i = all.length - 1; i >= Math.max(0, all.length - words); i--) {
      if (OfficeWords.isWas(withoutJoin(all[i]))) {
        return true;
      }
    }
    return false;
  }

  private static String withoutJoin(String word) {
    return word.length() > 3 && (word.startsWith("و") || word.startsWith("ف")) ? word.substring(1) : word;
  }

  private static int lastStop(String text) {
    int last = -1;
    for (char stop : new char[] {'.', '،', '؛', ':', '\n', Folding.OPEN_QUOTE, Folding.CLOSE_QUOTE}) {
      last = Math.max(last, text.lastIndexOf(stop));
    }
    return last;
  }
}
