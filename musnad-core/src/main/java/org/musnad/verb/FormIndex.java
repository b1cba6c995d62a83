package org.musnad.verb;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/**
 * Written forms and what they may say, read in place from the bytes that {@link FormIndexWriter} wrote: the forms
 * sorted, so that
 * a form is found by halving, and nothing is unpacked when the index is loaded. Immutable and thread safe.
 *
 * <p>Layout, all numbers big-endian: version; the number of reading lists, then each as {@link ReadingCodec} writes
 * it; the
 * numbers of forms, entries and letters; where each form's letters end; where each form's entries end; the entries
 * (verb and
 * reading list, two bytes each); the letters, one byte each.
 */
final class FormIndex {
  static final int VERSION = 1;
  /** What is taken from an Arabic letter's code so that it fits one byte. */
  static final int FIRST_LETTER = 0x0600;

  private static final int ENTRY_BYTES = 4;

  private final ByteBuffer bytes;
  private final List<List<Inflection>> readings;
  private final int forms;
  private final int letterEnds;
  private final int entryEnds;
  private final int entries;
  private final int letters;

  FormIndex(byte[] written) {
    bytes = ByteBuffer.wrap(written);
    if (bytes.getInt() != VERSION) {
      throw new IllegalStateException("the index of verb forms is of another version; build again");
    }
    readings = readLists(bytes);
    forms = bytes.getInt();
    int entryCount = bytes.getInt();
    letterEnds = bytes.position();
    entryEnds = letterEnds + forms * Integer.BYTES;
    entries = entryEnds + forms * Integer.BYTES;
    letters = entries + entryCount * ENTRY_BYTES;
  }

  private static List<List<Inflection>> readLists(ByteBuffer bytes) {
    int count = bytes.getInt();
    List<List<Inflection>> lists = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      lists.add(ReadingCodec.read(bytes));
    }
    return lists;
  }

  /** How many different forms there are. */
  int size() {
    return forms;
  }

  /** The number of a form in the sorted order; negative if it is not there. */
  int find(String form) {
    int low = 0;
    int high = forms - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int order = compare(middle, form);
      if (order == 0) {
        return middle;
      }
      low = order < 0 ? middle + 1 : low;
      high = order < 0 ? high : middle - 1;
    }
    return -1;
  }

  String form(int number) {
    StringBuilder form = new StringBuilder();
    for (int at = start(letterEnds, number); at < end(letterEnds, number); at++) {
      form.append(letter(at));
    }
    return form.toString();
  }

  int firstEntry(int form) {
    return start(entryEnds, form);
  }

  int lastEntry(int form) {
    return end(entryEnds, form) - 1;
  }

  /** The number of an entry's verb in the table. */
  int verb(int entry) {
    return Short.toUnsignedInt(bytes.getShort(entries + entry * ENTRY_BYTES));
  }

  List<Inflection> readings(int entry) {
    return readings.get(Short.toUnsignedInt(bytes.getShort(entries + entry * ENTRY_BYTES + Short.BYTES)));
  }

  private int compare(int number, String form) {
    int at = start(letterEnds, number);
    int length = end(letterEnds, number) - at;
    for (int i = 0; i < length && i < form.length(); i++) {
      int order = letter(at + i) - form.charAt(i);
      if (order != 0) {
        return order;
      }
    }
    return length - form.length();
  }

  private char letter(int at) {
    return (char) (Byte.toUnsignedInt(bytes.get(letters + at)) + FIRST_LETTER);
  }

  private int start(int ends, int number) {
    return number == 0 ? 0 : end(ends, number - 1);
  }

  private int end(int ends, int number) {
    return bytes.getInt(ends + number * Integer.BYTES);
  }
}
