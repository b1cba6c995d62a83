package org.musnad.store;

import java.nio.ByteBuffer;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.musnad.text.Article;

/**
 * The rows by which copies are found: of each article the sketch of its text, the chain of copies it belongs to, and
 * the agencies it credits. A chain is named by the smallest number among its articles. For one transaction.
 */
public final class CopyRows {
  /** How many numbers a sketch has at most. */
  public static final int SKETCH = 24;

  private static final String SHARING =
      "SELECT sketch.article, sketch.chain FROM sketch_gram JOIN sketch ON sketch.article = sketch_gram.article"
          + " WHERE gram IN (" + "?, ".repeat(SKETCH - 1) + "?) GROUP BY sketch.article, sketch.chain"
          + " HAVING count(*) >= ? ORDER BY sketch.article";

  private final Session session;

  CopyRows(Session session) {
    this.session = session;
  }

  /** An article as it stands now, without what was read out of it. */
  public Optional<Article> article(long article) {
    return session.first(
        "SELECT id, title, outlet, url, published, text FROM article JOIN version ON version.number = article.current"
            + " WHERE article.number = ?", CopyRows::article, article);
  }

  private static Article article(Row row) throws SQLException {
    String published = row.textOrNull(5);
    return new Article(row.text(1), row.text(2), row.text(3), row.text(4),
        published == null ? null : LocalDate.parse(published), row.text(6));
  }

  /** Keeps the sketch of an article, which has none yet, in a chain of its own. */
  public void put(long article, int[] sketch) {
    ByteBuffer packed = ByteBuffer.allocate(sketch.length * Integer.BYTES);
    packed.asIntBuffer().put(sketch);
    session.update("INSERT INTO sketch (article, chain, grams) VALUES (?, ?, ?)", article, article, packed.array());
    Session.Batch grams = session.batch("INSERT INTO sketch_gram (gram, article) VALUES (?, ?)");
    for (int gram : sketch) {
      grams.add(gram, article);
    }
    grams.send();
  }

  /** Forgets an article. */
  public void drop(long article) {
    List<byte[]> sketches = session.list("SELECT grams FROM sketch WHERE article = ?", row -> row.bytes(1), article);
    for (byte[] packed : sketches) {
      ByteBuffer grams = ByteBuffer.wrap(packed);
      while (grams.hasRemaining()) {
        session.update("DELETE FROM sketch_gram WHERE gram = ? AND article = ?", grams.getInt(), article);
      }
    }
    session.update("DELETE FROM sketch WHERE article = ?", article);
    session.update("DELETE FROM credit WHERE article = ?", article);
  }

  /** The articles whose sketch has at least so many numbers of this one, by their chain. */
  public Map<Long, List<Long>> sharing(int[] sketch, int least) {
    if (sketch.length < least) {
      return Map.of();
    }
    Object[] arguments = new Object[SKETCH + 1];
    Arrays.fill(arguments, sketch[0]);
    for (int i = 0; i < sketch.length; i++) {
      arguments[i] = sketch[i];
    }
    arguments[SKETCH] = least;
    Map<Long, List<Long>> chains = new TreeMap<>();
    session.each(SHARING,
        row -> chains.computeIfAbsent(row.number(2), chain -> new ArrayList<>()).add(row.number(1)), arguments);
    return chains;
  }

  /** The chain an article belongs to; none where it has no sketch. */
  public Optional<Long> chain(long article) {
    return session.first("SELECT chain FROM sketch WHERE article = ?", row -> row.number(1), article);
  }

  /** The articles of a chain, by their numbers. */
  public List<Long> members(long chain) {
    return session.list("SELECT article FROM sketch WHERE article = ? AND chain = ?"
        + " UNION ALL SELECT article FROM sketch WHERE chain = ? AND chain <> article ORDER BY 1",
        row -> row.number(1), chain, chain, chain);
  }

  /** Puts an article into a chain. */
  public void move(long article, long chain) {
    session.update("UPDATE sketch SET chain = ? WHERE article = ?", chain, article);
  }

  /** The chains of two articles or more. */
  public List<Long> chains() {
    return session.list("SELECT DISTINCT chain FROM sketch WHERE chain <> article ORDER BY chain", row -> row.number(1));
  }

  /** Keeps which agencies an article credits, and where in it. */
  public void credit(long article, Map<String, String> agencies) {
    Session.Batch rows = session.batch("INSERT INTO credit (article, agency, place) VALUES (?, ?, ?)");
    agencies.forEach((agency, place) -> rows.add(article, agency, place));
    rows.send();
  }

  /** The agencies that an article credits, and where in it. */
  public Map<String, String> credits(long article) {
    Map<String, String> credits = new TreeMap<>();
    session.each("SELECT agency, place FROM credit WHERE article = ?",
        row -> credits.put(row.text(1), row.text(2)), article);
    return credits;
  }
}
