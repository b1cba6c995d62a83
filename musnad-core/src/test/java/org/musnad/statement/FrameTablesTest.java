package org.musnad.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.musnad.lexicon.Table;
import org.musnad.record.Role;
import org.musnad.record.StatementType;

/** The rows of the frame tables: triggers that are verbs, constants and markers that mean something, roles that the type has. */
class FrameTablesTest {
  private static final Path FOLDER = Path.of("src", "main", "resources", "org", "musnad", "statement");

  /** The closed lists of the contract, by type and role. */
  private static final Map<String, Set<String>> CONSTANTS =
      Map.of(
          "position.start manner", Set.of("appointed", "elected", "nominated", "took office"),
          "position.end manner", Set.of("resigned", "dismissed", "term ended", "killed"),
          "movement kind", Set.of("exile", "return", "flee", "arrive", "leave"),
          "statement kind", Set.of("say", "announce", "call", "order", "deny", "warn", "threaten"),
          "stance kind", Set.of("support", "oppose", "accuse", "condemn", "praise", "back", "confront"));

  private static final Set<String> SWITCHES = Set.of("also", "past");

  private static final Set<String> FILTERS =
      Set.of("any", "person", "body", "organization", "actor", "voice", "place", "title", "count", "human", "people", "force", "event", "time", "thing", "matter", "teller");

  private static final Set<String> SIGNS = Set.of("S", "O", "P", "G", "A", "C", "H", "N");

  private final List<Row> rows = rows();

  /** A row by the names of its columns, with where it stands. */
  private record Row(String where, Map<String, String> cells) {
    String get(String column) {
      return cells.getOrDefault(column, "");
    }
  }

  private static List<Row> rows() {
    List<Row> rows = new ArrayList<>();
    for (String file : files()) {
      Table table = Table.load(FrameTable.class, file);
      for (Table.Row row : table.rows()) {
        Map<String, String> cells =
            table.columns().stream().collect(Collectors.toMap(c -> c, c -> row.cell(table.column(c))));
        rows.add(new Row(file + ":" + row.line(), cells));
      }
    }
    return rows;
  }

  private static List<String> files() {
    Table files = Table.load(FrameTable.class, "frames.tsv");
    return files.rows().stream().map(row -> row.cell(files.column("file"))).toList();
  }

  @Test
  void everyTableOfFramesIsInTheIndex() throws IOException {
    try (Stream<Path> all = Files.list(FOLDER)) {
      Set<String> there =
          all.map(file -> file.getFileName().toString()).filter(f -> f.startsWith("frames-")).collect(Collectors.toSet());
      assertThat(there).containsExactlyInAnyOrderElementsOf(files());
    }
  }

  @Test
  void everyVerbOfAFrameIsARowOfTheVerbTable() throws IOException {
    Set<String> known = lemmas();
    List<String> unknown = new ArrayList<>();
    for (Row row : rows) {
      String trigger = row.get("trigger");
      int plus = trigger.indexOf('+');
      String verb = plus > 0 ? trigger.substring(0, plus) : trigger;
      if ((plus > 0 || !row.get("class").equals("noun")) && !known.contains(FrameTable.key(verb))) {
        unknown.add(row.where() + ": " + verb);
      }
    }
    assertThat(unknown).isEmpty();
  }

  @Test
  void everyAuxiliaryIsARowOfTheVerbTable() throws IOException {
    Table table = Table.load(FrameTable.class, "auxiliaries.tsv");
    Set<String> known = lemmas();
    assertThat(table.rows()).extracting(row -> row.cell(table.column("lemma"))).allMatch(lemma -> known.contains(FrameTable.key(lemma)));
  }

  private static Set<String> lemmas() throws IOException {
    Path verbs = FOLDER.resolveSibling("verb").resolve("verbs.tsv");
    try (Stream<String> lines = Files.lines(verbs)) {
      return lines.filter(line -> !line.startsWith("#")).map(line -> FrameTable.key(line.split("\t")[0])).collect(Collectors.toSet());
    }
  }

  @Test
  void nounsAreNotVerbsAndVerbsHaveOneForm() {
    assertThat(rows)
        .allSatisfy(
            row -> {
              boolean noun = row.get("class").equals("noun");
              boolean alone = !row.get("trigger").contains("+");
              assertThat(noun && !alone).as(row.where() + " a noun with +").isFalse();
              assertThat(!noun && alone && row.get("trigger").contains("|")).as(row.where() + " a verb with |").isFalse();
            });
  }

  @Test
  void constantsAreWordsOfTheContractInRolesOfTheType() {
    List<String> wrong = new ArrayList<>();
    for (Row row : rows) {
      for (String word : words(row.get("set"))) {
        String[] pair = word.replace('_', ' ').split("=", 2);
        if (!SWITCHES.contains(word) && !pair[0].equals("status") && !isConstant(row.get("type"), pair)) {
          wrong.add(row.where() + ": " + word);
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  private static boolean isConstant(String type, String[] pair) {
    Set<String> words = CONSTANTS.get(type + " " + pair[0]);
    boolean allowed = StatementType.of(type).allows(Role.of(pair[0]));
    return allowed && (words == null || pair.length > 1 && words.contains(pair[1]));
  }

  @Test
  void markersAreSignsOrWordsAndFiltersAreKnown() {
    List<String> wrong = new ArrayList<>();
    for (Row row : rows) {
      for (String slot : words(row.get("slots"))) {
        String[] parts = slot.replaceFirst("!$", "").split("[=:]");
        boolean filter = parts.length < 3 || FILTERS.contains(parts[2]);
        boolean markers = parts.length > 1 && Arrays.stream(parts[1].split(",")).allMatch(FrameTablesTest::isMarker);
        if (!filter || !markers || parts.length > 3) {
          wrong.add(row.where() + ": " + slot);
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  private static boolean isMarker(String marker) {
    return SIGNS.contains(marker) || marker.matches("[\\u0621-\\u064a]+(_[\\u0621-\\u064a]+)*_?");
  }

  @Test
  void noRoleHasTwoSlotsAndNoSlotIsAlsoAConstant() {
    List<String> wrong = new ArrayList<>();
    for (Row row : rows) {
      Set<String> roles = new HashSet<>();
      for (String word : words(row.get("slots") + " " + row.get("set"))) {
        if (word.contains("=") && !roles.add(word.substring(0, word.indexOf('=')))) {
          wrong.add(row.where() + ": " + word);
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void everyRequiredRoleHasASlotOrAConstant() {
    List<String> wrong = new ArrayList<>();
    for (Row row : rows) {
      Set<String> there = new TreeSet<>();
      words(row.get("slots") + " " + row.get("set")).forEach(word -> there.add(word.replaceFirst("=.*", "")));
      StatementType.of(row.get("type")).required().stream()
          .map(Role::label)
          .filter(role -> !there.contains(role))
          .forEach(role -> wrong.add(row.where() + " lacks " + role));
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void noRowStandsBehindOneThatTakesEverythingItTakes() {
    Set<String> seen = new HashSet<>();
    List<String> wrong = new ArrayList<>();
    for (Row row : rows) {
      String key = String.join("\t", row.get("trigger"), row.get("class"), row.get("type"), row.get("slots"), row.get("set"));
      if (!seen.add(key)) {
        wrong.add(row.where() + ": " + key);
      }
    }
    assertThat(wrong).isEmpty();
  }

  private static List<String> words(String cell) {
    return Arrays.stream(cell.replace("took office", "took_office").replace("term ended", "term_ended").split(" "))
        .filter(word -> !word.isEmpty())
        .toList();
  }
}
