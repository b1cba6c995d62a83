package org.musnad.identity;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The keys by which people who may be one find each other: {@code p} for the given name with another part, {@code s} for a single part, {@code
 * f} for the last part of a fuller name, {@code t} for the sounds of given and last name, {@code l} for the same of names in Latin letters, {@code u} for the sounds of the last
 * part alone. Stateless.
 */
final class NameKeys {
  private NameKeys() {}

  /** The keys under which a bearer of a name is kept. */
  static void of(PersonName name, Set<String> keys) {
    List<String> parts = name.parts();
    if (name.given().isEmpty()) {
      return;
    }
    Spelling.keys(parts.get(parts.size() - 1)).forEach(sound -> keys.add("u " + sound));
    if (name.isSingle()) {
      keys.add("s " + name.given());
      return;
    }
    pairs(parts, keys);
    keys.add("f " + parts.get(parts.size() - 1));
    if (!name.kunya().isEmpty()) {
      keys.add("f " + name.kunya());
    }
    sounds(name.isLatin() ? "l " : "t ", parts, keys);
  }

  private static void pairs(List<String> parts, Set<String> keys) {
    for (String other : parts.subList(1, parts.size())) {
      keys.add("p " + parts.get(0) + " " + other);
    }
  }

  private static void sounds(String kind, List<String> parts, Set<String> keys) {
    for (String given : Spelling.keys(parts.get(0))) {
      for (String last : Spelling.keys(parts.get(parts.size() - 1))) {
        keys.add(kind + given + " " + last);
      }
    }
  }

  /** The keys under which others may be kept who are the bearer of a name. */
  static Set<String> asked(PersonName name) {
    Set<String> keys = new LinkedHashSet<>();
    if (name.given().isEmpty()) {
      return keys;
    }
    if (name.isSingle()) {
      keys.add("s " + name.given());
      keys.add("f " + name.given());
      return keys;
    }
    List<String> parts = name.parts();
    pairs(parts, keys);
    keys.add("s " + parts.get(parts.size() - 1));
    sounds("l ", parts, keys);
    if (name.isLatin()) {
      sounds("t ", parts, keys);
    }
    if (!name.kunya().isEmpty()) {
      keys.add("s " + name.kunya());
    }
    return keys;
  }

  /** The keys of names that sound like this one, for when nobody is found otherwise. */
  static Set<String> sounding(PersonName name) {
    Set<String> keys = new LinkedHashSet<>();
    if (name.isSingle()) {
      Spelling.keys(name.given()).forEach(sound -> keys.add("u " + sound));
    } else {
      sounds("t ", name.parts(), keys);
    }
    return keys;
  }
}
