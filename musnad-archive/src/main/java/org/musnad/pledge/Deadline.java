package org.musnad.pledge;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.musnad.identity.FoldedWords;
import org.musnad.language.PartialDate;
import org.musnad.language.Table;
import org.musnad.record.ArticleRecord;
import org.musnad.record.Filler;
import org.musnad.record.Role;
import org.musnad.record.Statement;
import org.musnad.record.TimeMention;
import org.musnad.text.Folding;

/** Until when something is promised. */
final class Deadline {
  /** Of longer words the first letter may be a word of its own: «وقبل», «بنهاية». */
  private static final int LEAST = 3;

  private Deadline() {}

  private static final Map<String, Set<String>> WORDS = new HashMap<>();

  static {
    for (List<String> row : Table.rows(Deadline.class, "deadline-words.tsv")) {
      WORDS.computeIfAbsent(row.get(1), kind -> new HashSet<>()).add(Folding.fold(row.get(0)));
    }
  }

  /**
   * The deadline a pledge tells, or else one that stands within what is promised («بناء مئة مدرسة قبل نهاية العام»); null
   * where there is none, or one that no calendar knows («قريبا»).
   */
  static @Nullable PartialDate of(ArticleRecord record, Statement pledge) {
    Stream<String> told = pledge.fillers(Role.DEADLINE).stream().map(filler -> value(record, filler)).flatMap(Optional::stream);
    Stream<String> within = pledge.fillers(Role.CONTENT).stream().flatMap(content -> within(record, content));
    return Stream.concat(told, within)
        .map(value -> date(value, record.article().published()))
        .flatMap(Optional::stream)
        .findFirst()
        .orElse(null);
  }

  private static Stream<String> within(ArticleRecord record, Filler content) {
    return record.times().stream()
        .filter(time -> content.span().contains(time.span()))
        .filter(time -> isUntil(record.article().text().substring(content.span().start(), time.span().start()), time.text()))
        .map(TimeMention::value);
  }

  /** Whether the word before a time, or its own first word, makes it a deadline. */
  private static boolean isUntil(String before, String time) {
    List<String> words = new ArrayList<>(FoldedWords.of(before));
    List<String> own = FoldedWords.of(time);
    if (!own.isEmpty() && is("until", own.get(0))) {
      return true;
    }
    while (!words.isEmpty() && !is("until", words.get(words.size() - 1)) && is("between", words.get(words.size() - 1))) {
      words.remove(words.size() - 1);
    }
    return !words.isEmpty() && is("until", words.get(words.size() - 1));
  }

  private static boolean is(String kind, String word) {
    Set<String> words = WORDS.getOrDefault(kind, Set.of());
    return words.contains(word) || word.length() > LEAST && words.contains(word.substring(1));
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
