package org.musnad.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Cores of some articles, in memory. Not thread safe. */
final class MemoryBook implements Book {
  private final Map<String, Set<Core>> byKey = new HashMap<>();
  private final Map<Mentioned.Place, Core> byPlace = new HashMap<>();
  private final Map<Core, Map<Mentioned.Place, Mentioned>> members = new HashMap<>();
  private int next = 0;

  @Override
  public List<Core> bearers(String key) {
    return byKey.getOrDefault(key, Set.of()).stream().sorted(Comparator.comparingInt(Core::number)).toList();
  }

  @Override
  public Core create(Mentioned first) {
    Core core = new Core(next, first.type(), new Profile(), next);
    next++;
    members.put(core, new TreeMap<>(Comparator.comparingInt(Mentioned.Place::article).thenComparing(Mentioned.Place::entity)));
    return core;
  }

  @Override
  public void add(Core core, Mentioned member) {
    core.profile().add(member.evidence());
    Resolver.keys(core.type(), member.evidence()).forEach(key -> byKey.computeIfAbsent(key, k -> new HashSet<>()).add(core));
    byPlace.put(member.place(), core);
    held(core).put(member.place(), member);
  }

  @Override
  public void remove(Core core, Mentioned member) {
    Set<String> before = Resolver.keys(core.type(), core.profile());
    core.profile().subtract(member.evidence());
    before.removeAll(Resolver.keys(core.type(), core.profile()));
    before.forEach(key -> byKey.getOrDefault(key, new HashSet<>()).remove(core));
    byPlace.remove(member.place());
    held(core).remove(member.place());
  }

  @Override
  public List<Mentioned> members(Core core) {
    return new ArrayList<>(held(core).values());
  }

  private Map<Mentioned.Place, Mentioned> held(Core core) {
    return members.getOrDefault(core, new HashMap<>());
  }

  @Override
  public Optional<Core> of(Mentioned.Place place) {
    return Optional.ofNullable(byPlace.get(place));
  }

  @Override
  public List<Mentioned> in(Core core, int article) {
    return held(core).values().stream().filter(member -> member.article() == article).toList();
  }

  @Override
  public List<List<Mentioned>> together(Core one, Core other) {
    Map<Integer, Mentioned> articles = new HashMap<>();
    held(one).values().forEach(member -> articles.put(member.article(), member));
    List<List<Mentioned>> pairs = new ArrayList<>();
    for (Mentioned member : held(other).values()) {
      Mentioned first = articles.get(member.article());
      if (first != null) {
        pairs.add(List.of(first, member));
      }
    }
    return pairs;
  }

  @Override
  public void join(Core core, int figure) {
    core.join(figure);
  }

  /** All cores that have members, by number. */
  Collection<Core> cores() {
    return members.entrySet().stream()
        .filter(entry -> !entry.getValue().isEmpty())
        .map(Map.Entry::getKey)
        .sorted(Comparator.comparingInt(Core::number))
        .toList();
  }
}
