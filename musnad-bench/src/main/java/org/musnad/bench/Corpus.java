package org.musnad.bench;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.musnad.intake.Defaults;
import org.musnad.intake.Intake;
import org.musnad.intake.Item;
import org.musnad.text.Article;

/** The articles of files and directories, as the command reads them. */
public final class Corpus {
  private Corpus() {}

  /** The first {@code most} articles, in order, held in memory so that a measurement does not see the disk. */
  public static List<Article> load(Path path, int most) {
    try (Stream<Item> items = items(path)) {
      return items.filter(Item.Found.class::isInstance).limit(most).map(item -> ((Item.Found) item).article()).toList();
    }
  }

  /** Shows all articles one at a time. */
  public static void forEach(Path path, Consumer<Article> use) {
    try (Stream<Item> items = items(path)) {
      items.filter(Item.Found.class::isInstance).forEach(item -> use.accept(((Item.Found) item).article()));
    }
  }

  /** The length of the articles' texts in bytes of UTF-8. */
  public static long bytes(List<Article> articles) {
    return articles.stream().mapToLong(article -> article.text().getBytes(StandardCharsets.UTF_8).length).sum();
  }

  private static Stream<Item> items(Path path) {
    return Intake.of(List.of(path.toString()), Defaults.NONE).stream();
  }
}
