package org.musnad.store;

/** What came of putting a new reading of a version in the place of the old one. */
public enum Rereading {
  /** The new reading says the same. */
  SAME,
  /** The new reading took the place of the old one. */
  REPLACED,
  /** The version is no longer in the archive. */
  GONE
}
