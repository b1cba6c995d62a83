package org.musnad.cli;

import io.javalin.util.JavalinBindException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.musnad.Musnad;
import org.musnad.account.People;
import org.musnad.identity.ArchiveFigures;
import org.musnad.identity.Identification;
import org.musnad.intake.Defaults;
import org.musnad.intake.Intake;
import org.musnad.newsroom.Desk;
import org.musnad.newsroom.Newsroom;
import org.musnad.newsroom.Preparation;
import org.musnad.newsroom.Settings;
import org.musnad.search.SearchIndex;
import org.musnad.store.Archive;
import org.musnad.store.ArchiveAddress;
import org.musnad.syndication.Syndication;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code musnad serve}: the newsroom in a browser. */
@Command(name = "serve", sortOptions = false)
final class ServeCommand implements Callable<Integer> {
  /** Where the launcher says that the sample articles are. */
  private static final String SAMPLES = "MUSNAD_SAMPLES";

  private static final long PATIENCE_MILLISECONDS = 10_000;

  private final Terminal terminal;

  @Mixin private ArchiveOption place = new ArchiveOption();

  @Mixin private IndexOption index = new IndexOption();

  @Option(names = "--samples", descriptionKey = "option.samples")
  private boolean samples;

  @Option(names = "--port", paramLabel = "N", descriptionKey = "option.port")
  private int port = 8080;

  @Mixin private OutsideOptions outside = new OutsideOptions();

  ServeCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    if (port < 0 || port > 65535) {
      throw new WrongUse("wrong.port", port);
    }
    Settings settings = outside.settings(port);
    String folder = samples ? samples() : "";
    ArchiveAddress address = samples ? newArchive() : place.address(terminal);
    try (Archive archive = Archive.create(address); SearchIndex searched = index.open(archive, address, terminal)) {
      Preparation preparation = new Preparation();
      preparation.begin();
      Thread behind = new Thread(() -> prepare(archive, searched, folder, preparation), "preparation");
      behind.setDaemon(true);
      int end = serve(new Desk(archive, new ArchiveFigures(archive), searched, Musnad::create, preparation), settings, behind);
      behind.interrupt();
      join(behind);
      return end;
    }
  }

  /** Pages are there at once; what they show of articles comes as it is read. */
  private void prepare(Archive archive, SearchIndex searched, String folder, Preparation preparation) {
    try {
      if (!folder.isEmpty()) {
        readSamples(archive, folder);
      }
      Syndication.of(archive).catchUp();
      Identification.catchUp(archive);
      IndexOption.catchUp(searched, Runtime.getRuntime().availableProcessors(), terminal);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      preparation.end();
    }
  }

  private static void join(Thread thread) {
    try {
      thread.join(PATIENCE_MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** The folder of the sample articles. */
  private String samples() {
    String folder = terminal.environment().getOrDefault(SAMPLES, "");
    if (place.isGiven()) {
      throw new WrongUse("wrong.samples");
    }
    if (folder.isEmpty() || !Files.isDirectory(Path.of(folder))) {
      throw new WrongUse("wrong.no-samples", SAMPLES);
    }
    return folder;
  }

  /** An archive made anew in a folder that the system empties. */
  private static ArchiveAddress newArchive() throws IOException {
    return ArchiveAddress.of(Files.createTempDirectory("musnad-samples").resolve("musnad.db").toString());
  }

  private void readSamples(Archive archive, String folder) throws IOException {
    try (Interruption interruption = Interruption.watch();
        Intake intake = Intake.of(List.of(folder), terminal.in(), Defaults.NONE)) {
      new AddJob(archive, intake, interruption, new Progress(terminal, Total.unknown()), terminal)
          .run(Runtime.getRuntime().availableProcessors());
    }
  }

  private int serve(Desk desk, Settings settings, Thread behind) {
    CountDownLatch end = new CountDownLatch(1);
    try (Newsroom newsroom = Newsroom.open(desk, settings)) {
      Thread stop = new Thread(end::countDown, "stop");
      Runtime.getRuntime().addShutdownHook(stop);
      terminal.say("serve.at", newsroom.address());
      if (settings.hasUsers()) {
        new People(desk.archive().accounts(), Clock.systemUTC()).inviteFirst()
            .ifPresent(secret -> terminal.say("serve.first", outside.link(newsroom.address(), secret)));
      }
      behind.start();
      end.await();
      return Exit.DONE;
    } catch (JavalinBindException e) {
      throw new UserError("serve.port", port);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Exit.DONE;
    }
  }
}
