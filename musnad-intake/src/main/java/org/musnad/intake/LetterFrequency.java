package org.musnad.intake;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Guesses which of the old one-byte encodings bytes are in, by how well the letters they would stand for follow the frequency of
 * letters in Arabic. Only bytes above 127 count: the others mean the same in every encoding asked about.
 */
final class LetterFrequency {
  /** Mean bits a letter of Arabic text costs are about 4.3; letters thrown about cost over 6. */
  private static final double MOST_BITS = 5.3;

  private static final double BITS_OF_A_STRANGER = 14;
  private static final int SAMPLE = 100_000;
  private static final List<Charset> CANDIDATES = candidates("windows-1256", "ISO-8859-6");
  private static final double[] BITS = load();

  private LetterFrequency() {}

  /** The encoding in which the bytes read as Arabic, or null if they do in none. */
  static @Nullable Charset guess(byte[] bytes) {
    Charset best = null;
    double fewest = MOST_BITS;
    byte[] sample = Arrays.copyOf(bytes, Math.min(bytes.length, SAMPLE));
    for (Charset charset : CANDIDATES) {
      double bits = meanBits(new String(sample, charset));
      if (bits < fewest) {
        fewest = bits;
        best = charset;
      }
    }
    return best;
  }

  private static double meanBits(String text) {
    double bits = 0;
    int letters = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0x80 && !isNeutral(c)) {
        bits += c < BITS.length ? BITS[c] : BITS_OF_A_STRANGER;
        letters++;
      }
    }
    return letters == 0 ? BITS_OF_A_STRANGER : bits / letters;
  }

  /** Signs that any text may have and marks that come only after letters tell nothing. */
  private static boolean isNeutral(char c) {
    return c == 0xA0 || c == 0xAB || c == 0xBB || c == 0x060C || c == 0x061B || c == 0x061F || c == 0x0640
        || c >= 0x064B && c <= 0x0652 || c >= 0x200C && c <= 0x2026;
  }

  private static List<Charset> candidates(String... names) {
    return Arrays.stream(names).filter(Charset::isSupported).map(Charset::forName).toList();
  }

  private static double[] load() {
    double[] bits = new double[0x650];
    Arrays.fill(bits, BITS_OF_A_STRANGER);
    try (InputStream in = Objects.requireNonNull(LetterFrequency.class.getResourceAsStream("letter-frequency.tsv"));
        BufferedReader rows = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      rows.lines()
          .filter(row -> !row.startsWith("#") && !row.startsWith("letter"))
          .map(row -> row.split("\t"))
          .forEach(row -> bits[row[0].charAt(0)] = -Math.log(Double.parseDouble(row[1]) / 1000) / Math.log(2));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bits;
  }
}
