package org.musnad.dossier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.musnad.record.ArticleRecord;
import org.musnad.record.Entity;
import org.musnad.record.EntityType;
import org.musnad.record.Filler;
import org.musnad.record.Mention;
import org.musnad.record.Role;
import org.musnad.record.Statement;
import org.musnad.record.StatementType;
import org.musnad.text.Folding;
import org.musnad.text.Span;

/** Reads in the sentence of an office who held it before or after: «خلفا لـ», «سلفه», «وخلفه», «خلف … في». */
final class SuccessionWords {
  private static final int MOST_BETWEEN = 5;
  private static final int REACH = 80;
  private static final Map<String, Cue> CUES = new HashMap<>();

  static {
    for (List<String> row : Table.rows("succession-words.tsv")) {
      Cue cue = Cue.valueOf(row.get(1).toUpperCase(java.util.Locale.ROOT).replace('-', '_'));
      CUES.put(Folding.fold(row.get(0)), cue);
    }
  }

  private enum Cue {
    BEFORE,
    BEFORE_BARE,
    HIS_BEFORE,
    HIS_AFTER,
    TAKES
  }

  /**
   * Somebody named as holding the office before or after.
   *
   * @param before whether before
   * @param filler who
   */
  record Named(boolean before, Filler filler) {}

  private SuccessionWords() {}

  /** Who is named beside a statement of office as its holder before or after. */
  static List<Named> named(ArticleRecord record, Statement statement) {
    List<Named> named = new ArrayList<>();
    Span sentence = Roster.sentence(record, statement.span());
    for (Entity entity : record.entities()) {
      if (entity.type() == EntityType.PERSON) {
        for (Mention mention : entity.mentions()) {
          Cue cue = sentence.contains(mention.span()) ? cue(record.article().text(), sentence, mention.span()) : null;
          if (cue != null && cue != Cue.TAKES && isAbout(cue, mention.span(), record, sentence, statement)) {
            Filler filler = new Filler(mention.span(), mention.text(), entity.id(), null);
            named.add(new Named(cue != Cue.HIS_AFTER, filler));
          }
        }
      }
    }
    pair(record, statement).ifPresent(named::add);
    return named;
  }

  /**
   * Of several offices in a sentence, «خلفا لـ» is about the last one taken before it, and «سلفه» and «خلفه» about the last
   * one told.
   */
  private static boolean isAbout(Cue cue, Span name, ArticleRecord record, Span sentence, Statement statement) {
    List<Statement> told =
        record.statements().stream()
            .filter(OfficeIndex::isOffice)
            .filter(each -> sentence.contains(each.span()) && each.span().start() < name.start())
            .filter(each -> each.fillers(Role.PERSON).stream().noneMatch(person -> person.span().overlaps(name)))
            .toList();
    boolean pronoun = cue == Cue.HIS_BEFORE || cue == Cue.HIS_AFTER;
    return told.stream()
            .filter(each -> pronoun || each.type() == StatementType.POSITION_START)
            .max(Comparator.comparingInt(each -> each.trigger().span().start()))
            .filter(last -> last.equals(statement) || samePerson(last, statement) && last.type() == statement.type())
            .isPresent();
  }

  private static boolean samePerson(Statement one, Statement other) {
    return one.fillers(Role.PERSON).stream()
        .anyMatch(a -> other.fillers(Role.PERSON).stream().anyMatch(b -> a.entity() != null && a.entity().equals(b.entity())));
  }

  /** The word of succession that a name depends on, or null. */
  private static @Nullable Cue cue(String text, Span sentence, Span name) {
    String before = text.substring(Math.max(sentence.start(), name.start() - REACH), name.start());
    int cut = Math.max(before.lastIndexOf('،'), Math.max(before.lastIndexOf('('), before.lastIndexOf('«')));
    String[] words = Folding.fold(before.substring(cut + 1)).strip().split("\\s+");
    for (int i = words.length - 1; i >= Math.max(0, words.length - 1 - MOST_BETWEEN); i--) {
      Cue cue = cue(words[i]);
      if (cue != null) {
        String next = i + 1 < words.length ? words[i + 1] : Folding.fold(name.of(text));
        return cue != Cue.BEFORE || isPreposition(next) ? cue : null;
      }
    }
    return null;
  }

  private static @Nullable Cue cue(String word) {
    Cue cue = CUES.get(word);
    boolean joined = cue == null && word.length() > 3 && (word.startsWith("و") || word.startsWith("ف"));
    return joined ? CUES.get(word.substring(1)) : cue;
  }

  private static boolean isPreposition(String folded) {
    return folded.startsWith("ل") || folded.equals("من") || folded.equals("عن");
  }

  /** «خلف تامر مازن في رئاسة المجلس» is read as two statements with one trigger: one takes what the other held. */
  private static java.util.Optional<Named> pair(ArticleRecord record, Statement statement) {
    boolean takes = statement.type() == StatementType.POSITION_START;
    StatementType other = takes ? StatementType.POSITION_HOLD : StatementType.POSITION_START;
    if (cue(Folding.fold(statement.trigger().text()).strip()) != Cue.TAKES) {
      return java.util.Optional.empty();
    }
    return record.statements().stream()
        .filter(each -> each.type() == other && each.trigger().span().equals(statement.trigger().span()))
        .flatMap(each -> each.fillers(Role.PERSON).stream())
        .filter(filler -> filler.entity() != null)
        .findFirst()
        .map(filler -> new Named(takes, filler));
  }
}
