package org.musnad.identity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.musnad.record.EntityType;

/**
 * Decides who is who, one mention after another. A mention of a person is compared with the centre of every core whose names could be its own:
 * it joins the one that fits best, if that fits well enough, better than any other, and nothing that any member says contradicts it. What the
 * mention adds may show that two cores are one. Other entities are one if their folded full names are.
 *
 * <p>A mention is compared with its names' neighbourhood only, so that the work for one article does not grow with the archive. Not thread safe.
 */
final class Resolver {
  private final Book book;
  private final Rulings rulings;

  private final double threshold;

  Resolver(Book book, Rulings rulings) {
    this(book, rulings, Weights.LINK);
  }

  /** With another threshold than the one that holds, for measuring. */
  Resolver(Book book, Rulings rulings, double threshold) {
    this.book = book;
    this.rulings = rulings;
    this.threshold = threshold;
  }

  private record Candidate(Core core, Comparison comparison) {
    double score() {
      return comparison.score();
    }

    /** Whether the names share one part only: such a core must not stand between a mention and its fuller name. */
    boolean isShort() {
      return comparison.reasons().get(0).code().equals("name.single") || comparison.reasons().get(0).code().equals("name.kunya");
    }
  }

  /** The keys under which a core of this type is kept. */
  static Set<String> keys(EntityType type, Profile profile) {
    if (type == EntityType.PERSON) {
      return profile.keys();
    }
    Set<String> keys = new HashSet<>();
    profile.names.keys().forEach(name -> keys.add(key(type, name)));
    return keys;
  }

  static String key(EntityType type, String name) {
    return "o " + type + " " + String.join(" ", FoldedWords.of(name));
  }

  /** Puts a mention where it belongs. */
  void place(Mentioned mention) {
    if (mention.type() == EntityType.PERSON) {
      person(mention);
      return;
    }
    Set<Core> apart = apart(mention);
    Core core = book.bearers(key(mention.type(), mention.evidence().name())).stream()
        .filter(bearer -> !apart.contains(bearer))
        .findFirst()
        .orElseGet(() -> book.create(mention));
    book.add(core, mention);
  }

  private void person(Mentioned mention) {
    Set<Core> apart = apart(mention);
    List<Candidate> candidates = candidates(mention.evidence()).stream()
        .filter(candidate -> !apart.contains(candidate.core()))
        .toList();
    List<Candidate> fitting = candidates.stream()
        .filter(candidate -> candidate.comparison().links(threshold) && !isBeside(candidate.core(), mention))
        .toList();
    if (fitting.stream().anyMatch(candidate -> !candidate.isShort())) {
      fitting = fitting.stream().filter(candidate -> !candidate.isShort()).toList();
    }
    if (fitting.isEmpty() || isAmbiguous(fitting)) {
      book.add(book.create(mention), mention);
      return;
    }
    Candidate best = fitting.get(0);
    book.add(best.core(), mention.because(Explanation.codes(best.comparison())));
    merge(best.core(), candidates);
  }

  /** Whether two fit about equally well who are not each other. */
  private boolean isAmbiguous(List<Candidate> fitting) {
    if (fitting.size() < 2 || fitting.get(0).score() - fitting.get(1).score() >= Weights.APART) {
      return false;
    }
    return !areOne(fitting.get(0).core(), fitting.get(1).core());
  }

  /** The cores with names that could be this one's and nothing that rules it out, the best first. */
  private List<Candidate> candidates(Profile evidence) {
    List<Candidate> candidates = new ArrayList<>();
    for (Core core : neighbours(evidence)) {
      Comparison comparison = Comparison.of(evidence, core.profile());
      if (comparison.isPossible()) {
        candidates.add(new Candidate(core, comparison));
      }
    }
    candidates.sort(Comparator.comparingDouble(Candidate::score).reversed().thenComparing(candidate -> candidate.core().number()));
    return candidates;
  }

  private Set<Core> neighbours(Profile evidence) {
    List<PersonName> names = new ArrayList<>(evidence.parsedNames());
    names.addAll(evidence.parsedAliases());
    Map<Integer, Core> found = new LinkedHashMap<>();
    for (PersonName name : names) {
      NameKeys.asked(name).forEach(key -> book.bearers(key).forEach(core -> found.put(core.number(), core)));
    }
    if (found.isEmpty()) {
      names.stream().filter(name -> !name.isSingle()).forEach(name -> NameKeys.sounding(name).forEach(key -> book.bearers(key).forEach(core -> found.put(core.number(), core))));
    }
    return new LinkedHashSet<>(found.values());
  }

  private Set<Core> apart(Mentioned mention) {
    Set<Core> apart = new HashSet<>();
    rulings.others(mention.place()).forEach(place -> book.of(place).ifPresent(apart::add));
    return apart;
  }

  private void merge(Core grown, List<Candidate> candidates) {
    Core core = grown;
    for (Candidate candidate : candidates) {
      Core other = candidate.core();
      if (other.number() != core.number() && candidate.score() >= Weights.REVIEW && areOne(core, other)) {
        Core kept = core.number() < other.number() ? core : other;
        Core given = kept == core ? other : core;
        String why = Explanation.codes(Comparison.of(core.profile(), other.profile()));
        for (Mentioned member : book.members(given)) {
          book.remove(given, member);
          book.add(kept, member.why().isEmpty() ? member.because(why) : member);
        }
        core = kept;
      }
    }
  }

  private boolean areOne(Core one, Core other) {
    return Comparison.of(one.profile(), other.profile()).links(threshold) && !areRuledApart(one, other)
        && book.together(one, other).stream().allMatch(pair -> areOneName(pair.get(0), pair.get(1)));
  }

  /** Whether a core has a member in a mention's own article under another name: the article tells two people. */
  private boolean isBeside(Core core, Mentioned mention) {
    return book.in(core, mention.article()).stream().anyMatch(member -> !areOneName(member, mention));
  }

  /** Whether two mentions in one article, which the reader did not put together, have full names that are the same or one within the other. */
  static boolean areOneName(Mentioned one, Mentioned other) {
    NameMatch match = NameMatch.of(PersonName.of(one.evidence().name()), PersonName.of(other.evidence().name()));
    return match.shared() > 1 && (match.kind() == NameMatch.Kind.SAME || match.kind() == NameMatch.Kind.WITHIN);
  }

  private boolean areRuledApart(Core one, Core other) {
    return rulings.different().stream().anyMatch(pair -> {
      Core mine = book.of(pair.one()).orElse(null);
      Core theirs = book.of(pair.other()).orElse(null);
      return mine != null && theirs != null && mine != theirs
          && (mine == one || mine == other) && (theirs == one || theirs == other);
    });
  }

  /** Joins a core to those near it with which it is one, as after a judgement that kept them apart was undone. */
  void reconsider(Core core) {
    if (core.type() == EntityType.PERSON) {
      merge(core, candidates(core.profile()));
    }
  }

  /** Takes a core apart and puts its members where they belong now; the first keeps its number. */
  void renew(Core core) {
    List<Mentioned> members = book.members(core);
    members.forEach(member -> book.remove(core, member));
    boolean first = true;
    for (Mentioned member : members) {
      if (first) {
        book.add(core, member.because(""));
        first = false;
      } else {
        place(member.because(""));
      }
    }
  }
}
