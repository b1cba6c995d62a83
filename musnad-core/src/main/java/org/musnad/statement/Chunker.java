package org.musnad.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.musnad.lexicon.Word;
import org.musnad.lexicon.WordClass;
import org.musnad.name.NameSpan;
import org.musnad.name.NounPhrases;
import org.musnad.name.OfficeSpan;
import org.musnad.record.TimeMention;
import org.musnad.statement.Chunk.Head;
import org.musnad.statement.Chunk.Mark;
import org.musnad.statement.Chunk.MarkKind;
import org.musnad.statement.Chunk.Noun;
import org.musnad.statement.Chunk.Verb;
import org.musnad.text.Folding;
import org.musnad.text.Sentence;
import org.musnad.verb.Finite;
import org.musnad.verb.Inflection;
import org.musnad.verb.VerbForm;

/**
 * Cuts a sentence into chunks, left to right, each token looked at once. Nouns that may be triggers end their chunk before what completes
 * them, so that the complement is a chunk of its own.
 */
final class Chunker {
  private final CalledUp calledUp;
  private final Markers markers;
  private final NounPhrases phrases;
  private final Counts counts;

  Chunker(CalledUp calledUp, Markers markers, NounPhrases phrases, Counts counts) {
    this.calledUp = calledUp;
    this.markers = markers;
    this.phrases = phrases;
    this.counts = counts;
  }

  List<Chunk> chunks(Reading reading, Sentence sentence) {
    List<Chunk> chunks = new ArrayList<>();
    int at = sentence.first();
    while (at < sentence.end()) {
      Chunk chunk = next(reading, chunks, at, sentence.end());
      chunks.add(chunk);
      at = chunk.end();
    }
    return chunks;
  }

  private Chunk next(Reading reading, List<Chunk> before, int at, int end) {
    Word word = reading.words().get(at);
    if (!word.token().isWord() && !word.token().isNumber()) {
      return new Mark(at, at + 1, signKind(word), word);
    }
    Noun noun = noun(reading, before, at, at, end, "");
    if (reading.timeAt(at) != null && noun != null) {
      return noun;
    }
    Markers.Found marker = reading.nameAt(at) == null ? markers.at(reading.words(), at, end) : null;
    if (marker != null && at + marker.tokens() < end) {
      Noun governed = governed(reading, before, at, at + marker.tokens(), end, marker.marker());
      return governed != null ? governed : new Mark(at, at + 1, MarkKind.OTHER, word);
    }
    if (isVerb(reading, before, at)) {
      return new Verb(at, at + 1, word, finite(word));
    }
    if (reading.nameAt(at) == null && reading.officeAt(at) == null && describesIndefinite(before, word)) {
      return new Verb(at, at + 1, word, finite(word));
    }
    Verb describing = describing(before, at, word);
    if (describing != null) {
      return describing;
    }
    if (word.is(WordClass.ADVERB) && word.isBare() && reading.nameAt(at) == null) {
      return new Mark(at, at + 1, MarkKind.OTHER, word);
    }
    MarkKind mark = reading.nameAt(at) == null ? particleKind(word) : null;
    if (mark != null) {
      return new Mark(at, at + 1, mark, word);
    }
    return noun != null ? noun : new Mark(at, at + 1, MarkKind.OTHER, word);
  }

  /** "كمين نصبه مسلحون": behind an indefinite noun a past verb with the noun's pronoun describes it. */
  private boolean describesIndefinite(List<Chunk> before, Word word) {
    boolean behind = !before.isEmpty() && before.get(before.size() - 1) instanceof Noun noun && !noun.definite() && isThing(noun.kind());
    boolean act = behind && before.get(before.size() - 1) instanceof Noun noun && noun.word().is(WordClass.MASDAR);
    boolean owned = word.stem().endsWith("ت") && word.is(WordClass.COMMON) || act && word.is(WordClass.MASDAR);
    return behind
        && !owned
        && word.isBare()
        && !word.pronoun().isEmpty()
        && !word.isAny(WordClass.PARTICLES)
        && finite(word).stream().anyMatch(form -> form.inflection() instanceof Finite finite && finite.tense() == Inflection.Tense.PAST);
  }

  private static boolean isThing(Head kind) {
    return kind == Head.PLAIN || kind == Head.EVENT || kind == Head.BODY || kind == Head.HUMAN;
  }

  /** "الذي أزاحه": after a relative what looks like a noun in ـة is a verb with its pronoun. */
  private @Nullable Verb describing(List<Chunk> before, int at, Word word) {
    boolean relative = !before.isEmpty() && before.get(before.size() - 1) instanceof Mark mark && mark.kind() == MarkKind.RELATIVE;
    if (!relative || !word.isArabicWord() || !word.stem().endsWith(MASCULINE_PRONOUN) || word.stem().length() < 4) {
      return null;
    }
    String stem = word.stem().substring(0, word.stem().length() - 1);
    Word verb =
        new Word(word.token(), word.conjunction(), (char) 0, stem, MASCULINE_PRONOUN, false, WordClass.VERB.bit());
    List<VerbForm> forms = finite(verb);
    return forms.isEmpty() ? null : new Verb(at, at + 1, verb, forms);
  }

  private static final String MASCULINE_PRONOUN = "ه";

  /** The noun phrase after a preposition that stands alone; a second preposition may say the side of a place: "في جنوب بغداد". */
  private @Nullable Noun governed(Reading reading, List<Chunk> before, int first, int at, int end, String marker) {
    Word word = reading.words().get(at);
    if (!word.token().isWord() && !word.token().isNumber() && !word.isSign(Folding.OPEN_QUOTE)) {
      return null;
    }
    int head = word.isSign(Folding.OPEN_QUOTE) ? at + 1 : at;
    if (head >= end || head > at && reading.nameAt(head) == null) {
      return null;
    }
    if (isFinite(reading.words().get(head)) || reading.words().get(head).is(WordClass.THAT)) {
      return null;
    }
    return noun(reading, before, first, head, end, marker);
  }

  private @Nullable Noun noun(Reading reading, List<Chunk> before, int first, int head, int end, String marker) {
    return new NounChunker(reading, phrases, counts, calledUp, light(before)).read(before, first, head, end, marker);
  }

  private boolean isLight(List<Chunk> before, Word word) {
    return !before.isEmpty() && TriggerFinder.isAmong(light(before), word);
  }

  /** What the last verb takes as its noun, while nothing but noun phrases stands between. */
  private Set<String> light(List<Chunk> before) {
    int at = before.size() - 1;
    while (at >= 0 && before.get(at) instanceof Noun) {
      at--;
    }
    return at >= 0 && before.get(at) instanceof Verb verb ? calledUp.ofVerb(verb.word()).lightNouns() : Set.of();
  }

  private static MarkKind signKind(Word word) {
    return switch (word.token().folded().charAt(0)) {
      case Folding.OPEN_QUOTE -> MarkKind.OPEN_QUOTE;
      case Folding.CLOSE_QUOTE -> MarkKind.CLOSE_QUOTE;
      case '(', '[', '{' -> MarkKind.OPEN_BRACKET;
      case ')', ']', '}' -> MarkKind.CLOSE_BRACKET;
      case '،', ',', '-' -> MarkKind.COMMA;
      case ':' -> MarkKind.COLON;
      case '.', '؛', ';', '!', '؟', '?', '…' -> MarkKind.STOP;
      default -> MarkKind.OTHER;
    };
  }

  private static @Nullable MarkKind particleKind(Word word) {
    if (word.is(WordClass.THAT)) {
      return MarkKind.THAT;
    } else if (word.is(WordClass.RELATIVE)) {
      return MarkKind.RELATIVE;
    } else if (word.is(WordClass.SUBORDINATOR)) {
      return MarkKind.SUBORDINATOR;
    } else if (word.is(WordClass.CONDITION)) {
      return MarkKind.CONDITION;
    } else if (word.is(WordClass.NEGATION)) {
      return MarkKind.NEGATION;
    } else if (word.is(WordClass.FUTURE)) {
      return MarkKind.FUTURE;
    } else if (word.is(WordClass.POSSIBILITY)) {
      return MarkKind.POSSIBILITY;
    } else if (word.is(WordClass.COMPLETION)) {
      return MarkKind.COMPLETION;
    } else if (word.is(WordClass.CONJUNCTION) && word.token().folded().length() <= 4) {
      return MarkKind.CONJUNCTION;
    }
    return null;
  }

  private List<VerbForm> finite(Word word) {
    return calledUp.finite(word);
  }

  private static boolean isFinite(Word word) {
    return word.is(WordClass.VERB) && !word.isDefinite() && (word.classes() & ~WordClass.VERB.bit()) == 0;
  }

  /** Whether a word that may be a verb is one here: what stands before it decides between verb and noun. */
  private boolean isVerb(Reading reading, List<Chunk> before, int at) {
    Word word = reading.words().get(at);
    boolean verb = word.is(WordClass.VERB) || word.is(WordClass.RARE_VERB);
    if (!verb || word.isAny(WordClass.PARTICLES) || word.isDefinite() || reading.nameAt(at) != null || reading.officeAt(at) != null) {
      return false;
    }
    if (word.preposition() == 'ب' || word.preposition() == 'ك' || finite(word).isEmpty()) {
      return false;
    }
    if (word.future()) {
      return true;
    }
    if (!word.is(WordClass.VERB) && word.is(WordClass.PARTICIPLE) && word.stem().endsWith("ا") && !followsDual(before)) {
      // "واعدا": he promising, rather than both promised.
      return false;
    }
    if (looksDual(word) && !followsDual(before) || word.conjunction() == 0 && isLight(before, word)) {
      return false;
    }
    if (word.conjunction() == 0 && !before.isEmpty() && counts.end(reading.words(), at, reading.words().size()) > at + 1) {
      // "نزحت ألف عائلة": a number with what it counts.
      return false;
    }
    long nominal =
        WordClass.COMMON.bit()
            | WordClass.MASDAR.bit()
            | WordClass.PARTICIPLE.bit()
            | WordClass.HUMAN.bit()
            | WordClass.ORGANIZATION_HEAD.bit()
            | WordClass.PLACE_HEAD.bit()
            | WordClass.RELATION.bit()
            | WordClass.NAME_WORD.bit()
            | WordClass.GIVEN_NAME.bit()
            | WordClass.GIVEN_NAME_OR_WORD.bit()
            | WordClass.EVENT_HEAD.bit();
    if (!word.isAny(nominal)) {
      return word.preposition() == 0 || word.preposition() == 'ل';
    }
    // "تولى" is the verb where "تولي" would be its noun.
    boolean written = word.token().ending().equals(VERBAL_ENDING) && !word.is(WordClass.COMMON);
    return word.preposition() == 0 && (written || verbFitsHere(before, word));
  }

  /** "عقدا", "فجرا": three letters and an ا are nearly always an accusative noun, not a verb of two ("أكدا", "اعترفا"). */
  private boolean looksDual(Word word) {
    boolean three = word.stem().length() == 4 && word.stem().endsWith("ا") && !word.stem().startsWith("ا");
    return three && word.conjunction() == 0 && word.pronoun().isEmpty()
        && finite(word).stream().allMatch(form -> form.inflection() instanceof Finite finite && finite.number() == Inflection.Number.DUAL);
  }

  private static boolean followsDual(List<Chunk> before) {
    boolean dual = false;
    for (int i = before.size() - 1; i >= 0 && i >= before.size() - 2; i--) {
      String stem = before.get(i) instanceof Noun noun ? noun.word().stem() : "";
      dual |= stem.endsWith("ان");
    }
    return dual;
  }

  private static final String VERBAL_ENDING = "ى";

  private static boolean verbFitsHere(List<Chunk> before, Word word) {
    if (before.isEmpty()) {
      return true;
    }
    Chunk last = before.get(before.size() - 1);
    if (last instanceof Mark mark) {
      if (mark.kind() == MarkKind.COMMA && word.isAny(WordClass.RELATION.bit() | WordClass.HUMAN.bit()) && followsPerson(before)) {
        return false;
      }
      return switch (mark.kind()) {
        case OTHER -> mark.word().is(WordClass.ADVERB) || !mark.word().token().isWord();
        case THAT, COMMA, COLON, STOP, RELATIVE, SUBORDINATOR, CONDITION, NEGATION, FUTURE, POSSIBILITY, COMPLETION, OPEN_QUOTE,
            CLOSE_QUOTE, OPEN_BRACKET, CLOSE_BRACKET, CONJUNCTION -> true;
      };
    }
    if (last instanceof Noun noun) {
      if (word.conjunction() == 0 && followsVerb(before)) {
        return false;
      }
      boolean nameOrTime = noun.name() != null || noun.kind() == Head.TIME || noun.kind() == Head.PRONOUN;
      return word.conjunction() != 0 ? noun.definite() || nameOrTime : nameOrTime || noun.definite() && !noun.genitive() && noun.bare();
    }
    return false;
  }

  /** "قاسم الراوي، صهر الرئيس": behind a name and a comma stands who that is. */
  private static boolean followsPerson(List<Chunk> before) {
    return before.size() > 1 && before.get(before.size() - 2) instanceof Noun noun && noun.kind() == Head.PERSON;
  }

  /** "استبعد الوزير رفع …": after a verb and its subject comes the object, not another verb, unless the first only helps ("كان"). */
  private static boolean followsVerb(List<Chunk> before) {
    int subject = before.size() - 1;
    while (subject > 0 && before.get(subject) instanceof Noun noun && noun.genitive()) {
      subject--;
    }
    return subject > 0
        && before.get(subject) instanceof Noun noun
        && noun.bare()
        && noun.kind() != Head.TIME
        && before.get(subject - 1) instanceof Verb verb
        && !Auxiliaries.isAuxiliary(verb)
        && !Copulas.isCopula(verb);
  }

  /** Where a name, office and time stand, for the chunkers. */
  interface Reading {
    org.musnad.name.Words words();

    @Nullable NameSpan nameAt(int token);

    @Nullable OfficeSpan officeAt(int token);

    @Nullable TimeMention timeAt(int token);

    /** One past the last token of a time. */
    int endOf(TimeMention time);

    /** The person who bears an office that stands beside the name, or null. */
    @Nullable NameSpan bearer(OfficeSpan office);
  }
}
