package org.musnad.table;

import java.io.IOException;
import java.io.StringReader;
import java.io.BufferedReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.musnad.lexicon.Table;

/**
 * A file of linguistic data as it lies in the sources.
 *
 * @param name its path below {@code org/musnad}
 * @param letters all its letters
 */
record DataFile(String name, String letters) {
  private static final Path RESOURCES = Path.of("src", "main", "resources", "org", "musnad");

  /** A line with its number, from 1. */
  record Line(int number, String letters) {
    boolean isData() {
      return !letters.isBlank() && !letters.startsWith("#");
    }
  }

  /** All files of letters below the resources, in the order of their names. */
  static List<DataFile> all() {
    try (Stream<Path> files = Files.walk(RESOURCES)) {
      return files.filter(file -> file.toString().matches(".*\\.(tsv|txt|rules)")).sorted().map(DataFile::read).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The files that are tables. */
  static List<DataFile> tables() {
    return all().stream().filter(file -> file.name.endsWith(".tsv")).toList();
  }

  /** One file below the resources. */
  static DataFile of(String name) {
    return read(RESOURCES.resolve(name));
  }

  private static DataFile read(Path file) {
    try {
      return new DataFile(RESOURCES.relativize(file).toString().replace('\\', '/'), Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<Line> lines() {
    String[] lines = letters.split("\n", -1);
    return IntStream.range(0, lines.length).mapToObj(i -> new Line(i + 1, lines[i])).toList();
  }

  /** The comment at the top, one text. */
  String comment() {
    return letters.lines().takeWhile(line -> line.startsWith("#")).collect(Collectors.joining("\n"));
  }

  /** Its rows; reading it fails where a row has another number of cells than the header. */
  Table table() {
    try (BufferedReader in = new BufferedReader(new StringReader(letters))) {
      return Table.read(name, in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
