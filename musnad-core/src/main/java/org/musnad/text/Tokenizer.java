package org.musnad.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Cuts a text into words, numbers and signs, folding each as it goes. One pass, no look-behind beyond one letter. */
final class Tokenizer {
  private final String text;
  private final List<Token> tokens = new ArrayList<>();
  private final StringBuilder folded = new StringBuilder();

  /** The folded letters of the word being read, and how many there are. */
  private char[] letters = new char[64];

  private int length = 0;
  private int at = 0;
  private boolean spaced = true;
  private boolean quoteOpen = false;
  private char last = 0;

  private Tokenizer(String text) {
    this.text = text;
  }

  static List<Token> tokens(String text) {
    Tokenizer tokenizer = new Tokenizer(text);
    while (tokenizer.at < text.length()) {
      tokenizer.step();
    }
    return tokenizer.tokens;
  }

  private void step() {
    char c = Folding.fold(text.charAt(at));
    if (c == Folding.NOTHING) {
      at++;
    } else if (Folding.isDigit(c)) {
      number();
    } else if (Folding.isLetter(c)) {
      word();
    } else if (c <= ' ' || Character.isWhitespace(c)) {
      quoteOpen &= c != '\n';
      spaced = true;
      at++;
    } else {
      sign(c);
    }
  }

  private void word() {
    int start = at;
    int end = at;
    length = 0;
    while (at < text.length()) {
      char original = text.charAt(at);
      char c = Folding.fold(original);
      if (c != Folding.NOTHING) {
        if (!Folding.isLetter(c) && !latinApostrophe(c)) {
          break;
        }
        append(c);
        last = original;
        char second = Folding.second(original);
        if (second != Folding.NOTHING) {
          append(second);
        }
      }
      end = ++at;
    }
    Forms.Form form = Forms.of(letters, length);
    add(start, end, form.letters(), Token.Kind.WORD, form.number());
  }

  private void append(char letter) {
    if (length == letters.length) {
      letters = Arrays.copyOf(letters, 2 * length);
    }
    letters[length++] = letter;
  }

  /** "O'Neill" is one word; a quotation mark beside an Arabic word is not part of it. */
  private boolean latinApostrophe(char c) {
    return (c == '\'' || c == '’')
        && isLatin(letters[length - 1])
        && at + 1 < text.length()
        && isLatin(Folding.fold(text.charAt(at + 1)));
  }

  private static boolean isLatin(char c) {
    return c >= 'a' && c <= 'z';
  }

  private void number() {
    int start = at;
    folded.setLength(0);
    while (at < text.length()) {
      char c = Folding.fold(text.charAt(at));
      if (Folding.isDigit(c)) {
        folded.append(c);
        at++;
      } else if (separatesThousands(c)) {
        at++;
      } else if (isDecimalPoint(c)) {
        folded.append('.');
        at++;
      } else {
        break;
      }
    }
    add(start, at, folded.toString(), Token.Kind.NUMBER, Forms.UNNUMBERED);
  }

  /** A comma, Arabic comma or thousands sign before exactly three digits. */
  private boolean separatesThousands(char c) {
    return (c == ',' || c == '٬' || c == '،') && digitsAfter(at) == 3 && folded.length() <= 12 && folded.indexOf(".") < 0
        && groupSoFar() <= 3;
  }

  /** How many digits stand since the last separator; 3 or fewer before a thousands sign ("2015,300" is two numbers). */
  private int groupSoFar() {
    int digits = 0;
    for (int i = at - 1; i >= 0 && Folding.isDigit(Folding.fold(text.charAt(i))); i--) {
      digits++;
    }
    return digits;
  }

  /** "3.5" but not the full stops of "11.7.2020" nor the one that ends a sentence. */
  private boolean isDecimalPoint(char c) {
    if (c != '.' && c != '٫' || folded.indexOf(".") >= 0 || folded.length() == 0) {
      return false;
    }
    int after = digitsAfter(at);
    if (after == 0) {
      return false;
    }
    int next = at + 1 + after;
    boolean secondPoint = next + 1 < text.length() && text.charAt(next) == '.' && digitsAfter(next) > 0;
    boolean partOfDate = at > folded.length() && startedAfterPoint();
    return !secondPoint && !partOfDate;
  }

  private boolean startedAfterPoint() {
    int before = at - folded.length() - 1;
    return before > 0 && text.charAt(before) == '.' && Folding.isDigit(Folding.fold(text.charAt(before - 1)));
  }

  private int digitsAfter(int position) {
    int i = position + 1;
    while (i < text.length() && i - position <= 20 && Folding.isDigit(Folding.fold(text.charAt(i)))) {
      i++;
    }
    return i - position - 1;
  }

  private void sign(char c) {
    char sign = c;
    if (c == '"') {
      // Straight quotes carry no direction: they open and close in turn within a line.
      quoteOpen = !quoteOpen;
      sign = quoteOpen ? Folding.OPEN_QUOTE : Folding.CLOSE_QUOTE;
    }
    int start = at++;
    if (Character.isHighSurrogate(c) && at < text.length() && Character.isLowSurrogate(text.charAt(at))) {
      at++;
    }
    add(start, at, String.valueOf(sign), Token.Kind.SIGN, Forms.UNNUMBERED);
  }

  private void add(int start, int end, String letters, Token.Kind kind, int form) {
    String ending = kind == Token.Kind.WORD ? ending(last) : "";
    tokens.add(new Token(tokens.size(), new Span(start, end), letters, kind, spaced, ending, form));
    spaced = false;
  }

  /** The letters that end words and fold alike in pairs. */
  private static String ending(char last) {
    return switch (last) {
      case 'ى' -> "ى";
      case 'ي' -> "ي";
      case 'ة' -> "ة";
      case 'ه' -> "ه";
      default -> "";
    };
  }
}
