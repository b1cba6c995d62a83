package org.musnad.text;

/**
 * How far apart two words are spelt: the letters put in, taken out or changed to make one the other (Levenshtein 1965). Thread safe.
 *
 * <pre>{@code
 * EditDistance.of("كاظمي", "كاضمي")   // 1
 * }</pre>
 */
public final class EditDistance {
  private EditDistance() {}

  /** The distance between two words, compared letter by letter as they are written; fold them first to leave out marks and hamzas. */
  public static int of(String one, String other) {
    int[] row = new int[other.length() + 1];
    for (int j = 0; j <= other.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int changed = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[other.length()];
  }
}
