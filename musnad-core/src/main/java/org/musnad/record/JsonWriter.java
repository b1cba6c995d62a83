package org.musnad.record;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Writes JSON on one line. It knows commas and escapes and trusts its caller to open and close in turn. The output is the same
 * in every locale.
 */
final class JsonWriter {
  private static final String HEX = "0123456789abcdef";

  private final Appendable out;
  private boolean comma = false;

  JsonWriter(Appendable out) {
    this.out = out;
  }

  /** Opens with {@code [} or <code>{</code>. */
  JsonWriter open(char bracket) throws IOException {
    separate();
    out.append(bracket);
    comma = false;
    return this;
  }

  JsonWriter close(char bracket) throws IOException {
    out.append(bracket);
    comma = true;
    return this;
  }

  JsonWriter key(String key) throws IOException {
    string(key);
    out.append(':');
    comma = false;
    return this;
  }

  JsonWriter number(int value) throws IOException {
    separate();
    out.append(Integer.toString(value));
    return this;
  }

  /** A share from 0 to 1 with at most four decimals; what is outside, or not a number, is brought inside. */
  JsonWriter share(double value) throws IOException {
    separate();
    long parts = Math.round(Math.max(0, Math.min(1, value)) * 10_000);
    if (parts % 10_000 == 0) {
      out.append(parts == 0 ? '0' : '1');
      return this;
    }
    String digits = Long.toString(10_000 + parts).substring(1);
    int end = digits.length();
    while (digits.charAt(end - 1) == '0') {
      end--;
    }
    out.append("0.").append(digits, 0, end);
    return this;
  }

  JsonWriter string(@Nullable String value) throws IOException {
    separate();
    if (value == null) {
      out.append("null");
      return this;
    }
    out.append('"');
    int plain = 0;
    for (int i = 0; i < value.length(); i++) {
      if (mustEscape(value, i)) {
        out.append(value, plain, i);
        escape(value.charAt(i));
        plain = i + 1;
      }
    }
    out.append(value, plain, value.length()).append('"');
    return this;
  }

  private void separate() throws IOException {
    if (comma) {
      out.append(',');
    }
    comma = true;
  }

  /**
   * Besides what JSON demands: half a surrogate pair, which no encoding could carry, and the signs at which some programs break
   * lines, so that one object stays one line for them too.
   */
  private static boolean mustEscape(String value, int i) {
    char c = value.charAt(i);
    if (c < ' ' || c == '"' || c == '\\' || c == 0x85 || c == 0x2028 || c == 0x2029) {
      return true;
    }
    if (Character.isHighSurrogate(c)) {
      return i + 1 == value.length() || !Character.isLowSurrogate(value.charAt(i + 1));
    }
    return Character.isLowSurrogate(c) && (i == 0 || !Character.isHighSurrogate(value.charAt(i - 1)));
  }

  private void escape(char c) throws IOException {
    switch (c) {
      case '"' -> out.append("\\\"");
      case '\\' -> out.append("\\\\");
      case '\n' -> out.append("\\n");
      case '\r' -> out.append("\\r");
      case '\t' -> out.append("\\t");
      default -> {
        out.append("\\u");
        for (int shift = 12; shift >= 0; shift -= 4) {
          out.append(HEX.charAt(c >> shift & 0xf));
        }
      }
    }
  }
}
