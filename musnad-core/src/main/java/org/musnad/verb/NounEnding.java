package org.musnad.verb;

import java.util.List;
import org.musnad.verb.Inflection.Attachment;
import org.musnad.verb.Inflection.Gender;
import org.musnad.verb.Inflection.Kind;
import org.musnad.verb.Inflection.Number;
import org.musnad.verb.Nominal.State;

/** The ending of a participle, in the notation of {@link Sounds}. */
record NounEnding(String sounds, Gender gender, Number number, State state) {
  static final List<NounEnding> ALL = List.of(
      new NounEnding("u", Gender.MASCULINE, Number.SINGULAR, State.PLAIN),
      new NounEnding("aT", Gender.FEMININE, Number.SINGULAR, State.PLAIN),
      new NounEnding("Aن", Gender.MASCULINE, Number.DUAL, State.ABSOLUTE),
      new NounEnding("aين", Gender.MASCULINE, Number.DUAL, State.ABSOLUTE),
      new NounEnding("A", Gender.MASCULINE, Number.DUAL, State.CONSTRUCT),
      new NounEnding("aي", Gender.MASCULINE, Number.DUAL, State.CONSTRUCT),
      new NounEnding("aTAن", Gender.FEMININE, Number.DUAL, State.ABSOLUTE),
      new NounEnding("aTaين", Gender.FEMININE, Number.DUAL, State.ABSOLUTE),
      new NounEnding("aTA", Gender.FEMININE, Number.DUAL, State.CONSTRUCT),
      new NounEnding("aTaي", Gender.FEMININE, Number.DUAL, State.CONSTRUCT),
      new NounEnding("Uن", Gender.MASCULINE, Number.PLURAL, State.ABSOLUTE),
      new NounEnding("Iن", Gender.MASCULINE, Number.PLURAL, State.ABSOLUTE),
      new NounEnding("U", Gender.MASCULINE, Number.PLURAL, State.CONSTRUCT),
      new NounEnding("I", Gender.MASCULINE, Number.PLURAL, State.CONSTRUCT),
      new NounEnding("Aت", Gender.FEMININE, Number.PLURAL, State.PLAIN));

  Nominal of(Kind kind, Attachment attachment) {
    return new Nominal(kind, gender, number, state, state == State.ABSOLUTE ? Attachment.FREE : attachment);
  }
}
