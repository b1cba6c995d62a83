package org.musnad.name;

import org.jspecify.annotations.Nullable;
import org.musnad.lexicon.Word;
import org.musnad.lexicon.WordClass;
import org.musnad.record.EntityType;

/** Reads places by their structure: a noun that heads places (محافظة, مدينة, معبر) and the proper name after it. */
final class PlaceReader {
  private final NounPhrases phrases;

  PlaceReader(NounPhrases phrases) {
    this.phrases = phrases;
  }

  /** The place whose head stands at a token, or null. */
  @Nullable NameSpan read(Words words, FoundNames found, int head) {
    Word word = words.get(head);
    if (!word.is(WordClass.PLACE_HEAD) || word.is(WordClass.DIRECTION) || word.isDefinite() || !word.pronoun().isEmpty() || head + 1 >= words.size()) {
      return null;
    }
    int next = head + 1;
    NameSpan known = found.at(next, EntityType.PLACE);
    if (known != null && words.get(next).isBare()) {
      return span(head, known.end());
    }
    return isProper(words.get(next)) ? span(head, next + 1) : null;
  }

  private static NameSpan span(int first, int end) {
    return new NameSpan(first, end, EntityType.PLACE, null, "name.place-head");
  }

  /** A definite word that is neither a common noun nor an adjective, or a word no lexicon knows. */
  private boolean isProper(Word word) {
    if (!word.isArabicWord() || !word.isBare() || !word.pronoun().isEmpty() || word.stem().length() < 3) {
      return false;
    }
    if (word.isUnknown()) {
      return true;
    }
    boolean name = word.is(WordClass.NAME_WORD) || word.is(WordClass.FAMILY_NAME) || word.is(WordClass.FAMILY_NAME_OR_WORD);
    return word.isDefinite() && name && !word.is(WordClass.COMMON) && !phrases.isAdjective(word);
  }
}
