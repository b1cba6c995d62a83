package org.musnad.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.musnad.intake.Intake;
import org.musnad.intake.Item;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code musnad explain}: why it read what it read. */
@Command(name = "explain", sortOptions = false)
final class ExplainCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin private InputOptions input = new InputOptions();

  @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "parameter.files")
  private List<String> files = List.of();

  ExplainCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Reader reader = new Reader();
    Talk talk = new Talk(terminal.messages());
    Explanation explanation = new Explanation(terminal.messages());
    boolean failed = false;
    try (Intake intake = Intake.of(files, terminal.in(), input.defaults())) {
      while (intake.hasNext()) {
        Item item = intake.next();
        if (item instanceof Item.Found found) {
          var explained = reader.explain(found);
          talk.warnings(found.source(), explained.record()).forEach(terminal::sayText);
          explanation.of(explained).forEach(terminal.out()::line);
        } else {
          failed = true;
          terminal.sayText(talk.problem((Item.Problem) item));
        }
      }
    }
    terminal.out().flush();
    return failed ? Exit.FAILED : Exit.DONE;
  }
}
