package org.musnad.store;

import org.musnad.text.Span;

/**
 * A place in an article that can be found again, or found to be gone: position and exact quote with what stands around
 * it, as the W3C's Web Annotation model has them, and the SHA-256 of the text it was taken from. Immutable.
 *
 * @param article the article's number in the archive
 * @param hash SHA-256 of the text, in hexadecimal
 * @param span where the quote stood, in UTF-16 code units
 * @param exact the letters there; empty once the article was removed
 * @param prefix up to {@value #AROUND} letters before
 * @param suffix up to {@value #AROUND} letters behind
 */
public record Citation(long article, String hash, Span span, String exact, String prefix, String suffix) {
  /** How many letters around a quote are kept. */
  public static final int AROUND = 32;

  /** How a citation stands to a text. */
  public enum Kind {
    /** The quote stands where it stood. */
    EXACT,
    /** The quote stands elsewhere. */
    MOVED,
    /** The quote is not there. */
    BROKEN
  }

  /**
   * How a citation stands to a text.
   *
   * @param kind exact, moved or broken
   * @param span where the quote stands now; where it stood if it is broken
   */
  public record Standing(Kind kind, Span span) {}

  static Citation of(long article, String hash, String text, Span span) {
    int before = whole(text, Math.max(0, span.start() - AROUND), 1);
    int behind = whole(text, Math.min(text.length(), span.end() + AROUND), -1);
    return new Citation(article, hash, span, span.of(text),
        text.substring(Math.min(before, span.start()), span.start()),
        text.substring(span.end(), Math.max(behind, span.end())));
  }

  /** A place that does not cut a surrogate pair in two, one step nearer to the quote where it would. */
  private static int whole(String text, int at, int step) {
    boolean cuts = at > 0 && at < text.length()
        && Character.isLowSurrogate(text.charAt(at)) && Character.isHighSurrogate(text.charAt(at - 1));
    return cuts ? at + step : at;
  }

  /**
   * How it stands to a text: where the quote stands several times, the place counts whose surroundings are most like
   * those it had. The citation itself stays as it is: whoever wants the new place must decide so.
   */
  public Standing standingIn(String text) {
    if (text.startsWith(exact, span.start()) && !exact.isEmpty()) {
      return new Standing(Kind.EXACT, span);
    }
    int best = -1;
    int alike = -1;
    for (int at = exact.isEmpty() ? -1 : text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1)) {
      int here = alikeBefore(text, at) + alikeBehind(text, at + exact.length());
      if (here > alike) {
        alike = here;
        best = at;
      }
    }
    return best < 0
        ? new Standing(Kind.BROKEN, span)
        : new Standing(Kind.MOVED, new Span(best, best + exact.length()));
  }

  private int alikeBefore(String text, int at) {
    int alike = 0;
    while (alike < prefix.length() && alike < at
        && text.charAt(at - 1 - alike) == prefix.charAt(prefix.length() - 1 - alike)) {
      alike++;
    }
    return alike;
  }

  private int alikeBehind(String text, int at) {
    int alike = 0;
    while (alike < suffix.length() && at + alike < text.length() && text.charAt(at + alike) == suffix.charAt(alike)) {
      alike++;
    }
    return alike;
  }
}
