package org.musnad.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.IntSupplier;
import org.musnad.cli.Main;

/**
 * One run of {@code musnad add} with two threads, the start of the reader included.
 *
 * @param exit its exit code
 * @param wall seconds by the clock
 * @param processor seconds of all processors together: reading, writing, compiling and collecting
 */
public record AddRun(int exit, double wall, double processor) {
  /**
   * Runs the command.
   *
   * @param input a file, a directory, or {@code -} for {@code standardInput}
   * @param talk where it says what it says
   */
  public static AddRun of(Path archive, String input, InputStream standardInput, OutputStream talk) {
    List<String> add = List.of("add", "--archive", archive.toString(), "--threads", "2", input);
    return measured(() -> Main.run(add, standardInput, System.out, talk, Map.of("MUSNAD_LANG", "en")));
  }

  /** Measures what else belongs to adding. */
  public AddRun and(Runnable work) {
    AddRun more = measured(() -> {
      work.run();
      return exit;
    });
    return new AddRun(exit, wall + more.wall, processor + more.processor);
  }

  private static AddRun measured(IntSupplier work) {
    long processor = processorNanos();
    long start = System.nanoTime();
    int exit = work.getAsInt();
    return new AddRun(exit, (System.nanoTime() - start) / 1e9, (processorNanos() - processor) / 1e9);
  }

  /** Processor time of the whole process so far. */
  private static long processorNanos() {
    return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
  }

  /** The most heap that was ever in use, garbage included, in bytes. */
  public static long heapPeak() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .map(MemoryPoolMXBean::getPeakUsage)
        .mapToLong(usage -> usage.getUsed())
        .sum();
  }
}
