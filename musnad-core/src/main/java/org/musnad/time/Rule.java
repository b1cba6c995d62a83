package org.musnad.time;

import java.util.List;
import java.util.Set;

/**
 * One named pattern and what it means.
 *
 * @param name unique, in the form {@code group.case}
 * @param patterns the ways to say it
 * @param meaning turns what the pattern captured into a value
 * @param after if not empty, one of these words or {@code {kinds}} must stand before
 * @param notAfter none of these may stand before
 * @param before if not empty, one of these must follow
 * @param notBefore none of these may follow
 * @param why why it is so, for people, or empty
 * @param examples the proof that it reads what it should and nothing else
 */
record Rule(
    String name,
    List<List<Element>> patterns,
    Meaning meaning,
    Set<String> after,
    Set<String> notAfter,
    Set<String> before,
    Set<String> notBefore,
    String why,
    List<Example> examples) {
  Rule {
    patterns = List.copyOf(patterns);
    after = Set.copyOf(after);
    notAfter = Set.copyOf(notAfter);
    before = Set.copyOf(before);
    notBefore = Set.copyOf(notBefore);
    examples = List.copyOf(examples);
  }

  /**
   * A sentence in which the rule reads the bracketed words, or reads nothing.
   *
   * @param line where it stands
   * @param text the sentence, time expressions in ⟦ ⟧
   * @param value the TIMEX3 value of the first brackets, empty where the rule must not apply
   */
  record Example(Resources.Line line, String text, String value) {}
}
