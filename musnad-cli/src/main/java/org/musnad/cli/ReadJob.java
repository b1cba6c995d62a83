package org.musnad.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.musnad.intake.Intake;
import org.musnad.intake.Item;
import org.musnad.record.ArticleRecord;

/** Reads all that is found, on several threads, and writes it in the order in which it was found. */
final class ReadJob {
  private final Intake intake;
  private final Reader reader;
  private final Rendering rendering;
  private final Terminal terminal;
  private final Progress progress;
  private int read = 0;
  private boolean failed = false;

  ReadJob(Intake intake, Reader reader, Rendering rendering, Terminal terminal) {
    this.intake = intake;
    this.reader = reader;
    this.rendering = rendering;
    this.terminal = terminal;
    this.progress = new Progress(terminal);
  }

  /** What came of one item: what to write, what to say, and whether it was an article that could be read. */
  private record Result(String written, List<String> said, boolean failed, boolean read) {
    static Result failure(String said) {
      return new Result("", List.of(said), true, false);
    }
  }

  /** The exit code: done only if nothing failed and something was read. */
  int run(int threads) {
    OrderedWork.run(intake, threads, ReadJob::weight, this::work, this::finish);
    progress.clear();
    terminal.out().flush();
    return failed || read == 0 ? Exit.FAILED : Exit.DONE;
  }

  private static long weight(Item item) {
    return item instanceof Item.Found found ? found.article().text().length() : 0;
  }

  private Result work(Item item) {
    Talk talk = new Talk(terminal.messages());
    if (item instanceof Item.Problem problem) {
      return Result.failure(talk.problem(problem));
    }
    Item.Found found = (Item.Found) item;
    try {
      ArticleRecord record = reader.read(found);
      StringBuilder text = new StringBuilder(record.article().text().length() * 3);
      rendering.write(record, text);
      return new Result(text.toString(), talk.warnings(found.source(), record), false, Reader.isRead(record));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (RuntimeException | StackOverflowError e) {
      // One article must not take the others down with it.
      return Result.failure(talk.internal(found.source(), e));
    }
  }

  private void finish(Result result) {
    if (!result.said().isEmpty()) {
      progress.clear();
      result.said().forEach(terminal::sayText);
    }
    if (!result.written().isEmpty()) {
      terminal.out().write(result.written(), 0, result.written().length());
    }
    read += result.read() ? 1 : 0;
    failed |= result.failed();
    progress.step();
  }
}
