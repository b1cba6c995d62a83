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
  private static final int FORMAT = 2;
  private static final String RESOURCE = "names.model";

  /** Holds the embedded model from its first use on. */
  private static final class Embedded {
    static final TaggerModel MODEL = load();
  }

  /** The embedded model; the first call loads it. */
  static TaggerModel embedded() {
    return Embedded.MODEL;
  }

  private static TaggerModel load() {
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
    return new TaggerModel(words, Weights.read(in));
  }

  /** Writes the model. */
  public void write(OutputStream stream) throws IOException {
    DeflaterOutputStream deflater = new DeflaterOutputStream(stream, new Deflater(Deflater.BEST_COMPRESSION));
    DataOutputStream out = new DataOutputStream(new BufferedOutputStream(deflater, 1 << 16));
    out.writeInt(FORMAT);
    words.write(out);
    weights.write(out);
    out.flush();
    deflater.finish();
  }
}
