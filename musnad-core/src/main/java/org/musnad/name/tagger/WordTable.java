package org.musnad.name.tagger;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.ByteBuffer;

/**
 * What free text taught about words: the groups each belongs to, coarse to fine, and how often it is part of a name. Words are kept as
 * hashes; a stranger is taken for a known word once in some ten thousand times. Immutable once filled; thread safe.
 */
public final class WordTable {
  /** How many facts there are of each word. */
  public static final int COLUMNS = 6;

  private static final int MULTIPLIER = 0x9E3779B1;

  private final int bits;
  private final int[] keys;
  private final short[] facts;

  /** An empty table for so many words. */
  public WordTable(int words) {
    bits = 32 - Integer.numberOfLeadingZeros(Math.max(4, words * 2));
    keys = new int[1 << bits];
    facts = new short[(1 << bits) * COLUMNS];
  }

  /** Sets a fact of a folded word, above 0. */
  public void put(String word, int column, int fact) {
    int key = key(word);
    int slot = slot(key);
    keys[slot] = key;
    facts[slot * COLUMNS + column] = (short) fact;
  }

  /** Where a folded word stands, or -1. */
  public int find(String word) {
    int slot = slot(key(word));
    return keys[slot] == 0 ? -1 : slot;
  }

  /** A fact of the word at a place that {@link #find} gave; 0 where nothing is known. */
  public int fact(int place, int column) {
    return facts[place * COLUMNS + column];
  }

  private static int key(String word) {
    int hash = Hash.mix(word.hashCode(), word.length());
    return hash == 0 ? 1 : hash;
  }

  private int slot(int key) {
    int mask = keys.length - 1;
    int slot = key * MULTIPLIER >>> (32 - bits);
    while (keys[slot] != 0 && keys[slot] != key) {
      slot = slot + 1 & mask;
    }
    return slot;
  }

  /** Writes the table. */
  public void write(DataOutput out) throws IOException {
    int used = 0;
    for (int key : keys) {
      used += key == 0 ? 0 : 1;
    }
    out.writeInt(used);
    for (int slot = 0; slot < keys.length; slot++) {
      if (keys[slot] != 0) {
        out.writeInt(keys[slot]);
        for (int column = 0; column < COLUMNS; column++) {
          out.writeShort(facts[slot * COLUMNS + column]);
        }
      }
    }
  }

  /** Reads a table that was written. */
  public static WordTable read(DataInput in) throws IOException {
    int used = in.readInt();
    WordTable table = new WordTable(used);
    ByteBuffer bytes = Weights.bytes(in, used * (Integer.BYTES + COLUMNS * Short.BYTES));
    for (int i = 0; i < used; i++) {
      int key = bytes.getInt();
      int slot = table.slot(key);
      table.keys[slot] = key;
      for (int column = 0; column < COLUMNS; column++) {
        table.facts[slot * COLUMNS + column] = bytes.getShort();
      }
    }
    return table;
  }
}
