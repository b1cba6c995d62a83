package org.musnad;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Which package of the archive may use which: store, language ← dossier ← chronology, pledge ← page. */
class PackageArrowsTest {
  private static final Map<String, Set<String>> USES =
      Map.of(
          "store", Set.of(),
          "language", Set.of(),
          "syndication", Set.of("store"),
          "identity", Set.of("store", "language"),
          "search", Set.of("store", "language", "identity"),
          "dossier", Set.of("store", "language", "syndication", "identity"),
          "chronology", Set.of("language", "dossier"),
          "pledge", Set.of("store", "language", "syndication", "identity", "dossier"),
          "page", Set.of("store", "dossier", "chronology", "pledge", "language"));

  private static final Path SOURCES = Path.of("src", "main", "java", "org", "musnad");
  private static final Pattern USE = Pattern.compile("org\\.musnad\\.([a-z]+)\\.");

  @Test
  void noArrowPointsBack() throws IOException {
    List<String> back = new ArrayList<>();
    for (Path source : sources()) {
      String from = SOURCES.relativize(source).getName(0).toString();
      Matcher use = USE.matcher(Files.readString(source));
      while (use.find()) {
        String to = use.group(1);
        if (USES.containsKey(to) && !to.equals(from) && !USES.getOrDefault(from, Set.of()).contains(to)) {
          back.add(source + " uses " + to);
        }
      }
    }
    assertThat(back).isEmpty();
  }

  @Test
  void everyPackageSaysWhatItMayUse() throws IOException {
    assertThat(sources()).allSatisfy(source -> assertThat(USES).containsKey(SOURCES.relativize(source).getName(0).toString()));
  }

  @Test
  void onlyTheStoreKnowsDatabases() throws IOException {
    for (Path source : sources()) {
      if (!source.startsWith(SOURCES.resolve("store"))) {
        assertThat(Files.readString(source)).as(source.toString()).doesNotContain("java.sql", "org.sqlite", "org.postgresql");
      }
    }
  }

  private static List<Path> sources() throws IOException {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }
}
