package org.musnad.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.musnad.record.ArticleRecord;
import org.musnad.store.Archive;
import org.musnad.store.Rereading;
import org.musnad.store.Signature;
import org.musnad.store.StoredArticle;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code musnad reread}: reads everything in an archive again, as after an upgrade. */
@Command(name = "reread", sortOptions = false)
final class RereadCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin private ArchiveOption place = new ArchiveOption();

  @Option(names = "--threads", paramLabel = "N", descriptionKey = "option.threads")
  private int threads = Runtime.getRuntime().availableProcessors();

  RereadCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  /** A new reading of a version. */
  private record Result(StoredArticle old, Optional<ArticleRecord> record, List<String> said) {}

  @Override
  public Integer call() {
    if (threads < 1) {
      throw new WrongUse("wrong.threads", threads);
    }
    try (Interruption interruption = Interruption.watch(); Archive archive = place.open(terminal)) {
      return new Job(archive, interruption, archive.versions()).run();
    }
  }

  private final class Job {
    private final Archive archive;
    private final Interruption interruption;
    private final List<Long> versions;
    private final Progress progress;
    private final Reader reader = new Reader();
    private int same = 0;
    private int replaced = 0;
    private boolean failed = false;

    private Job(Archive archive, Interruption interruption, List<Long> versions) {
      this.archive = archive;
      this.interruption = interruption;
      this.versions = versions;
      this.progress = new Progress(terminal, versions::size);
    }

    private int run() {
      OrderedWork.run(interruption.until(versions.iterator()), threads, version -> 0, this::work, this::finish);
      progress.clear();
      terminal.say("reread.done", replaced, same);
      if (interruption.isAsked()) {
        terminal.say("reread.interrupted");
      }
      return failed || interruption.isAsked() ? Exit.FAILED : Exit.DONE;
    }

    private Optional<Result> work(long version) {
      return interruption.isAsked() ? Optional.empty() : archive.version(version).map(this::read);
    }

    private Result read(StoredArticle old) {
      try {
        return new Result(old, Optional.of(reader.again(old.record())), List.of());
      } catch (RuntimeException | StackOverflowError e) {
        // One article must not take the others down with it.
        String said = new Talk(terminal.messages()).internal(old.record().article().id(), e);
        return new Result(old, Optional.empty(), List.of(said));
      }
    }

    private void finish(Optional<Result> result) {
      if (!interruption.isAsked()) {
        result.ifPresent(this::keep);
        progress.step();
      }
    }

    private void keep(Result result) {
      if (result.record().isEmpty()) {
        failed = true;
        progress.clear();
        result.said().forEach(terminal::sayText);
        return;
      }
      Rereading rereading =
          archive.reread(result.old().version(), result.record().get(), Reader.VERSION, Signature.now());
      same += rereading == Rereading.SAME ? 1 : 0;
      replaced += rereading == Rereading.REPLACED ? 1 : 0;
    }
  }
}
