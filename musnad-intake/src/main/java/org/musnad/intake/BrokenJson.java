package org.musnad.intake;

/** A text that is no JSON, with the place where it stops being so. */
public final class BrokenJson extends Exception {
  private static final long serialVersionUID = 1L;

  private final int line;
  private final int column;

  BrokenJson(int line, int column, Throwable cause) {
    super("line " + line + ", column " + column, cause);
    this.line = line;
    this.column = column;
  }

  /** From 1. */
  public int line() {
    return line;
  }

  /** From 1. */
  public int column() {
    return column;
  }
}
