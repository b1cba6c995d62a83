package org.musnad.text;

import java.nio.CharBuffer;
import org.jspecify.annotations.Nullable;

/**
 * The written forms of words met so far, each kept once and numbered, so that what a stage of reading finds out about a form can be kept
 * under its number ({@link FormMemo}): newspapers repeat a small part of all words, and one look-up of the letters serves all stages.
 *
 * <p>Numbers are in the order of meeting and never tell anything about a text; a bound keeps hostile text from filling the memory. Thread
 * safe: readers take no lock; one that misses a form which another thread is just adding looks again under it.
 */
final class Forms {
  /** The number of a form that came after the bound was reached, and of all that is no word. */
  static final int UNNUMBERED = -1;

  /** An archive's vocabulary levels off near it. */
  private static final int MOST = 1 << 18;

  private static final int SMALLEST = 1 << 12;

  /** A letter takes so many bits of a key. */
  private static final int LETTER = 6;

  /** Keys of forms of up to ten Arabic letters are these letters themselves; those of others are hashes, with the first bit set. */
  private static final int LONGEST_KEY = 10;

  private static volatile Slots slots = new Slots(SMALLEST);

  private Forms() {}

  /** A form and its number. */
  record Form(String letters, int number) {}

  /** Open addressing, the keys apart so that looking for a form stays in few places of memory; grown by putting larger ones in its place. */
  private static final class Slots {
    private final long[] keys;
    private final @Nullable Form[] forms;
    private int size = 0;

    Slots(int length) {
      keys = new long[length];
      forms = new Form[length];
    }

    /** The form with these letters, or null. Only a slot whose key is seen is looked into: another thread may be filling the next one. */
    @Nullable Form find(char[] letters, int length, long key) {
      int at = first(key);
      for (long there = keys[at]; there != 0; there = keys[at]) {
        if (there == key && (key > 0 || isSame(forms[at], letters, length))) {
          return forms[at];
        }
        at = next(at);
      }
      return null;
    }

    private int first(long key) {
      return (int) (key * 0x9E3779B97F4A7C15L >>> Long.numberOfLeadingZeros(forms.length) + 1);
    }

    private int next(int at) {
      return at + 1 & forms.length - 1;
    }

    private static boolean isSame(@Nullable Form form, char[] letters, int length) {
      return form != null && form.letters.contentEquals(CharBuffer.wrap(letters, 0, length));
    }

    /** Adds a form that is not there. */
    private void put(Form form, long key) {
      int at = first(key);
      while (keys[at] != 0) {
        at = next(at);
      }
      forms[at] = form;
      keys[at] = key;
      size++;
    }

    private Slots grown() {
      Slots larger = new Slots(forms.length * 2);
      for (int at = 0; at < forms.length; at++) {
        Form form = forms[at];
        if (form != null) {
          larger.put(form, keys[at]);
        }
      }
      return larger;
    }
  }

  /** The form with these letters; one letter at least. */
  static Form of(char[] letters, int length) {
    long key = key(letters, length);
    Form form = slots.find(letters, length, key);
    return form != null ? form : add(letters, length, key);
  }

  /** Never 0. */
  private static long key(char[] letters, int length) {
    if (length > LONGEST_KEY) {
      return hash(letters, length);
    }
    long key = 0;
    for (int i = 0; i < length; i++) {
      int letter = letters[i] - ('ء' - 1);
      if (letter <= 0 || letter >= 1 << LETTER) {
        return hash(letters, length);
      }
      key = key << LETTER | letter;
    }
    return key;
  }

  private static long hash(char[] letters, int length) {
    long hash = 0;
    for (int i = 0; i < length; i++) {
      hash = (hash ^ letters[i]) * 0x9E3779B97F4A7C15L;
      hash ^= hash >>> 29;
    }
    return hash | Long.MIN_VALUE;
  }

  private static synchronized Form add(char[] letters, int length, long key) {
    Slots known = slots;
    Form there = known.find(letters, length, key);
    if (there != null) {
      return there;
    }
    String word = new String(letters, 0, length);
    if (known.size == MOST) {
      return new Form(word, UNNUMBERED);
    }
    Form fresh = new Form(word, known.size);
    known.put(fresh, key);
    if (known.size * 2 > known.forms.length) {
      slots = known.grown();
    }
    return fresh;
  }
}
