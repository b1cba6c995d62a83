package org.musnad.cli.score;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.musnad.intake.BrokenJson;
import org.musnad.intake.JsonTree;
import org.musnad.record.ArticleRecord;
import org.musnad.text.Article;

/** A directory of hand-annotated articles, one {@code .json} file each. Immutable. */
public final class GoldDirectory {
  private final List<Gold> articles;

  private GoldDirectory(List<Gold> articles) {
    this.articles = List.copyOf(articles);
  }

  /**
   * Reads all files, in the order of their names.
   *
   * @throws BrokenGold for the first file that does not hold one article
   */
  public static GoldDirectory read(Path directory) throws IOException, BrokenGold {
    List<Path> files;
    try (Stream<Path> list = Files.list(directory)) {
      files = list.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    }
    List<Gold> articles = new ArrayList<>();
    for (Path file : files) {
      articles.add(article(file));
    }
    return new GoldDirectory(articles);
  }

  public boolean isEmpty() {
    return articles.isEmpty();
  }

  /** Scores a reader that runs in this process. */
  public List<String> score(Function<Article, ArticleRecord> reader, boolean byType, int misses) {
    return scorer(reader).report(byType, misses);
  }

  /** How often each of a reader's rules is right, as the lines of the table that its confidence comes from. */
  public List<String> confidence(Function<Article, ArticleRecord> reader) {
    return scorer(reader).reliability();
  }

  private Scorer scorer(Function<Article, ArticleRecord> reader) {
    Scorer scorer = new Scorer();
    for (Gold gold : articles) {
      scorer.add(gold, Extraction.of(reader.apply(gold.article())));
    }
    return scorer;
  }

  /** Scores what was written before, as JSON Lines. */
  public List<String> score(List<Extraction> extractions, boolean byType, int misses) {
    Map<String, Extraction> byId = new HashMap<>();
    extractions.forEach(extraction -> byId.put(extraction.id(), extraction));
    Scorer scorer = new Scorer();
    for (Gold gold : articles) {
      scorer.add(gold, byId.get(gold.article().id()));
    }
    return scorer.report(byType, misses);
  }

  private static Gold article(Path file) throws IOException, BrokenGold {
    try {
      List<Object> values = JsonTree.parseAll(Files.readString(file));
      if (values.size() == 1 && values.get(0) instanceof Map<?, ?> object && object.get("text") instanceof String) {
        return Gold.of(object);
      }
      throw new BrokenGold(file, 1);
    } catch (BrokenJson e) {
      throw new BrokenGold(file, e.line());
    }
  }

  /** A file that does not hold one annotated article. */
  public static final class BrokenGold extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Path file;
    private final int line;

    BrokenGold(Path file, int line) {
      super(file + ":" + line);
      this.file = file;
      this.line = line;
    }

    public Path file() {
      return file;
    }

    /** The line where it breaks, from 1. */
    public int line() {
      return line;
    }
  }
}
