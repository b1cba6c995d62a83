package org.musnad.verb;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * Every written form of every verb of a table, by its folded spelling. Immutable and thread safe.
 *
 * <pre>{@code
 * VerbTable.load().lookup(Folding.fold("يقولون"))   // قال: present, third person, masculine plural
 * }</pre>
 *
 * <p>A word is looked up without its proclitics (و ف ل س ب ك ال) and without an enclitic pronoun; a reading's
 * {@link Inflection#attachment()} says whether such a pronoun may, must or cannot have followed.
 */
public final class VerbTable {
  private final List<Verb> verbs;
  private final FormIndex index = new FormIndex();

  private VerbTable(List<Verb> verbs) {
    this.verbs = List.copyOf(verbs);
    Conjugator conjugator = new Conjugator();
    for (int i = 0; i < this.verbs.size(); i++) {
      int verb = i;
      conjugator.conjugate(this.verbs.get(i), (form, readings) -> index.add(form, verb, readings));
    }
  }

  /** The table that Musnad ships, read once and shared. */
  public static VerbTable load() {
    return Shipped.TABLE;
  }

  /** A table of one's own verbs. */
  public static VerbTable of(List<Verb> verbs) {
    return new VerbTable(verbs);
  }

  /**
   * All that a word may be, verbs in no particular order; empty if it is no form of a verb here.
   *
   * @param folded the word, folded, without clitics
   */
  public List<VerbForm> lookup(String folded) {
    int entry = index.first(folded);
    return entry < 0 ? List.of() : readings(entry);
  }

  /** Whether a folded word is a form of some verb here. */
  public boolean contains(String folded) {
    return index.first(folded) >= 0;
  }

  /** The verbs, in the order of the table. */
  public List<Verb> verbs() {
    return verbs;
  }

  /** How many different folded forms there are. */
  public int size() {
    return index.size();
  }

  /** Gives every folded form once, with all its readings. */
  public void forEach(BiConsumer<String, List<VerbForm>> forms) {
    index.forEach((form, entry) -> forms.accept(form, readings(entry)));
  }

  private List<VerbForm> readings(int first) {
    List<VerbForm> readings = new ArrayList<>();
    for (int entry = first; entry >= 0; entry = index.next(entry)) {
      Verb verb = verbs.get(index.verb(entry));
      for (Inflection inflection : index.readings(entry)) {
        VerbForm reading = new VerbForm(verb, inflection);
        // A verb with two presents gives the forms that they share twice.
        if (!readings.contains(reading)) {
          readings.add(reading);
        }
      }
    }
    return List.copyOf(readings);
  }

  /** Loads on first use. */
  private static final class Shipped {
    static final VerbTable TABLE = new VerbTable(Rows.read("verbs.tsv").stream().map(Verb::of).toList());
  }
}
