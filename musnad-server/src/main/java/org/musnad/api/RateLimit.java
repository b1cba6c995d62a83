package org.musnad.api;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.javalin.http.Context;
import java.time.Duration;
import org.musnad.newsroom.Visitor;

/** Lets nobody ask too often, and says in every answer how often they still may (the headers RateLimit and RateLimit-Policy). */
final class RateLimit {
  private static final int VISITORS = 10_000;
  private static final long NANOSECONDS = 1_000_000_000L;

  private final Limits limits;
  private final LoadingCache<String, Bucket> buckets;

  RateLimit(Limits limits) {
    this.limits = limits;
    this.buckets = Caffeine.newBuilder().maximumSize(VISITORS).expireAfterAccess(Duration.ofHours(1)).build(key -> bucket());
  }

  private Bucket bucket() {
    return Bucket.builder()
        .addLimit(limit -> limit.capacity(limits.requests()).refillGreedy(limits.requests(), Duration.ofSeconds(limits.seconds())))
        .build();
  }

  void count(Context context) {
    ConsumptionProbe probe = buckets.get(context.ip() + " " + Visitor.of(context).name()).tryConsumeAndReturnRemaining(1);
    context.header("RateLimit-Policy", "\"default\";q=" + limits.requests() + ";w=" + limits.seconds());
    context.header("RateLimit", "\"default\";r=" + probe.getRemainingTokens() + ";t=" + seconds(probe.getNanosToWaitForReset()));
    if (!probe.isConsumed()) {
      long wait = Math.max(1, seconds(probe.getNanosToWaitForRefill()));
      context.header("Retry-After", String.valueOf(wait));
      throw new Problem(429, "many", limits.requests(), limits.seconds(), wait);
    }
  }

  private static long seconds(long nanoseconds) {
    return (nanoseconds + NANOSECONDS - 1) / NANOSECONDS;
  }
}
