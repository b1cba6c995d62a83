package org.musnad.cli;

import org.musnad.search.LatinSpelling;

/** By which spellings in Latin letters names are found. */
final class Latin {
  static final LatinSpelling SPELLING = LatinSpelling.NONE;

  private Latin() {}
}
