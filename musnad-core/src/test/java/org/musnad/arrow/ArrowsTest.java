package org.musnad.arrow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Which package of the core may use which. Arrows point one way: statement, word → name → time, verb → lexicon → text. */
class ArrowsTest {
  private static final Map<String, Set<String>> USES =
      Map.of(
          "text", Set.of(),
          "record", Set.of("text"),
          "lexicon", Set.of("text"),
          "verb", Set.of("text", "lexicon"),
          "time", Set.of("text", "record", "lexicon"),
          "name", Set.of("text", "record", "lexicon", "verb", "time"),
          "word", Set.of("text", "lexicon", "verb", "name"),
          "statement", Set.of("text", "record", "lexicon", "verb", "time", "name"),
          "", Set.of("text", "record", "lexicon", "verb", "time", "name", "statement"));

  private static final Pattern USE = Pattern.compile("org\\.musnad\\.([a-z]+|(?=[A-Z]))");
  private static final Pattern IMPORT = Pattern.compile("(?m)^import (?:static )?([\\w.]+);");
  private static final Pattern PLAIN =
      Pattern.compile("(java\\.(io|lang|math|nio|text|time|util)|org\\.jspecify\\.annotations|org\\.musnad)\\..*");

  @Test
  void noArrowPointsBack() {
    List<String> back = new ArrayList<>();
    for (JavaSource source : JavaSource.all()) {
      assertThat(USES).as(source.name() + ": say what this package may use").containsKey(source.subject());
      Matcher use = USE.matcher(source.letters());
      while (use.find()) {
        boolean own = use.group(1).equals(source.subject());
        if (!own && !USES.getOrDefault(source.subject(), Set.of()).contains(use.group(1))) {
          back.add(source.name() + " uses " + use.group());
        }
      }
    }
    assertThat(back).isEmpty();
  }

  @Test
  void theCoreUsesNothingButTheLanguage() {
    List<String> strangers = new ArrayList<>();
    for (JavaSource source : JavaSource.all()) {
      IMPORT.matcher(source.letters()).results()
          .map(found -> found.group(1))
          .filter(name -> !PLAIN.matcher(name).matches())
          .forEach(name -> strangers.add(source.name() + " imports " + name));
    }
    assertThat(strangers).isEmpty();
  }
}
