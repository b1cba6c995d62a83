package org.musnad.text;

/**
 * How much Musnad takes in at once. Whoever cuts a text says so in the record's warnings.
 *
 * <p>Stateless and thread safe.
 */
public final class Limits {
  /** The longest article text that is read, in UTF-16 code units. */
  public static final int TEXT = 5_000_000;

  /** How far before the limit a cut may move to stand at the end of a line or a sentence, in UTF-16 code units. */
  private static final int SEARCH = 2_000;

  private Limits() {}

  /** The text itself, or as much of its beginning as {@link #TEXT} allows, cut where a line or a sentence ends if possible. */
  public static String cut(String text) {
    return cut(text, TEXT);
  }

  static String cut(String text, int limit) {
    return text.length() <= limit ? text : text.substring(0, cutPoint(text, limit));
  }

  private static int cutPoint(String text, int limit) {
    int lowest = Math.max(1, limit - SEARCH);
    int space = 0;
    int stop = 0;
    for (int end = limit; end >= lowest; end--) {
      char last = text.charAt(end - 1);
      if (last == '\n') {
        return end;
      }
      if (stop == 0 && isStop(last)) {
        stop = end;
      }
      if (space == 0 && Character.isWhitespace(last)) {
        space = end;
      }
    }
    if (stop > 0) {
      return stop;
    }
    return space > 0 ? space : wholeLetter(text, limit);
  }

  private static boolean isStop(char c) {
    return c == '.' || c == '!' || c == '?' || c == '؟' || c == '…';
  }

  private static int wholeLetter(String text, int limit) {
    boolean halved = Character.isHighSurrogate(text.charAt(limit - 1)) && Character.isLowSurrogate(text.charAt(limit));
    return halved ? limit - 1 : limit;
  }
}
