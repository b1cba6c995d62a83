package org.musnad.verb;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
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
  /** The shipped verbs; the file of their index, written when Musnad is built, has the same name. */
  static final String USUAL = "verbs";

  /** The shipped verbs that newspapers write now and then. */
  static final String RARE = "rare-verbs";

  private final List<Verb> verbs;
  private final FormIndex index;

  /** Words looked up before: news repeats a small part of all forms. */
  private final Map<String, List<VerbForm>> remembered = new ConcurrentHashMap<>();

  private static final int REMEMBERED = 100_000;

  private VerbTable(List<Verb> verbs, FormIndex index) {
    this.verbs = List.copyOf(verbs);
    this.index = index;
  }

  /** The table that Musnad ships, read once and shared. */
  public static VerbTable load() {
    return Shipped.TABLE;
  }

  /**
   * The verbs that newspapers write now and then, many of whose forms look like everyday nouns; read once and shared. None of them is in
   * {@link #load}.
   */
  public static VerbTable rare() {
    return ShippedRare.TABLE;
  }

  /** A table of one's own verbs, conjugated now. */
  public static VerbTable of(List<Verb> verbs) {
    return new VerbTable(verbs, new FormIndex(FormIndexWriter.index(verbs)));
  }

  /**
   * All that a word may be, in the order of the table; empty if it is no form of a verb here.
   *
   * @param folded the word, folded, without clitics
   */
  public List<VerbForm> lookup(String folded) {
    List<VerbForm> known = remembered.get(folded);
    if (known != null) {
      return known;
    }
    int form = index.find(folded);
    List<VerbForm> readings = form < 0 ? List.of() : readings(form);
    if (remembered.size() < REMEMBERED) {
      remembered.put(folded, readings);
    }
    return readings;
  }

  /** Whether a folded word is a form of some verb here. */
  public boolean contains(String folded) {
    return index.find(folded) >= 0;
  }

  /** The verbs, in the order of the table. */
  public List<Verb> verbs() {
    return verbs;
  }

  /** How many different folded forms there are. */
  public int size() {
    return index.size();
  }

  /** Gives every folded form once, sorted, with all its readings. */
  public void forEach(BiConsumer<String, List<VerbForm>> forms) {
    for (int form = 0; form < index.size(); form++) {
      forms.accept(index.form(form), readings(form));
    }
  }

  private List<VerbForm> readings(int form) {
    List<VerbForm> readings = new ArrayList<>();
    for (int entry = index.firstEntry(form); entry <= index.lastEntry(form); entry++) {
      Verb verb = verbs.get(index.verb(entry));
      for (Inflection inflection : index.readings(entry)) {
        VerbForm reading = new VerbForm(verb, inflection);
        if (!readings.contains(reading)) {
          readings.add(reading);
        }
      }
    }
    return List.copyOf(readings);
  }

  static List<Verb> shippedVerbs(String name) {
    List<List<String>> rows = Rows.read(name + ".tsv");
    List<Verb> verbs = new ArrayList<>(rows.size());
    for (List<String> row : rows) {
      verbs.add(Verb.of(row));
    }
    return verbs;
  }

  private static VerbTable shipped(String name) {
    List<Verb> verbs = shippedVerbs(name);
    try (InputStream in = VerbTable.class.getResourceAsStream(name + ".index")) {
      // Outside the build, as when an editor compiles the sources, there is no index yet.
      return in == null ? of(verbs) : new VerbTable(verbs, new FormIndex(in.readAllBytes()));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the index of " + name, e);
    }
  }

  /** Loads on first use. */
  private static final class Shipped {
    static final VerbTable TABLE = shipped(USUAL);
  }

  /** Loads on first use. */
  private static final class ShippedRare {
    static final VerbTable TABLE = shipped(RARE);
  }
}
