package org.musnad.chronology;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.musnad.dossier.Citation;
import org.musnad.dossier.Words;
import org.musnad.language.Table;
import org.musnad.text.Span;

/** Whether an article tells one thing as what followed another: «… عام 2010، وعقب ذلك …». */
final class Sequence {
  /** Farther apart than this, in letters, a word of sequence between two clauses may join others. */
  private static final int REACH = 160;

  private static final int LONGEST = 3;
  private static final Map<String, String> WORDS = new HashMap<>();

  static {
    for (List<String> row : Table.rows(Sequence.class, "sequence-words.tsv")) {
      WORDS.put(String.join(" ", Words.of(row.get(0))), row.get(1));
    }
  }

  private Sequence() {}

  /** Whether the second follows the first in the order of the telling, and no word between them turns it round. */
  static boolean follows(Citation first, Citation second) {
    Span one = first.evidence();
    Span other = second.evidence();
    if (first.number() != second.number() || one.end() > other.start() || other.start() - one.end() > REACH) {
      return false;
    }
    List<String> words = Words.of(first.article().text().substring(one.end(), other.start()));
    boolean then = false;
    for (int i = 0; i < words.size(); i++) {
      for (int length = Math.min(LONGEST, words.size() - i); length > 0; length--) {
        String kind = kind(String.join(" ", words.subList(i, i + length)));
        if (kind.equals("before")) {
          return false;
        }
        then |= kind.equals("then");
      }
    }
    return then;
  }

  private static String kind(String words) {
    boolean joined = words.length() > 2 && (words.startsWith("و") || words.startsWith("ف"));
    return WORDS.getOrDefault(words, joined ? WORDS.getOrDefault(words.substring(1), "") : "");
  }
}
