package org.musnad.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.musnad.text.Text;

/**
 * No text makes reading superlinear. What is counted are steps of matching, not seconds: texts made of the words of the rules
 * themselves, one sentence each, take at most twice the steps when they are twice as long, and a token never more than a fixed
 * number. The texts come from a fixed seed.
 */
class LinearWorkTest {
  private static final LocalDate PUBLISHED = LocalDate.of(2024, 3, 7);
  private static final int SHORT = 400;

  /** Steps that one token may cost on average: twice what the worst text of this test costs. */
  private static final int MOST_STEPS_A_TOKEN = 80;

  private static final TimeReader READER = TimeReader.create();
  private static final RuleBook BOOK = RuleReader.shipped();
  private static final Map<String, List<String>> WORDS = words();

  @TestFactory
  Stream<DynamicTest> whatARuleCanReadAgainAndAgain() {
    return BOOK.rules().stream()
        .map(rule -> DynamicTest.dynamicTest(rule.name(), () -> {
          for (int pattern = 0; pattern < rule.patterns().size(); pattern++) {
            Random random = new Random(pattern);
            for (int way = 0; way < 4; way++) {
              List<String> words = new ArrayList<>();
              fill(rule.patterns().get(pattern), random, words);
              assertLinear(repeated(words, SHORT), repeated(words, 2 * SHORT));
              // All but the last word: each beginning fails at its end.
              List<String> most = words.subList(0, Math.max(1, words.size() - 1));
              assertLinear(repeated(most, SHORT), repeated(most, 2 * SHORT));
            }
          }
        }));
  }

  static IntStream seeds() {
    return IntStream.range(0, 200);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void anySoupOfWordsThatRulesKnow(int seed) {
    Random random = new Random(seed);
    List<String> kinds = List.copyOf(WORDS.keySet());
    // A few kinds at a time, so that patterns get far before they fail.
    List<String> few = IntStream.range(0, 2 + seed % 7).mapToObj(i -> any(kinds, random)).toList();
    List<String> soup = new ArrayList<>();
    while (soup.size() < 4 * SHORT) {
      soup.add(any(WORDS.getOrDefault(any(few, random), List.of("و")), random));
    }
    long half = steps(soup.subList(0, 2 * SHORT)) + steps(soup.subList(2 * SHORT, 4 * SHORT));
    assertThat(steps(soup)).isLessThanOrEqualTo(half + half / 10 + 1000);
    assertThat(steps(soup)).isLessThanOrEqualTo((long) MOST_STEPS_A_TOKEN * soup.size());
  }

  @Test
  void countsSteps() {
    assertThat(steps(List.of("وصل", "الوفد"))).isZero();
    assertThat(steps(List.of("في", "7", "يونيو", "2016"))).isPositive();
  }

  private static void assertLinear(List<String> half, List<String> whole) {
    long before = steps(half);
    long after = steps(whole);
    assertThat(after).isLessThanOrEqualTo(2 * before + before / 5 + 500);
    assertThat(after).isLessThanOrEqualTo((long) MOST_STEPS_A_TOKEN * whole.size());
  }

  private static long steps(List<String> words) {
    return READER.steps(Text.of(String.join(" ", words)), PUBLISHED);
  }

  private static List<String> repeated(List<String> words, int length) {
    return IntStream.range(0, length).mapToObj(i -> words.get(i % words.size())).toList();
  }

  /** Words that a pattern matches, optional elements mostly among them. */
  private static void fill(List<Element> pattern, Random random, List<String> words) {
    for (Element element : pattern) {
      if (element instanceof Element.Word word) {
        words.add(any(List.copyOf(new TreeSet<>(word.words())), random));
      } else if (element instanceof Element.Sign sign) {
        words.add(String.valueOf(sign.sign()));
      } else if (element instanceof Element.Kind kind) {
        words.add(any(WORDS.getOrDefault(kind.kind(), List.of("1")), random));
      } else if (element instanceof Element.Same same) {
        words.add(any(WORDS.getOrDefault(same.kind(), List.of("1")), random));
      } else if (element instanceof Element.Touching touching) {
        fill(List.of(touching.element()), random, words);
      } else if (element instanceof Element.Optional optional && random.nextInt(4) > 0) {
        fill(List.of(optional.element()), random, words);
      } else if (element instanceof Element.Choice choice) {
        fill(any(choice.alternatives(), random).elements(), random, words);
      }
    }
  }

  private static <T> T any(List<T> all, Random random) {
    return all.get(random.nextInt(all.size()));
  }

  /** Words of each kind, some of them with clitics; numbers in figures and in words. */
  private static Map<String, List<String>> words() {
    Map<String, TreeSet<String>> words = new TreeMap<>();
    Lexicon.load().all().forEach((word, senses) -> {
      for (Sense sense : senses) {
        if (sense.clitics() < 2) {
          String whole = (word + " " + String.join(" ", sense.rest())).strip();
          words.computeIfAbsent(sense.kind(), any -> new TreeSet<>()).add(whole);
        }
      }
    });
    NumberKind.load().forEach((name, kind) ->
        words.computeIfAbsent(name, any -> new TreeSet<>())
            .addAll(List.of(Integer.toString(kind.least()), Integer.toString((kind.least() + kind.most()) / 2))));
    Map<String, List<String>> lists = new TreeMap<>();
    words.forEach((kind, all) -> lists.put(kind, List.copyOf(all)));
    return lists;
  }
}
