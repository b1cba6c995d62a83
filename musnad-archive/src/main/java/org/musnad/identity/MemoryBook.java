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
import org.musnad.record.EntityType;

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
  public Core create(EntityType type) {
    Core core = new Core(next, type, new Profile(), next);
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
  public boolean isIn(Core core, int article) {
    return held(core).keySet().stream().anyMatch(place -> place.article() == article);
  }

  @Override
  public boolean share(Core one, Core other) {
    Set<Integer> articles = new HashSet<>();
    held(one).keySet().forEach(place -> articles.add(place.article()));
    return held(other).keySet().stream().anyMatch(place -> articles.contains(place.article()));
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
