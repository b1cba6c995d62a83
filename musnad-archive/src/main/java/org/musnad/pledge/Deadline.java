package org.musnad.pledge;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.musnad.language.PartialDate;
import org.musnad.record.ArticleRecord;
import org.musnad.record.Filler;
import org.musnad.record.Role;
import org.musnad.record.Statement;
import org.musnad.record.TimeMention;

/** Until when something is promised. */
final class Deadline {
  private Deadline() {}

  /** The deadline a pledge tells; null where it tells none, or one that no calendar knows («قريبا»). */
  static @Nullable PartialDate of(ArticleRecord record, Statement pledge) {
    return pledge.fillers(Role.DEADLINE).stream()
        .map(filler -> value(record, filler))
        .flatMap(Optional::stream)
        .map(value -> date(value, record.article().published()))
        .flatMap(Optional::stream)
        .findFirst()
        .orElse(null);
  }

  private static Optional<String> value(ArticleRecord record, Filler filler) {
    if (filler.value() != null) {
      return Optional.of(filler.value());
    }
    return record.times().stream()
        .filter(time -> time.span().overlaps(filler.span())).map(TimeMention::value).findFirst();
  }

  /** A date, or a stretch of time («خلال شهرين», P2M) from the day of publication on. */
  private static Optional<PartialDate> date(String value, @Nullable LocalDate published) {
    if (!value.startsWith("P")) {
      return PartialDate.of(value);
    }
    try {
      return published == null ? Optional.empty() : Optional.of(PartialDate.of(published.plus(Period.parse(value))));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
