package org.musnad.adding;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.musnad.account.Secret;
import org.musnad.fetch.Fetched;
import org.musnad.fetch.Fetcher;
import org.musnad.identity.Identification;
import org.musnad.intake.Defaults;
import org.musnad.intake.Intake;
import org.musnad.intake.Item;
import org.musnad.newsroom.Desk;
import org.musnad.search.SearchException;
import org.musnad.store.Signature;
import org.musnad.syndication.Syndication;
import org.musnad.text.Article;

/**
 * Adds in the background, one thing after another, whether or not a browser looks on. Closing it waits a little for what
 * is being done and leaves undone what has not begun. Thread safe.
 */
public final class AddingWork implements AutoCloseable {
  private static final Logger LOG = Logger.getLogger(AddingWork.class.getName());
  private static final int REMEMBERED = 100;
  private static final long PATIENCE = 20;

  private final Desk desk;
  private final Fetcher fetcher;
  private final Map<String, Job> jobs = new LinkedHashMap<>();
  private final ExecutorService thread = Executors.newSingleThreadExecutor(work -> {
    Thread adding = new Thread(work, "adding");
    adding.setDaemon(true);
    return adding;
  });

  public AddingWork(Desk desk, Fetcher fetcher) {
    this.desk = desk;
    this.fetcher = fetcher;
  }

  /** The job of this name, while it is remembered. */
  Optional<Job> job(String id) {
    synchronized (jobs) {
      return Optional.ofNullable(jobs.get(id));
    }
  }

  /** The jobs of somebody, newest first. */
  List<Job> jobs(String who) {
    synchronized (jobs) {
      return jobs.values().stream().filter(job -> job.by().who().equals(who))
          .sorted(Comparator.comparing((Job job) -> job.by().at()).reversed()).toList();
    }
  }

  /** A job that has yet to be started. */
  Job prepare(Signature by) {
    try {
      Job job = new Job(Secret.random(), by, Files.createTempDirectory("musnad-adding"));
      synchronized (jobs) {
        jobs.put(job.id(), job);
        jobs.values().removeIf(old -> jobs.size() > REMEMBERED && old.standing().state() == Job.State.DONE);
      }
      return job;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Adds a text that was pasted. */
  void startText(Job job, Article article) {
    start(job, () -> job.add(understanding(job).add(article.title(), new Item.Found("", article, List.of()))));
  }

  /** Adds the page behind a link. */
  void startLink(Job job, String link) {
    start(job, () -> {
      Fetched fetched = fetcher.fetch(link);
      if (fetched instanceof Fetched.Page page) {
        read(job, write(job, page), link, page.address().toString());
      } else {
        job.add(new Result.NotFetched(link, (Fetched.Refused) fetched));
      }
    });
  }

  /** Adds the files that were taken. */
  void startFiles(Job job, Upload upload) {
    start(job, () -> {
      upload.refused().forEach(job::add);
      for (Upload.Kept kept : upload.kept()) {
        read(job, kept.path(), kept.name(), "");
      }
    });
  }

  /** Something that may fail. */
  @FunctionalInterface
  private interface Work {
    void run() throws IOException;
  }

  private void start(Job job, Work work) {
    thread.execute(() -> {
      job.reach(Job.State.READING);
      try {
        work.run();
      } catch (IOException | RuntimeException | StackOverflowError e) {
        LOG.log(Level.WARNING, "adding failed", e);
        job.add(new Result.Failed(""));
      }
      job.reach(Job.State.FOLLOWING);
      follow();
      clear(job.folder());
      job.reach(Job.State.DONE);
    });
  }

  private Understanding understanding(Job job) {
    return new Understanding(desk.archive(), desk.reader(), job.by());
  }

  /** Reads one file; where its address is known, the file has no say in it. */
  private void read(Job job, Path path, String name, String address) throws IOException {
    try (Intake intake = Intake.of(List.of(path.toString()), Defaults.NONE)) {
      while (intake.hasNext()) {
        Item item = intake.next();
        String line = item.source().replace(path.toString(), "");
        job.add(item instanceof Item.Found found
            ? added(job, name + line, at(address, found))
            : new Result.Unread(name + line, ((Item.Problem) item).kind(), ((Item.Problem) item).detail()));
      }
    }
  }

  private Result added(Job job, String name, Item.Found found) {
    try {
      return understanding(job).add(name, found);
    } catch (RuntimeException | StackOverflowError e) {
      // One article must not take the others down with it.
      LOG.log(Level.WARNING, "adding failed", e);
      return new Result.Failed(name);
    }
  }

  private static Item.Found at(String address, Item.Found found) {
    Article article = found.article();
    return address.isEmpty() ? found : new Item.Found(found.source(), new Article(
        address, article.title(), article.outlet(), address, article.published(), article.text()), found.warnings());
  }

  /** Writes a page as a file that intake reads; what the server said of its letters goes before what the page says. */
  private static Path write(Job job, Fetched.Page page) throws IOException {
    String ending = page.type().contains("json") ? ".jsonl" : page.type().equals("text/plain") ? ".txt" : ".html";
    byte[] body = page.body();
    if (!page.charset().isEmpty() && isKnown(page.charset())) {
      String letters = Charset.forName(page.charset()).decode(ByteBuffer.wrap(body)).toString();
      body = ("\ufeff" + letters.replaceFirst("^\ufeff", "")).getBytes(StandardCharsets.UTF_8);
    }
    return Files.write(job.folder().resolve("page" + ending), body);
  }

  private static boolean isKnown(String charset) {
    try {
      return Charset.isSupported(charset);
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  /** Copies, people and the index follow what was added. If one of them cannot, the next that asks does it. */
  private void follow() {
    try {
      Syndication.of(desk.archive()).catchUp();
      Identification.catchUp(desk.archive());
      desk.index().catchUp(1, (done, of) -> {});
    } catch (SearchException e) {
      LOG.log(Level.INFO, "the index follows later", e);
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "following failed", e);
    }
  }

  private static void clear(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path path : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(path);
      }
    } catch (IOException e) {
      LOG.log(Level.INFO, "a temporary folder is left", e);
    }
  }

  @Override
  public void close() {
    thread.shutdownNow();
    try {
      if (!thread.awaitTermination(PATIENCE, TimeUnit.SECONDS)) {
        LOG.warning("adding was cut off");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
