package org.musnad.intake;

import java.io.IOException;
import java.util.List;

/** Carries a problem from where it is seen to where it becomes an item. */
final class IntakeException extends IOException {
  private static final long serialVersionUID = 1L;

  private final Item.Kind kind;
  private final transient List<String> detail;

  IntakeException(Item.Kind kind, String... detail) {
    super(kind.name());
    this.kind = kind;
    this.detail = List.of(detail);
  }

  Item.Problem problem(String source) {
    return new Item.Problem(source, kind, detail);
  }
}
