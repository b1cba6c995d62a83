package org.musnad.cli;

import io.javalin.util.JavalinBindException;
import java.io.IOException;
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
    ArchiveAddress address = samples ? ArchiveAddress.of(readSamples().toString()) : place.address(terminal);
    try (Archive archive = Archive.create(address); SearchIndex searched = index.open(archive, address, terminal)) {
      Syndication.of(archive).catchUp();
      Identification.catchUp(archive);
      IndexOption.catchUp(searched, Runtime.getRuntime().availableProcessors(), terminal);
      return serve(new Desk(archive, new ArchiveFigures(archive), searched, Musnad.create()), settings);
    }
  }

  /** An archive of the sample articles, made anew in a folder that the system empties. */
  private Path readSamples() throws IOException {
    String folder = terminal.environment().getOrDefault(SAMPLES, "");
    if (place.isGiven()) {
      throw new WrongUse("wrong.samples");
    }
    if (folder.isEmpty() || !Files.isDirectory(Path.of(folder))) {
      throw new WrongUse("wrong.no-samples", SAMPLES);
    }
    Path file = Files.createTempDirectory("musnad-samples").resolve("musnad.db");
    try (Interruption interruption = Interruption.watch();
        Archive archive = Archive.create(ArchiveAddress.of(file.toString()));
        Intake intake = Intake.of(List.of(folder), terminal.in(), Defaults.NONE)) {
      new AddJob(archive, intake, interruption, new Progress(terminal, Total.unknown()), terminal)
          .run(Runtime.getRuntime().availableProcessors());
    }
    return file;
  }

  private int serve(Desk desk, Settings settings) {
    CountDownLatch end = new CountDownLatch(1);
    try (Newsroom newsroom = Newsroom.open(desk, settings)) {
      Thread stop = new Thread(end::countDown, "stop");
      Runtime.getRuntime().addShutdownHook(stop);
      terminal.say("serve.at", newsroom.address());
      if (settings.hasUsers()) {
        new People(desk.archive().accounts(), Clock.systemUTC()).inviteFirst()
            .ifPresent(secret -> terminal.say("serve.first", outside.link(newsroom.address(), secret)));
      }
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
