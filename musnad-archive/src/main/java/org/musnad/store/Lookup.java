package org.musnad.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.musnad.text.Article;
import org.musnad.text.Limits;

/** Finds articles in an archive. For one transaction. */
final class Lookup {
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");

  static final String SUMMARY =
      "SELECT article.number, id, title, outlet, url, published,"
          + " (SELECT count(*) FROM version other WHERE other.article = article.number)"
          + " FROM article JOIN version ON version.number = article.current ";

  private final Session session;

  Lookup(Session session) {
    this.session = session;
  }

  /**
   * The number of the same article. It is the same if its URL is; or if its id and outlet are, unless both have a URL
   * and neither URL nor text agree.
   */
  Optional<Long> same(Article article, String hash) {
    if (!article.url().isEmpty()) {
      Optional<Long> byUrl = session.first(
          "SELECT article FROM version WHERE url = ? AND url <> '' ORDER BY number DESC LIMIT 1", row -> row.number(1),
          article.url());
      if (byUrl.isPresent()) {
        return byUrl;
      }
    }
    return session.first(
        "SELECT article FROM version WHERE id = ? AND outlet = ? AND (url = '' OR ? = '' OR hash = ?)"
            + " ORDER BY number DESC LIMIT 1",
        row -> row.number(1), article.id(), article.outlet(), article.url(), hash);
  }

  /** Whether an article has a version with the same text, title, outlet and day. */
  boolean hasVersion(long number, Article article, String hash) {
    String published = article.published() == null ? null : article.published().toString();
    return session.number(
        "SELECT count(*) FROM version WHERE article = ? AND hash = ? AND title = ? AND outlet = ?"
            + " AND published IS NOT DISTINCT FROM ?",
        number, hash, article.title(), article.outlet(), published) > 0;
  }

  boolean holds(Article article) {
    String hash = StoredText.hash(Limits.cut(article.text()));
    return same(article, hash).filter(number -> hasVersion(number, article, hash)).isPresent();
  }

  /** The articles with a number, an id or a URL. */
  List<ArticleSummary> find(String key) {
    long number = NUMBER.matcher(key).matches() ? Long.parseLong(key) : 0;
    return session.list(
        SUMMARY + "WHERE article.number = ? OR article.number IN"
            + " (SELECT article FROM version WHERE id = ? OR (url = ? AND url <> '')) ORDER BY article.number",
        Lookup::summary, number, key, key);
  }

  Optional<ArticleSummary> summary(long number) {
    return session.first(SUMMARY + "WHERE article.number = ?", Lookup::summary, number);
  }

  List<ArticleSummary> all() {
    return session.list(SUMMARY + "ORDER BY article.number", Lookup::summary);
  }

  static ArticleSummary summary(Row row) throws java.sql.SQLException {
    String published = row.textOrNull(6);
    return new ArticleSummary(row.number(1), row.text(2), row.text(3), row.text(4), row.text(5),
        published == null ? null : LocalDate.parse(published), row.place(7));
  }

  /** Versions that count, in the order in which their articles came. */
  List<Long> current() {
    return session.list("SELECT current FROM article ORDER BY number", row -> row.number(1));
  }

  /** The version of an article that counts, or none. */
  List<Long> current(long article) {
    return session.list("SELECT current FROM article WHERE number = ?", row -> row.number(1), article);
  }

  /** The versions of these articles that count, in the same order. */
  List<Long> current(List<Long> articles) {
    return articles.stream().flatMap(article -> current(article).stream()).toList();
  }

  /** All versions, older ones too. */
  List<Long> versions() {
    return session.list("SELECT number FROM version ORDER BY number", row -> row.number(1));
  }

  /** The versions of one article, oldest first. */
  List<Long> versions(long article) {
    return session.list("SELECT number FROM version WHERE article = ? ORDER BY number", row -> row.number(1), article);
  }

  /** Versions that count and have a name with this folded word in it. */
  List<Long> naming(String word) {
    return session.list(
        "SELECT DISTINCT article.number, article.current FROM name_word"
            + " JOIN entity_name ON entity_name.name = name_word.name"
            + " JOIN article ON article.current = entity_name.version"
            + " WHERE name_word.word = ? ORDER BY article.number",
        row -> row.number(2), word);
  }

  /** Every folded word of a name, with about as many letters as asked for. */
  List<String> nameWords(int shortest, int longest) {
    return session.list(
        "SELECT DISTINCT word FROM name_word WHERE length(word) BETWEEN ? AND ?", row -> row.text(1), shortest, longest);
  }
}
