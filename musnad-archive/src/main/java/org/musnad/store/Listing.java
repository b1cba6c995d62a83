package org.musnad.store;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What an archive holds, a page at a time: each question is one query over an index, however large the archive is. A
 * page goes on behind the last row of the one before, so that rows which come meanwhile shift nothing. Thread safe.
 *
 * <pre>{@code
 * List<ArticleSummary> newest = archive.listing().articles(ArticleChoice.ALL, null, 50);
 * List<ArticleSummary> next = archive.listing().articles(ArticleChoice.ALL, ArticlePlace.of(newest.get(49)), 50);
 * }</pre>
 */
public final class Listing {
  private static final String SUMMARY = "SELECT article.number, id, title, outlet, url, published,"
      + " (SELECT count(*) FROM version other WHERE other.article = article.number)"
      + " FROM version JOIN article ON article.current = version.number";

  /** The cores that are part of a figure. */
  private static final String CORES =
      "(SELECT number FROM core WHERE number = ? AND figure = ? OR figure = ? AND figure <> number)";

  private final Readers readers;

  Listing(Readers readers) {
    this.readers = readers;
  }

  /** How far the archive has come. */
  public Stand stand() {
    return readers.read(session -> new Stand(
        session.number("SELECT coalesce(max(number), 0) FROM audit"), Changes.seen(session, "identity")));
  }

  /** The changes after the one with this number, oldest first, at most so many. */
  public List<Change> changes(long after, int most) {
    return readers.read(session -> Changes.after(session, after, most));
  }

  /** What has changed after the change with this number. */
  public Since since(long change) {
    return readers.read(session -> {
      Set<Long> articles = new HashSet<>();
      boolean[] judged = {false};
      session.each("SELECT action, article FROM audit WHERE number > ?", row -> {
        Change.Action action = Change.Action.of(row.text(1));
        judged[0] |= action == Change.Action.JUDGE || action == Change.Action.UNDO;
        articles.add(row.number(2));
      }, change);
      List<Integer> figures = session.list("SELECT figure FROM figure_change WHERE seen > ?", row -> row.place(1), change);
      return new Since(articles, judged[0], new HashSet<>(figures));
    });
  }

  /** How many mentions a figure has: grows with every article that names it. */
  public long mentions(int figure) {
    return readers.read(session ->
        session.number("SELECT count(*) FROM member WHERE core IN " + CORES, figure, figure, figure));
  }

  /**
   * Articles, the latest published first.
   *
   * @param after the last one of the page before, or null for the first page
   * @param most how many at most
   */
  public List<ArticleSummary> articles(ArticleChoice choice, @Nullable ArticlePlace after, int most) {
    Conditions where = new Conditions();
    where.of(choice);
    if (after != null) {
      where.add("(coalesce(published, ''), version.article) < (?, ?)", after.day(), after.number());
    }
    return readers.read(session -> session.list(
        SUMMARY + where + " ORDER BY coalesce(published, '') DESC, version.article DESC LIMIT ?",
        Listing::summary, where.arguments(most)));
  }

  private static ArticleSummary summary(Row row) throws SQLException {
    return new ArticleSummary(row.number(1), row.text(2), row.text(3), row.text(4), row.text(5), day(row, 6), row.place(7));
  }

  private static @Nullable LocalDate day(Row row, int column) throws SQLException {
    String day = row.textOrNull(column);
    return day == null ? null : LocalDate.parse(day);
  }

  /** The article with a number. */
  public @Nullable ArticleSummary article(long number) {
    return readers.read(session -> new Lookup(session).summary(number)).orElse(null);
  }

  /**
   * Statements, those of the version that came last first, within it in text order.
   *
   * @param after the last one of the page before, or null for the first page
   * @param most how many at most
   */
  public List<StatementPlace> statements(StatementChoice choice, @Nullable StatementPlace after, int most) {
    Conditions where = new Conditions();
    where.of(choice.articles());
    if (!choice.types().isEmpty()) {
      where.add("statement.type IN (" + "?, ".repeat(choice.types().size() - 1) + "?)",
          choice.types().stream().map(type -> (Object) type.label()).toArray());
    }
    if (choice.status() != null) {
      where.add("status = ?", choice.status().name().toLowerCase(Locale.ROOT));
    }
    Integer figure = choice.figure();
    if (figure != null) {
      where.add("article.number IN (SELECT article FROM member WHERE core IN " + CORES + ")", figure, figure, figure);
      where.add("EXISTS (SELECT 1 FROM filler JOIN member ON member.article = article.number AND member.entity = filler.entity"
          + " WHERE filler.version = statement.version AND filler.statement = statement.number AND member.core IN " + CORES
          + ")", figure, figure, figure);
    }
    if (after != null) {
      where.add("statement.version <= ? AND (statement.version < ? OR statement.number > ?)",
          after.version(), after.version(), after.statement());
    }
    return readers.read(session -> session.list(
        "SELECT article.number, statement.version, statement.number FROM statement"
            + " JOIN article ON article.current = statement.version JOIN version ON version.number = statement.version"
            + where + " ORDER BY statement.version DESC, statement.number LIMIT ?",
        row -> new StatementPlace(row.number(1), row.number(2), row.place(3)), where.arguments(most)));
  }

  /** Who publishes, most articles first. */
  public List<OutletCount> outlets() {
    return readers.read(session -> session.list(
        "SELECT outlet, count(*), min(published), max(published) FROM version JOIN article ON article.current = version.number"
            + " GROUP BY outlet ORDER BY count(*) DESC, outlet",
        row -> new OutletCount(row.text(1), row.place(2), day(row, 3), day(row, 4))));
  }

  /**
   * The numbers of figures of a type, those that most articles name first.
   *
   * @param type an entity type
   * @param articles as many articles as the last one of the page before, or {@link Integer#MAX_VALUE}
   * @param after the number of that one, or 0
   */
  public List<Integer> figures(String type, int articles, int after, int most) {
    return readers.read(session -> session.list("SELECT number FROM core WHERE type = ? AND figure = number"
        + " AND articles <= ? AND (articles < ? OR number > ?) ORDER BY articles DESC, number LIMIT ?",
        row -> row.place(1), type, articles, articles, after, most));
  }

  /**
   * The articles that came after a change and name all of these figures, oldest first.
   *
   * @param most how many at most
   */
  public List<Long> naming(List<Integer> figures, long after, int most) {
    Conditions where = new Conditions();
    where.add("audit.number > ? AND action IN ('add', 'version')", after);
    figures.forEach(figure -> where.add(
        "EXISTS (SELECT 1 FROM member WHERE member.article = audit.article AND member.core IN " + CORES + ")",
        figure, figure, figure));
    return readers.read(session -> session.list("SELECT article FROM audit" + where
        + " GROUP BY article ORDER BY min(audit.number) LIMIT ?", row -> row.number(1), where.arguments(most)));
  }

  /** Which figure each entity of an article is, by the entity's number; those not placed yet are left out. */
  public Map<Integer, Integer> figuresIn(long article) {
    Map<Integer, Integer> figures = new TreeMap<>();
    readers.read(session -> {
      session.each("SELECT entity, figure FROM member JOIN core ON core.number = member.core WHERE article = ?",
          row -> figures.put(row.place(1), row.place(2)), article);
      return figures.size();
    });
    return figures;
  }

  /** What follows WHERE, with what is put in. */
  private static final class Conditions {
    private final List<String> all = new ArrayList<>();
    private final List<@Nullable Object> values = new ArrayList<>();

    private void add(String condition, Object... arguments) {
      all.add("(" + condition + ")");
      values.addAll(List.of(arguments));
    }

    private void of(ArticleChoice choice) {
      if (choice.outlet() != null) {
        add("outlet = ?", choice.outlet());
      }
      if (choice.from() != null) {
        add("coalesce(published, '') >= ?", choice.from().toString());
      }
      if (choice.to() != null) {
        add("coalesce(published, '') <= ? AND published IS NOT NULL", choice.to().toString());
      }
    }

    private @Nullable Object[] arguments(int most) {
      List<@Nullable Object> arguments = new ArrayList<>(values);
      arguments.add(most);
      return arguments.toArray();
    }

    @Override
    public String toString() {
      return all.isEmpty() ? "" : " WHERE " + String.join(" AND ", all);
    }
  }
}
