package org.musnad.identity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.musnad.identity.Figure.Member;
import org.musnad.record.ArticleRecord;
import org.musnad.record.Entity;
import org.musnad.record.EntityType;

/**
 * Who is who across articles, by exact and safe name matches only. People join on a full name of two parts or more,
 * and only
 * while every full name in the group fits every other (one is within the other); a short name joins inside its own
 * article,
 * where the reader did it. Bodies, places, groups and events join on their folded full name.
 *
 * <p>A name that fits two people who are not each other joins nobody: two stay two until something ties them.
 */
final class ExactNames {
  private final List<Group> groups = new ArrayList<>();
  private final Map<String, Set<Group>> byKey = new LinkedHashMap<>();

  private ExactNames() {}

  /** Groups the entities of articles; figures are numbered in order of first member. */
  static List<Figure> figures(List<ArticleRecord> records) {
    ExactNames identity = new ExactNames();
    for (int article = 0; article < records.size(); article++) {
      for (Entity entity : records.get(article).entities()) {
        identity.add(new Member(article, entity));
      }
    }
    identity.byKey.values().forEach(ExactNames::joinAll);
    return identity.figures();
  }

  private void add(Member member) {
    Entity entity = member.entity();
    Group group = new Group(member);
    groups.add(group);
    Set<List<String>> keys = new HashSet<>(List.of(group.fullest));
    if (entity.type() == EntityType.PERSON) {
      entity.aliases().forEach(alias -> keys.add(Names.parts(entity.type(), alias)));
      keys.removeIf(key -> key.size() < 2);
    }
    for (List<String> key : keys) {
      byKey.computeIfAbsent(entity.type() + " " + String.join(" ", key), k -> new LinkedHashSet<>()).add(group);
    }
  }

  /** Joins bearers with the same fullest name; then, if all that is left can be one, all of them. */
  private static void joinAll(Set<Group> bearers) {
    Map<List<String>, Group> byFullest = new LinkedHashMap<>();
    for (Group group : bearers) {
      Group first = byFullest.putIfAbsent(group.fullest, group);
      if (first != null && first.root().fits(group.root())) {
        first.root().join(group.root());
      }
    }
    Set<Group> roots = new LinkedHashSet<>();
    bearers.forEach(group -> roots.add(group.root()));
    if (roots.stream().allMatch(a -> roots.stream().allMatch(a::fits))) {
      Group first = roots.iterator().next();
      roots.forEach(first::join);
    }
  }

  private List<Figure> figures() {
    Map<Group, List<Member>> members = new LinkedHashMap<>();
    for (Group group : groups) {
      members.computeIfAbsent(group.root(), root -> new ArrayList<>()).add(group.member);
    }
    List<Figure> figures = new ArrayList<>();
    for (List<Member> list : members.values()) {
      EntityType type = list.get(0).entity().type();
      figures.add(new Figure(figures.size(), type, displayName(list), list));
    }
    return figures;
  }

  /** The name most articles use as their fullest; of equals the longer, then the first by letters. */
  private static String displayName(List<Member> members) {
    Map<String, Integer> uses = new TreeMap<>();
    for (Member member : members) {
      uses.merge(member.entity().name(), 1, Integer::sum);
    }
    Comparator<Map.Entry<String, Integer>> best = Map.Entry.comparingByValue();
    return uses.entrySet().stream()
        .sorted(best.reversed().thenComparing(e -> -e.getKey().length()))
        .findFirst()
        .orElseThrow()
        .getKey();
  }

  /** A union-find node that knows the fullest names below it. */
  private static final class Group {
    private final Member member;
    private final List<String> fullest;
    private final Map<String, List<String>> names = new HashMap<>();
    private Group parent = this;

    private Group(Member member) {
      this.member = member;
      this.fullest = Names.parts(member.entity().type(), member.entity().name());
      names.put(String.join(" ", fullest), fullest);
    }

    private Group root() {
      Group group = this;
      while (group.parent != group) {
        group.parent = group.parent.parent;
        group = group.parent;
      }
      return group;
    }

    private boolean fits(Group other) {
      if (this == other) {
        return true;
      }
      return names.values().stream()
          .allMatch(a -> other.names.values().stream().allMatch(b -> Names.within(a, b) || Names.within(b, a)));
    }

    private void join(Group other) {
      if (this != other) {
        other.parent = this;
        names.putAll(other.names);
      }
    }
  }
}
