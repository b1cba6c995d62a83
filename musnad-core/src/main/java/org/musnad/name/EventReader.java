package org.musnad.name;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.musnad.lexicon.Word;
import org.musnad.lexicon.WordClass;
import org.musnad.record.EntityType;
import org.musnad.text.Folding;

/** Reads events by their head noun and what makes it a proper name: a place ("قمة بغداد"), a year or day, a name in quotes. */
final class EventReader {
  private static final int REACH = 4;

  private final NameLexicon lexicon;

  EventReader(NameLexicon lexicon) {
    this.lexicon = lexicon;
  }

  @Nullable NameSpan read(Words words, FoundNames found, int head) {
    Word word = words.get(head);
    if (!word.is(WordClass.EVENT_HEAD) || !word.pronoun().isEmpty() || head + 1 >= words.size()) {
      return null;
    }
    Set<String> needs = lexicon.eventNeeds(word.stem());
    if (needs.contains("quoted") && words.get(head + 1).isSign(Folding.OPEN_QUOTE)) {
      return span(head, afterQuoted(words, head), "name.event-quoted");
    }
    NameSpan place = found.at(head + 1, EntityType.PLACE);
    if (needs.contains("place") && place != null && words.get(head + 1).isBare() && !word.is(WordClass.MASDAR)) {
      return span(head, place.end(), "name.event-place");
    }
    return span(head, afterDate(words, head, needs), "name.event-date");
  }

  private static @Nullable NameSpan span(int head, int end, String rule) {
    return end > head + 1 ? new NameSpan(head, end, EntityType.EVENT, null, rule) : null;
  }

  private static int afterQuoted(Words words, int head) {
    for (int at = head + 2; at < words.size() && at - head <= 6; at++) {
      if (words.get(at).isSign(Folding.CLOSE_QUOTE)) {
        return at + 1;
      }
    }
    return head;
  }

  /** "ثورة 1919", "ثورة 23 يوليو", "انتخابات الرئاسة المصرية 2012". */
  private static int afterDate(Words words, int head, Set<String> needs) {
    for (int at = head + 1; at < words.size() && at - head <= REACH; at++) {
      Word word = words.get(at);
      if (word.token().isNumber()) {
        boolean year = word.token().folded().length() == 4;
        boolean day = at + 1 < words.size() && words.get(at + 1).is(WordClass.TIME) && word.token().folded().length() <= 2;
        return year && needs.contains("year") ? at + 1 : day && at == head + 1 && needs.contains("day") ? at + 2 : head;
      }
      if (at == head + 1 && word.is(WordClass.TIME) && needs.contains("month") && !word.isDefinite()) {
        return at + 1;
      }
      if (!word.isBare() || !word.isDefinite()) {
        return head;
      }
    }
    return head;
  }
}
