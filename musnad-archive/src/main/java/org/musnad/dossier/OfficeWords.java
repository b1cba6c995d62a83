package org.musnad.dossier;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.musnad.dossier.Office.Mark;
import org.musnad.text.Folding;

/** The words of {@code office-words.tsv}, folded: which say how an office is held, and which stand for one another. */
final class OfficeWords {
  private static final Map<String, Map<String, String>> KINDS = new HashMap<>();
  private static final Map<String, Mark> MARKS = new HashMap<>();
  private static final Set<String> NOUNS = new HashSet<>();

  static {
    for (String kind : List.of("former", "acting", "designate", "same", "council", "head", "verb", "generic", "whole",
        "defective", "to", "was", "did", "national")) {
      KINDS.put(kind, new HashMap<>());
    }
    for (List<String> row : Table.rows("office-words.tsv")) {
      Map<String, String> words = KINDS.get(row.get(1));
      if (words == null) {
        throw new IllegalStateException("office-words.tsv: unknown kind " + row.get(1));
      }
      words.put(Folding.fold(row.get(0)), row.get(2));
      switch (row.get(1)) {
        case "former" -> MARKS.put(Folding.fold(row.get(0)), Mark.FORMER);
        case "acting" -> MARKS.put(Folding.fold(row.get(0)), Mark.ACTING);
        case "designate" -> MARKS.put(Folding.fold(row.get(0)), Mark.DESIGNATE);
        default -> { }
      }
      if (row.get(1).equals("same") || row.get(1).equals("verb")) {
        NOUNS.add(Folding.fold(row.get(2)));
      }
    }
  }

  private OfficeWords() {}

  private static @Nullable String as(String kind, String folded) {
    return KINDS.getOrDefault(kind, Map.of()).get(folded);
  }

  /** How a word says that an office is or was held, or null. */
  static @Nullable Mark mark(String folded) {
    return MARKS.get(folded);
  }

  /** The folded word that a word of a title is compared as. */
  static String same(String folded) {
    String other = as("same", folded);
    String verb = other == null ? as("verb", folded) : other;
    return verb == null ? folded : Folding.fold(verb);
  }

  /** Folded words as they are compared: «الحكومة» names what «الوزراء» does, so that it is not said twice. */
  static Set<String> same(Set<String> folded) {
    Set<String> same = new HashSet<>();
    folded.forEach(word -> same.add(same(word)));
    return same;
  }

  /** The noun of office that a verb says («يرأس»: «رئيس»), or null. */
  static @Nullable String nounOf(String foldedVerb) {
    return as("verb", foldedVerb);
  }

  /** Whether a folded word is a noun of office that others stand for. */
  static boolean isNoun(String folded) {
    return NOUNS.contains(folded);
  }

  /** The folded word beside which this one says nothing of its own, or null. */
  static @Nullable String besideWhichItIsEmpty(String folded) {
    String other = as("council", folded);
    return other == null ? null : Folding.fold(other);
  }

  /** The folded word beside which this one means no more than «رئيس», or null. */
  static @Nullable String besideWhichItIsHead(String folded) {
    String other = as("head", folded);
    return other == null ? null : Folding.fold(other);
  }

  /** «المنصب», «مهامه»: a title that names no office. */
  static boolean isGeneric(String folded) {
    return as("generic", folded) != null;
  }

  /** Whether a final alef belongs to the word, as in «بابا». */
  static boolean isWhole(String folded) {
    return as("whole", folded) != null;
  }

  /** The nominative of an accusative whose yaa goes with the case («قاضيا»: «قاض»), or null. */
  static @Nullable String defective(String folded) {
    return as("defective", folded);
  }

  /** «الوطني»: says little of its own in a long title. */
  static boolean isNational(String folded) {
    return as("national", folded) != null;
  }

  /** «كان»: what follows is over. */
  static boolean isWas(String folded) {
    return as("was", folded) != null;
  }

  /** «شغل», «ترأس»: a verb that tells of an office as past. */
  static boolean isDid(String folded) {
    return as("did", folded) != null;
  }

  /** What stands behind «ل» in a word that begins with لل and cannot be taken apart by rule («للجنة»), or null. */
  static @Nullable String behindTo(String folded) {
    return as("to", folded);
  }
}
