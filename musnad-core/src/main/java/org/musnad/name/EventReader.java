package org.musnad.name;

import org.jspecify.annotations.Nullable;
import org.musnad.lexicon.Word;
import org.musnad.lexicon.WordClass;
import org.musnad.record.EntityType;
import org.musnad.text.Folding;

/** Reads events by their head noun and what makes it a proper name: a place ("قمة بغداد") or a name in quotes. */
final class EventReader {
  @Nullable NameSpan read(Words words, FoundNames found, int head) {
    Word word = words.get(head);
    if (!word.is(WordClass.EVENT_HEAD) || word.isDefinite() || !word.pronoun().isEmpty() || head + 1 >= words.size()) {
      return null;
    }
    if (words.get(head + 1).isSign(Folding.OPEN_QUOTE)) {
      for (int at = head + 2; at < words.size() && at - head <= 6; at++) {
        if (words.get(at).isSign(Folding.CLOSE_QUOTE)) {
          return new NameSpan(head, at + 1, EntityType.EVENT, null, "name.event-quoted");
        }
      }
      return null;
    }
    NameSpan place = found.at(head + 1, EntityType.PLACE);
    return place != null && words.get(head + 1).isBare() && !word.is(WordClass.COMMON)
        ? new NameSpan(head, place.end(), EntityType.EVENT, null, "name.event-place")
        : null;
  }
}
