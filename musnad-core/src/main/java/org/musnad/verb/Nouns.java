package org.musnad.verb;

import org.musnad.verb.Inflection.Attachment;
import org.musnad.verb.Inflection.Gender;
import org.musnad.verb.Inflection.Kind;
import org.musnad.verb.Inflection.Number;
import org.musnad.verb.Nominal.State;

/** Inflects verbal nouns, and participles that the table writes out, from their written form alone. */
final class Nouns {
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
      add(written + 'ا', kind, Gender.MASCULINE, Number.SINGULAR, State.TANWIN, Attachment.FREE);
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

  /** Hamza on an alif and the alif of an ending are one letter with a madda. */
  private static String joined(String stem, String ending) {
    boolean madda = stem.endsWith("أ") && ending.startsWith("ا");
    boolean maqsura = stem.endsWith("ى");
    String kept = madda || maqsura ? stem.substring(0, stem.length() - 1) : stem;
    return kept + (madda ? "آ" + ending.substring(1) : maqsura ? "ي" + ending : ending);
  }

  private void add(String written, Kind kind, Gender gender, Number number, State state, Attachment attachment) {
    paradigm.addNominal(written, new Nominal(kind, gender, number, state, attachment));
  }
}
