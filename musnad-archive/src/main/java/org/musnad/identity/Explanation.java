package org.musnad.identity;

import java.util.stream.Collectors;

/** Why two are linked or not, in a sentence. Stateless. */
public final class Explanation {
  private Explanation() {}

  /** The codes of all reasons that speak for a link, for keeping. */
  static String codes(Comparison comparison) {
    return comparison.reasons().stream().filter(reason -> reason.points() > 0).map(Reason::code).collect(Collectors.joining(" "));
  }
}
