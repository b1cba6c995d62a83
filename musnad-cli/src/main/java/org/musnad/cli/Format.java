package org.musnad.cli;

/** How {@code read} writes records. */
enum Format {
  JSONL,
  TEXT,
  HTML
}
