package org.musnad.cli;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.musnad.intake.Dates;
import org.musnad.intake.Defaults;
import picocli.CommandLine.Option;

/** The options of every command that reads articles: what holds where the articles do not say it. */
final class InputOptions {
  @Option(names = "--outlet", paramLabel = "O", descriptionKey = "option.outlet")
  private String outlet = "";

  @Option(names = "--published", paramLabel = "D", descriptionKey = "option.published")
  private @Nullable String published;

  Defaults defaults() {
    if (published == null) {
      return new Defaults(outlet, null);
    }
    LocalDate day = Dates.parse(published);
    if (day == null) {
      throw new WrongUse("wrong.published", published);
    }
    return new Defaults(outlet, day);
  }
}
