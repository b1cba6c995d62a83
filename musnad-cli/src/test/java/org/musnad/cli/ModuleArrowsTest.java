package org.musnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Which module may use which, read from the sources' own words: core ← archive, intake ← cli ← bench. */
class ModuleArrowsTest {
  private static final Map<String, Set<String>> USES =
      Map.of(
          "musnad-core", Set.of(),
          "musnad-intake", Set.of("musnad-core"),
          "musnad-archive", Set.of("musnad-core"),
          "musnad-bench", Set.of("musnad-core", "musnad-archive", "musnad-intake", "musnad-cli", "musnad-server"),
          "musnad-server", Set.of("musnad-core", "musnad-intake", "musnad-archive"),
          "musnad-cli", Set.of("musnad-core", "musnad-intake", "musnad-archive", "musnad-server"));

  /** Libraries and the only modules that may see them. */
  private static final Map<String, Set<String>> SEEN_BY =
      Map.of(
          "java.sql", Set.of("musnad-archive"),
          "org.sqlite", Set.of("musnad-archive"),
          "org.postgresql", Set.of("musnad-archive"),
          "org.apache.lucene", Set.of("musnad-archive"),
          "java.net.http", Set.of("musnad-intake"),
          "com.sun.net.httpserver", Set.of(),
          "picocli", Set.of("musnad-cli"),
          "tools.jackson", Set.of("musnad-intake", "musnad-archive", "musnad-cli", "musnad-server"),
          "org.jsoup", Set.of("musnad-intake"),
          "gg.jte", Set.of("musnad-archive", "musnad-server"));

  private static final Path ROOT = Path.of("..");
  private static final Pattern OURS = Pattern.compile("\\borg\\.musnad(?:\\.[a-z]+)*(?=\\.[A-Z*])");
  private static final Pattern IMPORT = Pattern.compile("(?m)^\\s*(?:import (?:static )?|@import )([\\w.]+)");
  private static final Pattern PACKAGE = Pattern.compile("(?m)^package ([\\w.]+);");

  private final Map<String, List<Path>> files = files();
  private final Map<String, Set<String>> modulesOfPackage = packages();

  private static Map<String, List<Path>> files() {
    Map<String, List<Path>> files = new TreeMap<>();
    try (Stream<Path> modules = Files.list(ROOT)) {
      modules.filter(module -> module.getFileName().toString().startsWith("musnad-")).forEach(m -> files.put(m.getFileName().toString(), sources(m)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return files;
  }

  private static List<Path> sources(Path module) {
    Path main = module.resolve("src").resolve("main");
    if (!Files.isDirectory(main)) {
      return List.of();
    }
    try (Stream<Path> all = Files.walk(main)) {
      return all.filter(file -> file.toString().matches(".*\\.(java|jte)")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Map<String, Set<String>> packages() {
    Map<String, Set<String>> packages = new HashMap<>();
    files.forEach(
        (module, sources) ->
            sources.forEach(
                source -> {
                  for (MatchResult found : found(PACKAGE, source)) {
                    packages.computeIfAbsent(found.group(1), p -> new TreeSet<>()).add(module);
                  }
                }));
    return packages;
  }

  private static List<MatchResult> found(Pattern pattern, Path source) {
    try {
      return pattern.matcher(Files.readString(source)).results().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void everyModuleSaysWhatItMayUse() {
    assertThat(USES.keySet()).containsAll(files.keySet());
  }

  @Test
  void noPackageLiesInTwoModules() {
    assertThat(modulesOfPackage).allSatisfy((name, modules) -> assertThat(modules).as(name).hasSize(1));
  }

  @Test
  void noArrowPointsBack() {
    Set<String> back = new TreeSet<>();
    files.forEach(
        (module, sources) -> {
          for (Path source : sources) {
            for (MatchResult found : found(OURS, source)) {
              modulesOfPackage.getOrDefault(found.group(), Set.of()).stream()
                  .filter(used -> !used.equals(module) && !USES.getOrDefault(module, Set.of()).contains(used))
                  .forEach(used -> back.add(module + " uses " + used + ": " + source));
            }
          }
        });
    assertThat(back).isEmpty();
  }

  @Test
  void librariesAreSeenOnlyByTheirModules() {
    List<String> strangers = new ArrayList<>();
    files.forEach(
        (module, sources) -> {
          for (Path source : sources) {
            for (MatchResult found : found(IMPORT, source)) {
              SEEN_BY.forEach(
                  (library, modules) -> {
                    if (found.group(1).startsWith(library + ".") && !modules.contains(module)) {
                      strangers.add(source + " imports " + found.group(1));
                    }
                  });
            }
          }
        });
    assertThat(strangers).isEmpty();
  }
}
