package org.musnad.cli;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Lets work that is interrupted (Ctrl-C, a polite kill) come to a good end: it is told to stop, and the process waits a
 * little until it has. Close it when all is put away. Thread safe.
 */
final class Interruption implements AutoCloseable {
  private static final long PATIENCE_SECONDS = 10;

  private final CountDownLatch finished = new CountDownLatch(1);
  private final Thread hook = new Thread(this::ask, "interruption");
  private volatile boolean asked = false;

  private Interruption() {}

  static Interruption watch() {
    Interruption interruption = new Interruption();
    Runtime.getRuntime().addShutdownHook(interruption.hook);
    return interruption;
  }

  private void ask() {
    asked = true;
    try {
      if (!finished.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        Thread.currentThread().interrupt();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Whether to stop. */
  boolean isAsked() {
    return asked;
  }

  /** Things that end when it is asked to stop. */
  <T> Iterator<T> until(Iterator<T> things) {
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return !asked && things.hasNext();
      }

      @Override
      public T next() {
        if (!hasNext()) {
          throw new NoSuchElementException();
        }
        return things.next();
      }
    };
  }

  @Override
  public void close() {
    finished.countDown();
    if (asked) {
      return;
    }
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // Asked in this very moment: the process ends.
      asked = true;
    }
  }
}
