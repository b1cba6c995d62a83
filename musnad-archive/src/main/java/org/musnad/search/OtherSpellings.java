package org.musnad.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.musnad.identity.Spelling;

/**
 * The other spellings by which a word of a query finds: those of the table, and for a word in Latin letters the Arabic
 * words of names that it may stand for. For one search.
 */
final class OtherSpellings {
  private static final float VARIANT_WEIGHT = 0.5F;
  private static final float LATIN_WEIGHT = 0.6F;

  /** How far from a Latin spelling an Arabic one may be, and how much farther than the nearest. */
  private static final double FARTHEST = 2;
  private static final double BEHIND = 1;
  private static final int MOST = 12;

  private final Spellings table;
  private final IndexReader reader;
  private final Map<String, Map<String, Float>> known = new HashMap<>();

  OtherSpellings(Spellings table, IndexReader reader) {
    this.table = table;
    this.reader = reader;
  }

  /** The other spellings of a word, with their weights. */
  Map<String, Float> of(Place place) throws IOException {
    Map<String, Float> others = known.get(place.exact());
    if (others == null) {
      others = new LinkedHashMap<>();
      for (String variant : table.variants(place.exact())) {
        others.put(variant, VARIANT_WEIGHT);
      }
      for (String variant : table.variants(place.bare())) {
        others.put(variant, VARIANT_WEIGHT);
      }
      if (Spelling.isLatin(place.exact())) {
        for (Near near : near(place.exact(), false)) {
          others.put(near.word(), (float) (LATIN_WEIGHT / (1 + near.distance())));
        }
      }
      known.put(place.exact(), others);
    }
    return others;
  }

  /**
   * A word of a name and how far the Latin spelling is from it.
   *
   * @param word folded, without clitics
   */
  record Near(String word, double distance) {}

  /** The words of names that a beginning in Latin letters may stand for, the nearest first. */
  List<Near> beginning(String typed) throws IOException {
    return Spelling.isLatin(typed) ? near(typed, true) : List.of();
  }

  private List<Near> near(String word, boolean open) throws IOException {
    Map<String, Double> found = new HashMap<>();
    Terms sounds = MultiTerms.getTerms(reader, Fields.SOUND);
    if (sounds != null) {
      for (String key : Spelling.keys(word)) {
        collect(sounds, open ? key : key + Fields.SEPARATOR, word, open, found);
      }
    }
    List<Near> near = new ArrayList<>();
    found.forEach((other, distance) -> near.add(new Near(other, distance)));
    near.sort(Comparator.comparingDouble(Near::distance).thenComparing(Near::word));
    double limit = near.isEmpty() ? 0 : Math.min(FARTHEST, near.get(0).distance() + BEHIND);
    return near.stream().filter(each -> each.distance() <= limit).limit(MOST).toList();
  }

  private void collect(Terms sounds, String start, String word, boolean open, Map<String, Double> found) throws IOException {
    TermsEnum each = sounds.iterator();
    BytesRef prefix = new BytesRef(start);
    if (each.seekCeil(prefix) == TermsEnum.SeekStatus.END) {
      return;
    }
    for (BytesRef term = each.term(); term != null && StringHelper.startsWith(term, prefix); term = each.next()) {
      String letters = term.utf8ToString();
      String arabic = letters.substring(letters.indexOf(Fields.SEPARATOR) + 1);
      found.computeIfAbsent(arabic, other -> open ? toBeginning(word, other) : Spelling.distance(word, other));
    }
  }

  /** How far what was typed is from the nearest beginning of a word. */
  private double toBeginning(String typed, String word) {
    double least = Double.MAX_VALUE;
    for (int end = Math.max(1, typed.length() / 2); end <= Math.min(word.length(), typed.length() + 1); end++) {
      least = Math.min(least, Spelling.distance(typed, word.substring(0, end)));
    }
    return least;
  }
}
