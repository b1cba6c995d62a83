package org.musnad.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.musnad.store.Citation.Kind;

/**
 * Holds every citation of an archive against the text of its article as it is now. Nothing is changed. Citations of an
 * earlier version are held against the one that counts, too: so it shows what an outlet has since altered.
 */
final class Verifier {
  private final Database database;
  private final Session session;
  private final Consumer<Finding> notExact;
  private final Map<Kind, Long> counts = new EnumMap<>(Kind.class);
  private final List<ArticleSummary> altered = new ArrayList<>();

  Verifier(Database database, Session session, Consumer<Finding> notExact) {
    this.database = database;
    this.session = session;
    this.notExact = notExact;
  }

  Verification verify() {
    List<String> damage = database.damage(session);
    if (damage.isEmpty()) {
      new Lookup(session).all().forEach(this::article);
    }
    return new Verification(count(Kind.EXACT), count(Kind.MOVED), count(Kind.BROKEN), altered, damage);
  }

  private long count(Kind kind) {
    return counts.getOrDefault(kind, 0L);
  }

  private void article(ArticleSummary article) {
    Texts texts = new Texts(session, article.number());
    if (!texts.areSound()) {
      altered.add(article);
    }
    session.each(
        "SELECT statement.number, type, hash, start_at, end_at, quote, prefix, suffix FROM version"
            + " JOIN statement ON statement.version = version.number WHERE article = ?"
            + " ORDER BY version.number, statement.number",
        row -> check(article, "s" + row.number(1), row, texts), article.number());
    session.each(
        "SELECT judgement, about, hash, start_at, end_at, quote, prefix, suffix FROM anchor"
            + " WHERE article = ? AND quote <> '' ORDER BY judgement, number",
        row -> check(article, "judgement " + row.number(1), row, texts), article.number());
  }

  /** The texts of an article's versions by the hash they had when they came, and the one that counts. */
  private static final class Texts {
    private final Map<String, String> byHash = new HashMap<>();
    private final String current;

    private Texts(Session session, long article) {
      session.each("SELECT hash, text FROM version WHERE article = ?", row -> byHash.put(row.text(1), row.text(2)), article);
      String hash = session.first(
          "SELECT hash FROM version JOIN article ON article.current = version.number WHERE article.number = ?",
          row -> row.text(1), article).orElse("");
      current = of(hash);
    }

    private boolean areSound() {
      return byHash.entrySet().stream().allMatch(text -> StoredText.hash(text.getValue()).equals(text.getKey()));
    }

    private String of(String hash) {
      return byHash.getOrDefault(hash, "");
    }
  }

  private void check(ArticleSummary article, String of, Row row, Texts texts) throws SQLException {
    Citation citation =
        new Citation(article.number(), row.text(3), row.span(4), row.text(6), row.text(7), row.text(8));
    Citation.Standing standing = citation.standingIn(texts.current);
    counts.merge(standing.kind(), 1L, Long::sum);
    if (standing.kind() != Kind.EXACT) {
      notExact.accept(
          new Finding(article, of, row.text(2), citation, standing, texts.current, texts.of(citation.hash())));
    }
  }
}
