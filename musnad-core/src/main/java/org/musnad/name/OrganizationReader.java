package org.musnad.name;

import org.jspecify.annotations.Nullable;
import org.musnad.lexicon.Word;
import org.musnad.lexicon.WordClass;
import org.musnad.record.EntityType;
import org.musnad.text.Folding;

/**
 * Reads organisations by their structure: a head noun (وزارة, حزب, جهاز) and the words that make it the name of one body. A bare head
 * ("الحزب") is no name.
 */
final class OrganizationReader {
  private static final int LONGEST = 9;

  private final NounPhrases phrases;

  OrganizationReader(NounPhrases phrases) {
    this.phrases = phrases;
  }

  /** The organisation whose head stands at a token, or null. */
  @Nullable NameSpan read(Words words, FoundNames found, int head) {
    Word word = words.get(head);
    if (!word.is(WordClass.ORGANIZATION_HEAD) || !word.pronoun().isEmpty() || word.is(WordClass.FAMILY_NAME)) {
      return null;
    }
    int end = word.isDefinite() ? afterAdjectives(words, head + 1) : afterConstruct(words, found, head + 1);
    if (end <= head + 1) {
      return null;
    }
    return new NameSpan(head, end, EntityType.ORGANIZATION, null, "name.organization-head");
  }

  /** The construct after an indefinite head: nouns up to the first definite one or a name, then adjectives that agree. */
  private int afterConstruct(Words words, FoundNames found, int from) {
    int at = from;
    while (at < words.size() && at - from < LONGEST) {
      Word word = words.get(at);
      if (word.isSign(Folding.OPEN_QUOTE)) {
        return afterQuoted(words, at);
      }
      if (!word.isBare() || !word.pronoun().isEmpty() || !phrases.isNominal(word)) {
        return from;
      }
      NameSpan name = found.at(at);
      if (name != null && name.type() != EntityType.EVENT) {
        return adjectivesAndComplement(words, name.end());
      }
      if (word.isDefinite()) {
        return adjectivesAndComplement(words, at + 1);
      }
      if (word.is(WordClass.HUMAN) || word.isUnknown()) {
        return from;
      }
      at++;
    }
    return from;
  }

  private int adjectivesAndComplement(Words words, int from) {
    int at = afterAdjectives(words, from);
    if (at < words.size() && isSecondField(words, at)) {
      at = afterAdjectives(words, at + 1);
    }
    return at;
  }

  /** "وزارة التربية والتعليم": a second definite field after و that is neither a body nor a person of its own. */
  private boolean isSecondField(Words words, int at) {
    Word word = words.get(at);
    Word before = words.get(at - 1);
    long other =
        WordClass.ORGANIZATION_HEAD.bit()
            | WordClass.OFFICE.bit()
            | WordClass.OFFICE_WITH_COMPLEMENT.bit()
            | WordClass.HUMAN.bit()
            | WordClass.NAME_WORD.bit()
            | WordClass.NATIONALITY_PLURAL.bit()
            | WordClass.FAMILY_NAME.bit()
            | WordClass.GIVEN_NAME.bit();
    return word.conjunction() == 'و'
        && word.preposition() == 0
        && word.isDefinite()
        && before.isDefinite()
        && !before.is(WordClass.NATIONALITY)
        && !word.isAny(other)
        && word.is(WordClass.COMMON);
  }

  private int afterAdjectives(Words words, int from) {
    int at = from;
    while (at < words.size() && words.get(at).isBare() && words.get(at).isDefinite() && phrases.isAdjective(words.get(at))) {
      at++;
    }
    return at;
  }

  /** «…» after a head is its name if it is short and closed in the same breath. */
  private static int afterQuoted(Words words, int open) {
    for (int at = open + 1; at < words.size() && at - open <= 6; at++) {
      if (words.get(at).isSign(Folding.CLOSE_QUOTE)) {
        return at > open + 1 ? at + 1 : open;
      }
    }
    return open;
  }
}
