package org.musnad.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What speaks for two being one and what against it. Immutable.
 *
 * @param reasons the name first, then what ties, then what tells apart
 */
public record Comparison(List<Reason> reasons) {
  public Comparison {
    reasons = List.copyOf(reasons);
  }

  /** Compares two profiles of people; without any reason if even their names have nothing to do with each other. */
  static Comparison of(Profile one, Profile other) {
    List<Reason> reasons = new ArrayList<>();
    new NameEvidence(one, other).into(reasons);
    if (!reasons.isEmpty() && reasons.stream().noneMatch(Reason::isRefusal)) {
      new Ties(one, other).into(reasons);
    }
    return new Comparison(reasons);
  }

  /** All points together. */
  public double score() {
    return reasons.stream().mapToDouble(Reason::points).sum();
  }

  /** What rules a link out. */
  public Optional<Reason> refusal() {
    return reasons.stream().filter(Reason::isRefusal).findFirst();
  }

  boolean links(double threshold) {
    return isPossible() && score() >= threshold;
  }

  /** Whether the names fit and nothing rules a link out. */
  boolean isPossible() {
    return !reasons.isEmpty() && refusal().isEmpty();
  }

  /** Whether a person should be asked. */
  boolean isUnsure() {
    return isPossible() && score() >= Weights.REVIEW;
  }
}
