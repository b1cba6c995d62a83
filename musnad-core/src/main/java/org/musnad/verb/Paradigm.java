package org.musnad.verb;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.musnad.text.Folding;
import org.musnad.verb.Inflection.Attachment;
import org.musnad.verb.Inflection.Voice;

/**
 * The folded written forms of one conjugation, radicals left open. Forms that are written alike are one entry each
 * with all that
 * they may say; active and passive, or moods, that are written alike are one reading.
 */
final class Paradigm {
  /**
   * One written form.
   *
   * @param letters folded, with {@code 1 2 3 4} for radicals
   */
  record Entry(String letters, List<Inflection> readings) {}

  private static final int ACTIVE = 1;
  private static final int PASSIVE = 2;

  private final Map<String, Map<Inflection, Seen>> forms = new LinkedHashMap<>();

  /** Which voices and moods share a spelling; each a sum of flags. */
  private static final class Seen {
    int voices;
    int moods;
  }

  /** Adds a finite form in both its spellings: alone, and before a pronoun. */
  void addFinite(String sounds, Inflection.Tense tense, boolean active, Ending ending) {
    var alone = ending.attachment() == Attachment.BOUND ? java.util.Set.<String>of() : Spelling.alone(sounds);
    var before = ending.attachment() == Attachment.FREE ? java.util.Set.<String>of() : Spelling.beforePronoun(sounds);
    for (String written : alone) {
      add(written, tense, active, ending, before.contains(written) ? Attachment.ANY : Attachment.FREE);
    }
    for (String written : before) {
      if (!alone.contains(written)) {
        add(written, tense, active, ending, Attachment.BOUND);
      }
    }
  }

  private void add(String written, Inflection.Tense tense, boolean active, Ending ending, Attachment attachment) {
    Finite reading = new Finite(tense, Voice.EITHER, Inflection.Mood.ANY, ending.person(), ending.gender(),
        ending.number(), attachment);
    Seen seen = seen(Folding.fold(written), reading);
    seen.voices |= active ? ACTIVE : PASSIVE;
    seen.moods |= ending.moods();
  }

  /** Adds a noun's spelling, as it is written. */
  void addNominal(String written, Nominal reading) {
    seen(Folding.fold(written), reading);
  }

  private Seen seen(String folded, Inflection reading) {
    return forms.computeIfAbsent(folded, key -> new LinkedHashMap<>()).computeIfAbsent(reading, key -> new Seen());
  }

  List<Entry> entries() {
    List<Entry> entries = new ArrayList<>(forms.size());
    forms.forEach((letters, readings) -> {
      List<Inflection> merged = new ArrayList<>(readings.size());
      readings.forEach((reading, seen) -> merged.add(merged(reading, seen)));
      entries.add(new Entry(letters, List.copyOf(merged)));
    });
    return List.copyOf(entries);
  }

  private static Inflection merged(Inflection reading, Seen seen) {
    if (!(reading instanceof Finite finite)) {
      return reading;
    }
    Voice voice = seen.voices == ACTIVE ? Voice.ACTIVE : seen.voices == PASSIVE ? Voice.PASSIVE : Voice.EITHER;
    return finite.withVoice(voice).withMood(mood(seen.moods));
  }

  private static Inflection.Mood mood(int moods) {
    return switch (moods) {
      case 0 -> Inflection.Mood.NONE;
      case Ending.INDICATIVE -> Inflection.Mood.INDICATIVE;
      case Ending.JUSSIVE -> Inflection.Mood.JUSSIVE;
      case Ending.SUBJUNCTIVE, Ending.INDICATIVE + Ending.SUBJUNCTIVE -> Inflection.Mood.NOT_JUSSIVE;
      case Ending.SUBJUNCTIVE + Ending.JUSSIVE -> Inflection.Mood.NOT_INDICATIVE;
      default -> Inflection.Mood.ANY;
    };
  }
}
