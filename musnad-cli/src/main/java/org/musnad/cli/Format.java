package org.musnad.cli;

import org.musnad.record.RecordJson;

/** How {@code read} writes records. */
enum Format {
  JSONL,
  TEXT,
  HTML;

  Rendering rendering(Messages messages) {
    return switch (this) {
      case JSONL -> RecordJson::write;
      case TEXT -> new TextRendering(messages)::write;
      case HTML -> throw new UserError("error.no-html");
    };
  }
}
