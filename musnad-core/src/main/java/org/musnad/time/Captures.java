package org.musnad.time;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.musnad.text.Span;
import org.musnad.text.Text;

/** What a pattern captured, by name. */
final class Captures {
  private final List<String> names = new ArrayList<>();
  private final List<Item> items = new ArrayList<>();

  void add(String name, Item item) {
    names.add(name);
    items.add(item);
  }

  int size() {
    return names.size();
  }

  /** Forgets all but the first captures, when the matcher turns back. */
  void cutTo(int size) {
    while (names.size() > size) {
      names.remove(names.size() - 1);
      items.remove(items.size() - 1);
    }
  }

  boolean has(String name) {
    return names.contains(name);
  }

  /** The value captured under a name, or null. */
  @Nullable String get(String name) {
    int index = names.indexOf(name);
    return index < 0 ? null : items.get(index).value();
  }

  /** The whole number captured under a name, or another where nothing was. */
  int number(String name, int otherwise) {
    String value = get(name);
    return value == null ? otherwise : Integer.parseInt(value);
  }

  /** The whole number captured under a name, or null. */
  @Nullable Integer number(String name) {
    String value = get(name);
    return value == null ? null : Integer.valueOf(value);
  }

  /** Each capture as {@code name value = words}, in text order, for people who ask why. */
  List<String> lines(Text text) {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      Item item = items.get(i);
      Span span = text.span(item.start(), item.end());
      String words = text.original().substring(text.skip(span, item.clitics()), span.end());
      lines.add(names.get(i) + " " + item.value() + " = " + words);
    }
    return lines;
  }
}
