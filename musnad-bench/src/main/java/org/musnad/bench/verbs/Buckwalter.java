package org.musnad.bench.verbs;

/** Buckwalter's transliteration, one Latin sign a letter, written in Arabic letters with their marks. */
final class Buckwalter {
  private static final String LATIN = "'|>&<}AbptvjHxd*rzs$SDTZEg_fqklmnhwYyFNKaui~o`{";
  private static final String ARABIC = "ءآأؤإئابةتثجحخدذرزسشصضطظعغـفقكلمنهوىيًٌٍَُِّْٰٱ";

  private Buckwalter() {}

  static String decode(String latin) {
    StringBuilder arabic = new StringBuilder(latin.length());
    for (int i = 0; i < latin.length(); i++) {
      int sign = LATIN.indexOf(latin.charAt(i));
      if (sign >= 0) {
        arabic.append(ARABIC.charAt(sign));
      }
    }
    return arabic.toString();
  }
}
