package org.musnad.cli;

import java.util.ArrayList;
import java.util.List;
import org.musnad.intake.Intake;
import org.musnad.intake.Item;
import org.musnad.record.ArticleRecord;

/**
 * The records of all that is found, in its order, for what needs them all at once.
 *
 * @param records what was read
 * @param failed whether something could not be read; the user has been told
 */
record Gathering(List<ArticleRecord> records, boolean failed) {
  Gathering {
    records = List.copyOf(records);
  }

  private record Result(List<ArticleRecord> record, List<String> said, boolean failed) {}

  static Gathering of(Intake intake, Reader reader, int threads, Terminal terminal) {
    Talk talk = new Talk(terminal.messages());
    Progress progress = new Progress(terminal);
    List<ArticleRecord> records = new ArrayList<>();
    List<Result> failures = new ArrayList<>();
    OrderedWork.run(intake, threads, Gathering::weight, item -> read(item, reader, talk), result -> {
      progress.step();
      if (!result.said().isEmpty()) {
        progress.clear();
        result.said().forEach(terminal::sayText);
      }
      records.addAll(result.record());
      if (result.failed()) {
        failures.add(result);
      }
    });
    progress.clear();
    return new Gathering(records, !failures.isEmpty());
  }

  private static Result read(Item item, Reader reader, Talk talk) {
    if (item instanceof Item.Problem problem) {
      return new Result(List.of(), List.of(talk.problem(problem)), true);
    }
    Item.Found found = (Item.Found) item;
    try {
      ArticleRecord record = reader.read(found);
      return new Result(List.of(record), talk.warnings(found.source(), record), false);
    } catch (RuntimeException | StackOverflowError e) {
      // One article must not take the others down with it.
      return new Result(List.of(), List.of(talk.internal(found.source(), e)), true);
    }
  }

  private static long weight(Item item) {
    return item instanceof Item.Found found ? found.article().text().length() : 0;
  }
}
