package org.musnad.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.musnad.lexicon.Split;
import org.musnad.lexicon.Word;
import org.musnad.lexicon.WordClass;
import org.musnad.name.Words;
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

  private static final long VERBAL = WordClass.VERB.bit() | WordClass.RARE_VERB.bit();

  /** What such a verb may look like beside a verb: the noun made from it, in the accusative. */
  private static final long POSSIBLE = VERBAL | WordClass.MASDAR.bit() | WordClass.COMMON.bit();

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
      boolean that = at + 1 < words.size() && words.get(at + 1).is(WordClass.THAT);
      Word verb = that && word.is(WordClass.PREPOSITION) ? saying(word) : conjoined(word);
      if (verb != null) {
        read = read == null ? new ArrayList<>(words.all()) : read;
        read.set(at, verb);
      }
    }
    return read == null ? words : new Words(words.text(), read);
  }

  /** "وبين أن": before أن what looks like a preposition is the verb of saying it is spelt like. */
  private @Nullable Word saying(Word word) {
    boolean says = word.preposition() == 0 && word.pronoun().isEmpty()
        && verbs.lookup(word.stem()).stream().filter(Conjoined::isTold).anyMatch(form -> isSpeech(form.lemma()));
    return says ? new Word(word.token(), word.conjunction(), (char) 0, word.stem(), "", false, WordClass.VERB.bit()) : null;
  }

  private boolean isSpeech(String lemma) {
    return frames.ofLemma(lemma).stream().anyMatch(frame -> frame.type() == StatementType.STATEMENT && frame.has("C"));
  }

  private @Nullable Word conjoined(Word word) {
    boolean verb = word.isBare() && word.isAny(VERBAL) && (word.classes() & ~POSSIBLE) == 0 && word.pronoun().isEmpty();
    if (!verb || word.stem().length() < 4 || word.stem().charAt(0) != 'و' && word.stem().charAt(0) != 'ف') {
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
