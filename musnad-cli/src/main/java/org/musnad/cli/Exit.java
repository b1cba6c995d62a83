package org.musnad.cli;

/** What a command's exit code says. */
final class Exit {
  static final int DONE = 0;

  /** Nothing was found, or something failed. */
  static final int FAILED = 1;

  static final int WRONG_USE = 2;

  private Exit() {}
}
