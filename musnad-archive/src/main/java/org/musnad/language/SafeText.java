package org.musnad.language;

/**
 * Text from articles made safe to show among other text: an article can never turn, hide or colour what stands
 * beside it.
 * Thread safe.
 */
public final class SafeText {
  private static final char FIRST_STRONG_ISOLATE = '\u2068';
  private static final char POP_ISOLATE = '\u2069';

  private SafeText() {}

  /** Without direction overrides, embeddings, isolates and control characters; letters and marks stay as they are. */
  public static String clean(CharSequence text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!isDangerous(c)) {
        out.append(c);
      }
    }
    return out.toString();
  }

  /** {@link #clean Cleaned} and on one line, runs of white space as one space. */
  public static String line(CharSequence text) {
    return clean(text).replaceAll("[\\s\\u2028\\u2029]+", " ").strip();
  }

  /** On one line, isolated so that its direction touches nothing around it. */
  public static String isolate(CharSequence text) {
    return FIRST_STRONG_ISOLATE + line(text) + POP_ISOLATE;
  }

  private static boolean isDangerous(char c) {
    return c >= '\u202A' && c <= '\u202E'
        || c >= '\u2066' && c <= '\u2069'
        || c < ' ' && c != '\n' && c != '\r' && c != '\t'
        || c >= 0x7f && c <= 0x9f;
  }
}
