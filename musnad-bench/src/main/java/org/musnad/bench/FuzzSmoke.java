package org.musnad.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.musnad.Musnad;
import org.musnad.intake.BrokenJson;
import org.musnad.intake.JsonTree;
import org.musnad.record.ArticleRecord;
import org.musnad.text.Article;

/**
 * Reads spoiled articles until time is up: none may end in an exception, cite what does not stand there, or be written as
 * broken JSON.
 *
 * <pre>{@code
 * java -cp … org.musnad.bench.FuzzSmoke samples [SECONDS [SEED]]
 * }</pre>
 *
 * <p>The seed of an article that fails is printed; given with 0 seconds it makes that article alone again.
 */
public final class FuzzSmoke {
  private static final int SECONDS = 60;
  private static final int MUTATIONS = 4;
  private static final int MOST_FAILURES = 10;
  private static final int LONGEST = 20_000;

  private final Musnad musnad = Musnad.create();
  private final List<Article> articles;
  private int read = 0;
  private int failures = 0;
  private long slowest = 0;
  private long slowestSeed = 0;

  private FuzzSmoke(List<Article> articles) {
    this.articles = articles;
  }

  public static void main(String[] arguments) {
    if (arguments.length < 1) {
      System.err.println("usage: FuzzSmoke ARTICLES [SECONDS [SEED]]");
      System.exit(2);
    }
    List<Article> articles = Corpus.load(Path.of(arguments[0]), Integer.MAX_VALUE);
    if (articles.isEmpty()) {
      System.err.println("no articles in " + arguments[0]);
      System.exit(1);
    }
    int seconds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : SECONDS;
    long seed = arguments.length > 2 ? Long.parseLong(arguments[2]) : 1;
    System.exit(new FuzzSmoke(articles).run(seconds, seed));
  }

  private int run(int seconds, long seed) {
    long end = System.nanoTime() + seconds * 1_000_000_000L;
    long next = seed;
    do {
      read(next++);
    } while (System.nanoTime() < end && failures < MOST_FAILURES);
    System.out.printf(Locale.ROOT, "fuzz: %d articles read, %d failed; the slowest took %.0f ms (seed %d)%n",
        read, failures, slowest / 1e6, slowestSeed);
    return failures == 0 ? 0 : 1;
  }

  private void read(long seed) {
    Article article = spoiled(articles, seed);
    long start = System.nanoTime();
    List<String> faults = faults(article);
    long took = System.nanoTime() - start;
    if (took > slowest) {
      slowest = took;
      slowestSeed = seed;
    }
    read++;
    if (!faults.isEmpty()) {
      failures++;
      System.out.println("fuzz: seed " + seed + " from " + article.id() + ": " + String.join("; ", faults));
    }
  }

  /** An article spoiled in one to four ways; the same seed spoils the same way. */
  static Article spoiled(List<Article> articles, long seed) {
    Random random = new Random(seed);
    Article article = articles.get(random.nextInt(articles.size()));
    String text = article.text();
    for (int i = 1 + random.nextInt(MUTATIONS); i > 0; i--) {
      Mutation mutation = Mutation.values()[random.nextInt(Mutation.values().length)];
      text = mutation.apply(text, random);
      text = text.substring(0, Math.min(LONGEST, text.length()));
    }
    return new Article(article.id(), article.title(), article.outlet(), article.url(), article.published(), text);
  }

  @SuppressWarnings("CatchAndPrintStackTrace") // the report is the purpose
  private List<String> faults(Article article) {
    try {
      ArticleRecord record = musnad.read(article);
      List<String> faults = new ArrayList<>(RecordCheck.faults(record));
      if (JsonTree.parseAll(StageClock.json(record)).size() != 1) {
        faults.add("the record is not one JSON value");
      }
      return faults;
    } catch (BrokenJson e) {
      return List.of("the record is broken JSON: " + e.getMessage());
    } catch (RuntimeException | StackOverflowError e) {
      e.printStackTrace(System.out);
      return List.of(e.toString());
    }
  }
}
