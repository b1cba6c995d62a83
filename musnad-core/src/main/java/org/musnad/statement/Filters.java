package org.musnad.statement;

import org.musnad.lexicon.Word;
import org.musnad.lexicon.WordClass;
import org.musnad.record.EntityType;
import org.musnad.statement.Chunk.Head;
import org.musnad.statement.Chunk.Noun;

/** Whether a noun phrase can be what a slot asks for. */
final class Filters {
  private Filters() {}

  static boolean fits(String filter, Noun noun) {
    if (noun.kind() == Head.TIME || filter.equals("time")) {
      return noun.kind() == Head.TIME && filter.equals("time");
    }
    return switch (filter) {
      case "person" -> isPerson(noun);
      case "human" -> isHuman(noun);
      case "body" -> noun.kind() == Head.BODY || noun.kind() == Head.HUMAN && noun.word().is(WordClass.ORGANIZATION_HEAD);
      case "organization" -> noun.name() != null && noun.name().type() == EntityType.ORGANIZATION;
      case "force" -> fits("actor", noun) || NounSets.isForce(noun.word());
      case "people" -> isHuman(noun) || noun.kind() == Head.BODY;
      case "actor" -> isHuman(noun) || noun.kind() == Head.BODY || noun.kind() == Head.PLACE && isNamed(noun);
      // Who can be heard: an actor, or the document that speaks for whoever issued it.
      case "voice" -> fits("actor", noun) || noun.kind() == Head.PLAIN && NounSets.isDocument(noun.word());
      // Who may tell something by a verb that is of telling only: also what no table knows, but nothing that is known for a thing.
      case "teller" -> fits("voice", noun) || noun.kind() == Head.PLACE || noun.kind() == Head.PLAIN && !isKnownThing(noun.word());
      case "place" -> noun.kind() == Head.PLACE || noun.word().is(WordClass.PLACE_HEAD) || NounSets.isPlace(noun.word());
      case "thing" -> isThing(noun);
      case "matter" -> noun.name() == null;
      case "title" -> isTitle(noun);
      case "count" -> noun.kind() == Head.COUNT;
      case "event" -> noun.kind() == Head.EVENT || noun.name() == null && (NounSets.isOccasion(noun.word()) || NounSets.isViolence(noun.word()));
      default -> true;
    };
  }

  /** From how many letters a verbal noun is derived from a verb by its form: توفير; shorter ones (خط, سد) are things as well. */
  private static final int DERIVED = 5;

  /** What can be struck: no deed, such as "تستهدف توفير …" has, unless people gather for it. */
  private static boolean isThing(Noun noun) {
    Word word = noun.word();
    boolean deed = noun.kind() == Head.PLAIN && word.is(WordClass.MASDAR) && word.indefinite().length() >= DERIVED;
    return !deed || fits("place", noun) || NounSets.isOccasion(noun.word()) || NounSets.isForce(noun.word());
  }

  /** A common noun that is no name and, as far as its form tells, no person: "الفيديو", not "البائع". */
  private static boolean isKnownThing(Word word) {
    boolean doer = word.isDefinite() && word.is(WordClass.PARTICIPLE);
    return word.is(WordClass.COMMON) && !doer && !word.isAny(WordClass.GIVEN_NAME.bit() | WordClass.GIVEN_NAME_OR_WORD.bit() | WordClass.NAME_WORD.bit());
  }

  private static boolean isNamed(Noun noun) {
    return noun.name() != null && noun.name().type() == EntityType.PLACE;
  }

  private static boolean isPerson(Noun noun) {
    return noun.kind() == Head.PERSON
        || noun.kind() == Head.HUMAN
        || noun.kind() == Head.PRONOUN
        || noun.kind() == Head.OFFICE && !isPredicate(noun)
        || noun.kind() == Head.PLAIN && (noun.word().is(WordClass.HONORIFIC) || NounSets.isHonoured(noun.word()));
  }

  /** "عين وزيرا": an accusative office without article says what somebody becomes, not who. */
  private static boolean isPredicate(Noun noun) {
    String stem = noun.word().stem();
    return !noun.word().isDefinite() && stem.length() > 3 && stem.endsWith("ا");
  }

  private static boolean isHuman(Noun noun) {
    return isPerson(noun) || noun.kind() == Head.COUNT || noun.kind() == Head.GROUP
        || noun.word().isAny(WordClass.NATIONALITY_PLURAL.bit());
  }

  private static boolean isTitle(Noun noun) {
    return noun.kind() == Head.OFFICE
        || noun.office() != null
        || noun.word().isAny(WordClass.OFFICE.bit() | WordClass.OFFICE_WITH_COMPLEMENT.bit())
        || noun.kind() != Head.PERSON && OfficeNouns.isOfficeNoun(noun.word());
  }
}
