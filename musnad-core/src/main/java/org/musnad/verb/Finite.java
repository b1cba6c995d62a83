package org.musnad.verb;

/** A conjugated form. */
public record Finite(Tense tense, Voice voice, Mood mood, Person person, Gender gender, Number number,
    Attachment attachment) implements Inflection {
  @Override
  public Kind kind() {
    return Kind.FINITE;
  }

  /** The same form in another voice. */
  public Finite withVoice(Voice other) {
    return new Finite(tense, other, mood, person, gender, number, attachment);
  }

  Finite withMood(Mood other) {
    return new Finite(tense, voice, other, person, gender, number, attachment);
  }
}
