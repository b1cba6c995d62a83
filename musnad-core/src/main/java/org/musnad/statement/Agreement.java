package org.musnad.statement;

import org.jspecify.annotations.Nullable;
import org.musnad.lexicon.Word;
import org.musnad.lexicon.WordClass;
import org.musnad.statement.Chunk.Head;
import org.musnad.statement.Chunk.Noun;
import org.musnad.verb.Finite;
import org.musnad.verb.Inflection;
import org.musnad.verb.Inflection.Gender;

/** Whether a noun phrase before a verb agrees with it in gender, where the spelling shows it. */
final class Agreement {
  private Agreement() {}

  /** Whether the phrase can be the subject of the verb after it; true where gender cannot be seen. */
  static boolean mayBeSubject(Noun noun, @Nullable Finite form) {
    if (form == null || form.gender() == Gender.EITHER) {
      return true;
    }
    Gender gender = gender(noun);
    return gender == Gender.EITHER || gender == form.gender();
  }

  /** Whether a man stands right behind a verb that is said of women: "ترأس وليد" is no present of رأس. */
  static boolean disagree(Noun noun, @Nullable Finite form) {
    if (form == null || form.gender() != Gender.FEMININE || noun.kind() != Head.PERSON) {
      return false;
    }
    Word head = noun.word();
    boolean titled = noun.office() != null && !head.stem().endsWith("ه");
    boolean named = head.isAny(WordClass.GIVEN_NAME.bit() | WordClass.GIVEN_NAME_OR_WORD.bit()) && !head.is(WordClass.FEMALE);
    return form.tense() == Inflection.Tense.PRESENT && (titled || named);
  }

  static Gender gender(Noun noun) {
    Word head = noun.word();
    if (noun.kind() == Head.PERSON && noun.office() == null) {
      return head.is(WordClass.FEMALE) ? Gender.FEMININE : Gender.EITHER;
    }
    if (noun.kind() == Head.PLACE || noun.kind() == Head.COUNT || noun.kind() == Head.GROUP || noun.kind() == Head.PRONOUN) {
      return Gender.EITHER;
    }
    boolean feminine = head.stem().endsWith("ه") || head.stem().endsWith("ات");
    if (feminine) {
      return Gender.FEMININE;
    }
    boolean singularHead = noun.kind() == Head.BODY && head.is(WordClass.ORGANIZATION_HEAD);
    return singularHead && !head.is(WordClass.NATIONALITY_PLURAL) ? Gender.MASCULINE : Gender.EITHER;
  }
}
