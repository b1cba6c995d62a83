package org.musnad.word;

import java.util.List;
import java.util.function.Predicate;
import org.musnad.lexicon.Vocabulary;
import org.musnad.lexicon.WordClass;
import org.musnad.text.Folding;
import org.musnad.verb.Finite;
import org.musnad.verb.Inflection;
import org.musnad.verb.VerbForm;
import org.musnad.verb.VerbTable;

/** Asks the lexicons about stems. Thread safe where the lexicons are. */
final class Stems {
  private static final int LONGEST_WITHOUT_ARTICLE = 4;
  private static final int SHORTEST_NISBA = 5;
  private static final int SHORTEST_INFLECTED = 3;
  /** The endings of duals, sound plurals and the indefinite accusative. */
  private static final List<String> ENDINGS = List.of("تان", "تين", "تي", "ات", "ان", "ين", "ون", "ا");
  private static final long MADE_OF_VERBS = WordClass.MASDAR.bit() | WordClass.PARTICIPLE.bit();
  private static final long NO_NOUNS =
      WordClass.VERB.bit() | WordClass.RARE_VERB.bit() | WordClass.PARTICLES | WordClass.ADVERB.bit();
  private static final long NAMES =
      WordClass.GIVEN_NAME.bit()
          | WordClass.FAMILY_NAME.bit()
          | WordClass.NAME_WORD.bit()
          | WordClass.NAME_PREFIX.bit()
          | WordClass.NAME_SUFFIX.bit()
          | WordClass.FEMALE.bit();

  private static final long PEOPLE = WordClass.GIVEN_NAME.bit() | WordClass.FAMILY_NAME.bit();

  private final Vocabulary vocabulary;
  private final VerbTable verbs;
  private final VerbTable rareVerbs = VerbTable.rare();
  private final ClosedWords closed;
  private final Predicate<String> endsInHeh;

  /**
   * Stems of these lexicons.
   *
   * @param endsInHeh whether a folded word that ends in ه is written so, and not with ة
   */
  Stems(Vocabulary vocabulary, VerbTable verbs, ClosedWords closed, Predicate<String> endsInHeh) {
    this.vocabulary = vocabulary;
    this.verbs = verbs;
    this.closed = closed;
    this.endsInHeh = endsInHeh;
  }

  /** What is known of a cut's stem. */
  Stem of(Cut cut) {
    String base = Folding.fold(cut.base());
    boolean pronoun = !cut.clitics().pronoun().isEmpty();
    if (cut.stem().length() == 1) {
      return new Stem(Stem.Kind.PREPOSITION, false, pronoun && cut.clitics().particle() == 0);
    }
    var parts = closed.parts(base);
    if (parts.contains(PartOfSpeech.NOUN) || parts.contains(PartOfSpeech.NUMBER)) {
      return new Stem(Stem.Kind.NOUN, false, true);
    }
    if (!parts.isEmpty() && !cut.clitics().article()) {
      boolean preposition = parts.contains(PartOfSpeech.PREPOSITION);
      return new Stem(preposition ? Stem.Kind.PREPOSITION : Stem.Kind.CLOSED, false, !pronoun || closed.takesPronoun(base));
    }
    boolean past = false;
    boolean present = false;
    boolean rare = false;
    for (VerbForm form : verbs.lookup(cut.stem())) {
      Inflection.Attachment attachment = form.inflection().attachment();
      boolean agrees = attachment != (pronoun ? Inflection.Attachment.FREE : Inflection.Attachment.BOUND);
      if (agrees && form.inflection() instanceof Finite finite) {
        boolean common = !isRare(finite);
        past |= common && finite.tense() == Inflection.Tense.PAST;
        present |= common && finite.tense() == Inflection.Tense.PRESENT;
        rare |= !common;
      }
    }
    rare |= rareVerbs.lookup(cut.stem()).stream().anyMatch(form -> form.kind() == Inflection.Kind.FINITE);
    return new Stem(kind(past, present, rare, nouns(cut, base, pronoun)), present, true);
  }

  private long nouns(Cut cut, String base, boolean pronoun) {
    if (cut.clitics().article()) {
      return known(base);
    }
    if (base.endsWith("ه") && !cut.base().endsWith("ة") && (pronoun || !endsInHeh.test(base))) {
      return vocabulary.classes(base) & PEOPLE;
    }
    if (base.endsWith("ها") && !endsInHeh.test(base.substring(0, base.length() - 1))) {
      // No alif of the accusative follows a ة: موقعها is not موقعة.
      return 0;
    }
    // What begins like the article is a word of its own only where a verb, a name or a closed list says so.
    return base.startsWith("ال") && base.length() > LONGEST_WITHOUT_ARTICLE
        ? vocabulary.classes(base) & (NAMES | MADE_OF_VERBS) : known(base);
  }

  /** What the lexicons know of a stem or of the noun that it is made of by a regular ending. */
  private long known(String base) {
    long classes = vocabulary.classes(base) & ~NO_NOUNS;
    if ((classes & ~NAMES) == 0 && (isNisba(base) || isInflected(base) || classes == 0 && isMadeOfRareVerb(base))) {
      classes |= WordClass.COMMON.bit();
    }
    return classes;
  }

  /** An adjective made of a noun that the lexicons know: {@code سياسي} of {@code سياسة}. */
  boolean isNisba(String base) {
    String masculine = base.endsWith("يه") ? base.substring(0, base.length() - 1) : base;
    if (masculine.length() < SHORTEST_NISBA || !masculine.endsWith("ي")) {
      return false;
    }
    String noun = masculine.substring(0, masculine.length() - 1);
    return isNoun(noun) || isNoun(noun + 'ه') || isNoun(noun + 'ا');
  }

  private boolean isInflected(String base) {
    for (String ending : ENDINGS) {
      if (base.endsWith(ending) && base.length() - ending.length() >= SHORTEST_INFLECTED) {
        String noun = base.substring(0, base.length() - ending.length());
        if (isNoun(noun) || isNoun(noun + 'ه') || isNisba(noun)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean isMadeOfRareVerb(String base) {
    return rareVerbs.lookup(base).stream().anyMatch(form -> form.kind() != Inflection.Kind.FINITE);
  }

  private boolean isNoun(String base) {
    return (vocabulary.classes(base) & ~NO_NOUNS & ~WordClass.FEMALE.bit()) != 0 || !closed.parts(base).isEmpty();
  }

  private static Stem.Kind kind(boolean past, boolean present, boolean rare, long nouns) {
    boolean noun = (nouns & ~NAMES) != 0;
    if (past || present) {
      return noun ? Stem.Kind.VERB_OR_NOUN : past ? Stem.Kind.PAST : Stem.Kind.PRESENT;
    }
    if (noun) {
      return Stem.Kind.NOUN;
    }
    return rare ? Stem.Kind.RARE_VERB : nouns != 0 ? Stem.Kind.NAME : Stem.Kind.UNKNOWN;
  }

  static boolean isRare(Finite form) {
    return form.tense() == Inflection.Tense.IMPERATIVE
        || form.mood() == Inflection.Mood.JUSSIVE
        || form.person() == Inflection.Person.SECOND
        || form.number() == Inflection.Number.DUAL
        || form.number() == Inflection.Number.PLURAL && form.gender() == Inflection.Gender.FEMININE;
  }
}
