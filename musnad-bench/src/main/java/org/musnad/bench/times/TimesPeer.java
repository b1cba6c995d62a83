package org.musnad.bench.times;

import java.io.IOException;
import java.util.List;

/** A reader of time expressions. */
interface TimesPeer {
  /** Its name and version. */
  String name();

  /** Reads texts, one after the other. */
  TimesOfText read(List<TimedText> texts) throws IOException;
}
