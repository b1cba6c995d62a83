package org.musnad.statement;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.musnad.lexicon.Word;
import org.musnad.lexicon.WordClass;
import org.musnad.name.Entities;
import org.musnad.name.NameSpan;
import org.musnad.name.OfficeSpan;
import org.musnad.name.Words;

/**
 * Whom an article means by an office without a name: "الرئيس اليمني" is the president whom it called so, not the one it named last. Mutable;
 * lives for one reading and is told of office-holders in text order.
 */
final class Bearers {
  private final Words words;
  private final Entities entities;

  /** By the first word of the office, then by person: all that the article calls the office of. The person named last stands last. */
  private final Map<String, Map<String, Holder>> byHead = new HashMap<>();

  private record Holder(Set<String> of, NameSpan person) {}

  Bearers(Words words, Entities entities) {
    this.words = words;
    this.entities = entities;
  }

  /** Somebody is called by an office. */
  void holds(OfficeSpan office, NameSpan person) {
    String id = entities.id(person);
    if (id == null) {
      return;
    }
    Map<String, Holder> holders = byHead.computeIfAbsent(head(office), head -> new LinkedHashMap<>());
    Holder known = holders.remove(id);
    Set<String> of = known == null ? new HashSet<>() : known.of;
    of.addAll(of(office));
    holders.put(id, new Holder(of, person));
  }

  /** Who bears an office: who shares most of its words and has fewest others, of equals the one named last; null where it fits nobody. */
  @Nullable NameSpan bearer(OfficeSpan office) {
    Map<String, Holder> holders = byHead.getOrDefault(head(office), Map.of());
    Set<String> of = of(office);
    NameSpan best = null;
    int most = Integer.MIN_VALUE;
    for (Holder holder : holders.values()) {
      int shared = (int) of.stream().filter(holder.of::contains).count();
      int fit = of.isEmpty() ? 0 : 2 * shared - (holder.of.size() - shared);
      boolean other = shared == 0 && !of.isEmpty() && !holder.of.isEmpty();
      if (!other && fit >= most) {
        best = holder.person;
        most = fit;
      }
    }
    boolean only = best == null && holders.size() == 1 && isShort(office);
    return only ? holders.values().iterator().next().person : best;
  }

  /**
   * Whether a description without a name is so short that it can only be of somebody the article has just spoken of: "المتحدث", "المبعوث
   * الخاص". One with a nation or a body in it may bring in somebody new.
   */
  boolean isShort(OfficeSpan office) {
    Word last = words.get(office.end() - 1);
    boolean foreign = last.isAny(WordClass.NATIONALITY.bit() | WordClass.FAMILY_NAME.bit());
    return words.get(office.first()).isDefinite() && office.end() - office.first() <= 2 && !foreign;
  }

  private String head(OfficeSpan office) {
    return words.get(office.first()).indefinite();
  }

  /** What an office is of: its words after the first, without articles and feminine endings. */
  private Set<String> of(OfficeSpan office) {
    Set<String> of = new HashSet<>();
    for (int at = office.first() + 1; at < office.end(); at++) {
      if (words.get(at).isArabicWord()) {
        String word = words.get(at).indefinite();
        of.add(word.endsWith("ه") ? word.substring(0, word.length() - 1) : word);
      }
    }
    return of;
  }
}
