package org.musnad.golden;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.musnad.text.Article;

/** Articles as tests and samples keep them: lines "key: value", an empty line, the text. */
public final class ArticleFile {
  /** Folders of golden articles. */
  static final Path GOLDEN = Path.of("src", "test", "resources", "articles");

  private static final Path SAMPLES = Path.of("..", "samples");

  private ArticleFile() {}

  /** Reads one article. */
  public static Article read(Path file) {
    String[] parts = letters(file).split("\n\n", 2);
    String published = field(parts[0], "published");
    return new Article(
        field(parts[0], "url").replaceFirst(".*/", ""),
        field(parts[0], "title"),
        field(parts[0], "outlet"),
        field(parts[0], "url"),
        published.isEmpty() ? null : LocalDate.parse(published),
        parts[1].stripTrailing());
  }

  /** The letters of a file of UTF-8. */
  static String letters(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String field(String head, String key) {
    String start = key + ": ";
    return head.lines().filter(line -> line.startsWith(start)).map(line -> line.substring(start.length())).findFirst().orElse("");
  }

  /** The golden articles' folders in order of their names. */
  static List<Path> golden() {
    return list(GOLDEN).filter(Files::isDirectory).toList();
  }

  /** The golden articles and the samples. */
  public static List<Article> all() {
    Stream<Path> golden = golden().stream().map(folder -> folder.resolve("article.txt"));
    return Stream.concat(golden, samples()).map(ArticleFile::read).toList();
  }

  private static Stream<Path> samples() {
    return list(SAMPLES).filter(file -> file.toString().endsWith(".txt"));
  }

  private static Stream<Path> list(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
