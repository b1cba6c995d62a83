package org.musnad.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.musnad.record.Role;
import org.musnad.record.Statement;
import org.musnad.record.StatementType;
import org.musnad.record.Status;

/**
 * One statement as it bears on the subject of a dossier.
 *
 * @param statement what the article tells
 * @param part the role the subject plays
 * @param roles who and what else takes part; the subject's own fillers are left out
 * @param when when it was, or null
 * @param from since when, or null
 * @param to until when, or null
 * @param office the office it speaks of, empty where it speaks of none
 * @param citation where it stands
 */
record Told(
    Statement statement,
    Role part,
    Map<Role, List<Value>> roles,
    @Nullable When when,
    @Nullable When from,
    @Nullable When to,
    OfficeTitle office,
    Citation citation) {
  StatementType type() {
    return statement.type();
  }

  Status status() {
    return statement.status();
  }

  List<Value> values(Role role) {
    return roles.getOrDefault(role, List.of());
  }

  @Nullable LocalDate published() {
    return citation.article().published();
  }

  /** The first word of a closed list that fills a role ("nominated"), or the empty string. */
  String word(Role role) {
    return values(role).stream().map(Value::value).filter(v -> v != null).findFirst().orElse("");
  }
}
