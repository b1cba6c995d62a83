package org.musnad.pledge;

import java.util.Locale;
import java.util.Optional;
import org.musnad.store.Verdict;

/** What came of a pledge, as a person judged it. What was done counts, not what was meant. */
public enum State {
  KEPT(Verdict.KEPT),
  KEPT_IN_PART(Verdict.KEPT_IN_PART),
  BROKEN(Verdict.BROKEN),
  STALLED(Verdict.STALLED),
  IN_THE_WORKS(Verdict.IN_THE_WORKS);

  private final Verdict verdict;

  State(Verdict verdict) {
    this.verdict = verdict;
  }

  /** The judgement that says so. */
  public Verdict verdict() {
    return verdict;
  }

  /** The word for it in commands: {@code kept-in-part}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The state with a word. */
  public static Optional<State> of(String word) {
    for (State state : values()) {
      if (state.word().equals(word)) {
        return Optional.of(state);
      }
    }
    return Optional.empty();
  }

  static Optional<State> of(Verdict verdict) {
    for (State state : values()) {
      if (state.verdict == verdict) {
        return Optional.of(state);
      }
    }
    return Optional.empty();
  }
}
