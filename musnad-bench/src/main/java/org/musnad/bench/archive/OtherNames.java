package org.musnad.bench.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.musnad.Musnad;
import org.musnad.text.Folding;
import org.musnad.text.Text;
import org.musnad.text.Token;

/**
 * Gives the people of a text other names: each given name and family name of Musnad's tables becomes another one of the
 * same gender or kind, the same in all articles of one copy, so that whoever is one person in the corpus is one person
 * in its copy. Names that are also common words stay. Immutable.
 */
final class OtherNames {
  private static final int GIVEN_GENDER = 1;
  private static final int GIVEN_AMBIGUITY = 3;
  private static final int FAMILY_AMBIGUITY = 1;
  private static final String PROCLITICS = "وفبلك";

  /** Folded names, each with its place among those it may be changed with. */
  private final Map<String, Place> places = new HashMap<>();

  private record Place(List<String> others, int at) {}

  OtherNames() {
    add(rows("given-names.tsv", GIVEN_GENDER, "m", GIVEN_AMBIGUITY));
    add(rows("given-names.tsv", GIVEN_GENDER, "f", GIVEN_AMBIGUITY));
    add(rows("family-names.tsv", FAMILY_AMBIGUITY, "-", FAMILY_AMBIGUITY));
  }

  private static List<String> rows(String table, int column, String value, int ambiguity) {
    List<String> names = new ArrayList<>();
    try (InputStream in = Musnad.class.getResourceAsStream("name/" + table)) {
      if (in == null) {
        throw new IllegalStateException("no table " + table);
      }
      new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .filter(row -> row[column].equals(value) && row[ambiguity].equals("-"))
          .map(row -> row[0].split("\\|", 2)[0])
          .filter(name -> name.indexOf(' ') < 0 && name.length() > 3)
          .forEach(names::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return names;
  }

  private void add(List<String> names) {
    for (int i = 0; i < names.size(); i++) {
      places.putIfAbsent(Folding.fold(names.get(i)), new Place(names, i));
    }
  }

  /** The text with the names of a copy; copy 0 is the text itself. */
  String in(String letters, int copy) {
    if (copy == 0) {
      return letters;
    }
    StringBuilder out = new StringBuilder(letters.length());
    int at = 0;
    for (Token token : Text.of(letters).tokens()) {
      String other = token.isWord() ? other(token.folded(), copy) : null;
      if (other != null) {
        out.append(letters, at, token.span().start()).append(other);
        at = token.span().end();
      }
    }
    return out.append(letters, at, letters.length()).toString();
  }

  private @Nullable String other(String word, int copy) {
    Place place = places.get(word);
    if (place != null) {
      return place.others().get(Math.floorMod(place.at() + copy * stride(place), place.others().size()));
    }
    if (word.length() > 4 && PROCLITICS.indexOf(word.charAt(0)) >= 0) {
      Place behind = places.get(word.substring(1));
      return behind == null ? null : word.charAt(0) + other(word.substring(1), copy);
    }
    return null;
  }

  /** So far apart in the table that names of one beginning do not follow each other. */
  private static int stride(Place place) {
    return Math.max(1, place.others().size() / 17);
  }
}
