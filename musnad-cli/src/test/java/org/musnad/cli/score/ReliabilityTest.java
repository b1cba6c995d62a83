package org.musnad.cli.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReliabilityTest {
  @Test
  void theIntervalIsWilsons() {
    Tally tally = new Tally();
    tally.right = 8;
    tally.given = 10;
    assertThat(Reliability.wilson(tally, -1)).isCloseTo(0.4902, within(0.0001));
    assertThat(Reliability.wilson(tally, 1)).isCloseTo(0.9433, within(0.0001));
  }

  @Test
  void withoutObservationsNothingIsKnown() {
    assertThat(Reliability.wilson(new Tally(), -1)).isZero();
    assertThat(Reliability.wilson(new Tally(), 1)).isEqualTo(1);
  }

  @Test
  void aRuleSeenOftenHasARowDrawnTowardsItsType() {
    Reliability measured = new Reliability();
    add(measured, "a", "statement", 9, 1);
    add(measured, "b", "statement", 0, 10);
    // all and type: 9 of 20 = 0.45; a: (9 + 5 * 0.45) / 15, b: (5 * 0.45) / 15
    assertThat(rows(measured)).containsExactly(
        "*\t*\t9\t20\t0.258\t0.658\t0.450\tgold",
        "*\tstatement\t9\t20\t0.258\t0.658\t0.450\tgold",
        "a\tstatement\t9\t10\t0.596\t0.982\t0.750\tgold",
        "b\tstatement\t0\t10\t0.000\t0.278\t0.150\tgold");
  }

  @Test
  void aRuleSeenSeldomHasNoRow() {
    Reliability measured = new Reliability();
    add(measured, "a", "stance", Reliability.FEWEST, 0);
    add(measured, "b", "stance", Reliability.FEWEST - 1, 0);
    assertThat(rows(measured)).hasSize(3).noneMatch(row -> row.startsWith("b"));
  }

  @Test
  void theOrderInWhichRulesAreSeenChangesNothing() {
    Reliability one = new Reliability();
    add(one, "a", "stance", 5, 1);
    add(one, "b", "death", 1, 6);
    Reliability other = new Reliability();
    add(other, "b", "death", 1, 6);
    add(other, "a", "stance", 5, 1);
    assertThat(one.lines()).isEqualTo(other.lines());
  }

  private static void add(Reliability measured, String rule, String type, int right, int wrong) {
    for (int i = 0; i < right + wrong; i++) {
      measured.add(rule, type, i < right);
    }
  }

  private static List<String> rows(Reliability measured) {
    return measured.lines().stream().filter(line -> !line.startsWith("#") && !line.startsWith("rule")).toList();
  }
}
