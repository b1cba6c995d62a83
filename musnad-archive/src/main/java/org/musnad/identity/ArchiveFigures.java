package org.musnad.identity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.musnad.identity.Figure.Member;
import org.musnad.record.ArticleRecord;
import org.musnad.record.EntityType;
import org.musnad.store.Archive;
import org.musnad.store.FigureRows;
import org.musnad.store.FigureRows.CoreRow;
import org.musnad.store.FigureRows.MemberRow;
import org.musnad.store.StoredArticle;

/**
 * The figures of an archive, as far as {@link Identification} has followed it. Thread safe as the archive is.
 *
 * <pre>{@code
 * ArchiveFigures figures = new ArchiveFigures(archive);
 * List<Known> bearers = figures.find("مصطفى الكاظمي");
 * Portfolio portfolio = figures.portfolio(bearers.get(0).number());
 * }</pre>
 */
public final class ArchiveFigures {
  private static final int MOST_BEARERS = 200;

  private final Archive archive;

  public ArchiveFigures(Archive archive) {
    this.archive = archive;
  }

  /**
   * The articles that speak of a figure, oldest first.
   *
   * @param figures who is who in these articles; a member's article is its place in the list
   * @param subject the figure itself
   */
  public record Portfolio(List<StoredArticle> articles, Figures figures, Figure subject) {
    public Portfolio {
      articles = List.copyOf(articles);
    }

    /** The records of the articles. */
    public List<ArticleRecord> records() {
      return articles.stream().map(StoredArticle::record).toList();
    }
  }

  /** Whoever bears a name, in any spelling, in full, short, or with a title before it; most articles first. */
  public List<Known> find(String name) {
    return archive.figures().read(rows -> {
      List<Known> near = neighbours(rows, keys(name));
      List<Known> found = new NameSearch<>(near).bearers(name, Known::titleWords);
      return found.isEmpty()
          ? new NameSearch<>(neighbours(rows, soundKeys(name))).bearers(name, Known::titleWords)
          : found;
    });
  }

  /** Figures with nearly that name, the nearest first. */
  public List<Known> near(String name) {
    return archive.figures().read(rows -> {
      Set<String> keys = soundKeys(name);
      List<String> words = FoldedWords.of(name);
      for (String word : words) {
        for (String near : rows.nearWords(FoldedWords.withoutArticle(word))) {
          keys.add("f " + near);
          keys.add("s " + near);
          typed(near, keys);
        }
      }
      keys.addAll(keys(name));
      return new NameSearch<>(neighbours(rows, keys)).near(name);
    });
  }

  /** The figure with a number. */
  public Optional<Known> figure(int number) {
    return archive.figures().read(rows -> known(rows, number));
  }

  private static Optional<Known> known(FigureRows rows, int number) {
    List<CoreRow> cores = rows.figure(number);
    return cores.isEmpty() ? Optional.empty() : Optional.of(Known.of(cores.stream().map(ArchiveBook::core).toList()));
  }

  /** The keys of a name and of its ends, where the words before them may be a title. */
  private static Set<String> keys(String name) {
    Set<String> keys = new LinkedHashSet<>();
    List<String> words = FoldedWords.of(name);
    for (int skip = 0; skip < words.size(); skip++) {
      String rest = String.join(" ", words.subList(skip, words.size()));
      PersonName person = PersonName.of(rest);
      keys.addAll(NameKeys.asked(person));
      typed(rest, keys);
    }
    return keys;
  }

  private static void typed(String name, Set<String> keys) {
    for (EntityType type : EntityType.values()) {
      if (type != EntityType.PERSON) {
        keys.add(Resolver.key(type, name));
      }
    }
  }

  private static Set<String> soundKeys(String name) {
    Set<String> keys = new LinkedHashSet<>();
    PersonName person = PersonName.of(name);
    keys.addAll(NameKeys.sounding(person));
    return keys;
  }

  private static List<Known> neighbours(FigureRows rows, Set<String> keys) {
    Map<Integer, Known> found = new LinkedHashMap<>();
    Set<Integer> seen = new TreeSet<>();
    for (String key : keys) {
      for (int core : rows.bearers(key, MOST_BEARERS)) {
        if (seen.add(core)) {
          rows.core(core).flatMap(row -> known(rows, row.figure())).ifPresent(known -> found.put(known.number(), known));
        }
      }
    }
    return List.copyOf(found.values());
  }

  /** The articles that speak of a figure, and who else is in them. */
  public Portfolio portfolio(int number) {
    return archive.figures().read(rows -> {
      Set<Integer> articles = new TreeSet<>();
      rows.figure(number).forEach(core -> rows.membersOf(core.number()).forEach(member -> articles.add(member.article())));
      Comparator<StoredArticle> order = Comparator.comparing(StoredArticle::record, ArticleOrder.oldestFirst());
      List<StoredArticle> stored = rows.articles(List.copyOf(articles)).stream().sorted(order).toList();
      Figures figures = figures(rows, stored);
      return new Portfolio(stored, figures, figures.figure(number));
    });
  }

  /** Who is who in some articles; a member's article is its place in the list. Names that were not followed yet are nobody's. */
  public Figures among(List<StoredArticle> articles) {
    return archive.figures().read(rows -> figures(rows, articles));
  }

  private static Figures figures(FigureRows rows, List<StoredArticle> stored) {
    Map<Integer, List<Member>> members = new LinkedHashMap<>();
    Map<Integer, CoreRow> cores = new HashMap<>();
    for (int place = 0; place < stored.size(); place++) {
      StoredArticle article = stored.get(place);
      for (MemberRow row : rows.membersIn((int) article.article())) {
        CoreRow core = cores.computeIfAbsent(row.core(), n -> rows.core(n).orElseThrow());
        members.computeIfAbsent(core.figure(), n -> new ArrayList<>())
            .add(new Member(place, article.record().entity("e" + row.entity())));
      }
    }
    List<Figure> figures = new ArrayList<>();
    members.forEach((figure, list) -> {
      CoreRow core = cores.computeIfAbsent(figure, n -> rows.core(n).orElseThrow());
      figures.add(new Figure(figure, EntityType.valueOf(core.type()), core.name(), list));
    });
    figures.sort(Comparator.comparingInt(Figure::number));
    return new Figures(figures);
  }
}
