package org.musnad.store;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.musnad.store.Citation.Kind;

/**
 * Holds every citation of an archive against the text of its article as it is now. Nothing is changed. Citations of an earlier
 * version are held against the one that counts, too: so it shows what an outlet has since altered.
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
    String text = session.first(
        "SELECT text FROM version JOIN article ON article.current = version.number WHERE article.number = ?",
        row -> row.text(1), article.number()).orElse("");
    boolean sound = session
        .list("SELECT text, hash FROM version WHERE article = ?",
            row -> StoredText.hash(row.text(1)).equals(row.text(2)), article.number())
        .stream().allMatch(same -> same);
    if (!sound) {
      altered.add(article);
    }
    statements(article, text);
    judgements(article, text);
  }

  private void statements(ArticleSummary article, String text) {
    session.each(
        "SELECT statement.number, type, hash, start_at, end_at, quote, prefix, suffix FROM version"
            + " JOIN statement ON statement.version = version.number WHERE article = ?"
            + " ORDER BY version.number, statement.number",
        row -> check(article, "s" + row.number(1), row.text(2), new Citation(article.number(), row.text(3), row.span(4),
            row.text(6), row.text(7), row.text(8)), text),
        article.number());
  }

  private void judgements(ArticleSummary article, String text) {
    session.each(
        "SELECT judgement, about, hash, start_at, end_at, quote, prefix, suffix FROM anchor"
            + " WHERE article = ? AND quote <> '' ORDER BY judgement, number",
        row -> check(article, "judgement " + row.number(1), row.text(2), new Citation(article.number(), row.text(3),
            row.span(4), row.text(6), row.text(7), row.text(8)), text),
        article.number());
  }

  private void check(ArticleSummary article, String of, String about, Citation citation, String text) {
    Citation.Standing standing = citation.standingIn(text);
    counts.merge(standing.kind(), 1L, Long::sum);
    if (standing.kind() != Kind.EXACT) {
      notExact.accept(new Finding(article, of, about, citation, standing, text));
    }
  }
}
