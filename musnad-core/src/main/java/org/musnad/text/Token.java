package org.musnad.text;

/**
 * A word, a number or a sign of an article.
 *
 * @param index its place among the article's tokens, from 0
 * @param span where it stands in the article
 * @param folded its letters folded ({@link Folding}); for a number its ASCII digits, with {@code .} as decimal point and
 *     without thousands separators; for a sign that sign
 * @param kind what it is
 * @param spaced whether white space (or the text's start) stands before it
 * @param ending its last letter as written, marks passed over, where that is {@code ى} or {@code ي}, {@code ة} or {@code ه}: they fold
 *     alike in pairs but can tell words apart ({@code على} from {@code علي}, {@code مكتبة} from {@code مكتبه}, his office); else empty
 * @param form the number of the word's folded letters among all forms met so far, to keep what is found out about them under
 *     ({@link FormMemo}); -1 where it has none. It differs from run to run: no reading may depend on it
 */
public record Token(int index, Span span, String folded, Kind kind, boolean spaced, String ending, int form) {
  /** The kinds of token. A word and a number that touch ("الـ11") are two tokens. */
  public enum Kind {
    WORD,
    NUMBER,
    SIGN
  }

  public boolean isWord() {
    return kind == Kind.WORD;
  }

  public boolean isNumber() {
    return kind == Kind.NUMBER;
  }

  /** Whether this is the sign {@code c}. */
  public boolean is(char c) {
    return kind == Kind.SIGN && folded.charAt(0) == c;
  }

  /** Whether this is the folded word {@code word}. */
  public boolean is(String word) {
    return kind == Kind.WORD && folded.equals(word);
  }
}
