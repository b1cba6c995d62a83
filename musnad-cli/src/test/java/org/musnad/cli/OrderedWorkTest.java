package org.musnad.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrderedWorkTest {
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 5})
  void resultsComeInTheOrderOfTheThings(int threads) {
    List<Integer> results = new ArrayList<>();
    OrderedWork.run(IntStream.range(0, 500).iterator(), threads, thing -> 1, thing -> {
      if (thing % 7 == 0) {
        Thread.yield();
      }
      return thing * 2;
    }, results::add);
    assertThat(results).isEqualTo(IntStream.range(0, 500).map(i -> i * 2).boxed().toList());
  }

  @Test
  void bigThingsDoNotPileUp() {
    AtomicInteger taken = new AtomicInteger();
    AtomicInteger done = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    OrderedWork.run(
        IntStream.range(0, 50).iterator(),
        2,
        thing -> {
          most.accumulateAndGet(taken.incrementAndGet() - done.get(), Math::max);
          return 5_000_000;
        },
        thing -> thing,
        result -> done.incrementAndGet());
    assertThat(done).hasValue(50);
    assertThat(most.get()).isLessThanOrEqualTo(2);
  }

  @Test
  void whatGoesWrongInAThreadReachesTheCaller() {
    assertThatThrownBy(() -> OrderedWork.run(List.of(1, 2).iterator(), 2, thing -> 1, thing -> {
      throw new IllegalStateException("broken");
    }, result -> {})).isInstanceOf(IllegalStateException.class).hasMessage("broken");
  }
}
