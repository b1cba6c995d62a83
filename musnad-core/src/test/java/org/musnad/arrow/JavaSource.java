package org.musnad.arrow;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A source file of the core.
 *
 * @param name its path below {@code org/musnad}
 * @param letters all its letters
 */
record JavaSource(String name, String letters) {
  private static final Path SOURCES = Path.of("src", "main", "java", "org", "musnad");

  /** A string, text block or character of the source, as written between its quotes. */
  record Literal(int line, String letters) {}

  static List<JavaSource> all() {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().map(JavaSource::read).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static JavaSource read(Path file) {
    try {
      return new JavaSource(SOURCES.relativize(file).toString().replace('\\', '/'), Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The package's own name, empty for {@code org.musnad} itself. */
  String subject() {
    int slash = name.indexOf('/');
    return slash < 0 ? "" : name.substring(0, slash);
  }

  /** Its literals in order; comments are passed over. */
  List<Literal> literals() {
    List<Literal> literals = new ArrayList<>();
    int at = 0;
    while (at < letters.length()) {
      int end;
      if (letters.startsWith("//", at)) {
        end = after("\n", at + 2);
      } else if (letters.startsWith("/*", at)) {
        end = after("*/", at + 2);
      } else if (letters.startsWith("\"\"\"", at)) {
        end = after("\"\"\"", at + 3);
        literals.add(new Literal(line(at), letters.substring(at + 3, end - 3)));
      } else if (letters.charAt(at) == '"' || letters.charAt(at) == '\'') {
        end = afterQuote(at);
        literals.add(new Literal(line(at), letters.substring(at + 1, end - 1)));
      } else {
        end = at + 1;
      }
      at = end;
    }
    return literals;
  }

  private int after(String sign, int from) {
    int at = letters.indexOf(sign, from);
    return at < 0 ? letters.length() : at + sign.length();
  }

  private int afterQuote(int open) {
    int at = open + 1;
    while (letters.charAt(at) != letters.charAt(open)) {
      at += letters.charAt(at) == '\\' ? 2 : 1;
    }
    return at + 1;
  }

  private int line(int at) {
    return 1 + (int) letters.substring(0, at).chars().filter(c -> c == '\n').count();
  }
}
