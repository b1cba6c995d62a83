package org.musnad.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.musnad.text.Folding;

/** Reads rule files: blocks of {@code rule, when, means, yes, no …} and named parts ({@code part name pattern}). */
final class RuleReader {
  private static final List<String> FILES =
      List.of(
          "parts.rules",
          "dates.rules",
          "days.rules",
          "periods.rules",
          "references.rules",
          "holidays.rules",
          "durations.rules",
          "sets.rules",
          "clock.rules");

  private final Map<String, List<Element>> parts = new HashMap<>();
  private final List<Rule> rules = new ArrayList<>();
  private final KindBits bits = new KindBits();
  private final Set<String> names = new HashSet<>();
  private @Nullable Block block;

  private RuleReader() {}

  /** The shipped rules. */
  static RuleBook shipped() {
    RuleReader reader = new RuleReader();
    FILES.forEach(file -> reader.read(Resources.lines(file)));
    return new RuleBook(reader.rules, reader.bits);
  }

  /** The rules of one file's content. */
  static RuleBook of(String file, String content) {
    RuleReader reader = new RuleReader();
    reader.read(Resources.lines(file, content));
    return new RuleBook(reader.rules, reader.bits);
  }

  private void read(List<Resources.Line> lines) {
    for (Resources.Line line : lines) {
      String[] words = line.text().strip().split("\\s+", 2);
      if (words.length < 2) {
        throw line.wrong("a keyword without anything behind it");
      }
      switch (words[0]) {
        case "part" -> part(line, words[1]);
        case "rule" -> {
          close();
          block = new Block(line, words[1]);
        }
        default -> open(line).take(line, words[0], words[1]);
      }
    }
    close();
  }

  private void part(Resources.Line line, String definition) {
    close();
    String[] words = definition.split("\\s+", 2);
    parts.put(words[0], PatternReader.read(line, parts, bits, words[1]));
  }

  private Block open(Resources.Line line) {
    if (block == null) {
      throw line.wrong("outside a rule");
    }
    return block;
  }

  private void close() {
    if (block != null) {
      Rule rule = block.rule();
      if (!names.add(rule.name())) {
        throw block.line.wrong("a second rule of this name");
      }
      rules.add(rule);
      block = null;
    }
  }

  private final class Block {
    private final Resources.Line line;
    private final String name;
    private final List<List<Element>> patterns = new ArrayList<>();
    private @Nullable Meaning meaning;
    private String why = "";
    private final Map<String, Set<String>> contexts = new HashMap<>();
    private final List<Rule.Example> examples = new ArrayList<>();

    Block(Resources.Line line, String name) {
      this.line = line;
      this.name = name;
    }

    void take(Resources.Line at, String keyword, String rest) {
      switch (keyword) {
        case "when" -> patterns.add(PatternReader.read(at, parts, bits, rest));
        case "means" -> meaning = Meanings.named(at, rest.strip());
        case "after", "not-after", "before", "not-before" -> context(keyword, rest);
        case "why" -> why = rest.strip();
        case "yes" -> examples.add(yes(at, rest));
        case "no" -> examples.add(new Rule.Example(at, rest, ""));
        default -> throw at.wrong("no keyword " + keyword);
      }
    }

    private void context(String keyword, String rest) {
      Set<String> kinds = contexts.computeIfAbsent(keyword, any -> new LinkedHashSet<>());
      for (String word : rest.strip().split("\\s+")) {
        boolean kind = word.startsWith("{");
        kinds.add(kind ? word.substring(1, word.length() - 1) : Lexicon.literal(Folding.fold(word)));
      }
    }

    private Rule.Example yes(Resources.Line at, String rest) {
      int arrow = rest.lastIndexOf("=>");
      if (arrow < 0) {
        throw at.wrong("an example without => value");
      }
      return new Rule.Example(at, rest.substring(0, arrow).strip(), rest.substring(arrow + 2).strip());
    }

    Rule rule() {
      if (patterns.isEmpty() || meaning == null) {
        throw line.wrong("a rule needs when and means");
      }
      return new Rule(
          name,
          patterns,
          meaning,
          contexts.getOrDefault("after", Set.of()),
          contexts.getOrDefault("not-after", Set.of()),
          contexts.getOrDefault("before", Set.of()),
          contexts.getOrDefault("not-before", Set.of()),
          why,
          examples);
    }
  }
}
