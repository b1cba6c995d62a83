package org.musnad.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.musnad.record.Derivation;
import org.musnad.record.TimeMention;
import org.musnad.text.Text;

/**
 * Reads the time expressions of an Arabic news text: dates in the Gregorian and the Hijri calendar, times relative to
 * publication, durations, sets and clock times, each with its TIMEX3 value.
 *
 * <pre>{@code
 * TimeReader reader = TimeReader.create();
 * reader.read(Text.of("وصل الوزير أمس"), LocalDate.of(2024, 3, 7)).get(0).value(); // 2024-03-06
 * }</pre>
 *
 * <p>Immutable and thread safe; create one and share it. The result depends on the text and the day of publication
 * only.
 */
public final class TimeReader {
  private final RuleIndex index;

  private TimeReader(RuleIndex index) {
    this.index = index;
  }

  /** A reader with the tables and rules that ship with Musnad. */
  public static TimeReader create() {
    return new TimeReader(new RuleIndex(Lexicon.load(), RuleReader.shipped()));
  }

  static TimeReader of(RuleBook rules) {
    return new TimeReader(new RuleIndex(Lexicon.load(), rules));
  }

  /**
   * The time expressions of a text, in text order, none overlapping another. Time linear in the text's length.
   *
   * @param published the day to which "أمس" and the like are relative; without it they keep values such as {@code
   *     PAST_REF}
   */
  public List<TimeMention> read(Text text, @Nullable LocalDate published) {
    List<TimeMention> mentions = new ArrayList<>();
    for (TimeReading.Found found : new TimeReading(text, index, published).all()) {
      mentions.add(found.mention("t" + (mentions.size() + 1)));
    }
    return List.copyOf(mentions);
  }

  /**
   * The same with all that is known of them beside their TIMEX3 values: EDTF, objects of {@code java.time}, Hijri dates, time
   * zones, and what belongs together. A date that the text gives in both calendars is one expression here, where {@link
   * #read} gives each its own mention.
   */
  public Times times(Text text, @Nullable LocalDate published) {
    TimeReading reading = new TimeReading(text, index, published);
    return Linking.of(reading.words(), reading.all());
  }

  /** How many steps of matching a text takes; what the proof of linear time counts. */
  long steps(Text text, @Nullable LocalDate published) {
    TimeReading reading = new TimeReading(text, index, published);
    reading.all();
    return reading.steps();
  }

  /** Why {@link #read} reads what it reads: for each mention its rule, the parts the rule captured, and the value. */
  public List<Derivation> explain(Text text, @Nullable LocalDate published) {
    List<Derivation> derivations = new ArrayList<>();
    for (TimeReading.Found found : new TimeReading(text, index, published).all()) {
      derivations.add(found.derivation("t" + (derivations.size() + 1)));
    }
    return List.copyOf(derivations);
  }
}
