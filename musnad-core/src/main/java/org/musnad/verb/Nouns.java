package org.musnad.verb;

import org.musnad.verb.Inflection.Attachment;
import org.musnad.verb.Inflection.Gender;
import org.musnad.verb.Inflection.Kind;
import org.musnad.verb.Inflection.Number;
import org.musnad.verb.Nominal.State;

/** Inflects verbal nouns, and participles that the table writes out, from their written form alone. */
final class Nouns {
  private static final String UNJOINED = "ادذرزو";

  private final Paradigm paradigm;

  Nouns(Paradigm paradigm) {
    this.paradigm = paradigm;
  }

  /** All written forms of a verbal noun; {@code counted} where it commonly has the plural in ات. */
  void masdar(String written, boolean counted) {
    Gender gender = written.endsWith("ة") ? Gender.FEMININE : Gender.MASCULINE;
    if (gender == Gender.FEMININE) {
      feminine(written.substring(0, written.length() - 1), Kind.MASDAR);
      return;
    }
    masculine(written, Kind.MASDAR);
    if (written.endsWith("ا")) {
      return;
    }
    add(joined(written, "ان"), Kind.MASDAR, gender, Number.DUAL, State.ABSOLUTE, Attachment.FREE);
    add(joined(written, "ين"), Kind.MASDAR, gender, Number.DUAL, State.ABSOLUTE, Attachment.FREE);
    if (counted) {
      add(joined(written, "ات"), Kind.MASDAR, gender, Number.PLURAL, State.PLAIN, Attachment.ANY);
    }
  }

  /** All written forms of a participle; the sound plurals among them. */
  void participle(String written, Kind kind) {
    masculine(written, kind);
    feminine(written, kind);
    Gender gender = Gender.MASCULINE;
    add(joined(written, "ان"), kind, gender, Number.DUAL, State.ABSOLUTE, Attachment.FREE);
    add(joined(written, "ون"), kind, gender, Number.PLURAL, State.ABSOLUTE, Attachment.FREE);
    add(joined(written, "ين"), kind, gender, Number.PLURAL, State.ABSOLUTE, Attachment.FREE);
    add(joined(written, "و"), kind, gender, Number.PLURAL, State.CONSTRUCT, Attachment.ANY);
    add(joined(written, "ي"), kind, gender, Number.PLURAL, State.CONSTRUCT, Attachment.ANY);
  }

  /** The indefinite accusative with its alif, where the spelling has one. */
  void tanwin(String written, Kind kind) {
    if (!written.endsWith("اء") && !written.endsWith("أ") && !written.endsWith("ى") && !written.endsWith("ا")) {
      add(joined(written, "ا"), kind, Gender.MASCULINE, Number.SINGULAR, State.TANWIN, Attachment.FREE);
    }
  }

  private void masculine(String written, Kind kind) {
    boolean maqsura = written.endsWith("ى");
    String stem = written.substring(0, written.length() - 1);
    Attachment attachment = maqsura ? Attachment.FREE : Attachment.ANY;
    add(written, kind, Gender.MASCULINE, Number.SINGULAR, State.PLAIN, attachment);
    tanwin(written, kind);
    if (maqsura) {
      add(stem + 'ا', kind, Gender.MASCULINE, Number.SINGULAR, State.PLAIN, Attachment.BOUND);
    } else if (written.endsWith("ء") || written.endsWith("أ")) {
      add(stem + 'ؤ', kind, Gender.MASCULINE, Number.SINGULAR, State.PLAIN, Attachment.BOUND);
      add(stem + 'ئ', kind, Gender.MASCULINE, Number.SINGULAR, State.PLAIN, Attachment.BOUND);
    } else if (written.endsWith("ؤ")) {
      add(stem + 'ئ', kind, Gender.MASCULINE, Number.SINGULAR, State.PLAIN, Attachment.BOUND);
    }
  }

  private void feminine(String stem, Kind kind) {
    Gender gender = Gender.FEMININE;
    add(stem + 'ة', kind, gender, Number.SINGULAR, State.PLAIN, Attachment.FREE);
    add(stem + 'ت', kind, gender, Number.SINGULAR, State.PLAIN, Attachment.BOUND);
    add(stem + "تان", kind, gender, Number.DUAL, State.ABSOLUTE, Attachment.FREE);
    add(stem + "تين", kind, gender, Number.DUAL, State.ABSOLUTE, Attachment.FREE);
    add(stem + "تا", kind, gender, Number.DUAL, State.CONSTRUCT, Attachment.ANY);
    add(stem + "تي", kind, gender, Number.DUAL, State.CONSTRUCT, Attachment.ANY);
    if (!stem.endsWith("ا")) {
      add(joined(stem, "ات"), kind, gender, Number.PLURAL, State.PLAIN, Attachment.ANY);
    }
  }

  /**
   * A stem and an ending in one word: hamza on an alif and the alif of an ending are one letter with a madda; a
   * hamza after a
   * letter that joins takes a seat ({@code عبئان}, {@code مجيئا}).
   */
  private static String joined(String stem, String ending) {
    int last = stem.length() - 1;
    String kept = stem.substring(0, last);
    return switch (stem.charAt(last)) {
      case 'أ' -> ending.startsWith("ا") ? kept + 'آ' + ending.substring(1) : stem + ending;
      case 'ى' -> kept + 'ي' + ending;
      case 'ء' -> UNJOINED.indexOf(stem.charAt(last - 1)) < 0 ? kept + 'ئ' + ending : stem + ending;
      default -> stem + ending;
    };
  }

  private void add(String written, Kind kind, Gender gender, Number number, State state, Attachment attachment) {
    paradigm.addNominal(written, new Nominal(kind, gender, number, state, attachment));
  }
}
