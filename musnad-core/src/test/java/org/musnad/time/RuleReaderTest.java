package org.musnad.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.musnad.record.TimeMention;
import org.musnad.text.Text;

/** The engine on rules of this test's own. */
class RuleReaderTest {
  private static final LocalDate PUBLISHED = LocalDate.of(2024, 3, 7);

  @Test
  void aRuleReadsWhatItSays() {
    assertThat(read("rule a.b\nwhen عام|سنة {year}\nmeans year", "في سنة 2010")).containsExactly("سنة 2010=2010");
  }

  @Test
  void optionalElementsAndGroupsMayBeAbsent() {
    String rule = "rule a.b\nwhen ( عام | سنة )? {year} م?\nmeans year";
    assertThat(read(rule, "2010 عام 2011 م")).containsExactly("2010=2010", "عام 2011 م=2011");
  }

  @Test
  void theSameMonthMayBeNamedTwiceButNoOther() {
    String rule = "rule a.b\nwhen {month} / {=month} {year}\nmeans month";
    assertThat(read(rule, "تموز/يوليو 2010")).containsExactly("تموز/يوليو 2010=2010-07");
    assertThat(read(rule, "تموز/يونيو 2010")).isEmpty();
  }

  @Test
  void whatTouchesMustNotBeSpaced() {
    String rule = "rule a.b\nwhen {year} +م\nmeans year";
    assertThat(read(rule, "2010م")).containsExactly("2010م=2010");
    assertThat(read(rule, "2010 م")).isEmpty();
  }

  @Test
  void contextsDecideButStayOutside() {
    String rule = "rule a.b\nwhen {year}\nmeans year\nafter في\nnot-before {counted}";
    assertThat(read(rule, "في 2010")).containsExactly("2010=2010");
    assertThat(read(rule, "من 2010")).isEmpty();
    assertThat(read(rule, "في 2010 شخص")).isEmpty();
  }

  @Test
  void partsAreNamedOnceAndUsedOften() {
    String rules = "part y عام {year}\nrule a.b\nwhen مطلع <y>\nmeans year\nrule a.c\nwhen <y>\nmeans year";
    assertThat(read(rules, "مطلع عام 2010")).containsExactly("مطلع عام 2010=2010");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "rule a.b\nmeans year",
        "rule a.b\nwhen {year}",
        "rule a.b\nwhen {year}\nmeans nothing",
        "rule a.b\nwhen ( {year}\nmeans year",
        "rule a.b\nwhen {year} )\nmeans year",
        "rule a.b\nwhen <unknown>\nmeans year",
        "rule a.b\nwhen {year}\nmeans year\nyes no arrow",
        "rule a.b\nwhen {year}\nmeans year\nrule a.b\nwhen {year}\nmeans year",
        "when {year}",
        "rule a.b\nwhat {year}",
        "rule"
      })
  void aBrokenRulePointsAtItsLine(String rules) {
    assertThatThrownBy(() -> RuleReader.of("test.rules", rules))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("test.rules:");
  }

  private static List<String> read(String rules, String text) {
    return TimeReader.of(RuleReader.of("test.rules", rules)).read(Text.of(text), PUBLISHED).stream()
        .map(RuleReaderTest::line)
        .toList();
  }

  private static String line(TimeMention mention) {
    return mention.text() + "=" + mention.value();
  }
}
