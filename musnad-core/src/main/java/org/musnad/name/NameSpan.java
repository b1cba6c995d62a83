package org.musnad.name;

import org.jspecify.annotations.Nullable;
import org.musnad.record.EntityType;

/**
 * A run of tokens read as a name.
 *
 * @param first its first token; proclitics written together with it are not part of the name
 * @param end one past its last token
 * @param type what it names
 * @param known the table's row, or null where the structure of the phrase says it is a name
 * @param rule the name of the rule that read it
 */
public record NameSpan(int first, int end, EntityType type, @Nullable KnownName known, String rule) {
  public int length() {
    return end - first;
  }

  boolean overlaps(NameSpan other) {
    return first < other.end && other.first < end;
  }

  boolean contains(NameSpan other) {
    return first <= other.first && other.end <= end;
  }
}
