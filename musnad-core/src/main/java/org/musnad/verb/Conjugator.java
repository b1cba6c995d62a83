package org.musnad.verb;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.musnad.text.Folding;

/**
 * Writes out verbs: every form in which an unvocalised text may show one, folded as {@link Folding} folds.
 * Paradigms are worked
 * out once a conjugation and filled with each verb's radicals.
 *
 * <pre>{@code new Conjugator().conjugate(verb, (written, readings) -> ...)}</pre>
 *
 * <p>Not thread safe; one for each use.
 */
public final class Conjugator {
  private final Map<Conjugation, List<Paradigm.Entry>> paradigms = new HashMap<>();
  private final Map<String, List<Paradigm.Entry>> irregular = Irregulars.load();

  /**
   * Gives every written form of the verb with all that it may say. A form may come more than once, with other readings.
   *
   * @param forms takes the folded form and its readings
   */
  public void conjugate(Verb verb, BiConsumer<String, List<Inflection>> forms) {
    char[] radicals = Folding.fold(verb.root()).toCharArray();
    if (verb.form() != Form.LISTED) {
      for (Conjugation conjugation : Conjugation.of(verb)) {
        for (Paradigm.Entry entry : paradigms.computeIfAbsent(conjugation, ParadigmBuilder::build)) {
          forms.accept(filled(entry.letters(), radicals), entry.readings());
        }
      }
    }
    for (Paradigm.Entry entry : listed(verb)) {
      forms.accept(entry.letters(), entry.readings());
    }
  }

  private static String filled(String letters, char[] radicals) {
    char[] filled = new char[letters.length()];
    for (int i = 0; i < filled.length; i++) {
      char c = letters.charAt(i);
      filled[i] = c >= '1' && c <= '4' ? radicals[c - '1'] : c;
    }
    return new String(filled);
  }

  /** What the verb's own row and the table of irregular forms write out. */
  private List<Paradigm.Entry> listed(Verb verb) {
    Paradigm paradigm = new Paradigm();
    Nouns nouns = new Nouns(paradigm);
    for (String masdar : verb.masdars()) {
      if (!masdar.equals("-") && !masdar.equals(Verb.NONE)) {
        nouns.masdar(masdar, verb.form() != Form.I);
      }
    }
    if (isWritten(verb.activeParticiple())) {
      nouns.participle(verb.activeParticiple(), Inflection.Kind.ACTIVE_PARTICIPLE);
    }
    if (isWritten(verb.passiveParticiple())) {
      nouns.participle(verb.passiveParticiple(), Inflection.Kind.PASSIVE_PARTICIPLE);
    }
    List<Paradigm.Entry> entries = new ArrayList<>(paradigm.entries());
    entries.addAll(irregular.getOrDefault(verb.key(), List.of()));
    return entries;
  }

  private static boolean isWritten(String participle) {
    return !participle.isEmpty() && !participle.equals(Verb.NONE);
  }
}
