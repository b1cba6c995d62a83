package org.musnad.bench.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.musnad.bench.AddRun;
import org.musnad.bench.Folders;
import org.musnad.cli.Main;
import org.musnad.identity.Identification;
import org.musnad.search.Answer;
import org.musnad.search.CatchingUp;
import org.musnad.search.Hit;
import org.musnad.search.Kind;
import org.musnad.search.QueryField;
import org.musnad.search.SearchIndex;
import org.musnad.search.SearchRequest;
import org.musnad.store.Archive;
import org.musnad.store.ArchiveAddress;
import org.musnad.syndication.Syndication;

/**
 * An archive as it grows: how fast articles are added with everything that follows the archive, how large it gets beside
 * the text, and how long a dossier, searches and suggestions take. Each size is reached from the one before.
 *
 * <pre>{@code
 * java -Xmx1g -cp … org.musnad.bench.archive.ArchiveBench DATA_DIR 6778 25000 50000 100000
 * }</pre>
 */
public final class ArchiveBench {
  private static final int DOSSIERS = 20;
  private static final int ROUNDS = 5;
  private static final List<String> TYPED = List.of("ا", "م", "مح", "الس", "سلم", "وزا", "بغد", "الأم", "عبد ال", "رئ");

  private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
  private final GrownCorpus corpus;
  private final Path archive;
  private final List<SearchRequest> requests;
  private final List<String> table = new ArrayList<>();
  private String person = "";
  private long bytes = 0;

  private ArchiveBench(Path corpus, Path archive) throws IOException {
    this.corpus = new GrownCorpus(corpus);
    this.archive = archive;
    this.requests = requests();
  }

  public static void main(String[] arguments) throws IOException {
    if (arguments.length < 2) {
      System.err.println("usage: ArchiveBench DATA_DIR SIZE…");
      System.exit(2);
    }
    long[] sizes = Arrays.stream(arguments).skip(1).mapToLong(Long::parseLong).sorted().toArray();
    Path directory = Files.createTempDirectory("musnad-archive");
    try {
      Path news = Path.of(arguments[0], "text", "news.jsonl.gz");
      new ArchiveBench(news, directory.resolve("musnad.db")).run(sizes);
    } finally {
      Folders.delete(directory);
    }
  }

  /** The queries of {@code queries.tsv}: what is searched, and the query. */
  private static List<SearchRequest> requests() throws IOException {
    try (InputStream in = ArchiveBench.class.getResourceAsStream("queries.tsv")) {
      if (in == null) {
        throw new IOException("no queries.tsv");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split("\t", 2))
          .map(row -> SearchRequest.of(row[1]).in(Kind.valueOf(row[0].toUpperCase(Locale.ROOT))))
          .toList();
    }
  }

  private void run(long[] sizes) throws IOException {
    table.add("| articles | text MB | added/s | added/s of 2 processors | heap MB | archive MB | index MB | times the text"
        + " | dossier ms | search ms (longest) | suggest ms (longest) |");
    table.add("|---|---|---|---|---|---|---|---|---|---|---|");
    long from = 0;
    for (long size : sizes) {
      AddRun run = grow(from, size);
      measure(size, size - from, run);
      from = size;
    }
    table.forEach(out::println);
    out.println(String.format(Locale.ROOT, "dossier of %s; %d queries; heap of at most %.0f MB; load %.1f at the end", person,
        requests.size(), Runtime.getRuntime().maxMemory() / 1e6,
        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage()));
  }

  /** Adds the articles between two numbers, with all that follows the archive. */
  private AddRun grow(long from, long to) throws IOException {
    corpus.each(from, to, article -> bytes += article.text().getBytes(StandardCharsets.UTF_8).length);
    try (InputStream lines = corpus.lines(from, to)) {
      AddRun run = AddRun.of(archive, "-", lines, OutputStream.nullOutputStream()).and(this::followers);
      if (run.exit() != 0) {
        out.println("musnad add answered " + run.exit() + " (some articles of the corpus have no text)");
      }
      return run;
    }
  }

  /** Whatever of that which follows the archive adding has not brought up to date already. */
  private void followers() {
    try (Archive open = Archive.open(new ArchiveAddress.File(archive));
        SearchIndex index = SearchIndex.open(open, indexFolder())) {
      index.catchUp(2, CatchingUp.UNWATCHED);
      Syndication.of(open).catchUp();
      Identification.catchUp(open);
    }
  }

  private void measure(long size, long added, AddRun run) throws IOException {
    Stopwatch dossiers = new Stopwatch();
    Stopwatch searches = new Stopwatch();
    Stopwatch suggestions = new Stopwatch();
    try (Archive open = Archive.open(new ArchiveAddress.File(archive));
        SearchIndex index = SearchIndex.open(open, indexFolder())) {
      if (person.isEmpty()) {
        person = mostMentioned(index);
      }
      searches(index, searches);
      for (int round = 0; round < ROUNDS; round++) {
        for (String typed : TYPED) {
          suggestions.time(() -> index.suggest(typed, 10));
        }
      }
    }
    for (int i = 0; i < DOSSIERS; i++) {
      dossiers.time(this::dossier);
    }
    double archiveMb = Files.size(archive) / 1e6;
    double indexMb = Folders.size(indexFolder()) / 1e6;
    table.add(String.format(Locale.ROOT,
        "| %d | %.1f | %.0f | %.0f | %.0f | %.1f | %.1f | %.2f | %.0f | %.0f (%.0f) | %.0f (%.0f) |",
        size, bytes / 1e6, added / run.wall(), 2 * added / run.processor(), AddRun.heapPeak() / 1e6, archiveMb, indexMb,
        (archiveMb + indexMb) * 1e6 / bytes, dossiers.median(), searches.median(), searches.longest(),
        suggestions.median(), suggestions.longest()));
    out.println(table.get(table.size() - 1));
  }

  private Path indexFolder() {
    return archive.resolveSibling(archive.getFileName() + ".index");
  }

  /** The median of each query is one time: a query that is slow once because of something else does not count. */
  private void searches(SearchIndex index, Stopwatch searches) throws IOException {
    int nothing = 0;
    for (SearchRequest request : requests) {
      Stopwatch one = new Stopwatch();
      for (int round = 0; round < ROUNDS; round++) {
        one.time(() -> index.search(request));
      }
      searches.add(one.median());
      Answer answer = index.search(request);
      if (answer.hits().isEmpty()) {
        nothing++;
        out.println("nothing found: " + request.kind() + " " + request.query());
      }
    }
    out.println((requests.size() - nothing) + " of " + requests.size() + " queries find something");
  }

  /** The person whose full name most articles use. */
  private static String mostMentioned(SearchIndex index) {
    SearchRequest persons = SearchRequest.of("").in(Kind.NAME).with(QueryField.TYPE, "person").limit(1_000_000);
    return index.search(persons).hits().stream()
        .map(Hit.OfName.class::cast)
        .filter(name -> name.name().indexOf(' ') > 0)
        .max(Comparator.comparingInt(Hit.OfName::articles))
        .map(Hit.OfName::name)
        .orElse("");
  }

  /** The whole command, from opening the archive to the last line, without the start of Java. */
  private void dossier() {
    Main.run(List.of("dossier", "--archive", archive.toString(), person), InputStream.nullInputStream(),
        OutputStream.nullOutputStream(), OutputStream.nullOutputStream(), Map.of("MUSNAD_LANG", "ar"));
  }
}
