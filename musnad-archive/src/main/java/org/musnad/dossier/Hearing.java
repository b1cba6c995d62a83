package org.musnad.dossier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.musnad.identity.Figure;
import org.musnad.identity.Figure.Member;
import org.musnad.record.ArticleRecord;
import org.musnad.record.Filler;
import org.musnad.record.Role;
import org.musnad.record.Statement;
import org.musnad.record.StatementType;

/** What one article tells of a figure. */
final class Hearing {
  private final Roster roster;
  private final int article;
  private final int number;
  private final ArticleRecord record;
  private final Set<String> subject = new HashSet<>();

  /**
   * Opens an article.
   *
   * @param article its index in the roster
   * @param number its number in the dossier
   */
  Hearing(Roster roster, Figure figure, int article, int number) {
    this.roster = roster;
    this.article = article;
    this.number = number;
    this.record = roster.record(article);
    for (Member member : figure.members()) {
      if (member.article() == article) {
        subject.add(member.entity().id());
      }
    }
  }

  /** What its statements tell, without those whose rule is more often wrong than right. */
  List<Told> told() {
    return record.statements().stream()
        .filter(statement -> !statement.isDoubtful())
        .filter(statement -> statement.roles().keySet().stream().anyMatch(role -> plays(statement, role)))
        .map(this::told)
        .toList();
  }

  private boolean plays(Statement statement, Role role) {
    return statement.fillers(role).stream()
        .anyMatch(filler -> filler.entity() != null && subject.contains(filler.entity()));
  }

  private Told told(Statement statement) {
    Role part = Section.part(statement, role -> plays(statement, role));
    Citation citation =
        Citation.of(
            number, record.article(), statement, Roster.sentence(record, statement.span()), chain(statement));
    Map<Role, List<Value>> roles = others(statement, part);
    return new Told(
        statement,
        part,
        roles,
        When.of(record, statement, Role.DATE),
        When.of(record, statement, Role.FROM),
        When.of(record, statement, Role.TO),
        office(statement, roles, record.article().text()),
        citation);
  }

  /** The office that a statement tells of; one told in the past is over. */
  static OfficeTitle office(Statement statement, Map<Role, List<Value>> roles, String text) {
    if (!roles.containsKey(Role.TITLE)) {
      return OfficeTitle.NONE;
    }
    OfficeTitle office =
        OfficeTitle.of(
            roles.getOrDefault(Role.TITLE, List.of()),
            roles.getOrDefault(Role.ORGANIZATION, List.of()),
            roles.getOrDefault(Role.PLACE, List.of()));
    boolean over = statement.type() == StatementType.POSITION_HOLD && PastTense.tells(text, statement, roles);
    return over ? office.over() : office;
  }

  /** All fillers but the subject's own in the part it plays. */
  private Map<Role, List<Value>> others(Statement statement, Role part) {
    Map<Role, List<Value>> roles = new EnumMap<>(Role.class);
    statement
        .roles()
        .forEach(
            (role, fillers) -> {
              List<Value> values = new ArrayList<>();
              for (Filler filler : fillers) {
                if (role != part || filler.entity() == null || !subject.contains(filler.entity())) {
                  values.add(roster.value(article, filler));
                }
              }
              if (!values.isEmpty()) {
                roles.put(role, values);
              }
            });
    titles(statement, roles);
    return roles;
  }

  /** Titles in the form that stands by itself; «المنصب» names no office and goes. */
  static void titles(Statement statement, Map<Role, List<Value>> roles) {
    List<Value> owners = roles.getOrDefault(Role.ORGANIZATION, roles.getOrDefault(Role.PLACE, List.of()));
    String owner = owners.size() == 1 ? owners.get(0).name() : null;
    String trigger = statement.trigger().text();
    List<Value> standing =
        roles.getOrDefault(Role.TITLE, List.of()).stream()
            .filter(title -> !OfficeWords.isGeneric(String.join(" ", Words.of(title.text()))))
            .map(title -> title.shownAs(StandingTitle.of(title.text(), trigger, owner)))
            .toList();
    if (standing.isEmpty()) {
      roles.remove(Role.TITLE);
    } else {
      roles.put(Role.TITLE, standing);
    }
  }

  /**
   * The speakers in whose quotes the statement stands, the widest quote first and each behind who relays it, then the source it names
   * itself: an agency, the official it quotes.
   */
  private List<String> chain(Statement statement) {
    List<String> chain = new ArrayList<>();
    record.statements().stream()
        .filter(other -> other.type() == StatementType.STATEMENT && !other.equals(statement))
        .filter(other -> quotes(other, statement))
        .sorted(Comparator.comparingInt(other -> -other.span().length()))
        .forEach(
            other -> {
              add(chain, other.source());
              other.fillers(Role.SPEAKER).stream().limit(1).forEach(speaker -> add(chain, speaker));
            });
    add(chain, statement.source());
    return chain;
  }

  private static boolean quotes(Statement quote, Statement inner) {
    return quote.fillers(Role.CONTENT).stream()
        .anyMatch(content -> content.span().contains(inner.span()) && content.span().length() > 0);
  }

  private void add(List<String> chain, @Nullable Filler source) {
    if (source != null) {
      String name = roster.value(article, source).name();
      if (!chain.contains(name)) {
        chain.add(name);
      }
    }
  }
}
