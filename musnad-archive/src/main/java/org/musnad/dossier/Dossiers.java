package org.musnad.dossier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.musnad.dossier.Search.Candidate;
import org.musnad.identity.ArchiveFigures;
import org.musnad.identity.ArticleOrder;
import org.musnad.identity.Figure;
import org.musnad.identity.Figures;
import org.musnad.identity.NameSearch;
import org.musnad.record.ArticleRecord;
import org.musnad.record.EntityType;
import org.musnad.record.Role;
import org.musnad.record.StatementType;

/**
 * The dossiers of all whom a set of articles names.
 *
 * <pre>{@code
 * switch (Dossiers.of(records).find("الرئيسة ليلى الحمداني")) {
 *   case Search.Found found -> DossierText.write(found.dossier(), Language.AR, System.out);
 *   …
 * }
 * }</pre>
 *
 * <p>The order in which the articles come changes nothing, except between articles of the same day, outlet, id,
 * title and text.
 * Immutable, thread safe. Making one is linear in the number of names; a dossier is built when it is asked for.
 */
public final class Dossiers {
  private static final int MOST_CANDIDATES = 12;

  private final Roster roster;
  private final NameSearch<Figure> search;

  /** Made when the first dossier is asked for; making it twice would do no harm. */
  private volatile @Nullable OfficeIndex offices;

  private Dossiers(List<ArticleRecord> records) {
    this.roster = new Roster(records, Figures.of(records));
    this.search = new NameSearch<>(roster.figures());
  }

  /** Gathers articles. */
  public static Dossiers of(List<ArticleRecord> records) {
    return new Dossiers(records.stream().sorted(ArticleOrder.oldestFirst()).toList());
  }

  /** The dossier of a figure of an archive, out of all articles that speak of it. */
  public static Dossier of(ArchiveFigures.Portfolio portfolio) {
    Roster roster = new Roster(portfolio.records(), portfolio.figures());
    return new DossierBuilder(roster, new OfficeIndex(roster), portfolio.subject()).dossier();
  }

  /**
   * Finds whoever bears a name. The name may be short («الكاظمي»), with a title («رئيس الوزراء الكاظمي») or without
   * a middle
   * part. A person is preferred to a body or place of the same name.
   */
  public Search find(String name) {
    List<Figure> bearers = search.bearers(name, this::titleWords);
    if (bearers.size() == 1) {
      return new Search.Found(dossier(bearers.get(0)));
    }
    return bearers.isEmpty() ? new Search.None(candidates(search.near(name))) : new Search.Several(candidates(bearers));
  }

  /** Everybody of a type, most articles first, then by name. */
  public List<Candidate> all(EntityType type) {
    return roster.figures().stream()
        .filter(figure -> figure.type() == type)
        .sorted(Comparator.comparingInt((Figure f) -> -articles(f)).thenComparing(Figure::name))
        .map(this::candidate)
        .toList();
  }

  private Dossier dossier(Figure figure) {
    OfficeIndex index = offices;
    if (index == null) {
      index = new OfficeIndex(roster);
      offices = index;
    }
    return new DossierBuilder(roster, index, figure).dossier();
  }

  /** The words of the offices told of someone, which may stand before the name. */
  private Set<String> titleWords(Figure figure) {
    Set<String> words = new LinkedHashSet<>();
    for (int article : figure.members().stream().map(Figure.Member::article).distinct().toList()) {
      for (Told told : new Hearing(roster, figure, article, 1).told()) {
        told.values(Role.TITLE).forEach(title -> words.addAll(title.words()));
      }
    }
    return words;
  }

  private List<Candidate> candidates(List<Figure> figures) {
    List<Candidate> candidates = new ArrayList<>();
    figures.stream().limit(MOST_CANDIDATES).forEach(figure -> candidates.add(candidate(figure)));
    return candidates;
  }

  private Candidate candidate(Figure figure) {
    return new Candidate(figure.name(), figure.type(), known(figure), articles(figure));
  }

  /** What tells a figure apart in a list: the first office told of it, else a description, else nothing. */
  private String known(Figure figure) {
    for (Figure.Member member : figure.members()) {
      for (Told told : new Hearing(roster, figure, member.article(), 1).told()) {
        boolean office = told.type() == StatementType.POSITION_HOLD || told.type() == StatementType.POSITION_START;
        if (office && told.part() == Role.PERSON && !told.values(Role.TITLE).isEmpty()) {
          return told.values(Role.TITLE).get(0).text();
        }
      }
    }
    return figure.members().stream().flatMap(m -> m.entity().descriptions().stream()).findFirst().orElse("");
  }

  private static int articles(Figure figure) {
    return (int) figure.members().stream().map(Figure.Member::article).distinct().count();
  }
}
