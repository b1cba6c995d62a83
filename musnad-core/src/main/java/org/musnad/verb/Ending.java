package org.musnad.verb;

import java.util.List;
import org.musnad.verb.Inflection.Attachment;
import org.musnad.verb.Inflection.Gender;
import org.musnad.verb.Inflection.Number;
import org.musnad.verb.Inflection.Person;

/**
 * The ending of a finite form, in the notation of {@link Sounds}; a final {@code ا} is the silent one of {@code قالوا}.
 *
 * @param prefix the consonant of the present's person, empty elsewhere
 * @param moods the moods of which it is the ending: the sum of {@link #INDICATIVE}, {@link #SUBJUNCTIVE}, {@link
 * #JUSSIVE}
 */
record Ending(String prefix, String sounds, Person person, Gender gender, Number number, Attachment attachment,
    int moods) {
  static final int INDICATIVE = 1;
  static final int SUBJUNCTIVE = 2;
  static final int JUSSIVE = 4;

  static final List<Ending> PAST = List.of(
      past("a", Person.THIRD, Gender.MASCULINE, Number.SINGULAR),
      past("aت", Person.THIRD, Gender.FEMININE, Number.SINGULAR),
      past("A", Person.THIRD, Gender.MASCULINE, Number.DUAL),
      past("aتA", Person.THIRD, Gender.FEMININE, Number.DUAL),
      past("Uا", Person.THIRD, Gender.MASCULINE, Number.PLURAL),
      past("نa", Person.THIRD, Gender.FEMININE, Number.PLURAL),
      past("تa", Person.SECOND, Gender.MASCULINE, Number.SINGULAR),
      past("تi", Person.SECOND, Gender.FEMININE, Number.SINGULAR),
      past("تuمA", Person.SECOND, Gender.EITHER, Number.DUAL),
      past("تuم", Person.SECOND, Gender.MASCULINE, Number.PLURAL).with(Attachment.FREE),
      past("تuمU", Person.SECOND, Gender.MASCULINE, Number.PLURAL).with(Attachment.BOUND),
      past("تuننa", Person.SECOND, Gender.FEMININE, Number.PLURAL),
      past("تu", Person.FIRST, Gender.EITHER, Number.SINGULAR),
      past("نA", Person.FIRST, Gender.EITHER, Number.PLURAL));

  static final List<Ending> PRESENT = List.of(
      present("ي", "", Person.THIRD, Gender.MASCULINE, Number.SINGULAR),
      present("ت", "", Person.THIRD, Gender.FEMININE, Number.SINGULAR),
      present("ت", "", Person.SECOND, Gender.MASCULINE, Number.SINGULAR),
      present("ء", "", Person.FIRST, Gender.EITHER, Number.SINGULAR),
      present("ن", "", Person.FIRST, Gender.EITHER, Number.PLURAL),
      present("ي", "A", Person.THIRD, Gender.MASCULINE, Number.DUAL),
      present("ت", "A", Person.THIRD, Gender.FEMININE, Number.DUAL),
      present("ت", "A", Person.SECOND, Gender.EITHER, Number.DUAL),
      present("ي", "U", Person.THIRD, Gender.MASCULINE, Number.PLURAL),
      present("ت", "U", Person.SECOND, Gender.MASCULINE, Number.PLURAL),
      present("ت", "I", Person.SECOND, Gender.FEMININE, Number.SINGULAR),
      present("ي", "نa", Person.THIRD, Gender.FEMININE, Number.PLURAL),
      present("ت", "نa", Person.SECOND, Gender.FEMININE, Number.PLURAL));

  static final List<Ending> IMPERATIVE = List.of(
      past("", Person.SECOND, Gender.MASCULINE, Number.SINGULAR),
      past("I", Person.SECOND, Gender.FEMININE, Number.SINGULAR),
      past("A", Person.SECOND, Gender.EITHER, Number.DUAL),
      past("Uا", Person.SECOND, Gender.MASCULINE, Number.PLURAL),
      past("نa", Person.SECOND, Gender.FEMININE, Number.PLURAL));

  /** This person's endings in the moods of the present. */
  List<Ending> inMoods() {
    return switch (sounds) {
      case "" -> List.of(in("u", INDICATIVE), in("a", SUBJUNCTIVE), in("", JUSSIVE));
      case "A", "I" -> List.of(in(sounds + "نi", INDICATIVE), in(sounds, SUBJUNCTIVE + JUSSIVE));
      case "U" -> List.of(in("Uنa", INDICATIVE), in("Uا", SUBJUNCTIVE + JUSSIVE));
      default -> List.of(in(sounds, INDICATIVE + SUBJUNCTIVE + JUSSIVE));
    };
  }

  private Ending in(String other, int otherMoods) {
    return new Ending(prefix, other, person, gender, number, attachment, otherMoods);
  }

  private Ending with(Attachment other) {
    return new Ending(prefix, sounds, person, gender, number, other, moods);
  }

  private static Ending past(String sounds, Person person, Gender gender, Number number) {
    return new Ending("", sounds, person, gender, number, Attachment.ANY, 0);
  }

  private static Ending present(String prefix, String sounds, Person person, Gender gender, Number number) {
    return new Ending(prefix, sounds, person, gender, number, Attachment.ANY, 0);
  }
}
