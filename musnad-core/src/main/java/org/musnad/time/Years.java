package org.musnad.time;

/** Years as they are written. */
final class Years {
  private static final int CENTURY_TURN = 50;

  private Years() {}

  /** The whole year of one written with two digits: 14 is 2014, 67 is 1967. */
  static int full(int year) {
    if (year >= 100) {
      return year;
    }
    return year < CENTURY_TURN ? 2000 + year : 1900 + year;
  }
}
