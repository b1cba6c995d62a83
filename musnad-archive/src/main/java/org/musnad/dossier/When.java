package org.musnad.dossier;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.musnad.language.PartialDate;
import org.musnad.record.ArticleRecord;
import org.musnad.record.Filler;
import org.musnad.record.Role;
import org.musnad.record.Statement;
import org.musnad.record.TimeMention;

/**
 * A time as a statement tells it.
 *
 * @param value the TIMEX3 value
 * @param mod the TIMEX3 modifier, or null
 * @param date the days it can be; null where it is no calendar date or lies only before or after one
 * @param hijri whether it is told by the Hijri calendar
 */
public record When(String value, @Nullable String mod, @Nullable PartialDate date, boolean hijri) {
  private static final Set<String> NOT_AT = Set.of("BEFORE", "AFTER", "ON_OR_BEFORE", "ON_OR_AFTER");

  /** A day, a month, a year told outright. */
  public static When of(PartialDate date) {
    return new When(date.value(), null, date, false);
  }

  /** The first time among a role's fillers. */
  static @Nullable When of(ArticleRecord record, Statement statement, Role role) {
    for (Filler filler : statement.fillers(role)) {
      Optional<TimeMention> mention = mention(record.times(), filler);
      String value = filler.value() != null ? filler.value() : mention.map(TimeMention::value).orElse(null);
      if (value != null) {
        String mod = mention.map(TimeMention::mod).orElse(null);
        PartialDate date = mod != null && NOT_AT.contains(mod) ? null : PartialDate.of(value).orElse(null);
        boolean hijri = mention.isPresent() && mention.get().calendar() == TimeMention.Calendar.HIJRI;
        return new When(value, mod, date, hijri);
      }
    }
    return null;
  }

  private static Optional<TimeMention> mention(List<TimeMention> times, Filler filler) {
    return times.stream()
        .filter(time -> filler.span().overlaps(time.span()))
        .filter(time -> filler.value() == null || filler.value().equals(time.value()))
        .findFirst();
  }
}
