package org.musnad.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.musnad.lexicon.Word;
import org.musnad.lexicon.WordClass;
import org.musnad.record.EntityType;
import org.musnad.text.Folding;

/**
 * Joins the short names of bodies to the long ones of the same article: the acronym in brackets behind the long form
 * ("بعثة الأمم المتحدة (يونامي)"), and the long form's beginning where only one body is called so in full ("مجلس القضاء" beside
 * "مجلس القضاء الأعلى").
 */
final class ShortBodies {
  /** Bodies of these kinds have bodies of their own, whose names begin with theirs. */
  private static final Set<String> HOLDING = Set.of("international", "university", "company", "media", "bank", "agency", "club");

  private final Words words;
  private final Map<NameSpan, String> keys;

  /** Which key another one turned out to be. */
  private final Map<String, String> same = new HashMap<>();

  private ShortBodies(Words words, Map<NameSpan, String> keys) {
    this.words = words;
    this.keys = keys;
  }

  /** Changes the keys of short names to those of the long ones. */
  static void join(Names names, Map<NameSpan, String> keys) {
    ShortBodies bodies = new ShortBodies(names.words(), keys);
    List<NameSpan> all = new ArrayList<>();
    // In text order, for a map of spans has no order that is the same in every run.
    for (NameSpan span : names.names()) {
      if (span.type() == EntityType.ORGANIZATION && keys.containsKey(span)) {
        all.add(span);
      }
    }
    bodies.bracketed(all);
    bodies.beginnings(all);
    keys.replaceAll((span, key) -> bodies.root(key));
  }

  private String root(String key) {
    String root = key;
    for (int steps = 0; steps < 4 && same.containsKey(root); steps++) {
      root = same.getOrDefault(root, root);
    }
    return root;
  }

  private String key(NameSpan span) {
    return root(keys.getOrDefault(span, ""));
  }

  private void bracketed(List<NameSpan> all) {
    Map<Integer, NameSpan> endingAt = new HashMap<>();
    all.forEach(span -> endingAt.merge(span.end(), span, (a, b) -> a.length() >= b.length() ? a : b));
    for (NameSpan span : all) {
      NameSpan full = endingAt.get(span.first() - 1);
      boolean acronym = span.length() == 1 && span.end() < words.size() && isBracketed(span);
      if (acronym && full != null && full.length() > 1 && !key(full).equals(key(span))) {
        same.put(key(span), key(full));
      }
    }
  }

  private boolean isBracketed(NameSpan span) {
    if (span.first() == 0) {
      return false;
    }
    Word open = words.get(span.first() - 1);
    Word close = words.get(span.end());
    return open.isSign('(') && close.isSign(')') || open.isSign(Folding.OPEN_QUOTE) && close.isSign(Folding.CLOSE_QUOTE);
  }

  private void beginnings(List<NameSpan> all) {
    Map<String, NameSpan> byName = new LinkedHashMap<>();
    all.forEach(span -> byName.putIfAbsent(name(span), span));
    // Sorted, what goes on from a name stands right behind it: no need to look at all the others.
    NavigableMap<String, NameSpan> sorted = new TreeMap<>(byName);
    byName.forEach(
        (name, span) -> {
          NameSpan full = span.length() > 1 ? onlyFull(name + " ", span, sorted) : null;
          if (full != null) {
            same.put(key(span), key(full));
          }
        });
  }

  private static boolean isHolding(NameSpan span) {
    return span.known() != null && HOLDING.contains(span.known().kind());
  }

  /** "جامعة كولومبيا الأمريكية" is جامعة كولومبيا. */
  private boolean endsInNationality(NameSpan full, int length) {
    for (int i = full.first() + length; i < full.end(); i++) {
      if (!words.get(i).is(WordClass.NATIONALITY)) {
        return false;
      }
    }
    return true;
  }

  /** The one body of another key whose name goes on where this one ends; null where there is none or are several. */
  private @Nullable NameSpan onlyFull(String beginning, NameSpan span, NavigableMap<String, NameSpan> sorted) {
    NameSpan only = null;
    for (Map.Entry<String, NameSpan> other : sorted.tailMap(beginning, true).entrySet()) {
      if (!other.getKey().startsWith(beginning)) {
        return only;
      }
      boolean goesOn = !isHolding(span) || endsInNationality(other.getValue(), span.length());
      if (goesOn && !key(other.getValue()).equals(key(span))) {
        if (only != null && !key(only).equals(key(other.getValue()))) {
          return null;
        }
        only = other.getValue();
      }
    }
    return only;
  }

  private String name(NameSpan span) {
    StringBuilder name = new StringBuilder(words.get(span.first()).stem());
    for (int i = span.first() + 1; i < span.end(); i++) {
      if (words.get(i).token().isWord()) {
        name.append(' ').append(words.get(i).token().folded());
      }
    }
    return name.toString();
  }
}
