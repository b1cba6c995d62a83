package org.musnad.identity;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.musnad.record.Entity;
import org.musnad.record.EntityType;

/**
 * One person, body or place as several articles name it.
 *
 * @param number its number, by which others refer to it; 0 or more
 * @param type what it is
 * @param name the name it is shown by: the fullest that most articles use
 * @param members the entities of the articles that are this figure
 */
public record Figure(int number, EntityType type, String name, List<Member> members) implements Named {
  /**
   * An entity of one article.
   *
   * @param article the article: its place among those that were given, or its number in the archive
   */
  public record Member(int article, Entity entity) {}

  public Figure {
    members = List.copyOf(members);
  }

  @Override
  public List<String> names() {
    Set<String> names = new TreeSet<>();
    for (Member member : members) {
      names.add(member.entity().name());
      names.addAll(member.entity().aliases());
    }
    return List.copyOf(names);
  }

  @Override
  public int articles() {
    return (int) members.stream().map(Member::article).distinct().count();
  }

  @Override
  public Set<List<String>> keys() {
    Set<List<String>> keys = new TreeSet<>((a, b) -> String.join(" ", a).compareTo(String.join(" ", b)));
    for (Member member : members) {
      keys.add(Names.parts(type, member.entity().name()));
      member.entity().aliases().forEach(alias -> keys.add(Names.parts(type, alias)));
    }
    return keys;
  }
}
