package org.musnad.web;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.musnad.store.Archive;

/**
 * Something that takes long to find out, kept until the archive changes. It is found out anew beside the requests, one
 * at a time: who asks waits a moment for it, and then sees what was there before. While the archive changes without end
 * it is found out at most a tenth of the time. Thread safe.
 */
final class Cached<T> {
  private static final long PATIENCE_MILLISECONDS = 700;
  private static final int REST = 9;

  private static final ExecutorService WORKER = Executors.newSingleThreadExecutor(work -> {
    Thread thread = new Thread(work, "overview");
    thread.setDaemon(true);
    return thread;
  });

  private final Archive archive;
  private final Supplier<T> maker;
  private @Nullable Made<T> made;
  private @Nullable CompletableFuture<Made<T>> making;

  Cached(Archive archive, Supplier<T> maker) {
    this.archive = archive;
    this.maker = maker;
  }

  private record Made<T>(T value, String stamp, long cost, long at) {}

  /** What is known; empty as long as it has never been found out. */
  Optional<T> get() {
    String stamp = archive.catalogue().stamp();
    CompletableFuture<Made<T>> work;
    Made<T> known;
    synchronized (this) {
      known = made;
      if (known != null && (known.stamp().equals(stamp) || System.nanoTime() - known.at() < REST * known.cost())) {
        return Optional.of(known.value());
      }
      if (making == null || making.isDone()) {
        making = CompletableFuture.supplyAsync(() -> make(stamp), WORKER).whenComplete(this::done);
      }
      work = making;
    }
    try {
      return Optional.of(work.get(PATIENCE_MILLISECONDS, TimeUnit.MILLISECONDS).value());
    } catch (TimeoutException e) {
      return Optional.ofNullable(known).map(Made::value);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.ofNullable(known).map(Made::value);
    } catch (ExecutionException e) {
      throw new CompletionException(e.getCause());
    }
  }

  private Made<T> make(String stamp) {
    long start = System.nanoTime();
    T value = maker.get();
    long end = System.nanoTime();
    return new Made<>(value, stamp, end - start, end);
  }

  private synchronized void done(@Nullable Made<T> value, @Nullable Throwable problem) {
    if (value != null) {
      made = value;
    }
  }
}
