package org.musnad.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * Letters on their way into a database and back. NUL and half surrogate pairs, which no database carries, become U+001A
 * and four hexadecimal digits, as does U+001A itself; every other text is stored as it is. Stateless.
 */
final class StoredText {
  private static final char ESCAPE = '\u001a';
  private static final char UNIT_END = '\u001f';

  private StoredText() {}

  static String encode(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (mustEscape(text, i)) {
        return encode(text, i);
      }
    }
    return text;
  }

  private static String encode(String text, int from) {
    StringBuilder out = new StringBuilder(text.length() + 16).append(text, 0, from);
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (mustEscape(text, i)) {
        out.append(ESCAPE).append(HexFormat.of().toHexDigits(c));
      } else {
        out.append(c);
      }
    }
    return out.toString();
  }

  private static boolean mustEscape(String text, int i) {
    char c = text.charAt(i);
    if (c == 0 || c == ESCAPE) {
      return true;
    }
    if (Character.isHighSurrogate(c)) {
      return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
    }
    return Character.isLowSurrogate(c) && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
  }

  static String decode(String stored) {
    int escape = stored.indexOf(ESCAPE);
    if (escape < 0) {
      return stored;
    }
    StringBuilder out = new StringBuilder(stored.length());
    int at = 0;
    while (escape >= 0 && escape + 5 <= stored.length()) {
      out.append(stored, at, escape).append((char) HexFormat.fromHexDigits(stored, escape + 1, escape + 5));
      at = escape + 5;
      escape = stored.indexOf(ESCAPE, at);
    }
    return out.append(stored.substring(at)).toString();
  }

  /** Several strings as one, each ended by U+001F; a U+001F inside one is escaped. */
  static String join(List<String> strings) {
    StringBuilder out = new StringBuilder();
    for (String string : strings) {
      out.append(encode(string).replace(String.valueOf(UNIT_END), ESCAPE + "001f")).append(UNIT_END);
    }
    return out.toString();
  }

  static List<String> split(String joined) {
    List<String> strings = new ArrayList<>();
    int at = 0;
    for (int end = joined.indexOf(UNIT_END); end >= 0; end = joined.indexOf(UNIT_END, at)) {
      strings.add(decode(joined.substring(at, end)));
      at = end + 1;
    }
    return strings;
  }

  /** SHA-256 of the text as UTF-8, in hexadecimal. */
  static String hash(String text) {
    try {
      byte[] letters = encode(text).getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(letters));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
