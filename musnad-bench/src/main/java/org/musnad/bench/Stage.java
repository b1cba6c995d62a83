package org.musnad.bench;

/** What a reading goes through, in order. */
enum Stage {
  TEXT,
  TIMES,
  NAMES,
  ENTITIES,
  STATEMENTS,
  /** Not part of reading: the record written as JSON. */
  JSON
}
