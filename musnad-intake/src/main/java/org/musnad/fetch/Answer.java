package org.musnad.fetch;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/**
 * What a server answers.
 *
 * @param status its number
 * @param headers by their names in small letters; of several of one name the first
 * @param rest what comes behind the headers
 */
record Answer(int status, Map<String, String> headers, InputStream rest) {
  private static final Pattern START = Pattern.compile("HTTP/1\\.[01] (\\d{3})(?: .*)?");
  private static final Pattern CHARSET = Pattern.compile("(?i)charset\\s*=\\s*\"?([\\w.:-]+)");
  private static final int LONGEST_LINE = 16_384;
  private static final int MOST_HEADERS = 200;

  static Answer read(InputStream wire) throws IOException {
    InputStream in = new BufferedInputStream(wire, 1 << 14);
    Matcher start = START.matcher(line(in));
    if (!start.matches()) {
      throw new RefusedException(Refusal.BROKEN, "");
    }
    Map<String, String> headers = new HashMap<>();
    String line = line(in);
    for (int i = 0; !line.isEmpty(); i++) {
      int colon = line.indexOf(':');
      if (colon <= 0 || i == MOST_HEADERS) {
        throw new RefusedException(Refusal.BROKEN, "");
      }
      headers.putIfAbsent(line.substring(0, colon).strip().toLowerCase(Locale.ROOT), line.substring(colon + 1).strip());
      line = line(in);
    }
    return new Answer(Integer.parseInt(start.group(1)), headers, in);
  }

  static String line(InputStream in) throws IOException {
    StringBuilder line = new StringBuilder();
    for (int c = in.read(); c != '\n'; c = in.read()) {
      if (c < 0 || line.length() == LONGEST_LINE) {
        throw new RefusedException(Refusal.BROKEN, "");
      }
      line.append((char) c);
    }
    int length = line.length();
    if (length > 0 && line.charAt(length - 1) == '\r') {
      line.setLength(length - 1);
    }
    // Addresses of redirects are sometimes sent in UTF-8.
    return new String(line.toString().getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
  }

  String header(String name) {
    return headers.getOrDefault(name, "");
  }

  boolean isRedirect() {
    return switch (status) {
      case 301, 302, 303, 307, 308 -> !header("location").isEmpty();
      default -> false;
    };
  }

  String type() {
    return header("content-type").replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT);
  }

  String charset() {
    Matcher matcher = CHARSET.matcher(header("content-type"));
    return matcher.find() ? matcher.group(1) : "";
  }

  /** The unpacked bytes, up to a limit. */
  byte[] body(int most) throws IOException {
    InputStream in = unpacked(framed(most));
    byte[] bytes = in.readNBytes(most + 1);
    if (bytes.length > most) {
      throw new RefusedException(Refusal.TOO_LARGE, Integer.toString(Math.max(1, most >> 20)));
    }
    return bytes;
  }

  private InputStream framed(int most) throws IOException {
    if (header("transfer-encoding").equalsIgnoreCase("chunked")) {
      return new Chunks(rest);
    }
    String length = header("content-length");
    if (!length.matches("[0-9]{1,18}")) {
      return rest;
    }
    if (Long.parseLong(length) > most) {
      throw new RefusedException(Refusal.TOO_LARGE, Integer.toString(Math.max(1, most >> 20)));
    }
    byte[] all = rest.readNBytes(Integer.parseInt(length));
    if (all.length < Integer.parseInt(length)) {
      throw new RefusedException(Refusal.BROKEN, "");
    }
    return new ByteArrayInputStream(all);
  }

  private InputStream unpacked(InputStream in) throws IOException {
    String encoding = header("content-encoding").toLowerCase(Locale.ROOT);
    return switch (encoding) {
      case "", "identity" -> in;
      case "gzip", "x-gzip" -> new GZIPInputStream(in, 1 << 14);
      default -> throw new RefusedException(Refusal.BROKEN, "");
    };
  }
}
