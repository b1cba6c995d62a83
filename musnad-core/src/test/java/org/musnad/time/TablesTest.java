package org.musnad.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.musnad.text.Folding;

/** The data itself: letters, sources, duplicates, and rules that name what no table holds. */
class TablesTest {
  private static final Pattern ARABIC_WORDS = Pattern.compile("[ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىي ]+");
  /** Kinds that contexts may name and that the engine sees without a table. */
  private static final Set<String> COMPUTED = Set.of("definite", "digits");

  private static final Pattern ARABIC_LETTER = Pattern.compile("\\p{IsArabic}");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "months.tsv", "weekdays.tsv", "units.tsv", "numbers.tsv", "parts.tsv", "relative.tsv", "contexts.tsv",
        "holidays.tsv", "countries.tsv", "zones.tsv", "links.tsv"
      })
  void everyRowIsASourcedArabicWordSaidOnce(String table) {
    Set<String> seen = new HashSet<>();
    for (Resources.Row row : Resources.rows(table)) {
      String where = table + ":" + row.line().number();
      assertThat(row.get("word")).as(where).matches(ARABIC_WORDS);
      assertThat(row.get("source")).as(where).isNotBlank();
      assertThat(seen.add(row.get("word") + row.get("kind") + row.get("value"))).as(where + " stands twice").isTrue();
    }
    assertThat(seen).isNotEmpty();
  }

  @Test
  void everyKindThatARuleNamesIsInATable() {
    Set<String> words = new HashSet<>();
    Lexicon.load().all().values().forEach(senses -> senses.forEach(sense -> words.add(sense.kind())));
    Set<String> kinds = new HashSet<>(words);
    kinds.addAll(NumberKind.load().keySet());
    for (Rule rule : RuleReader.shipped().rules()) {
      rule.patterns().forEach(pattern -> assertKinds(rule.name(), pattern, kinds));
      for (Set<String> context : List.of(rule.after(), rule.notAfter(), rule.before(), rule.notBefore())) {
        assertThat(context)
            .as(rule.name())
            .allMatch(kind -> kind.startsWith("=") || words.contains(kind) || COMPUTED.contains(kind));
      }
    }
  }

  private static void assertKinds(String rule, List<Element> pattern, Set<String> kinds) {
    for (Element element : pattern) {
      if (element instanceof Element.Kind kind) {
        assertThat(kinds).as(rule).contains(kind.kind());
      } else if (element instanceof Element.Optional optional) {
        assertKinds(rule, List.of(optional.element()), kinds);
      } else if (element instanceof Element.Choice choice) {
        choice.alternatives().forEach(alternative -> assertKinds(rule, alternative.elements(), kinds));
      }
    }
  }

  @Test
  void aNumberKindAndAWordKindNeverShareAName() {
    Set<String> numbers = NumberKind.load().keySet();
    Lexicon.load()
        .all()
        .values()
        .forEach(senses -> assertThat(senses).extracting(Sense::kind).doesNotContainAnyElementsOf(numbers));
  }

  @Test
  void ruleNamesHaveAGroupAndACaseInLatinLetters() {
    assertThat(RuleReader.shipped().rules()).extracting(Rule::name).allMatch(name -> name.matches("[a-z]+\\.[a-z-]+"));
  }

  @Test
  void everyRuleShowsArabic() {
    assertThat(RuleReader.shipped().rules())
        .allMatch(rule -> rule.examples().stream().allMatch(example -> ARABIC_LETTER.matcher(example.text()).find()));
  }

  @Test
  void theLexiconIsFolded() {
    assertThat(Lexicon.load().all().keySet()).allMatch(word -> Folding.fold(word).equals(word));
  }
}
