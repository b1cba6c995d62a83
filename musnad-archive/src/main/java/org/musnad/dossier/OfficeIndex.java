package org.musnad.dossier;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.musnad.record.ArticleRecord;
import org.musnad.record.Filler;
import org.musnad.record.Role;
import org.musnad.record.Statement;
import org.musnad.record.StatementType;

/** Who is told to hold which office, in all articles at hand, by the words of its title. Built once; immutable. */
final class OfficeIndex {
  /** The words a body's name must have to be one body in all articles: «مجلس النواب» is in every country. */
  private static final int TELLING_WORDS = 3;

  private final Map<Set<String>, List<Holding>> byWords = new HashMap<>();

  /**
   * A statement that somebody takes, holds or leaves an office.
   *
   * @param article the article's place in the roster
   * @param holder number of the figure
   * @param office the office
   * @param bodies numbers of the bodies it belongs to, of those that are one body in all articles
   */
  record Holding(int article, int holder, OfficeTitle office, Set<Integer> bodies) {
    boolean isTiedTo(OfficeTitle other, Set<Integer> itsBodies) {
      return office.sameAs(other)
          && (office.where().stream().anyMatch(other.where()::contains) || bodies.stream().anyMatch(itsBodies::contains));
    }
  }

  OfficeIndex(Roster roster) {
    Set<Integer> articles = new HashSet<>();
    roster.figures().forEach(figure -> figure.members().forEach(member -> articles.add(member.article())));
    articles.stream().sorted().forEach(article -> add(roster, article));
  }

  private void add(Roster roster, int article) {
    ArticleRecord record = roster.record(article);
    for (Statement statement : record.statements()) {
      List<Filler> people = statement.fillers(Role.PERSON);
      int holder = isOffice(statement) && people.size() == 1 ? roster.value(article, people.get(0)).figure() : -1;
      if (holder >= 0 && !statement.fillers(Role.TITLE).isEmpty()) {
        Map<Role, List<Value>> roles = roles(roster, article, statement);
        OfficeTitle office = Hearing.office(statement, roles, record.article().text());
        byWords.computeIfAbsent(office.words(), w -> new ArrayList<>()).add(new Holding(article, holder, office, bodies(roles)));
      }
    }
  }

  private static Map<Role, List<Value>> roles(Roster roster, int article, Statement statement) {
    Map<Role, List<Value>> roles = new EnumMap<>(Role.class);
    for (Role role : List.of(Role.TITLE, Role.ORGANIZATION, Role.PLACE)) {
      List<Value> values = new ArrayList<>();
      statement.fillers(role).forEach(filler -> values.add(roster.value(article, filler)));
      if (!values.isEmpty()) {
        roles.put(role, values);
      }
    }
    Hearing.titles(statement, roles);
    return roles;
  }

  static Set<Integer> bodies(Map<Role, List<Value>> roles) {
    Set<Integer> bodies = new HashSet<>();
    for (Value body : roles.getOrDefault(Role.ORGANIZATION, List.of())) {
      if (body.figure() >= 0 && body.words().size() >= TELLING_WORDS) {
        bodies.add(body.figure());
      }
    }
    return bodies;
  }

  static boolean isOffice(Statement statement) {
    return isOffice(statement.type()) && !statement.isDoubtful();
  }

  static boolean isOffice(StatementType type) {
    return type == StatementType.POSITION_START || type == StatementType.POSITION_HOLD || type == StatementType.POSITION_END;
  }

  /** All that is told of offices whose titles have these words. */
  List<Holding> holdings(Set<String> words) {
    return byWords.getOrDefault(words, List.of());
  }
}
