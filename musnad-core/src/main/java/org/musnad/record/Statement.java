package org.musnad.record;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.musnad.text.Span;

/**
 * One fact as one article tells it, with the words that say it.
 *
 * @param id unique within the article, "s1", "s2", … in text order
 * @param type the kind of fact
 * @param span the evidence: the clause that says it
 * @param text the letters of the evidence
 * @param trigger the words that made the reader see it
 * @param roles who and what takes part; roles in the order of {@link Role}, fillers in text order
 * @param status how the article stands to it
 * @param source who, inside the article, is said to say so; null where the article says it itself
 * @param confidence measured precision of the rule, 0 to 1
 * @param rule the name of the rule or model that made it
 */
public record Statement(
    String id,
    StatementType type,
    Span span,
    String text,
    Trigger trigger,
    Map<Role, List<Filler>> roles,
    Status status,
    @Nullable Filler source,
    double confidence,
    String rule) {
  /** What is less often right than this is more often wrong than right: such statements stay out of dossiers. */
  public static final double FLOOR = 0.5;

  public Statement {
    EnumMap<Role, List<Filler>> copy = new EnumMap<>(Role.class);
    roles.forEach((role, fillers) -> copy.put(role, List.copyOf(fillers)));
    roles = Collections.unmodifiableMap(copy);
  }

  /** The fillers of a role, empty where it has none. */
  public List<Filler> fillers(Role role) {
    return roles.getOrDefault(role, List.of());
  }

  /** Whether its rule is so seldom right that the statement is kept out of dossiers. */
  public boolean isDoubtful() {
    return confidence < FLOOR;
  }
}
