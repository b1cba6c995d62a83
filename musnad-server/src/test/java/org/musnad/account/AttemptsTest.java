package org.musnad.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class AttemptsTest {
  private final Hands clock = new Hands(Instant.parse("2026-05-07T10:00:00Z"));
  private final Attempts attempts = new Attempts(clock, 3);

  private void fail(int times) {
    for (int i = 0; i < times; i++) {
      attempts.failed("سعاد");
    }
  }

  @Test
  void someFailuresAreFree() {
    fail(2);
    assertThat(attempts.wait("سعاد")).isZero();
    fail(1);
    assertThat(attempts.wait("سعاد")).isEqualTo(Duration.ofSeconds(30));
    assertThat(attempts.wait("كريم")).isZero();
  }

  @Test
  void theWaitGrowsUpToAnHour() {
    fail(4);
    assertThat(attempts.wait("سعاد")).isEqualTo(Duration.ofMinutes(1));
    fail(1);
    assertThat(attempts.wait("سعاد")).isEqualTo(Duration.ofMinutes(2));
    fail(200);
    assertThat(attempts.wait("سعاد")).isEqualTo(Duration.ofHours(1));
  }

  @Test
  void theWaitEnds() {
    fail(3);
    clock.pass(Duration.ofSeconds(31));
    assertThat(attempts.wait("سعاد")).isZero();
    fail(1);
    assertThat(attempts.wait("سعاد")).isEqualTo(Duration.ofMinutes(1));
  }

  @Test
  void aDayWithoutFailureOrASuccessMakesThemForgotten() {
    fail(5);
    clock.pass(Duration.ofHours(25));
    fail(1);
    assertThat(attempts.wait("سعاد")).isZero();
    fail(9);
    attempts.succeeded("سعاد");
    assertThat(attempts.wait("سعاد")).isZero();
  }
}
