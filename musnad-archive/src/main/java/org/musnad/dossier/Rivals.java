package org.musnad.dossier;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.musnad.record.ArticleRecord;
import org.musnad.record.Filler;
import org.musnad.record.Role;
import org.musnad.record.Statement;
import org.musnad.record.StatementType;

/** Who else is told to hold the offices of the subject, in all articles at hand. */
final class Rivals {
  /** More articles than this about other holders of one dossier's offices are not looked into: it must stay quick. */
  private static final int MOST_ARTICLES = 400;

  private final Roster roster;
  private final Figure subject;

  Rivals(Roster roster, Figure subject) {
    this.roster = roster;
    this.subject = subject;
  }

  /** For the number of each figure that is told to hold an office of these words, the articles that tell it. */
  Map<Integer, Set<Integer>> holding(Set<Set<String>> offices) {
    Map<Integer, Set<Integer>> found = new TreeMap<>();
    Set<Integer> articles = new HashSet<>();
    Set<String> words = new HashSet<>();
    offices.forEach(words::addAll);
    int last = last();
    for (int article = 0; article <= last && articles.size() < MOST_ARTICLES; article++) {
      for (Statement statement : roster.record(article).statements()) {
        int holder = isOffice(statement) && mayName(statement, words) ? person(article, statement) : -1;
        if (holder >= 0 && holder != subject.number() && offices.contains(title(article, statement).words())) {
          found.computeIfAbsent(holder, h -> new TreeSet<>()).add(article);
          articles.add(article);
        }
      }
    }
    return found;
  }

  /** The last article that names anybody. */
  private int last() {
    return roster.figures().stream()
        .flatMap(figure -> figure.members().stream())
        .mapToInt(Figure.Member::article)
        .max()
        .orElse(-1);
  }

  /** Cheap and wide: most titles share no word with the subject's offices. */
  private static boolean mayName(Statement statement, Set<String> words) {
    List<Filler> titles = statement.fillers(Role.TITLE);
    if (titles.isEmpty()) {
      return false;
    }
    for (String word : Words.of(titles.get(0).text())) {
      String same = OfficeWords.same(Words.withoutArticle(word));
      if (words.contains(same) || words.contains(OfficeTitle.bare(word))) {
        return true;
      }
    }
    return false;
  }

  static boolean isOffice(Statement statement) {
    boolean office =
        statement.type() == StatementType.POSITION_START
            || statement.type() == StatementType.POSITION_HOLD
            || statement.type() == StatementType.POSITION_END;
    return office && !statement.isDoubtful();
  }

  private OfficeTitle title(int article, Statement statement) {
    Map<Role, List<Value>> roles = new java.util.EnumMap<>(Role.class);
    for (Role role : List.of(Role.TITLE, Role.ORGANIZATION, Role.PLACE)) {
      List<Value> values = new ArrayList<>();
      statement.fillers(role).forEach(filler -> values.add(roster.value(article, filler)));
      if (!values.isEmpty()) {
        roles.put(role, values);
      }
    }
    Hearing.titles(statement, roles);
    return OfficeTitle.of(
        roles.getOrDefault(Role.TITLE, List.of()),
        roles.getOrDefault(Role.ORGANIZATION, List.of()),
        roles.getOrDefault(Role.PLACE, List.of()));
  }

  private int person(int article, Statement statement) {
    List<Filler> people = statement.fillers(Role.PERSON);
    return people.size() == 1 ? roster.value(article, people.get(0)).figure() : -1;
  }

  /** Of the articles that name the subject, those in which somebody is said to follow it in an office. */
  Map<Integer, Set<Integer>> following(List<Integer> naming) {
    Map<Integer, Set<Integer>> found = new TreeMap<>();
    for (int article : naming) {
      ArticleRecord record = roster.record(article);
      for (Statement statement : record.statements()) {
        if (isOffice(statement) && statement.type() == StatementType.POSITION_START) {
          int holder = person(article, statement);
          if (holder >= 0 && holder != subject.number() && follows(article, record, statement)) {
            found.computeIfAbsent(holder, h -> new LinkedHashSet<>()).add(article);
          }
        }
      }
    }
    return found;
  }

  private boolean follows(int article, ArticleRecord record, Statement statement) {
    return SuccessionWords.named(record, statement).stream()
        .anyMatch(named -> named.before() && roster.value(article, named.filler()).figure() == subject.number());
  }
}
