package org.musnad.cli.score;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A statement as the scorer sees it, on either side.
 *
 * @param <F> what fills its roles on this side
 * @param start where its evidence begins, in UTF-16 code units
 * @param end one past where it ends
 * @param text the letters of the evidence
 * @param rule what made it, and the type that it made; empty for gold
 */
record Fact<F>(
    String type, int start, int end, String text, String status, Map<String, List<F>> roles, Rule rule) {
  /** The rule that made a statement, with the type it gave it before the canonical form of offices. */
  record Rule(String name, String type) {
    static final Rule NONE = new Rule("", "");
  }

  /** An office held "from … to …" and an office started and ended are the same facts: the first form is split into the second. */
  static <F> List<Fact<F>> canonical(List<Fact<F>> facts) {
    List<Fact<F>> canonical = new ArrayList<>();
    for (Fact<F> fact : facts) {
      if (!fact.type.equals("position.hold") || fact.fillers("from").isEmpty() && fact.fillers("to").isEmpty()) {
        canonical.add(fact);
      } else {
        fact.split("from", "position.start", canonical);
        fact.split("to", "position.end", canonical);
      }
    }
    return canonical;
  }

  List<F> fillers(String role) {
    return roles.getOrDefault(role, List.of());
  }

  /** How many fillers all roles have. */
  int size() {
    return roles.values().stream().mapToInt(List::size).sum();
  }

  private void split(String role, String type, List<Fact<F>> into) {
    if (!fillers(role).isEmpty()) {
      Map<String, List<F>> rest = new LinkedHashMap<>(roles);
      rest.keySet().removeAll(List.of("from", "to", "date"));
      rest.put("date", fillers(role));
      into.add(new Fact<>(type, start, end, text, status, rest, rule));
    }
  }
}
