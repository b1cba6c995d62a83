package org.musnad.store;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an archive holds, counted. Thread safe; each call sees the archive as it was when it began. */
public final class Catalogue {
  private final Readers readers;

  Catalogue(Readers readers) {
    this.readers = readers;
  }

  /**
   * An outlet.
   *
   * @param name its name as articles have it; empty for those that name none
   * @param articles how many articles of it there are
   * @param copies how many of them are near-copies of an article that came out before
   * @param first the day of the first that has a day, or null
   * @param last the day of the last
   */
  public record Outlet(String name, int articles, int copies, @Nullable LocalDate first, @Nullable LocalDate last) {}

  /** A figure, by its number, and how many articles speak of it. */
  public record Counted(int figure, int articles) {}

  /** A figure, and how many articles of two outlets speak of it. */
  public record Shared(int figure, int one, int other) {}

  /** Changes whenever the archive does, or what follows it. */
  public String stamp() {
    return readers.read(session -> session.number("SELECT COALESCE(max(number), 0) FROM audit") + "-"
        + session.number("SELECT COALESCE(sum(seen), 0) FROM follower"));
  }

  /** Changes whenever the articles of a figure do, or anything but the coming of other articles happens. */
  public String stamp(int figure) {
    return readers.read(session -> session.number(
        "SELECT COALESCE(sum(member.article * 1009 + member.entity), 0) FROM core JOIN member ON member.core = core.number"
            + " WHERE core.number = ? OR core.figure = ? AND core.figure <> core.number", figure, figure)
        + "-" + session.first("SELECT number FROM audit WHERE action <> 'add' ORDER BY number DESC LIMIT 1",
            row -> row.number(1)).orElse(0L));
  }

  /** The articles that came last, the last first. */
  public List<ArticleSummary> latest(int most) {
    return readers.read(session ->
        session.list(Lookup.SUMMARY + "ORDER BY article.number DESC LIMIT ?", Lookup::summary, most));
  }

  /** The articles of an outlet that came last, the last first. */
  public List<ArticleSummary> latest(String outlet, int most) {
    return readers.read(session -> session.list(
        Lookup.SUMMARY + "WHERE outlet = ? ORDER BY article.number DESC LIMIT ?", Lookup::summary, outlet, most));
  }

  /** All outlets, those with most articles first. */
  public List<Outlet> outlets() {
    return readers.read(session -> session.list(
        "SELECT outlet, count(*), count(sketch.article), min(published), max(published) FROM article"
            + " JOIN version ON version.number = article.current"
            + " LEFT JOIN sketch ON sketch.article = article.number AND sketch.chain <> sketch.article"
            + " GROUP BY outlet ORDER BY count(*) DESC, outlet",
        row -> new Outlet(row.text(1), row.place(2), row.place(3), day(row.textOrNull(4)), day(row.textOrNull(5)))));
  }

  private static @Nullable LocalDate day(@Nullable String day) {
    return day == null ? null : LocalDate.parse(day);
  }

  /** The figures of a type of which most articles speak. */
  public List<Counted> busiest(String type, int most) {
    return readers.read(session -> session.list(
        "SELECT figure, sum(articles) FROM core WHERE type = ? GROUP BY figure ORDER BY sum(articles) DESC, figure LIMIT ?",
        row -> new Counted(row.place(1), row.place(2)), type, most));
  }

  /** The people and bodies that only one outlet names, those in most of its articles first. */
  public List<Counted> alone(String outlet, int most) {
    return readers.read(session -> session.list(
        "SELECT core.figure, count(DISTINCT member.article) FROM core JOIN member ON member.core = core.number"
            + " JOIN article ON article.number = member.article JOIN version ON version.number = article.current"
            + " WHERE core.type IN ('PERSON', 'ORGANIZATION')"
            + " GROUP BY core.figure HAVING min(outlet) = ? AND max(outlet) = ?"
            + " ORDER BY count(DISTINCT member.article) DESC, core.figure LIMIT ?",
        row -> new Counted(row.place(1), row.place(2)), outlet, outlet, most));
  }

  /** The people and bodies that one of two outlets names or both, those in most of their articles first. */
  public List<Shared> shared(String one, String other, int most) {
    return readers.read(session -> session.list(
        "SELECT core.figure, count(DISTINCT CASE WHEN outlet = ? THEN member.article END),"
            + " count(DISTINCT CASE WHEN outlet = ? THEN member.article END)"
            + " FROM core JOIN member ON member.core = core.number"
            + " JOIN article ON article.number = member.article JOIN version ON version.number = article.current"
            + " WHERE core.type IN ('PERSON', 'ORGANIZATION') AND outlet IN (?, ?)"
            + " GROUP BY core.figure ORDER BY count(DISTINCT member.article) DESC, core.figure LIMIT ?",
        row -> new Shared(row.place(1), row.place(2), row.place(3)), one, other, one, other, most));
  }
}
