package org.musnad.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.musnad.record.TimeMention;
import org.musnad.text.Text;

/** Runs the examples that the shipped rules carry: each rule reads its own, and nothing in what it must not read. */
class RuleExamplesTest {
  private static final LocalDate PUBLISHED = LocalDate.of(2024, 3, 7);

  private static final TimeReader READER = TimeReader.create();

  @TestFactory
  Stream<DynamicTest> everyRuleHasBothKindsOfExample() {
    return RuleReader.shipped().rules().stream()
        .map(
            rule ->
                DynamicTest.dynamicTest(
                    rule.name(),
                    () -> {
                      assertThat(rule.examples()).as("yes").anyMatch(example -> !example.value().isEmpty());
                      assertThat(rule.examples()).as("no").anyMatch(example -> example.value().isEmpty());
                    }));
  }

  @TestFactory
  Stream<DynamicTest> everyExampleHolds() {
    return RuleReader.shipped().rules().stream()
        .flatMap(
            rule ->
                rule.examples().stream()
                    .map(
                        example ->
                            DynamicTest.dynamicTest(
                                rule.name() + ":" + example.line().number(), () -> holds(rule, example))));
  }

  private void holds(Rule rule, Rule.Example example) {
    String plain = example.text().replace("⟦", "").replace("⟧", "");
    List<TimeMention> mentions = READER.read(Text.of(plain), PUBLISHED);
    if (example.value().isEmpty()) {
      assertThat(mentions).extracting(TimeMention::rule).doesNotContain(rule.name());
      return;
    }
    List<String> wanted = bracketed(example.text());
    assertThat(mentions).extracting(TimeMention::text).containsAll(wanted);
    String lastWanted = wanted.get(wanted.size() - 1);
    TimeMention last = mentions.stream().filter(m -> m.text().equals(lastWanted)).findFirst().orElseThrow();
    assertThat(last.rule()).isEqualTo(rule.name());
    assertThat(last.value()).isEqualTo(example.value());
  }

  private static List<String> bracketed(String text) {
    List<String> wanted = new ArrayList<>();
    int at = text.indexOf('⟦');
    while (at >= 0) {
      int end = text.indexOf('⟧', at);
      wanted.add(text.substring(at + 1, end));
      at = text.indexOf('⟦', end);
    }
    return wanted;
  }
}
