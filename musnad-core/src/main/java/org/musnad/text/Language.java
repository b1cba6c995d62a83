package org.musnad.text;

/**
 * Tells whether a text is Arabic at all, by its letters. Persian, Urdu and Kurdish share the script: they are told apart by
 * their own letters together with the near absence of words that begin with the Arabic article.
 *
 * <p>Stateless and thread safe.
 */
public final class Language {
  /** Enough of a text to decide by, in UTF-16 code units. */
  private static final int SAMPLE = 20_000;

  /** Below this many words the share of words with an article says nothing. */
  private static final int FEW_WORDS = 20;

  private static final String FOREIGN = "پچژگٹڈڑںےۓڵڕێۆەۋېڤ";

  private int letters;
  private int arabic;
  private int foreign;
  private int words;
  private int withArticle;

  private Language() {}

  /** Whether at least half of the letters are Arabic and the language is not one of the others written with them. */
  public static boolean isArabic(String text) {
    Language seen = new Language();
    seen.count(text.substring(0, Math.min(text.length(), SAMPLE)));
    return seen.arabic > 0 && seen.arabic * 2 >= seen.letters && !seen.isOtherLanguage();
  }

  private void count(String text) {
    boolean inWord = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean letter = Character.isLetter(c);
      if (letter) {
        count(c);
        if (!inWord) {
          words++;
          withArticle += text.startsWith("ال", i) ? 1 : 0;
        }
      }
      inWord = letter || inWord && c > ' ' && Character.getType(c) == Character.NON_SPACING_MARK;
    }
  }

  private void count(char c) {
    letters++;
    boolean plain = c >= 'ء' && c <= 'ي' || c < 0x80;
    if (plain ? c >= 'ء' : Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC) {
      arabic++;
      foreign += FOREIGN.indexOf(c) >= 0 ? 1 : 0;
    }
  }

  private boolean isOtherLanguage() {
    boolean foreignLetters = foreign * 100 > arabic;
    return foreignLetters && (words < FEW_WORDS ? foreign * 8 > arabic : withArticle * 100 < words * 8);
  }
}
