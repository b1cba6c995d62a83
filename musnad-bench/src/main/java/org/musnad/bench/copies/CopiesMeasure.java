package org.musnad.bench.copies;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.musnad.bench.Corpus;
import org.musnad.bench.ProcessorTime;
import org.musnad.bench.copies.Pairs.Pair;
import org.musnad.record.ArticleRecord;
import org.musnad.store.Archive;
import org.musnad.store.ArchiveAddress;
import org.musnad.store.Signature;
import org.musnad.syndication.Copies;
import org.musnad.syndication.Fingerprint;
import org.musnad.syndication.Syndication;
import org.musnad.text.Article;

/**
 * How well copies are found in real news, against a list of pairs that a machine made, and how fast and in how much
 * heap among many invented articles.
 *
 * <pre>{@code
 * java -Xmx512m -cp … org.musnad.bench.copies.CopiesMeasure DATA_DIR [ARTICLES] [--pairs]
 * }</pre>
 */
public final class CopiesMeasure {
  private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
  private final boolean showPairs;

  private CopiesMeasure(boolean showPairs) {
    this.showPairs = showPairs;
  }

  public static void main(String[] arguments) throws IOException {
    List<String> words = new ArrayList<>(List.of(arguments));
    boolean showPairs = words.remove("--pairs");
    if (words.isEmpty()) {
      System.err.println("usage: CopiesMeasure DATA_DIR [ARTICLES] [--pairs]");
      System.exit(2);
    }
    CopiesMeasure measure = new CopiesMeasure(showPairs);
    measure.news(Path.of(words.get(0), "text"));
    measure.archive(Path.of(words.get(0), "text", "news.jsonl.gz"));
    measure.invented(words.size() > 1 ? Integer.parseInt(words.get(1)) : 100_000);
  }

  private void news(Path directory) throws IOException {
    List<Article> articles = Corpus.load(directory.resolve("news.jsonl.gz"), Integer.MAX_VALUE);
    List<Fingerprint> prints = articles.stream().map(article -> Fingerprint.of(article.text())).toList();
    Pairs listed = listed(directory.resolve("news-near-duplicates.tsv"), articles);
    Set<String> outlets = outlets(listed, articles);
    long start = System.nanoTime();
    Copies copies = chains(prints);
    row("news", "%,d articles, %.1f s", articles.size(), (System.nanoTime() - start) / 1e9);
    Pairs chains = Pairs.ofGroups(articles.size(), copies::chain);
    Pairs found = where(chains, pair -> print(prints, pair.one()).isCopyOf(print(prints, pair.other())));
    Pairs alike = where(found, pair -> print(prints, pair.one()).resemblance(print(prints, pair.other())) >= 0.55);
    Pairs there = where(alike, pair ->
        outlets.contains(outlet(articles, pair.one())) && outlets.contains(outlet(articles, pair.other())));
    row("by resemblance", "%s", alike.against(listed));
    row("… of listed outlets", "%s", there.against(listed));
    row("and by holding", "%s", found.against(listed));
    row("in one chain", "%s", chains.against(listed));
    if (showPairs) {
      show("not found", without(listed, found), articles, prints);
      show("not listed", without(found, listed), articles, prints);
    }
  }

  /** What an archive takes to find the copies among its articles, and how much larger it becomes. */
  private void archive(Path corpus) throws IOException {
    Path file = Files.createTempDirectory("musnad-copies").resolve("musnad.db");
    try (Archive archive = Archive.create(new ArchiveAddress.File(file))) {
      Corpus.forEach(corpus, article -> archive.add(bare(article), "none", Signature.now()));
      long before = size(file);
      long start = System.nanoTime();
      long processor = ProcessorTime.nanos();
      int changes = Syndication.of(archive).catchUp();
      row("an archive", "%,d changes followed in %.1f s (%.1f s of one processor); %.1f MB more", changes,
          (System.nanoTime() - start) / 1e9, (ProcessorTime.nanos() - processor) / 1e9, (size(file) - before) / 1e6);
    } finally {
      Files.deleteIfExists(file);
      Files.deleteIfExists(file.getParent());
    }
  }

  private static ArticleRecord bare(Article article) {
    return new ArticleRecord(article, List.of(), List.of(), List.of(), List.of(), List.of());
  }

  /** With what stands beside it as long as it is open. */
  private static long size(Path file) throws IOException {
    Path copy = file.resolveSibling("copy.db");
    try (Archive archive = Archive.open(new ArchiveAddress.File(file))) {
      archive.backup(copy);
    }
    long size = Files.size(copy);
    Files.delete(copy);
    return size;
  }

  private static Copies chains(List<Fingerprint> prints) {
    Copies copies = Copies.inMemory();
    for (int i = 0; i < prints.size(); i++) {
      copies.put(i, prints.get(i));
    }
    return copies;
  }

  private static Fingerprint print(List<Fingerprint> prints, long article) {
    return prints.get((int) article);
  }

  private static String outlet(List<Article> articles, long article) {
    return articles.get((int) article).outlet();
  }

  /** The outlets that the list knows: it says nothing of others. */
  private static Set<String> outlets(Pairs listed, List<Article> articles) {
    Set<String> outlets = new HashSet<>();
    listed.all().forEach(pair -> outlets.addAll(List.of(outlet(articles, pair.one()), outlet(articles, pair.other()))));
    return outlets;
  }

  private static Pairs listed(Path file, List<Article> articles) throws IOException {
    Map<String, Long> numbers = new HashMap<>();
    for (int i = 0; i < articles.size(); i++) {
      numbers.put(articles.get(i).id(), (long) i);
    }
    Set<Pair> pairs = new HashSet<>();
    for (String line : Files.readAllLines(file)) {
      String[] cells = line.split("\t", -1);
      Long one = numbers.get(cells[1]);
      Long other = numbers.get(cells[2]);
      if (one == null || other == null) {
        throw new IOException("no such articles: " + line);
      }
      pairs.add(Pair.of(one, other));
    }
    return new Pairs(pairs);
  }

  private static Pairs where(Pairs pairs, Predicate<Pair> test) {
    return new Pairs(pairs.all().stream().filter(test).collect(Collectors.toSet()));
  }

  private static Pairs without(Pairs pairs, Pairs others) {
    return where(pairs, pair -> !others.all().contains(pair));
  }

  private void show(String name, Pairs pairs, List<Article> articles, List<Fingerprint> prints) {
    pairs.all().stream().sorted(Comparator.comparingLong(Pair::one)).forEach(pair -> {
      Article one = articles.get((int) pair.one());
      Article other = articles.get((int) pair.other());
      Fingerprint a = print(prints, pair.one());
      Fingerprint b = print(prints, pair.other());
      row(name, "%.2f %.2f  %d %d  %s %s  %s · %s", a.resemblance(b), Math.max(a.within(b), b.within(a)), a.size(), b.size(),
          one.id(), other.id(), one.title(), other.title());
    });
  }

  private void invented(int count) {
    Invented invented = new Invented();
    Copies copies = Copies.inMemory();
    System.gc();
    memory().forEach(MemoryPoolMXBean::resetPeakUsage);
    long spent = 0;
    for (int i = 0; i < count; i++) {
      String text = invented.text(i);
      long start = ProcessorTime.nanos();
      copies.put(i, Fingerprint.of(text));
      spent += ProcessorTime.nanos() - start;
    }
    row("invented", "%,d articles, %.0f s of one processor, %.0f articles/s", count, spent / 1e9, count / (spent / 1e9));
    row("heap", "%.0f MB at most, garbage included (-Xmx: %.0f MB)",
        memory().stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum() / 1e6, Runtime.getRuntime().maxMemory() / 1e6);
    Pairs there = Pairs.ofGroups(count, article -> invented.original((int) article));
    row("in one chain", "%s", Pairs.ofGroups(count, copies::chain).against(there));
  }

  private static List<MemoryPoolMXBean> memory() {
    return ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == MemoryType.HEAP).toList();
  }

  private void row(String name, String format, Object... values) {
    out.println(String.format(Locale.ROOT, "%-21s", name) + String.format(Locale.ROOT, format, values));
  }
}
