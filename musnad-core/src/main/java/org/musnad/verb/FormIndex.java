package org.musnad.verb;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * Written forms and what they may say, in flat arrays: open addressing over a store of letters, so that a hundred thousand forms
 * cost a few megabytes and load fast. Filled first, then only read; reading is thread safe once published.
 */
final class FormIndex {
  private static final int NOTHING = -1;

  private char[] letters = new char[1 << 20];
  private int used = 0;
  private int[] slots = new int[1 << 18];
  private int keys = 0;
  private int[] keyEnds = new int[1 << 17];
  private int[] firstEntry = new int[1 << 17];
  private int entries = 0;
  private int[] nextEntry = new int[1 << 17];
  private int[] entryVerb = new int[1 << 17];
  private final List<List<Inflection>> entryReadings = new ArrayList<>(1 << 17);

  FormIndex() {
    Arrays.fill(slots, NOTHING);
  }

  void add(String form, int verb, List<Inflection> readings) {
    int slot = slot(form);
    int key = slots[slot] == NOTHING ? newKey(form, slot) : slots[slot];
    if (entries == nextEntry.length) {
      nextEntry = Arrays.copyOf(nextEntry, entries * 2);
      entryVerb = Arrays.copyOf(entryVerb, entries * 2);
    }
    nextEntry[entries] = firstEntry[key];
    entryVerb[entries] = verb;
    entryReadings.add(readings);
    firstEntry[key] = entries++;
  }

  /** The entry to read first for a form; negative where there is none. */
  int first(String form) {
    int key = slots[slot(form)];
    return key == NOTHING ? NOTHING : firstEntry[key];
  }

  int next(int entry) {
    return nextEntry[entry];
  }

  int verb(int entry) {
    return entryVerb[entry];
  }

  List<Inflection> readings(int entry) {
    return entryReadings.get(entry);
  }

  int size() {
    return keys;
  }

  /** Every form once, with its first entry, in the order of loading. */
  void forEach(BiConsumer<String, Integer> forms) {
    for (int key = 0; key < keys; key++) {
      int start = keyStart(key);
      forms.accept(new String(letters, start, keyEnds[key] - start), firstEntry[key]);
    }
  }

  private int keyStart(int key) {
    return key == 0 ? 0 : keyEnds[key - 1];
  }

  private int newKey(String form, int slot) {
    int length = form.length();
    if (used + length > letters.length) {
      letters = Arrays.copyOf(letters, letters.length * 2);
    }
    form.getChars(0, length, letters, used);
    used += length;
    if (keys == keyEnds.length) {
      keyEnds = Arrays.copyOf(keyEnds, keys * 2);
      firstEntry = Arrays.copyOf(firstEntry, keys * 2);
    }
    keyEnds[keys] = used;
    firstEntry[keys] = NOTHING;
    slots[slot] = keys++;
    if (keys * 2 > slots.length) {
      rehash();
    }
    return keys - 1;
  }

  private void rehash() {
    slots = new int[slots.length * 2];
    Arrays.fill(slots, NOTHING);
    int[] kept = {0};
    forEach((form, entry) -> slots[slot(form)] = kept[0]++);
  }

  /** Where the form is, or where it would go. */
  private int slot(String form) {
    int mask = slots.length - 1;
    int hash = form.hashCode();
    int slot = (hash ^ hash >>> 15) & mask;
    while (slots[slot] != NOTHING && !isKey(slots[slot], form)) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private boolean isKey(int key, String form) {
    int start = keyStart(key);
    if (keyEnds[key] - start != form.length()) {
      return false;
    }
    for (int i = 0; i < form.length(); i++) {
      if (letters[start + i] != form.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
