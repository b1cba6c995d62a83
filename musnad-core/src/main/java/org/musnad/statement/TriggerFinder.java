package org.musnad.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.musnad.lexicon.Word;
import org.musnad.lexicon.WordClass;
import org.musnad.name.Words;
import org.musnad.statement.Chunk.Noun;
import org.musnad.statement.Chunk.Verb;

/** Finds the triggers of a sentence: its finite verbs, and the nouns among its noun phrases that frames know. */
final class TriggerFinder {
  private static final int LIGHT_REACH = 3;

  private static final List<String> OWNERS = List.of("ه", "ها", "هما", "هم");

  private final FrameTable frames;
  private final CalledUp calledUp;

  TriggerFinder(FrameTable frames, CalledUp calledUp) {
    this.frames = frames;
    this.calledUp = calledUp;
  }

  List<TriggerHit> find(Words words, List<Chunk> chunks) {
    List<TriggerHit> hits = new ArrayList<>();
    for (int i = 0; i < chunks.size(); i++) {
      if (chunks.get(i) instanceof Verb verb) {
        verb(words, chunks, i, verb, hits);
      } else if (chunks.get(i) instanceof Noun noun && noun.name() == null && noun.time() == null) {
        noun(words, chunks, i, noun, hits);
      } else if (chunks.get(i) instanceof Noun noun && noun.time() == null && noun.name() != null) {
        adjectives(words, i, noun, Math.max(noun.head() + 1, noun.name().end()), hits);
      }
    }
    return hits;
  }

  private void verb(Words words, List<Chunk> chunks, int index, Verb verb, List<TriggerHit> hits) {
    for (CalledUp.VerbReading reading : calledUp.ofVerb(verb.word()).verbs()) {
      light(words, chunks, index, verb, reading, hits);
      if (!reading.frames().isEmpty()) {
        hits.add(
            new TriggerHit(
                index, verb.first(), verb.end(), Frame.Use.FINITE, reading.frames(), verb.word(), reading.form().inflection(), index));
      }
    }
  }

  private void light(Words words, List<Chunk> chunks, int index, Verb verb, CalledUp.VerbReading reading, List<TriggerHit> hits) {
    for (FrameTable.Light light : reading.lights()) {
      for (int i = index + 1; i < chunks.size() && i <= index + LIGHT_REACH; i++) {
        int token = chunks.get(i) instanceof Noun noun ? lightToken(words, noun, light.nouns()) : -1;
        if (token < 0 && chunks.get(i) instanceof Noun noun && isCompound(noun, words.get(noun.first()), light.nouns())) {
          // "فاز برئاسة البلدية": the noun that elsewhere is a preposition.
          token = noun.first();
        }
        if (token >= 0) {
          List<Frame> fitting = light.frames().stream().filter(frame -> frame.allows(Frame.Use.FINITE)).toList();
          hits.add(new TriggerHit(index, verb.first(), token + 1, Frame.Use.FINITE, fitting, verb.word(), reading.form().inflection(), i));
        }
      }
    }
  }

  private static boolean isCompound(Noun noun, Word first, Set<String> nouns) {
    boolean compound = noun.head() == noun.first() + 1 && first.is(WordClass.PREPOSITION) && first.stem().length() > 3;
    return compound && nouns.contains(first.stem().substring(1));
  }

  /** Where the noun stands: at the head, or behind the number that counts it ("ثلاثة صواريخ"); -1 where it does not. */
  private static int lightToken(Words words, Noun noun, Set<String> nouns) {
    int end = noun.kind() == Chunk.Head.COUNT ? noun.end() : noun.head() + 1;
    for (int token = noun.head(); token < end; token++) {
      if (isAmong(nouns, words.get(token))) {
        return token;
      }
    }
    return -1;
  }

  /** Whether a noun is one of those of a light verb; before a pronoun its ة is written ت ("سيطرتهم"). */
  static boolean isAmong(Set<String> nouns, Word word) {
    if (nouns.isEmpty()) {
      return false;
    }
    String stem = word.stem();
    boolean open = !word.pronoun().isEmpty() && stem.endsWith("ت") && stem.length() > 3;
    return nouns.contains(lightNoun(word))
        || nouns.contains(word.indefinite())
        || open && nouns.contains(stem.substring(0, stem.length() - 1) + "ه")
        || word.pronoun().isEmpty() && !word.isDefinite() && isOwned(nouns, stem);
  }

  /** "حتفهما", "نفسه": a noun that only stands with its verb is in no lexicon, so that its pronoun is still on it. */
  private static boolean isOwned(Set<String> nouns, String stem) {
    for (String pronoun : OWNERS) {
      if (stem.endsWith(pronoun) && nouns.contains(stem.substring(0, stem.length() - pronoun.length()))) {
        return true;
      }
    }
    return false;
  }

  static String lightNoun(Word word) {
    String stem = word.indefinite();
    boolean tanwin = stem.endsWith("ا") && stem.length() > 3;
    return tanwin ? stem.substring(0, stem.length() - 1) : stem;
  }

  private void noun(Words words, List<Chunk> chunks, int index, Noun noun, List<TriggerHit> hits) {
    Word word = noun.word();
    boolean titled = noun.office() != null;
    if (!titled) {
      head(index, noun, word, hits);
    }
    adjectives(words, index, noun, noun.head() + 1, hits);
  }

  private void head(int index, Noun noun, Word word, List<TriggerHit> hits) {
    int token = noun.head();
    List<Frame> own = new ArrayList<>(frames.ofNoun(word.indefinite()));
    if (own.isEmpty()) {
      own.addAll(frames.ofNoun(lightNoun(word)));
    }
    if (!own.isEmpty()) {
      hits.add(new TriggerHit(index, token, token + 1, Frame.Use.NOUN, own, word, null, index));
    }
    nominal(index, token, word, hits);
  }

  private void nominal(int index, int token, Word word, List<TriggerHit> hits) {
    for (CalledUp.NounReading reading : calledUp.ofNoun(word).nouns()) {
      hits.add(new TriggerHit(index, token, token + 1, reading.use(), reading.frames(), word, reading.form(), index));
    }
  }

  /** Participles that stand as adjectives inside a phrase: "القوات الموالية للرئيس". */
  private void adjectives(Words words, int index, Noun noun, int from, List<TriggerHit> hits) {
    for (int token = from; token < noun.end(); token++) {
      Word word = words.get(token);
      if (word.is(WordClass.PARTICIPLE)) {
        nominal(index, token, word, hits);
      }
    }
  }
}
