package org.musnad.name.tagger;

/** The exponential function in plain arithmetic, so that probabilities are the same bits on every machine; to about seven digits. */
final class Exp {
  private static final double LOG2_E = 1.4426950408889634;
  private static final double LN_2 = 0.6931471805599453;

  private Exp() {}

  static double of(double x) {
    if (x < -80) {
      return 1e-35;
    }
    double y = Math.min(x, 80) * LOG2_E;
    int whole = (int) Math.floor(y);
    double r = (y - whole) * LN_2;
    // Taylor's series by Horner's rule, with the inverses written out: eight divisions would cost as much as all the rest.
    double series = 1 + r * (1 + r * (1 / 2.0) * (1 + r * (1 / 3.0) * (1 + r * (1 / 4.0)
        * (1 + r * (1 / 5.0) * (1 + r * (1 / 6.0) * (1 + r * (1 / 7.0) * (1 + r * (1 / 8.0))))))));
    return series * Double.longBitsToDouble((long) (whole + 1023) << 52);
  }
}
