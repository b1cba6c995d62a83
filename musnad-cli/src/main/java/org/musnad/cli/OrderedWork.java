package org.musnad.cli;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/**
 * Works on many things at once and hands on the results in the order in which the things came. No more is held than a few things
 * for each thread, and fewer when they are big.
 */
final class OrderedWork {
  private static final int WAITING_PER_THREAD = 8;

  /** Once this much waits, in the unit of the caller's weights, the next result is waited for. */
  private static final long MOST_WEIGHT = 8_000_000;

  private OrderedWork() {}

  private record Waiting<R>(Future<R> result, long weight) {}

  /**
   * Takes from {@code things}, and gives to {@code results}, in the calling thread.
   *
   * @param weight how much memory a thing holds, roughly
   */
  static <T, R> void run(
      Iterator<T> things, int threads, ToLongFunction<T> weight, Function<T, R> work, Consumer<R> results) {
    if (threads == 1) {
      things.forEachRemaining(thing -> results.accept(work.apply(thing)));
      return;
    }
    ExecutorService workers = Executors.newFixedThreadPool(threads, OrderedWork::daemon);
    try {
      Deque<Waiting<R>> waiting = new ArrayDeque<>();
      long held = 0;
      while (things.hasNext()) {
        T thing = things.next();
        waiting.add(new Waiting<>(workers.submit(() -> work.apply(thing)), weight.applyAsLong(thing)));
        held += waiting.getLast().weight();
        while (!waiting.isEmpty() && (waiting.size() >= threads * WAITING_PER_THREAD || held > MOST_WEIGHT)) {
          Waiting<R> first = waiting.remove();
          held -= first.weight();
          results.accept(get(first.result()));
        }
      }
      while (!waiting.isEmpty()) {
        results.accept(get(waiting.remove().result()));
      }
    } finally {
      workers.shutdownNow();
    }
  }

  /** An interrupted or broken command must not wait for its workers. */
  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "reader");
    thread.setDaemon(true);
    return thread;
  }

  private static <R> R get(Future<R> result) {
    try {
      return result.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e);
    }
  }
}
