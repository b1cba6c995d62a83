package org.musnad.cli;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.musnad.intake.Intake;
import org.musnad.intake.Item;
import org.musnad.record.ArticleRecord;
import org.musnad.store.Addition;
import org.musnad.store.Archive;
import org.musnad.store.ArchiveException;
import org.musnad.store.Signature;

/**
 * Reads all that is found, on several threads, and adds it to the archive in the order in which it was found, one by
 * one.
 */
final class AddJob {
  private final Archive archive;
  private final Intake intake;
  private final Interruption interruption;
  private final Progress progress;
  private final Terminal terminal;
  private final Supplier<Reader> reader = Lazy.of(Reader::new);
  private int added = 0;
  private int versions = 0;
  private int unchanged = 0;
  private boolean failed = false;

  AddJob(Archive archive, Intake intake, Interruption interruption, Progress progress, Terminal terminal) {
    this.archive = archive;
    this.intake = intake;
    this.interruption = interruption;
    this.progress = progress;
    this.terminal = terminal;
  }

  /**
   * What came of one item.
   *
   * @param record what was read; null where there is nothing to add
   * @param held whether the archive has it already
   */
  private record Result(
      String source, @Nullable ArticleRecord record, List<String> said, boolean held, boolean failed) {}

  /** The exit code: done only if nothing failed and there was something to add. */
  int run(int threads) {
    try {
      OrderedWork.run(interruption.until(intake), threads, AddJob::weight, this::work, this::finish);
    } catch (ArchiveException e) {
      progress.clear();
      terminal.say("add.stopped", added + versions);
      throw e;
    }
    progress.clear();
    terminal.say("add.done", added, versions, unchanged);
    if (interruption.isAsked()) {
      terminal.say("add.interrupted");
    }
    return failed || interruption.isAsked() || added + versions + unchanged == 0 ? Exit.FAILED : Exit.DONE;
  }

  private static long weight(Item item) {
    return item instanceof Item.Found found ? found.article().text().length() : 0;
  }

  private Result work(Item item) {
    Talk talk = new Talk(terminal.messages());
    if (item instanceof Item.Problem problem) {
      return new Result(item.source(), null, List.of(talk.problem(problem)), false, true);
    }
    Item.Found found = (Item.Found) item;
    if (interruption.isAsked()) {
      return new Result(found.source(), null, List.of(), false, false);
    }
    if (archive.holds(found.article())) {
      return new Result(found.source(), null, List.of(), true, false);
    }
    try {
      ArticleRecord record = reader.get().read(found);
      return new Result(found.source(), record, talk.warnings(found.source(), record), false, false);
    } catch (RuntimeException | StackOverflowError e) {
      // One article must not take the others down with it.
      return new Result(found.source(), null, List.of(talk.internal(found.source(), e)), false, true);
    }
  }

  private void finish(Result result) {
    if (interruption.isAsked()) {
      return;
    }
    result.said().forEach(this::say);
    if (result.record() != null) {
      count(archive.add(result.record(), Reader.VERSION, Signature.now()), result.source());
    }
    unchanged += result.held() ? 1 : 0;
    failed |= result.failed();
    progress.step();
  }

  private void count(Addition addition, String source) {
    if (addition instanceof Addition.Added) {
      added++;
    } else if (addition instanceof Addition.Unchanged) {
      unchanged++;
    } else {
      versions++;
      say(terminal.messages().text("add.version", source, addition.article()));
    }
  }

  private void say(String text) {
    progress.clear();
    terminal.sayText(text);
  }
}
