package org.musnad.bench.serve;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.musnad.Musnad;
import org.musnad.bench.AddRun;
import org.musnad.bench.Folders;
import org.musnad.identity.ArchiveFigures;
import org.musnad.identity.Identification;
import org.musnad.newsroom.Desk;
import org.musnad.newsroom.Newsroom;
import org.musnad.newsroom.Settings;
import org.musnad.search.CatchingUp;
import org.musnad.search.SearchIndex;
import org.musnad.store.Archive;
import org.musnad.store.ArchiveAddress;
import org.musnad.store.ArticleChoice;
import org.musnad.store.Signature;
import org.musnad.syndication.Syndication;
import org.musnad.text.Article;

/**
 * The newsroom on loopback with 50 readers at once, none of whom rests, while a writer adds an article a second.
 *
 * <pre>{@code
 * java -Xmx1g -cp … org.musnad.bench.serve.ServeBench DATA_DIR [SECONDS [ARCHIVE]]
 * }</pre>
 */
public final class ServeBench {
  private static final int READERS = 50;
  private static final int FIGURES = 200;
  private static final int ARTICLES = 1_000;
  private static final long PAUSE = 1_000;
  private static final List<String> WORDS = List.of("العراق", "رئيس الوزراء", "الانتخابات", "بغداد", "مجلس النواب", "مظاهرات");

  private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
  private final AtomicBoolean done = new AtomicBoolean();
  private final Desk desk;
  private int added = 0;

  private ServeBench(Desk desk) {
    this.desk = desk;
  }

  public static void main(String[] arguments) throws IOException, InterruptedException {
    if (arguments.length < 1) {
      System.err.println("usage: ServeBench DATA_DIR [SECONDS [ARCHIVE]]");
      System.exit(2);
    }
    System.setProperty("musnad.api.requests", "100000000");
    int seconds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 60;
    Path folder = Files.createTempDirectory("musnad-serve");
    try {
      Path archive = folder.resolve("musnad.db");
      if (arguments.length > 2) {
        Files.copy(Path.of(arguments[2]), archive);
      } else {
        AddRun.of(archive, Path.of(arguments[0], "text", "news.jsonl.gz").toString(), InputStream.nullInputStream(),
            OutputStream.nullOutputStream());
      }
      run(archive, folder.resolve("musnad.db.index"), seconds);
    } finally {
      Folders.delete(folder);
    }
  }

  private static void run(Path file, Path folder, int seconds) throws IOException, InterruptedException {
    try (Archive archive = Archive.create(new ArchiveAddress.File(file)); SearchIndex index = SearchIndex.open(archive, folder)) {
      Syndication.of(archive).catchUp();
      Identification.catchUp(archive);
      index.catchUp(2, CatchingUp.UNWATCHED);
      Desk desk = new Desk(archive, new ArchiveFigures(archive), index, Musnad.create());
      try (Newsroom newsroom = Newsroom.open(desk, Settings.anyPort())) {
        new ServeBench(desk).measure(newsroom.address(), seconds);
      }
    }
  }

  private void measure(URI address, int seconds) throws InterruptedException {
    Map<Page, List<URI>> pages = pages(address);
    List<Reader> readers = new ArrayList<>();
    for (int number = 0; number < READERS; number++) {
      readers.add(new Reader(number, pages, done));
    }
    List<Thread> threads = new ArrayList<>(readers.stream().map(reader -> new Thread(reader, "reader")).toList());
    threads.add(new Thread(this::write, "writer"));
    threads.forEach(Thread::start);
    Thread.sleep(seconds * 1000L);
    done.set(true);
    for (Thread thread : threads) {
      thread.join();
    }
    report(readers, seconds);
  }

  /** What readers look at: the dossiers of those most spoken of, searches, the latest articles, the first page. */
  private Map<Page, List<URI>> pages(URI address) {
    Map<Page, List<URI>> pages = new EnumMap<>(Page.class);
    pages.put(Page.DOSSIER, desk.archive().listing().figures("PERSON", Integer.MAX_VALUE, 0, FIGURES).stream()
        .map(figure -> address.resolve("/api/figures/" + figure + "/dossier")).toList());
    pages.put(Page.SEARCH, WORDS.stream()
        .map(words -> address.resolve("/api/search?limit=10&q=" + URLEncoder.encode(words, StandardCharsets.UTF_8))).toList());
    pages.put(Page.ARTICLE, desk.archive().listing().articles(ArticleChoice.ALL, null, ARTICLES).stream()
        .map(article -> address.resolve("/api/articles/" + article.number())).toList());
    pages.put(Page.HOME, List.of(address));
    return pages;
  }

  /** An article a second about somebody in the dossiers, with all that follows the archive. */
  private void write() {
    while (!done.get()) {
      String text = "بغداد - التقى رئيس الوزراء مصطفى الكاظمي وفدا في بغداد يوم الأحد، وقال إن المشروع رقم " + added + " سيبدأ قريبا.";
      Article article = new Article("load-" + added, "خبر " + added, "قياس", "", LocalDate.of(2021, 1, 1), text);
      desk.archive().add(desk.reader().read(article), "bench", Signature.now());
      Syndication.of(desk.archive()).catchUp();
      Identification.catchUp(desk.archive());
      desk.index().catchUp(1, CatchingUp.UNWATCHED);
      added++;
      try {
        Thread.sleep(PAUSE);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
    }
  }

  private void report(List<Reader> readers, int seconds) {
    out.println("| page | requests | a second | p50 ms | p95 ms | p99 ms | errors |");
    out.println("|---|---|---|---|---|---|---|");
    for (Page page : Page.values()) {
      double[] times = readers.stream().flatMap(reader -> reader.times(page).stream()).mapToDouble(Double::doubleValue).sorted().toArray();
      int errors = readers.stream().mapToInt(reader -> reader.errors(page)).sum();
      out.println(String.format(Locale.ROOT, "| %s | %d | %.0f | %.0f | %.0f | %.0f | %d |", page.name().toLowerCase(Locale.ROOT),
          times.length, (double) times.length / seconds, share(times, 0.5), share(times, 0.95), share(times, 0.99), errors));
    }
    out.println(String.format(Locale.ROOT, "%d readers, %d s, %d articles in the archive, %d of them added meanwhile; heap %.0f MB at most of %.0f",
        READERS, seconds, desk.archive().size(), added, AddRun.heapPeak() / 1e6, Runtime.getRuntime().maxMemory() / 1e6));
  }

  private static double share(double[] sorted, double share) {
    return sorted.length == 0 ? 0 : sorted[(int) Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
  }
}
