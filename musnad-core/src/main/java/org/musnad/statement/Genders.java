package org.musnad.statement;

import org.jspecify.annotations.Nullable;
import org.musnad.lexicon.Word;
import org.musnad.lexicon.WordClass;
import org.musnad.name.NameSpan;
import org.musnad.record.EntityType;
import org.musnad.verb.Inflection.Gender;

/** The grammatical gender of who acts, where the spelling or a given name tells it. */
final class Genders {
  private Genders() {}

  /**
   * Of somebody or something that a verb goes on to speak of.
   *
   * @param head the first word of the phrase
   * @param name the name it stands for, or null
   */
  static Gender of(Word head, @Nullable NameSpan name) {
    boolean person = name != null && name.type() == EntityType.PERSON;
    if (head.is(WordClass.FEMALE)) {
      return Gender.FEMININE;
    }
    boolean job = head.isAny(WordClass.OFFICE.bit() | WordClass.OFFICE_WITH_COMPLEMENT.bit() | WordClass.HUMAN.bit());
    boolean given = head.isAny(WordClass.GIVEN_NAME.bit() | WordClass.GIVEN_NAME_OR_WORD.bit());
    if (person && !job) {
      // A family name in ة tells nothing of who bears it.
      return given ? Gender.MASCULINE : Gender.EITHER;
    }
    if (head.stem().endsWith("ه") || head.stem().endsWith("ات")) {
      return Gender.FEMININE;
    }
    boolean place = name != null && name.type() == EntityType.PLACE;
    return place || head.isUnknown() ? Gender.EITHER : Gender.MASCULINE;
  }

  /** Whether a verb can be of whom it is said to be. */
  static boolean agree(Gender verb, Gender actor) {
    return verb == Gender.EITHER || actor == Gender.EITHER || verb == actor;
  }
}
