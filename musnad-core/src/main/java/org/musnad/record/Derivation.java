package org.musnad.record;

import java.util.List;

/**
 * How the reader came to something in a record, for people who ask why.
 *
 * @param of the id of the statement, entity or time it explains
 * @param steps what was seen and concluded, in order, each a short line
 */
public record Derivation(String of, List<String> steps) {
  public Derivation {
    steps = List.copyOf(steps);
  }
}
