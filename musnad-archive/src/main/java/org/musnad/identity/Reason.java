package org.musnad.identity;

import java.util.List;

/**
 * Something that speaks for two mentions being of one person, or against it. Immutable.
 *
 * @param code what it is, as in the table of evidence: {@code office}, {@code companion.person}, {@code never.family}
 * @param about what it is about: the office, the names of companions, the two family names
 * @param points how much it counts; 0 for what rules a link out
 */
public record Reason(String code, List<String> about, double points) {
  private static final String NEVER = "never.";

  public Reason {
    about = List.copyOf(about);
  }

  static Reason of(String code, List<String> about) {
    return new Reason(code, about, Weights.of(code));
  }

  static Reason never(String code, String one, String other) {
    return new Reason(NEVER + code, List.of(one, other), 0);
  }

  /** Whether it rules a link out whatever else speaks for it. */
  public boolean isRefusal() {
    return code.startsWith(NEVER);
  }
}
