package org.musnad.verb;

import java.util.List;
import java.util.Set;
import org.musnad.verb.Inflection.Attachment;
import org.musnad.verb.Inflection.Kind;
import org.musnad.verb.Inflection.Tense;
import org.musnad.verb.Nominal.State;

/**
 * Works out one conjugation: fills the form's patterns, joins the endings, lets the sounds settle and has them
 * written.
 */
final class ParadigmBuilder {
  private final Conjugation verb;
  private final Patterns patterns;
  private final Paradigm paradigm = new Paradigm();

  private ParadigmBuilder(Conjugation verb) {
    this.verb = verb;
    this.patterns = Patterns.of(verb.form());
  }

  static List<Paradigm.Entry> build(Conjugation conjugation) {
    ParadigmBuilder builder = new ParadigmBuilder(conjugation);
    builder.past();
    builder.present();
    builder.imperative();
    builder.nouns();
    return builder.paradigm.entries();
  }

  private void past() {
    String active = verb.fill(patterns.past(), verb.pastVowel());
    String passive = verb.transitive() ? verb.fill(patterns.pastPassive(), 'a') : "";
    for (Ending ending : Ending.PAST) {
      finite("", active, Tense.PAST, true, ending);
      finite("", passive, Tense.PAST, false, ending);
    }
  }

  private void present() {
    String active = activePresent();
    String passive = passivePresent();
    for (Ending person : Ending.PRESENT) {
      for (Ending ending : person.inMoods()) {
        finite(person.prefix(), active, Tense.PRESENT, true, ending);
        finite(person.prefix(), passive, Tense.PRESENT, false, ending);
      }
    }
  }

  private void finite(String prefix, String stem, Tense tense, boolean active, Ending ending) {
    if (!stem.isEmpty()) {
      paradigm.addFinite(Sounds.settle(prefix + stem, ending.sounds()), tense, active, ending);
    }
  }

  private String activePresent() {
    if (!verb.stem().isEmpty()) {
      return verb.stem();
    }
    String pattern = verb.drops() ? patterns.present().replace("1", "") : patterns.present();
    return verb.fill(pattern, verb.presentVowel());
  }

  private String passivePresent() {
    if (!verb.transitive()) {
      return "";
    }
    // The passive ends in ى whatever the root: يُدعى beside يدعو.
    return verb.stem().isEmpty() ? verb.fill(patterns.presentPassive(), 'a').replace('W', 'Y')
        : 'u' + verb.stem().substring(1);
  }

  private void imperative() {
    // Form I with a first hamza has no common rule (خذ، ائت): see irregular.tsv. Of رأى and وفى it is not in use,
    // and would be
    // read where a preposition stands (في).
    boolean unused = !verb.stem().isEmpty() || verb.drops() && verb.weakLast();
    boolean irregular = unused || verb.form() == Form.I && verb.radicals().charAt(0) == 'ء';
    if (irregular || patterns.present().isEmpty()) {
      return;
    }
    for (Ending ending : Ending.IMPERATIVE) {
      String stem = Sounds.settle(activePresent(), ending.sounds()).substring(1);
      boolean cluster = !Sounds.isVowel(stem.charAt(1));
      String opening = verb.form() == Form.IV ? "ءa" : cluster ? "i" : "";
      paradigm.addFinite(Sounds.twoHamzas(opening + stem), Tense.IMPERATIVE, true, ending);
    }
  }

  private void nouns() {
    if (verb.regular().contains("m") && !patterns.masdar().isEmpty()) {
      String stem = masdar();
      boolean feminine = stem.endsWith("aT");
      String settled = feminine ? Sounds.settle(stem.substring(0, stem.length() - 2), "aT") : Sounds.settle(stem, "u");
      for (String written : Spelling.alone(settled)) {
        new Nouns(paradigm).masdar(written, true);
      }
    }
    if (verb.regular().contains("a")) {
      participle(active(), Kind.ACTIVE_PARTICIPLE);
    }
    if (verb.regular().contains("p")) {
      participle(passive(), Kind.PASSIVE_PARTICIPLE);
    }
  }

  private String masdar() {
    String pattern = patterns.masdar();
    boolean light = verb.weakLast() || verb.lastRadical() == 'ء';
    if (verb.form() == Form.II && light) {
      return verb.fill("تa12i3aT", 'a');
    }
    if (verb.hollow() && (verb.form() == Form.IV || verb.form() == Form.X)) {
      // The lost radical is made good by a ة: إعادة.
      return verb.fill(pattern.replace("2", "") + "aT", 'a');
    }
    String filled = verb.fill(pattern, 'a');
    return verb.weakLast() ? filled.replace("uY", "iY") : filled;
  }

  private String active() {
    // A hollow verb with a last hamza would have two together: جاءٍ.
    boolean twoHamzas = verb.form() == Form.I && verb.hollow() && verb.lastRadical() == 'ء';
    return twoHamzas ? verb.fill("1AءiY", 'i') : verb.fill(patterns.activeParticiple(), 'i').replace('W', 'Y');
  }

  private String passive() {
    String filled = verb.fill(patterns.passiveParticiple(), 'a');
    return verb.form() == Form.I ? filled : filled.replace('W', 'Y');
  }

  private void participle(String stem, Kind kind) {
    if (stem.isEmpty()) {
      return;
    }
    for (NounEnding ending : NounEnding.ALL) {
      String sounds = Sounds.settle(stem, ending.sounds());
      boolean singular = ending.number() == Inflection.Number.SINGULAR;
      Set<String> alone = Spelling.alone(sounds);
      Set<String> before = Spelling.beforePronoun(sounds);
      for (String written : alone) {
        boolean both = before.contains(written);
        paradigm.addNominal(written, ending.of(kind, both ? Attachment.ANY : Attachment.FREE));
        if (singular && both) {
          new Nouns(paradigm).tanwin(written, kind);
        }
      }
      for (String written : before) {
        if (!alone.contains(written) && ending.state() != State.ABSOLUTE) {
          paradigm.addNominal(written, ending.of(kind, Attachment.BOUND));
        }
      }
    }
    if (verb.weakLast() && stem.endsWith("iY")) {
      String indefinite = Sounds.settle(stem, "");
      paradigm.addNominal(Spelling.alone(indefinite).iterator().next(),
          new Nominal(kind, Inflection.Gender.MASCULINE, Inflection.Number.SINGULAR, State.PLAIN, Attachment.FREE));
    }
  }
}
