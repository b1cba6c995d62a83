package org.musnad.dossier;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.musnad.dossier.OfficeIndex.Holding;
import org.musnad.identity.Figure;
import org.musnad.record.ArticleRecord;
import org.musnad.record.Filler;
import org.musnad.record.Role;
import org.musnad.record.Statement;
import org.musnad.record.StatementType;

/** Who else may have held the offices of the subject, with the articles that tell it. */
final class Rivals {
  /** More articles than this about other holders of one dossier's offices are not looked into: it must stay quick. */
  private static final int MOST_ARTICLES = 300;

  private final Roster roster;
  private final OfficeIndex index;
  private final Figure subject;
  private final Set<Integer> naming;
  private final Map<Integer, Set<Integer>> found = new TreeMap<>();

  Rivals(Roster roster, OfficeIndex index, Figure subject, List<Integer> naming) {
    this.roster = roster;
    this.index = index;
    this.subject = subject;
    this.naming = Set.copyOf(naming);
  }

  /** For the number of each figure the articles that tell it holds an office of the subject, or followed it in one. */
  Map<Integer, Set<Integer>> of(List<Told> told) {
    Map<Set<String>, List<Told>> offices = new TreeMap<>((a, b) -> a.equals(b) ? 0 : key(a).compareTo(key(b)));
    for (Told each : told) {
      if (each.part() == Role.PERSON && OfficeIndex.isOffice(each.statement()) && !each.office().isBare()) {
        offices.computeIfAbsent(each.office().words(), w -> new ArrayList<>()).add(each);
      }
    }
    offices.forEach(this::holders);
    naming.forEach(this::followers);
    return found;
  }

  private static String key(Set<String> words) {
    return String.join(" ", new TreeSet<>(words));
  }

  /** Who is once told to hold an office tied to the subject's is taken at all that is told of it with that title. */
  private void holders(Set<String> words, List<Told> mine) {
    Set<Integer> tied = new HashSet<>();
    List<Holding> holdings = index.holdings(words);
    for (Holding holding : holdings) {
      if (holding.holder() != subject.number() && mayBeTied(holding, mine)) {
        tied.add(holding.holder());
      }
    }
    Set<Integer> articles = new HashSet<>();
    for (Holding holding : holdings) {
      if (tied.contains(holding.holder()) && articles.size() < MOST_ARTICLES) {
        articles.add(holding.article());
        found.computeIfAbsent(holding.holder(), h -> new TreeSet<>()).add(holding.article());
      }
    }
  }

  private boolean mayBeTied(Holding holding, List<Told> mine) {
    return naming.contains(holding.article())
        || mine.stream().anyMatch(told -> holding.isTiedTo(told.office(), OfficeIndex.bodies(told.roles())));
  }

  /** Of the articles that name the subject, those in which somebody is said to follow it in an office. */
  private void followers(int article) {
    ArticleRecord record = roster.record(article);
    for (Statement statement : record.statements()) {
      if (statement.type() == StatementType.POSITION_START && !statement.isDoubtful()) {
        int holder = person(article, statement);
        if (holder >= 0 && holder != subject.number() && follows(article, record, statement)) {
          found.computeIfAbsent(holder, h -> new TreeSet<>()).add(article);
        }
      }
    }
  }

  private int person(int article, Statement statement) {
    List<Filler> people = statement.fillers(Role.PERSON);
    return people.size() == 1 ? roster.value(article, people.get(0)).figure() : -1;
  }

  private boolean follows(int article, ArticleRecord record, Statement statement) {
    return SuccessionWords.named(record, statement).stream()
        .anyMatch(named -> named.before() && roster.value(article, named.filler()).figure() == subject.number());
  }
}
