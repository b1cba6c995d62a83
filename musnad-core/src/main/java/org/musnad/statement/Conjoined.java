package org.musnad.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.musnad.lexicon.Split;
import org.musnad.lexicon.Word;
import org.musnad.lexicon.WordClass;
import org.musnad.name.Words;
import org.musnad.record.Role;
import org.musnad.record.StatementType;
import org.musnad.verb.Finite;
import org.musnad.verb.Inflection;
import org.musnad.verb.VerbForm;
import org.musnad.verb.VerbTable;

/**
 * Tells the conjunction from a root letter before verbs: "ودعا" can be a form of ودّع, but only دعا calls up a frame, and newspapers mean it.
 * Thread safe.
 */
final class Conjoined {
  private static final int REMEMBERED = 20_000;

  /** How many words on the object or content of a verb may stand that looks like a preposition. */
  private static final int FAR = 5;

  private static final long NAMES =
      WordClass.GIVEN_NAME.bit() | WordClass.GIVEN_NAME_OR_WORD.bit() | WordClass.FAMILY_NAME.bit() | WordClass.FAMILY_NAME_OR_WORD.bit();

  private static final long VERBAL = WordClass.VERB.bit() | WordClass.RARE_VERB.bit();

  /** What such a verb may look like beside a verb: the noun made from it, in the accusative. */
  private static final long POSSIBLE = VERBAL | WordClass.MASDAR.bit() | WordClass.COMMON.bit();

  private static final long ACTORS =
      NAMES | WordClass.HUMAN.bit() | WordClass.OFFICE.bit() | WordClass.OFFICE_WITH_COMPLEMENT.bit() | WordClass.ORGANIZATION_HEAD.bit()
          | WordClass.RELATION.bit() | WordClass.GROUP_HEAD.bit() | WordClass.HONORIFIC.bit();

  private final FrameTable frames;
  private final VerbTable verbs;

  /** The split of a word whose first letter is the conjunction; the whole word for all others. */
  private final Map<String, Split> remembered = new ConcurrentHashMap<>();

  Conjoined(FrameTable frames, VerbTable verbs) {
    this.frames = frames;
    this.verbs = verbs;
  }

  /** The words with such verbs read after their conjunction; the same words where there are none. */
  Words in(Words words) {
    List<Word> read = null;
    for (int at = 0; at < words.size(); at++) {
      Word word = words.get(at);
      Word verb = word.is(WordClass.PREPOSITION) ? preposition(words, at) : word.is(WordClass.COMPLETION) ? lost(words, at) : conjoined(words, at);
      if (verb != null) {
        read = read == null ? new ArrayList<>(words.all()) : read;
        read.set(at, verb);
      }
    }
    return read == null ? words : new Words(words.text(), read);
  }

  /**
   * "وبين أن", "وعبر السكان عن", "خلف سالم عمه": before أن, and where a clause opens before the preposition that the verb takes, what looks
   * like a preposition is the verb it is spelt like.
   */
  private @Nullable Word preposition(Words words, int at) {
    Word word = words.get(at);
    if (word.preposition() != 0 || !word.pronoun().isEmpty() || at + 1 >= words.size()) {
      return null;
    }
    boolean that = words.get(at + 1).is(WordClass.THAT);
    boolean opens = at == 0 || word.conjunction() != 0 || !words.get(at - 1).isArabicWord();
    boolean verb = (that || opens && words.get(at + 1).isAny(ACTORS))
        && told(word).anyMatch(form -> that ? isSpeech(form.lemma()) : frames.ofLemma(form.lemma()).stream().anyMatch(f -> takesNext(words, at, f)));
    return verb ? verb(word, word.conjunction(), word.stem()) : null;
  }

  /** Whether what a frame needs stands a few words on: its preposition or أن, or the office that somebody takes. */
  private static boolean takesNext(Words words, int at, Frame frame) {
    for (int next = at + 2; next < words.size() && next <= at + FAR; next++) {
      Word word = words.get(next);
      boolean that = word.is(WordClass.THAT);
      if (!that && word.is(WordClass.VERB) && !word.isAny(WordClass.COMMON.bit() | NAMES) || !word.token().isWord()) {
        return false;
      }
      boolean content = frame.type() == StatementType.STATEMENT && frame.has("C") && that;
      boolean marked = frame.type() == StatementType.STATEMENT && word.is(WordClass.PREPOSITION) && marksContent(frame, word.stem());
      boolean office = frame.type() == StatementType.POSITION_START && frame.has("P") && (isGiven(word)
          || word.is(WordClass.PREPOSITION) && frame.has(word.stem()) && next + 1 < words.size() && OfficeNouns.isOwn(words.get(next + 1)));
      if (content || marked || office) {
        return true;
      }
    }
    return false;
  }

  private static boolean isGiven(Word word) {
    return word.stem().endsWith("ا") && word.isAny(WordClass.OFFICE.bit() | WordClass.OFFICE_WITH_COMPLEMENT.bit());
  }

  private static boolean marksContent(Frame frame, String preposition) {
    return frame.slots().stream().anyMatch(slot -> slot.role() == Role.CONTENT && slot.hasMarker(preposition));
  }

  /** "فقد عشرون مهاجرا حياتهم": before a noun it is the verb of losing, not ف and قد. */
  private @Nullable Word lost(Words words, int at) {
    Word word = words.get(at);
    boolean noun = at + 1 < words.size() && word.conjunction() == 0 && !words.get(at + 1).isAny(VERBAL | WordClass.PARTICLES);
    return noun && told(word).findAny().isPresent() ? verb(word, (char) 0, word.stem()) : null;
  }

  private Stream<VerbForm> told(Word word) {
    return verbs.lookup(word.stem()).stream().filter(Conjoined::isTold);
  }

  private static Word verb(Word word, char conjunction, String stem) {
    return new Word(word.token(), conjunction, (char) 0, stem, "", false, WordClass.VERB.bit());
  }

  private boolean isSpeech(String lemma) {
    return frames.ofLemma(lemma).stream().anyMatch(frame -> frame.type() == StatementType.STATEMENT && frame.has("C"));
  }

  private @Nullable Word conjoined(Words words, int at) {
    Word word = words.get(at);
    boolean verb = word.isBare() && word.isAny(VERBAL) && word.pronoun().isEmpty()
        && ((word.classes() & ~POSSIBLE) == 0 || says(words, at));
    if (!verb || word.stem().length() < 4 && !says(words, at) || word.stem().charAt(0) != 'و' && word.stem().charAt(0) != 'ف') {
      return null;
    }
    Split split = remembered.get(word.stem());
    if (split == null) {
      split = split(word.stem());
      if (remembered.size() < REMEMBERED) {
        remembered.put(word.stem(), split);
      }
    }
    return split.isWhole()
        ? null
        : new Word(word.token(), split.conjunction(), (char) 0, split.rest(), "", false, WordClass.VERB.bit());
  }

  /** "ورد المتحدث بأن": a short word, where أن soon follows. */
  private static boolean says(Words words, int at) {
    for (int next = at + 1; next < words.size() && next <= at + FAR && words.get(next).token().isWord(); next++) {
      if (words.get(next).is(WordClass.THAT)) {
        return words.get(at).stem().length() == 3;
      }
    }
    return false;
  }

  private Split split(String word) {
    for (Split split : Split.of(word)) {
      if (split.conjunction() != 0 && split.preposition() == 0 && callsUpFrame(split.rest()) && !callsUpFrame(word)) {
        return split;
      }
    }
    return Split.of(word).get(0);
  }

  private boolean callsUpFrame(String form) {
    return verbs.lookup(form).stream().filter(Conjoined::isTold).anyMatch(reading -> !frames.ofLemma(reading.lemma()).isEmpty());
  }

  /** Newspapers tell of others, and rarely of two. */
  private static boolean isTold(VerbForm reading) {
    return reading.inflection() instanceof Finite finite
        && finite.tense() != Inflection.Tense.IMPERATIVE
        && finite.person() == Inflection.Person.THIRD
        && finite.number() != Inflection.Number.DUAL;
  }
}
