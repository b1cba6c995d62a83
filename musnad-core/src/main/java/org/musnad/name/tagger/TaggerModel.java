package org.musnad.name.tagger;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * A trained model: what free text taught about words, and the weights of features. Immutable; thread safe.
 *
 * @param words what is known of words
 * @param weights the weights
 */
public record TaggerModel(WordTable words, Weights weights) {
  private static final int FORMAT = 1;
  private static final String RESOURCE = "names.model";

  /** Weights are kept in steps of 1/16; finer ones keep more of what was learned by heart and tag worse. */
  private static final float STEP = 1 / 16f;

  /** Loads the embedded model. */
  static TaggerModel load() {
    try (InputStream in = TaggerModel.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("no model " + RESOURCE);
      }
      return read(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads a model that was written. */
  public static TaggerModel read(InputStream stream) throws IOException {
    DataInputStream in = new DataInputStream(new BufferedInputStream(new InflaterInputStream(stream), 1 << 16));
    int format = in.readInt();
    if (format != FORMAT) {
      throw new IllegalStateException("model of format " + format + ", not " + FORMAT);
    }
    WordTable words = WordTable.read(in);
    int rows = in.readInt();
    Weights weights = Weights.zero(rows);
    for (int i = 0; i < weights.transitions().length; i++) {
      weights.transitions()[i] = in.readFloat();
    }
    byte[] steps = new byte[Labels.COUNT];
    for (int row = 0; row < rows; row++) {
      if (in.readBoolean()) {
        in.readFully(steps);
        for (int label = 0; label < Labels.COUNT; label++) {
          weights.emissions()[row * Labels.COUNT + label] = steps[label] * STEP;
        }
      }
    }
    return new TaggerModel(words, weights);
  }

  /** Writes the model, its weights rounded. */
  public void write(OutputStream stream) throws IOException {
    DeflaterOutputStream deflater = new DeflaterOutputStream(stream, new Deflater(Deflater.BEST_COMPRESSION));
    DataOutputStream out = new DataOutputStream(new BufferedOutputStream(deflater, 1 << 16));
    out.writeInt(FORMAT);
    words.write(out);
    out.writeInt(weights.rows());
    for (float transition : weights.transitions()) {
      out.writeFloat(transition);
    }
    byte[] steps = new byte[Labels.COUNT];
    for (int row = 0; row < weights.rows(); row++) {
      boolean any = false;
      for (int label = 0; label < Labels.COUNT; label++) {
        int step = Math.round(weights.emissions()[row * Labels.COUNT + label] / STEP);
        steps[label] = (byte) Math.max(-127, Math.min(127, step));
        any |= step != 0;
      }
      out.writeBoolean(any);
      if (any) {
        out.write(steps);
      }
    }
    out.flush();
    deflater.finish();
  }
}
