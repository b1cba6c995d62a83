package org.musnad.cli;

import java.util.List;
import java.util.function.IntSupplier;
import org.musnad.intake.Defaults;
import org.musnad.intake.Intake;

/**
 * How many items there are to read, counted beside the reading by going through the files a second time. Thread safe.
 */
final class Total implements IntSupplier {
  private volatile int known = 0;

  private Total() {}

  static Total unknown() {
    return new Total();
  }

  /** Counts; unknown for ever where standard input is among the inputs. */
  static Total of(List<String> inputs, Defaults defaults) {
    Total total = new Total();
    if (!inputs.contains("-")) {
      Thread counting = new Thread(() -> total.known = count(inputs, defaults), "counter");
      counting.setDaemon(true);
      counting.start();
    }
    return total;
  }

  private static int count(List<String> inputs, Defaults defaults) {
    int count = 0;
    try (Intake intake = Intake.of(inputs, defaults)) {
      while (intake.hasNext()) {
        intake.next();
        count++;
      }
    }
    return count;
  }

  @Override
  public int getAsInt() {
    return known;
  }
}
