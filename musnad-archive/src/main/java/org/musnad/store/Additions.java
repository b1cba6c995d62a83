package org.musnad.store;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.musnad.record.ArticleRecord;
import org.musnad.text.Article;

/** Brings records into the archive. For one transaction. */
final class Additions {
  private final Writer.Transaction transaction;
  private final Session session;

  Additions(Writer.Transaction transaction) {
    this.transaction = transaction;
    this.session = transaction.session();
  }

  Addition add(ArticleRecord record, String reader, Signature by) {
    Article article = record.article();
    String hash = StoredText.hash(article.text());
    Lookup lookup = new Lookup(session);
    Optional<Long> same = lookup.same(article, hash);
    if (same.isEmpty()) {
      long number = transaction.log(by, Change.Action.ADD, transaction.next(), article.id());
      session.update("INSERT INTO article (number, current) VALUES (?, ?)", number, number);
      store(number, number, record, hash, reader, by);
      return new Addition.Added(number);
    }
    long number = same.get();
    if (lookup.hasVersion(number, article, hash)) {
      return new Addition.Unchanged(number);
    }
    long version = transaction.log(by, Change.Action.VERSION, number, article.id());
    store(version, number, record, hash, reader, by);
    session.update("UPDATE article SET current = ? WHERE number = ?", version, number);
    return new Addition.NewVersion(number);
  }

  private void store(long version, long number, ArticleRecord record, String hash, String reader, Signature by) {
    Article article = record.article();
    session.update(
        "INSERT INTO version (number, article, id, title, outlet, url, published, retrieved, hash, reader, sentences, text)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        version, number, article.id(), article.title(), article.outlet(), article.url(),
        article.published() == null ? null : article.published().toString(), by.at().toString(), hash, reader,
        RecordWriter.sentences(record.sentences()), article.text());
    new RecordWriter(session, transaction.names(), version, record, hash).write(record);
  }

  Rereading reread(long version, ArticleRecord record, String reader, Signature by) {
    List<StoredArticle> known = RecordLoader.load(session, List.of(version));
    if (known.isEmpty()) {
      return Rereading.GONE;
    }
    StoredArticle old = known.get(0);
    if (!old.record().article().equals(record.article())) {
      throw new IllegalArgumentException("not the article of version " + version);
    }
    if (old.record().equals(record)) {
      session.update("UPDATE version SET reader = ? WHERE number = ? AND reader <> ?", reader, version, reader);
      return Rereading.SAME;
    }
    Set<Long> names = new HashSet<>(NameBook.of(session, version));
    RecordWriter.clear(session, version);
    session.update("UPDATE version SET reader = ?, sentences = ? WHERE number = ?", reader,
        RecordWriter.sentences(record.sentences()), version);
    new RecordWriter(session, transaction.names(), version, record, old.hash()).write(record);
    transaction.names().sweep(session, names);
    transaction.log(by, Change.Action.REREAD, old.article(), record.article().id());
    return Rereading.REPLACED;
  }
}
