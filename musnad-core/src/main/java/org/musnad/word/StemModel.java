package org.musnad.word;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;

/**
 * What free text taught about words: how often each stem stands, and which clitics each kind of stem takes. Read in place from the bytes of
 * {@code stems.model}. Immutable; thread safe.
 *
 * <p>Layout: version; the logarithm of all words; for each kind of stem the logarithms of its conjunctions and frames; the number of
 * stems; for each its length, the logarithm of its count, and the share of it in which it is a noun; then their letters, sorted, one byte each.
 */
public final class StemModel {
  private static final int VERSION = 2;
  private static final String RESOURCE = "stems.model";
  private static final int KINDS = Stem.Kind.values().length;
  private static final int FIRST_LETTER = 0x0600;
  /** Counts are kept as this many steps a power of e. */
  private static final float STEPS = 16;

  private final float logTotal;
  private final float[][] conjunctions = new float[KINDS][Clitics.CONJUNCTIONS.length()];
  private final float[][] frames = new float[KINDS][Clitics.FRAMES];
  private final int[] ends;
  private final int letters;
  private final int logs;
  private final int nouns;
  private final byte[] bytes;

  private StemModel(byte[] bytes) {
    this.bytes = bytes;
    ByteBuffer in = ByteBuffer.wrap(bytes);
    if (in.getInt() != VERSION) {
      throw new IllegalStateException(RESOURCE + " is of another version");
    }
    logTotal = in.getFloat();
    for (int kind = 0; kind < KINDS; kind++) {
      fill(conjunctions[kind], in);
      fill(frames[kind], in);
    }
    ends = new int[in.getInt()];
    int end = 0;
    for (int i = 0; i < ends.length; i++) {
      end += in.get();
      ends[i] = end;
    }
    logs = in.position();
    nouns = logs + ends.length;
    letters = nouns + ends.length;
  }

  private static void fill(float[] row, ByteBuffer in) {
    for (int i = 0; i < row.length; i++) {
      row[i] = in.getFloat();
    }
  }

  /** The embedded model; read anew at each call. */
  static StemModel load() {
    try (InputStream in = StemModel.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("no model " + RESOURCE);
      }
      return new StemModel(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Changes with every byte of the model. */
  String fingerprint() {
    CRC32 sum = new CRC32();
    sum.update(bytes);
    return Long.toHexString(sum.getValue());
  }

  /** The logarithm of how likely a cut is among all words. */
  float score(Candidate candidate) {
    return conjunctions[candidate.kind()][candidate.conjunction()] + frames[candidate.kind()][candidate.frame()]
        + stem(candidate.cut().base(), candidate.stem()) + (float) Math.log(candidate.weight());
  }

  /** The logarithm of how likely a kind of stem takes these clitics. */
  float clitics(Stem.Kind kind, Clitics clitics) {
    return conjunctions[kind.ordinal()][clitics.conjunctionNumber()] + frames[kind.ordinal()][clitics.frame()];
  }

  private float stem(String base, Stem stem) {
    float known = logCount(base);
    return (known >= 0 ? known : (float) Math.log(Candidate.unseen(stem.kind(), base))) - logTotal;
  }

  /** The logarithm of a stem's count; negative where it is not there. */
  float logCount(String base) {
    int number = find(base);
    return number < 0 ? -1 : (bytes[logs + number] & 0xFF) / STEPS;
  }

  /** In what share of its sights a stem is a noun, as far as its clitics tell; one half where it was never seen. */
  float nounShare(String base) {
    int number = find(base);
    return number < 0 ? 0.5F : (bytes[nouns + number] & 0xFF) / 255F;
  }

  private int find(String base) {
    int low = 0;
    int high = ends.length - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int order = compare(middle, base);
      if (order == 0) {
        return middle;
      }
      low = order < 0 ? middle + 1 : low;
      high = order < 0 ? high : middle - 1;
    }
    return -1;
  }

  private int compare(int number, String base) {
    int at = number == 0 ? 0 : ends[number - 1];
    int length = ends[number] - at;
    for (int i = 0; i < length && i < base.length(); i++) {
      int order = (bytes[letters + at + i] & 0xFF) + FIRST_LETTER - base.charAt(i);
      if (order != 0) {
        return order;
      }
    }
    return length - base.length();
  }

  /**
   * Writes a model: probabilities by the numbers of {@link Candidate}, and counts of stems.
   *
   * @param nounShares for stems that are verbs and nouns, the share of the noun; one half where there is none
   */
  public static void write(
      OutputStream stream, double[][] conjunctions, double[][] frames, Map<String, Double> counts, Map<String, Double> nounShares,
      double total)
      throws IOException {
    TreeMap<String, Double> sorted = new TreeMap<>(counts);
    ByteArrayOutputStream letters = new ByteArrayOutputStream();
    ByteArrayOutputStream logs = new ByteArrayOutputStream();
    ByteArrayOutputStream nouns = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(stream);
    out.writeInt(VERSION);
    out.writeFloat((float) Math.log(total));
    for (int kind = 0; kind < KINDS; kind++) {
      write(conjunctions[kind], out);
      write(frames[kind], out);
    }
    out.writeInt(sorted.size());
    for (Map.Entry<String, Double> stem : sorted.entrySet()) {
      out.writeByte(stem.getKey().length());
      logs.write((int) Math.min(255, Math.max(0, Math.round(Math.log(stem.getValue()) * STEPS))));
      nouns.write((int) Math.round(nounShares.getOrDefault(stem.getKey(), 0.5) * 255));
      stem.getKey().chars().forEach(letter -> letters.write(letter - FIRST_LETTER));
    }
    logs.writeTo(out);
    nouns.writeTo(out);
    letters.writeTo(out);
    out.flush();
  }

  private static void write(double[] row, DataOutputStream out) throws IOException {
    for (double probability : row) {
      out.writeFloat((float) Math.log(Math.max(probability, 1e-9)));
    }
  }
}
