package org.musnad.bench.times;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.musnad.bench.times.TimedText.Expected;
import org.musnad.bench.times.TimesOfText.Given;

class TimeTallyTest {
  private static final TimedText TEXT = new TimedText(
      "وصل أمس ويعود غدا", null,
      List.of(new Expected(4, 7, List.of("2024-03-06")), new Expected(14, 17, List.of("2024-03-08"))));

  @Test
  void aTimeWithAnotherValueIsFoundButNotRight() {
    List<Given> given = List.of(new Given(4, 7, "2024-03-06"), new Given(13, 17, "2024-03-09"));
    assertThat(TimeTally.of(List.of(TEXT), List.of(given))).isEqualTo(new TimeTally(2, 2, 2, 1));
  }

  @Test
  void whatTheTextDoesNotHaveCostsPrecision() {
    TimeTally tally = TimeTally.of(List.of(TEXT), List.of(List.of(new Given(0, 3, "2024"))));
    assertThat(tally).isEqualTo(new TimeTally(2, 1, 0, 0));
    assertThat(tally.f1()).isZero();
  }

  @Test
  void tagsAreTakenOutOfTimeMl() {
    String timeml = "<?xml version=\"1.0\"?>\n<TimeML>\nوصل <TIMEX3 tid=\"t1\" type=\"DATE\" value=\"2024-03-06\">أمس</TIMEX3>"
        + " ويعود <TIMEX3 tid=\"t2\" type=\"DATE\" value=\"2024-03-08\">غدا</TIMEX3>\n</TimeML>\n";
    assertThat(HeidelTime.given(timeml, TEXT.text()))
        .containsExactly(new Given(4, 7, "2024-03-06"), new Given(14, 17, "2024-03-08"));
  }
}
