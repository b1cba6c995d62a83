package org.musnad.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
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
    Map<List<String>, Spelling> spellings = new LinkedHashMap<>();
    for (NameSpan span : names.names()) {
      if (span.type() == EntityType.PERSON) {
        spellings.computeIfAbsent(parts(names.words(), span), Spelling::new).spans.put(span.first(), span);
      }
    }
    Map<String, List<Spelling>> byEnds = new HashMap<>();
    for (Spelling spelling : spellings.values()) {
      byEnds.computeIfAbsent(spelling.parts.get(spelling.parts.size() - 1), part -> new ArrayList<>()).add(spelling);
      byEnds.computeIfAbsent(spelling.parts.get(0), part -> new ArrayList<>()).add(spelling);
    }
    Map<NameSpan, String> keys = new HashMap<>();
    for (Spelling own : spellings.values()) {
      List<Spelling> fuller = fuller(own, byEnds);
      own.spans.values().forEach(span -> keys.put(span, key(span, own.parts, fuller)));
    }
    return new PersonKeys(keys);
  }

  /** One way an article writes a name, and where. */
  private static final class Spelling {
    private final List<String> parts;
    private final TreeMap<Integer, NameSpan> spans = new TreeMap<>();

    Spelling(List<String> parts) {
      this.parts = parts;
    }

    /** The place before a span where the name is written last; its first place where it is only written later. */
    NameSpan nearest(NameSpan span) {
      Map.Entry<Integer, NameSpan> before = spans.lowerEntry(span.first());
      return before == null ? spans.firstEntry().getValue() : before.getValue();
    }
  }

  /** The longer spellings that a spelling can be short for; they share its last part or its first. */
  private static List<Spelling> fuller(Spelling own, Map<String, List<Spelling>> byEnds) {
    Set<Spelling> fuller = new LinkedHashSet<>();
    for (String end : List.of(own.parts.get(own.parts.size() - 1), own.parts.get(0))) {
      for (Spelling other : byEnds.getOrDefault(end, List.of())) {
        if (other.parts.size() > own.parts.size() && (isPartOf(own.parts, other.parts) || isOnlyGiven(own, byEnds))) {
          fuller.add(other);
        }
      }
    }
    return List.copyOf(fuller);
  }

  /** "زايد" after "زايد بن سلطان": the given name alone, where only one person of the article bears it first. */
  private static boolean isOnlyGiven(Spelling own, Map<String, List<Spelling>> byEnds) {
    if (own.parts.size() > 1) {
      return false;
    }
    String given = own.parts.get(0);
    Set<String> families = new LinkedHashSet<>();
    for (Spelling other : byEnds.getOrDefault(given, List.of())) {
      if (other.parts.size() > 1) {
        families.add(other.parts.get(0).equals(given) ? other.parts.get(other.parts.size() - 1) : "");
      }
    }
    return families.size() == 1 && !families.contains("");
  }

  private static String key(NameSpan span, List<String> own, List<Spelling> fuller) {
    NameSpan best = span;
    List<String> bestParts = own;
    for (Spelling other : fuller) {
      NameSpan candidate = other.nearest(span);
      boolean longer = other.parts.size() > bestParts.size();
      boolean nearer = other.parts.size() == bestParts.size() && best != span && isNearer(candidate, best, span);
      if (longer && (best == span || isPartOf(bestParts, other.parts)) || nearer) {
        best = candidate;
        bestParts = other.parts;
      }
    }
    if (best.known() != null) {
      return canonical(best.known());
    }
    if (span.known() != null && !isPartOf(split(Folding.fold(span.known().canonical())), bestParts)) {
      // The bearer whom the table means is not the one whom the article names in full.
      return canonical(span.known());
    }
    return String.join(" ", bestParts);
  }

  private static String canonical(KnownName known) {
    return String.join(" ", split(Folding.fold(known.canonical())));
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

  /** The parts of a folded name, one at least: عبد and أبو joined to their second half, بن left out, articles off. */
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
    return parts.isEmpty() ? List.of(folded) : parts;
  }

  private static String bare(String part) {
    return part.length() > 4 && part.startsWith("ال") ? part.substring(2) : part;
  }
}
