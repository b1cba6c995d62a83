package org.musnad.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.musnad.record.EntityType;
import org.musnad.text.Folding;

/**
 * Which names of people in one article are the same person's. A shorter name joins a longer one if its parts stand in it in order and
 * they share the last part, or the table of people says so. Where two full names fit, the last one named before it is meant.
 */
final class PersonKeys {
  private final Map<NameSpan, String> keys;

  private PersonKeys(Map<NameSpan, String> keys) {
    this.keys = keys;
  }

  String key(NameSpan span) {
    return keys.getOrDefault(span, "");
  }

  static PersonKeys of(Names names) {
    Map<NameSpan, List<String>> parts = new LinkedHashMap<>();
    for (NameSpan span : names.names()) {
      if (span.type() == EntityType.PERSON) {
        parts.put(span, parts(names.words(), span));
      }
    }
    Map<NameSpan, String> keys = new HashMap<>();
    parts.forEach((span, own) -> keys.put(span, key(span, own, parts)));
    return new PersonKeys(keys);
  }

  private static String key(NameSpan span, List<String> own, Map<NameSpan, List<String>> all) {
    NameSpan best = span;
    List<String> bestParts = own;
    for (Map.Entry<NameSpan, List<String>> other : all.entrySet()) {
      boolean longer = other.getValue().size() > bestParts.size();
      boolean nearer = other.getValue().size() == bestParts.size() && best != span && isNearer(other.getKey(), best, span);
      if ((longer && best == span || nearer || longer && isPartOf(bestParts, other.getValue())) && isPartOf(own, other.getValue())) {
        best = other.getKey();
        bestParts = other.getValue();
      }
    }
    KnownName known = best.known() != null ? best.known() : span.known();
    return known == null ? String.join(" ", bestParts) : String.join(" ", split(Folding.fold(known.canonical())));
  }

  /** Of two bearers the one named last before the short form. */
  private static boolean isNearer(NameSpan candidate, NameSpan best, NameSpan span) {
    return candidate.first() < span.first() && (candidate.first() > best.first() || best.first() > span.first());
  }

  /** Whether the shorter name's parts stand in the longer one in order, the last ones being the same, or the shorter is its beginning. */
  private static boolean isPartOf(List<String> shorter, List<String> longer) {
    int at = 0;
    for (String part : longer) {
      if (at < shorter.size() && part.equals(shorter.get(at))) {
        at++;
      }
    }
    boolean inOrder = at == shorter.size();
    boolean sameEnd = shorter.get(shorter.size() - 1).equals(longer.get(longer.size() - 1));
    boolean sameStart = shorter.size() > 1 && shorter.get(0).equals(longer.get(0));
    return inOrder && (sameEnd || sameStart);
  }

  private static List<String> parts(Words words, NameSpan span) {
    StringBuilder name = new StringBuilder();
    for (int i = span.first(); i < span.end(); i++) {
      name.append(i == span.first() ? words.get(i).stem() : " " + words.get(i).token().folded());
    }
    return split(name.toString());
  }

  /** The parts of a folded name: عبد and أبو joined to their second half, بن left out, articles off. */
  static List<String> split(String folded) {
    List<String> parts = new ArrayList<>();
    String prefix = "";
    for (String word : folded.split(" ")) {
      String role = NameParts.role(word);
      if (role.equals("ibn") || role.equals("bint")) {
        continue;
      }
      if (role.startsWith("prefix-")) {
        prefix += word;
        continue;
      }
      parts.add(bare(prefix + word));
      prefix = "";
    }
    if (!prefix.isEmpty()) {
      parts.add(prefix);
    }
    return parts;
  }

  private static String bare(String part) {
    return part.length() > 4 && part.startsWith("ال") ? part.substring(2) : part;
  }
}
