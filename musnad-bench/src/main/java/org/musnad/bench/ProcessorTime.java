package org.musnad.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/** The processor time of the calling thread: on a machine that others use too, steadier than the clock. */
public final class ProcessorTime {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private ProcessorTime() {}

  /** Nanoseconds the calling thread has run since it started; threads of the compiler and the collector are not in it. */
  public static long nanos() {
    return THREADS.getCurrentThreadCpuTime();
  }
}
