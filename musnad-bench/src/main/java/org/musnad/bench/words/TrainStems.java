package org.musnad.bench.words;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.musnad.bench.Corpus;
import org.musnad.name.Lexicons;
import org.musnad.text.Text;
import org.musnad.text.Token;
import org.musnad.word.Analyser;
import org.musnad.word.Candidate;
import org.musnad.word.Grammar;
import org.musnad.word.StemModel;

/**
 * Makes {@code stems.model}: counts the words of free text, and shares each word's count among its ways to be divided, again and again, by
 * what the counts so far make of them. A stem that no lexicon knows is believed only for the other words that it stands in. No annotated text is used.
 *
 * <pre>{@code
 * java -cp … org.musnad.bench.words.TrainStems wikipedia.jsonl.gz musnad-core/src/main/resources/org/musnad/word/stems.model
 * }</pre>
 */
public final class TrainStems {
  private static final String ARTICLE = "ال";
  private static final int ROUNDS = 8;
  /** Frequent words count less than they stand, so that they do not stay whole for being frequent. */
  private static final double DAMPING = 0.75;
  private static final double LEAST = 2.0;
  private static final double NOUNS_WITHOUT = 3;
  private static final int LONGEST = 20;

  private record Seen(double count, List<Candidate> candidates, double[] shares) {}

  private final Map<String, Integer> counts = new HashMap<>();
  private final List<Seen> words = new ArrayList<>();
  private final double[][] conjunctions = new double[Candidate.KINDS][Candidate.CONJUNCTIONS];
  private final double[][] frames = new double[Candidate.KINDS][Candidate.FRAMES];
  private Map<String, Double> stems = new HashMap<>();
  /** Of these, those of stems without anything or with a conjunction only, which say nothing of where the stem begins and ends. */
  private Map<String, Double> bare = new HashMap<>();

  private TrainStems() {}

  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 2) {
      System.err.println("usage: TrainStems CORPUS MODEL");
      System.exit(2);
    }
    TrainStems training = new TrainStems();
    Corpus.forEach(Path.of(arguments[0]), article -> training.count(article.text()));
    training.learn();
    training.write(Path.of(arguments[1]));
  }

  private void count(String text) {
    for (Token token : Text.of(text).tokens()) {
      String word = token.folded();
      if (token.isWord() && word.length() <= LONGEST && word.chars().allMatch(c -> c >= 'ء' && c <= 'ي')) {
        counts.merge(Analyser.written(token), 1, Integer::sum);
      }
    }
  }

  private void learn() {
    Lexicons lexicons = Lexicons.load();
    Grammar grammar = new Grammar(lexicons.vocabulary(), lexicons.verbs(), this::endsInHeh);
    counts.keySet().stream().sorted().forEach(word -> {
      List<Candidate> candidates = grammar.candidates(word);
      if (!candidates.isEmpty()) {
        words.add(new Seen(Math.pow(counts.getOrDefault(word, 0), DAMPING), candidates, new double[candidates.size()]));
      }
    });
    System.err.println(words.size() + " different words");
    words.forEach(TrainStems::first);
    for (int round = 0; round < ROUNDS; round++) {
      collect();
      words.forEach(this::share);
    }
    collect();
  }

  /** With the article no pronoun follows, so that a ه there is the word's own. */
  private boolean endsInHeh(String word) {
    int heh = counts.getOrDefault(ARTICLE + word, 0);
    return heh > 0 && heh >= counts.getOrDefault(ARTICLE + word.substring(0, word.length() - 1) + 'ة', 0);
  }

  /** Before anything is learnt: what the lexicons know before what they do not, fewer clitics before more. */
  private static void first(Seen word) {
    for (int i = 0; i < word.shares.length; i++) {
      var clitics = word.candidates.get(i).cut().clitics();
      int taken = clitics.proclitics().length() + (clitics.pronoun().isEmpty() ? 0 : 1);
      word.shares[i] = word.candidates.get(i).unseen() * Math.pow(0.3, taken);
    }
    normalise(word.shares);
  }

  private void collect() {
    stems = new HashMap<>();
    bare = new HashMap<>();
    for (int kind = 0; kind < Candidate.KINDS; kind++) {
      java.util.Arrays.fill(conjunctions[kind], 1e-6);
      java.util.Arrays.fill(frames[kind], 1e-6);
    }
    for (Seen word : words) {
      for (int i = 0; i < word.shares.length; i++) {
        Candidate candidate = word.candidates.get(i);
        double count = word.count * word.shares[i];
        conjunctions[candidate.kind()][candidate.conjunction()] += count;
        frames[candidate.kind()][candidate.frame()] += count;
        stems.merge(candidate.cut().base(), count, Double::sum);
        if (candidate.frame() == 0) {
          bare.merge(candidate.cut().base(), count, Double::sum);
        }
      }
    }
    for (int kind = 0; kind < Candidate.KINDS; kind++) {
      normalise(conjunctions[kind]);
      normalise(frames[kind]);
    }
  }

  private void share(Seen word) {
    double[] next = new double[word.shares.length];
    for (int i = 0; i < next.length; i++) {
      Candidate candidate = word.candidates.get(i);
      next[i] = conjunctions[candidate.kind()][candidate.conjunction()] * frames[candidate.kind()][candidate.frame()]
          * (seen(word, i) + candidate.unseen()) * candidate.weight();
    }
    normalise(next);
    System.arraycopy(next, 0, word.shares, 0, next.length);
  }

  /** How often a candidate's stem was seen, for a stem that no lexicon knows elsewhere than here. */
  private double seen(Seen word, int candidate) {
    String base = word.candidates.get(candidate).cut().base();
    double all = stems.getOrDefault(base, 0.0);
    if (word.candidates.get(candidate).isKnown()) {
      return all;
    }
    if (word.candidates.get(candidate).frame() == 0) {
      return Math.max(0, all - bare.getOrDefault(base, 0.0));
    }
    double own = 0;
    for (int j = 0; j < word.shares.length; j++) {
      own += word.candidates.get(j).cut().base().equals(base) ? word.count * word.shares[j] : 0;
    }
    return Math.max(0, all - own);
  }

  private static void normalise(double[] shares) {
    double sum = java.util.Arrays.stream(shares).sum();
    for (int i = 0; i < shares.length; i++) {
      shares[i] /= sum;
    }
  }

  private void write(Path model) throws IOException {
    double total = stems.values().stream().mapToDouble(Double::doubleValue).sum();
    stems.values().removeIf(count -> count < LEAST);
    try (OutputStream out = Files.newOutputStream(model)) {
      StemModel.write(out, conjunctions, frames, stems, nounShares(), total);
    }
    System.err.println(stems.size() + " stems");
  }

  /** A noun stands with the article, ب or ك in a third of its sights; a verb in none. */
  private Map<String, Double> nounShares() {
    Map<String, Double> all = new HashMap<>();
    Map<String, Double> beforeNoun = new HashMap<>();
    for (Seen word : words) {
      for (int i = 0; i < word.shares.length; i++) {
        Candidate candidate = word.candidates.get(i);
        if (candidate.isVerbOrNoun()) {
          all.merge(candidate.cut().base(), word.count * word.shares[i], Double::sum);
          beforeNoun.merge(candidate.cut().base(), candidate.isBeforeNoun() ? word.count * word.shares[i] : 0, Double::sum);
        }
      }
    }
    beforeNoun.replaceAll((base, count) -> Math.min(1, NOUNS_WITHOUT * count / all.getOrDefault(base, 1.0)));
    return beforeNoun;
  }
}
