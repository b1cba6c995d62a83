package org.musnad.identity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.musnad.record.EntityType;
import org.musnad.store.FigureRows;
import org.musnad.store.FigureRows.CoreRow;
import org.musnad.store.FigureRows.MemberRow;

/** Cores in an archive, within one transaction. What was changed is written by {@link #flush}. */
final class ArchiveBook implements Book {
  /** So many cores of one key are looked at: a name that more bear says nothing anyway. */
  private static final int MOST_BEARERS = 48;

  /** So many articles with members of two cores are looked at. */
  private static final int MOST_SHARED = 8;

  private final FigureRows rows;
  private final Cache cores;
  private final Map<Integer, Core> changed = new LinkedHashMap<>();
  private final Set<Integer> created = new HashSet<>();
  private final Map<Integer, Integer> gained = new HashMap<>();
  private final Map<Core, Mentioned> vacated = new LinkedHashMap<>();
  private int next = 0;
  private final Set<Integer> touched = new HashSet<>();

  /** Cores that were met lately, from one transaction to the next of the same follower. */
  static final class Cache extends LinkedHashMap<Integer, Core> {
    private static final long serialVersionUID = 1L;
    private static final int MOST = 20_000;

    Cache() {
      super(1024, 0.75f, true);
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<Integer, Core> eldest) {
      return size() > MOST;
    }
  }

  ArchiveBook(FigureRows rows, Cache cores) {
    this.rows = rows;
    this.cores = cores;
  }

  /** The core with a number, where there is one. */
  Optional<Core> core(int number) {
    Core known = changed.getOrDefault(number, cores.get(number));
    if (known != null) {
      return Optional.of(known);
    }
    Optional<Core> loaded = rows.core(number).map(ArchiveBook::core);
    loaded.ifPresent(core -> cores.put(number, core));
    return loaded;
  }

  static Core core(CoreRow row) {
    EntityType type = EntityType.valueOf(row.type());
    Profile profile = type == EntityType.PERSON ? Profile.parse(row.profile()) : Profile.named(row.name(), row.articles());
    return new Core(row.number(), type, profile, row.figure());
  }

  @Override
  public List<Core> bearers(String key) {
    List<Core> bearers = new ArrayList<>();
    rows.bearers(key, MOST_BEARERS).forEach(number -> core(number).ifPresent(bearers::add));
    return bearers;
  }

  /** The core that an earlier reading of the same mention had to itself, so that its number stays; or else a new one. */
  @Override
  public Core create(Mentioned first) {
    for (Core core : vacated.keySet()) {
      Mentioned before = vacated.get(core);
      if (before != null && before.article() == first.article() && before.type() == first.type()
          && before.evidence().name().equals(first.evidence().name())) {
        vacated.remove(core);
        return core;
      }
    }
    EntityType type = first.type();
    if (next == 0) {
      next = rows.lastNumber();
    }
    next++;
    int number = next;
    Core core = new Core(number, type, new Profile(), number);
    created.add(number);
    change(core);
    return core;
  }

  private void change(Core core) {
    touched.add(core.number());
    changed.put(core.number(), core);
    cores.put(core.number(), core);
  }

  @Override
  public void add(Core core, Mentioned member) {
    Set<String> known = new HashSet<>(core.profile().names.keys());
    known.addAll(core.profile().aliases.keys());
    core.profile().add(member.evidence());
    vacated.remove(core);
    if (!known.containsAll(member.evidence().names.keys()) || !known.containsAll(member.evidence().aliases.keys())) {
      Resolver.keys(core.type(), member.evidence()).forEach(key -> rows.addKey(key, core.number()));
    }
    String evidence = core.type() == EntityType.PERSON ? member.evidence().text() : "";
    rows.insert(new MemberRow(member.article(), number(member.entity()), core.number(), evidence, member.why()));
    gained.merge(core.number(), 1, Integer::sum);
    change(core);
  }

  @Override
  public void remove(Core core, Mentioned member) {
    Set<String> lost = Resolver.keys(core.type(), core.profile());
    core.profile().subtract(member.evidence());
    lost.removeAll(Resolver.keys(core.type(), core.profile()));
    lost.forEach(key -> rows.deleteKey(key, core.number()));
    rows.deleteMember(member.article(), number(member.entity()));
    if (core.profile().articles() <= 0) {
      vacated.put(core, member);
    }
    change(core);
  }

  @Override
  public List<Mentioned> members(Core core) {
    return rows.membersOf(core.number()).stream().map(row -> mentioned(row, core)).toList();
  }

  /** A member as it was kept. */
  static Mentioned mentioned(MemberRow row, Core core) {
    Profile evidence = core.type() == EntityType.PERSON
        ? Profile.parse(row.evidence())
        : Profile.named(core.profile().name(), 1);
    return new Mentioned(row.article(), "e" + row.entity(), core.type(), evidence, row.why());
  }

  static int number(String entity) {
    return Integer.parseInt(entity.substring(1));
  }

  @Override
  public Optional<Core> of(Mentioned.Place place) {
    return rows.member(place.article(), number(place.entity())).flatMap(row -> core(row.core()));
  }

  @Override
  public List<Mentioned> in(Core core, int article) {
    return rows.membersIn(core.number(), article).stream().map(row -> mentioned(row, core)).toList();
  }

  @Override
  public List<List<Mentioned>> together(Core one, Core other) {
    List<List<Mentioned>> pairs = new ArrayList<>();
    for (int article : rows.shared(one.number(), other.number(), MOST_SHARED)) {
      pairs.add(List.of(in(one, article).get(0), in(other, article).get(0)));
    }
    return pairs;
  }

  @Override
  public void join(Core core, int figure) {
    core.join(figure);
    change(core);
  }

  /** How many members each core has gained. */
  Map<Integer, Integer> gained() {
    return gained;
  }

  /** How many cores were changed. */
  int touched() {
    return touched.size();
  }

  /** Writes what was changed. */
  void flush() {
    for (Core core : changed.values()) {
      Profile profile = core.profile();
      if (profile.articles() <= 0) {
        rows.delete(core.number());
        cores.remove(core.number());
      } else {
        String text = core.type() == EntityType.PERSON ? profile.text() : "";
        CoreRow row = new CoreRow(core.number(), core.figure(), core.type().name(), profile.name(), profile.articles(), text);
        if (created.remove(core.number())) {
          rows.insert(row);
        } else {
          rows.update(row);
        }
      }
    }
    changed.clear();
    if (next > 0) {
      rows.lastNumber(next);
    }
  }
}
