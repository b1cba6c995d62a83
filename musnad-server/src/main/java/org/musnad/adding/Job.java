package org.musnad.adding;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.musnad.store.Signature;

/** One thing that somebody adds, and how far it has come. Thread safe. */
public final class Job {
  /** How many results are kept to be shown; the others are counted. */
  static final int SHOWN = 500;

  private final String id;
  private final Signature by;
  private final Path folder;
  private final List<Result> results = new ArrayList<>();
  private final List<Runnable> watchers = new ArrayList<>();
  private int done = 0;
  private int problems = 0;
  private State state = State.WAITING;

  Job(String id, Signature by, Path folder) {
    this.id = id;
    this.by = by;
    this.folder = folder;
  }

  /** How far it has come. */
  public enum State {
    WAITING,
    READING,
    /** Copies, people and the index follow. */
    FOLLOWING,
    DONE
  }

  /** How it stands at one moment. */
  public record Standing(State state, int done, int problems, List<Result> results) {}

  String id() {
    return id;
  }

  Signature by() {
    return by;
  }

  /** Where its files lie until they are read. */
  Path folder() {
    return folder;
  }

  synchronized Standing standing() {
    return new Standing(state, done, problems, List.copyOf(results));
  }

  void add(Result result) {
    synchronized (this) {
      done++;
      problems += result instanceof Result.Kept ? 0 : 1;
      if (results.size() < SHOWN) {
        results.add(result);
      }
    }
    tell();
  }

  void reach(State reached) {
    synchronized (this) {
      state = reached;
    }
    tell();
  }

  /** Calls somebody back at each change until they say {@link #forget}. */
  synchronized void watch(Runnable watcher) {
    watchers.add(watcher);
  }

  synchronized void forget(@Nullable Runnable watcher) {
    watchers.remove(watcher);
  }

  private void tell() {
    List<Runnable> told;
    synchronized (this) {
      told = List.copyOf(watchers);
    }
    told.forEach(Runnable::run);
  }
}
