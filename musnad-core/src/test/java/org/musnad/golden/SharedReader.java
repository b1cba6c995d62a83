package org.musnad.golden;

import org.musnad.Musnad;

/** One reader for all tests: loading the lexicons costs more than reading the articles. */
public final class SharedReader {
  public static final Musnad MUSNAD = Musnad.create();

  private SharedReader() {}
}
