package org.musnad.word;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.musnad.lexicon.Vocabulary;
import org.musnad.verb.VerbTable;

/** The ways to divide a word that grammar and the lexicons allow. Thread safe once the lexicons are loaded. */
public final class Grammar {
  private static final double BESIDE_KNOWN = 0.01;
  private static final double BESIDE_CLOSED = 0.1;

  private final Stems stems;

  /**
   * The grammar over these lexicons.
   *
   * @param endsInHeh whether a folded word that ends in ه is written so, and not with ة
   */
  public Grammar(Vocabulary vocabulary, VerbTable verbs, Predicate<String> endsInHeh) {
    stems = new Stems(vocabulary, verbs, ClosedWords.load(), endsInHeh);
  }

  /**
   * What a word may be.
   *
   * @param word folded, but with its last ة or ى
   */
  public List<Candidate> candidates(String word) {
    List<Candidate> candidates = new ArrayList<>();
    for (Cut cut : Cuts.of(word)) {
      Stem stem = stems.of(cut);
      if (stem.allows(cut.clitics(), cut.base())) {
        candidates.add(new Candidate(cut, stem, 1));
      }
    }
    boolean known = candidates.stream().anyMatch(Candidate::isKnown);
    boolean closed = candidates.stream().anyMatch(Candidate::isClosed);
    candidates.replaceAll(candidate -> candidate.withStanding(
        (known && candidate.stem().kind() == Stem.Kind.UNKNOWN ? BESIDE_KNOWN : 1) * (closed && !candidate.isClosed() ? BESIDE_CLOSED : 1)));
    return candidates;
  }

  boolean isNisba(String folded) {
    return stems.isNisba(folded);
  }
}
