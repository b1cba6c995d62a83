package org.musnad.verb;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Conjugates a list of verbs and writes the bytes of their {@link FormIndex}. The same verbs give the same bytes. */
final class FormIndexWriter {
  private static final int MOST = 1 << Short.SIZE;

  /** A verb by its number, and what a form of it may say by the number of the reading list. */
  private record Entry(int verb, int readings) {}

  private final TreeMap<String, List<Entry>> forms = new TreeMap<>();
  private final Map<List<Inflection>, Integer> lists = new LinkedHashMap<>();

  private FormIndexWriter() {}

  static byte[] index(List<Verb> verbs) {
    FormIndexWriter writer = new FormIndexWriter();
    Conjugator conjugator = new Conjugator();
    for (int i = 0; i < verbs.size(); i++) {
      int verb = i;
      conjugator.conjugate(verbs.get(i), (form, readings) -> writer.add(form, verb, readings));
    }
    if (verbs.size() > MOST || writer.lists.size() > MOST) {
      throw new IllegalArgumentException("too many verbs for two bytes");
    }
    try {
      return writer.bytes();
    } catch (IOException e) {
      throw new UncheckedIOException("a byte array cannot fail", e);
    }
  }

  private void add(String form, int verb, List<Inflection> readings) {
    int list = lists.computeIfAbsent(readings, key -> lists.size());
    List<Entry> entries = forms.computeIfAbsent(form, key -> new ArrayList<>(1));
    Entry entry = new Entry(verb, list);
    // A verb with two presents gives the forms that they share twice.
    if (!entries.contains(entry)) {
      entries.add(entry);
    }
  }

  private byte[] bytes() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeInt(FormIndex.VERSION);
    out.writeInt(lists.size());
    for (List<Inflection> readings : lists.keySet()) {
      ReadingCodec.write(readings, out);
    }
    out.writeInt(forms.size());
    out.writeInt(forms.values().stream().mapToInt(List::size).sum());
    writeEnds(out);
    for (List<Entry> entries : forms.values()) {
      for (Entry entry : entries) {
        out.writeShort(entry.verb());
        out.writeShort(entry.readings());
      }
    }
    for (String form : forms.keySet()) {
      writeLetters(form, out);
    }
    return bytes.toByteArray();
  }

  private void writeEnds(DataOutputStream out) throws IOException {
    int end = 0;
    for (String form : forms.keySet()) {
      end += form.length();
      out.writeInt(end);
    }
    end = 0;
    for (List<Entry> entries : forms.values()) {
      end += entries.size();
      out.writeInt(end);
    }
  }

  private static void writeLetters(String form, DataOutputStream out) throws IOException {
    for (int i = 0; i < form.length(); i++) {
      int letter = form.charAt(i) - FormIndex.FIRST_LETTER;
      if (letter <= 0 || letter > 0xFF) {
        throw new IllegalArgumentException("not written in Arabic letters: " + form);
      }
      out.writeByte(letter);
    }
  }
}
