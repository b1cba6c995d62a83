package org.musnad.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Failures by name and by address. After some that are free each further one makes whoever it was wait twice as long as
 * the one before, up to an hour; a day without any makes them forgotten. Thread safe.
 */
final class Attempts {
  private static final Duration FIRST = Duration.ofSeconds(30);
  private static final Duration LONGEST = Duration.ofHours(1);
  private static final Duration FORGOTTEN = Duration.ofDays(1);

  /** So many keys are remembered, the last that failed: nobody can fill the memory with names. */
  private static final int MOST = 20_000;

  private final Clock clock;
  private final int free;
  private final Map<String, Failures> failures = new LinkedHashMap<>();

  /**
   * Nobody has failed yet.
   *
   * @param free how many failures cost nothing
   */
  Attempts(Clock clock, int free) {
    this.clock = clock;
    this.free = free;
  }

  private record Failures(int count, Instant last) {}

  /** How long somebody still has to wait. */
  synchronized Duration wait(String key) {
    Failures known = failures.get(key);
    if (known == null || known.count() < free) {
      return Duration.ZERO;
    }
    Duration left = Duration.between(clock.instant(), known.last().plus(waiting(known.count())));
    return left.isNegative() ? Duration.ZERO : left;
  }

  private Duration waiting(int count) {
    int doublings = Math.min(count - free, 10);
    Duration waiting = FIRST.multipliedBy(1L << doublings);
    return waiting.compareTo(LONGEST) > 0 ? LONGEST : waiting;
  }

  /** Somebody failed. */
  synchronized void failed(String key) {
    Instant now = clock.instant();
    Failures known = failures.remove(key);
    boolean isNew = known == null || known.last().plus(FORGOTTEN).isBefore(now);
    failures.put(key, new Failures(isNew || known == null ? 1 : known.count() + 1, now));
    if (failures.size() > MOST) {
      failures.remove(failures.keySet().iterator().next());
    }
  }

  /** Somebody did not fail. */
  synchronized void succeeded(String key) {
    failures.remove(key);
  }
}
