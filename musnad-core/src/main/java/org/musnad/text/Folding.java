package org.musnad.text;

/**
 * Folds the spellings that Arabic newspapers mix, so that a word is one string however it was typed. Folding is done once, on
 * a copy; lexicons pass through the same folding when they are loaded.
 *
 * <p>What is folded: hamza carriers and madda ({@code أ إ آ ٱ} to {@code ا}, {@code ؤ} to {@code و}, {@code ئ} to {@code ي});
 * {@code ى} and Persian {@code ی} to {@code ي}; {@code ة} to {@code ه}; Persian {@code ک گ} to {@code ك}; short vowels, shadda,
 * tatweel and invisible direction marks to nothing; Arabic-Indic and Persian digits to 0–9; presentation forms to the letters
 * they present; Latin letters to lower case; curly and angle quotes to one opening and one closing sign.
 *
 * <p>Folding is idempotent. Thread safe.
 */
public final class Folding {
  /** The folded opening quotation mark. */
  public static final char OPEN_QUOTE = '«';

  /** The folded closing quotation mark. */
  public static final char CLOSE_QUOTE = '»';

  /** What {@link #fold(char)} answers for a letter that folding removes. */
  static final char NOTHING = 0;

  private static final char[] TABLE = table();

  private Folding() {}

  /** The folded copy of a text, without a way back to its offsets; for lexicon rows and single words. */
  public static String fold(CharSequence text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      char folded = fold(c);
      if (folded != NOTHING) {
        out.append(folded);
        char second = second(c);
        if (second != NOTHING) {
          out.append(second);
        }
      }
    }
    return out.toString();
  }

  /** One letter folded; {@link #NOTHING} where folding removes it. */
  static char fold(char c) {
    return TABLE[c];
  }

  /** The second letter of the lam-alef presentation forms, {@link #NOTHING} for all others. */
  static char second(char c) {
    return c >= 0xFEF5 && c <= 0xFEFC ? 'ا' : NOTHING;
  }

  /** Whether a folded letter is part of a word. */
  static boolean isLetter(char c) {
    return c >= 'ء' && c <= 'ي' || c >= 'a' && c <= 'z' || c > 0x7f && Character.isLetter(c);
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static char[] table() {
    char[] table = new char[Character.MAX_VALUE + 1];
    for (int c = 1; c < table.length; c++) {
      table[c] = (char) c;
    }
    for (char c = 0xFB50; c != 0xFEFF; c++) {
      presentation(table, c);
    }
    each(table, "أإآٱ", 'ا');
    table['ؤ'] = 'و';
    each(table, "ئىی", 'ي');
    each(table, "ةە", 'ه');
    each(table, "کگ", 'ك');
    table['ھ'] = 'ه';
    table['ہ'] = 'ه';
    range(table, 0x0610, 0x061A, NOTHING);
    range(table, 0x064B, 0x065F, NOTHING);
    range(table, 0x06D6, 0x06DC, NOTHING);
    range(table, 0x06DF, 0x06E8, NOTHING);
    range(table, 0x06EA, 0x06ED, NOTHING);
    range(table, 0x200B, 0x200F, NOTHING);
    range(table, 0x202A, 0x202E, NOTHING);
    range(table, 0x2060, 0x2069, NOTHING);
    table['ـ'] = NOTHING;
    table[0x0670] = NOTHING;
    table[0x061C] = NOTHING;
    table[0xFEFF] = NOTHING;
    table[0x00AD] = NOTHING;
    for (int d = 0; d < 10; d++) {
      table[0x0660 + d] = (char) ('0' + d);
      table[0x06F0 + d] = (char) ('0' + d);
    }
    for (char c = 'A'; c <= 'Z'; c++) {
      table[c] = (char) (c + 32);
    }
    each(table, "“„‟", OPEN_QUOTE);
    table['”'] = CLOSE_QUOTE;
    table['–'] = '-';
    table['—'] = '-';
    table['‐'] = '-';
    table['‑'] = '-';
    table['−'] = '-';
    table[0x00A0] = ' ';
    table[0x202F] = ' ';
    for (char c = 0x2000; c <= 0x200A; c++) {
      table[c] = ' ';
    }
    table['\t'] = ' ';
    // A letter may have been mapped to one that folds further (ﺃ to أ to ا): go on until it stands still.
    for (int c = 1; c < table.length; c++) {
      while (table[c] != NOTHING && table[table[c]] != table[c]) {
        table[c] = table[table[c]];
      }
    }
    return table;
  }

  private static void presentation(char[] table, char c) {
    if (c >= 0xFEF5 && c <= 0xFEFC) {
      table[c] = 'ل';
      return;
    }
    if (c > 0xFDFF && c < 0xFE70) {
      return;
    }
    String plain = java.text.Normalizer.normalize(String.valueOf(c), java.text.Normalizer.Form.NFKC);
    if (plain.length() == 1) {
      table[c] = plain.charAt(0);
    }
  }

  private static void each(char[] table, String from, char to) {
    for (char c : from.toCharArray()) {
      table[c] = to;
    }
  }

  private static void range(char[] table, int first, int last, char to) {
    for (int c = first; c <= last; c++) {
      table[c] = to;
    }
  }
}
