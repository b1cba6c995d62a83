package org.musnad.store;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.musnad.record.ArticleRecord;
import org.musnad.record.StatementType;
import org.musnad.text.Article;

/**
 * Everything that was read, kept over years.
 *
 * <pre>{@code
 * try (Archive archive = Archive.create(ArchiveAddress.of("musnad.db"))) {
 *   archive.add(musnad.read(article), "musnad 0.1.0", Signature.now());
 *   List<StoredArticle> found = archive.naming("مصطفى الكاظمي");
 * }
 * }</pre>
 *
 * <p>Thread safe: any number of threads may read, each seeing the archive as it was when its call began, while changes
 * are made one after another. Several processes may use one archive in the same way. Each change is a transaction of
 * its own: a process that is killed loses the change it was in and nothing else.
 *
 * <p>Everything throws {@link ArchiveException} where the archive cannot do what is asked.
 */
public final class Archive implements AutoCloseable {
  private final Database database;
  private final Readers readers;
  private final Writer writer;

  private Archive(Database database) {
    this.database = database;
    this.readers = new Readers(database);
    this.writer = new Writer(database);
  }

  /** Opens an archive that is there. */
  public static Archive open(ArchiveAddress address) {
    return open(address, false);
  }

  /** Opens an archive, or makes an empty one where there is none. */
  public static Archive create(ArchiveAddress address) {
    return open(address, true);
  }

  private static Archive open(ArchiveAddress address, boolean create) {
    Database database = Database.at(address);
    Migrations migrations = new Migrations(database, address);
    Archive archive = new Archive(database);
    boolean done = false;
    try {
      int version = database.exists() ? archive.readers.read(migrations::checked) : 0;
      if (version == 0 && !create) {
        throw new ArchiveException(ArchiveException.Reason.MISSING, address.toString(), "", null);
      }
      if (version < Migrations.NEWEST) {
        archive.writer.migrate(migrations);
      }
      done = true;
      return archive;
    } finally {
      if (!done) {
        archive.close();
      }
    }
  }

  /**
   * Adds what was read out of an article. It is the same article as one that is there if the URL is the same, or else
   * id and outlet; if also text, title and day are those of one of its versions, nothing is changed.
   *
   * @param record what was read
   * @param reader what read it, with its version
   * @param by who adds it; the time is that of retrieval
   */
  public Addition add(ArticleRecord record, String reader, Signature by) {
    return writer.change(transaction -> new Additions(transaction).add(record, reader, by));
  }

  /** Whether adding the article would change nothing. Cheaper than reading it. */
  public boolean holds(Article article) {
    return readers.read(session -> new Lookup(session).holds(article));
  }

  /**
   * Puts a new reading of a version in the place of the old one. Judgements stay.
   *
   * @param version the version's number
   * @param record a record of the very same article
   */
  public Rereading reread(long version, ArticleRecord record, String reader, Signature by) {
    return writer.change(transaction -> new Additions(transaction).reread(version, record, reader, by));
  }

  /** Removes an article with all its versions and what only they said. False if there is no such article. */
  public boolean remove(long article, Signature by) {
    return writer.change(transaction -> {
      Session session = transaction.session();
      Optional<ArticleSummary> known = new Lookup(session).summary(article);
      if (known.isEmpty()) {
        return false;
      }
      database.wipe(session);
      Set<Long> names = new HashSet<>();
      new Lookup(session).versions(article).forEach(version -> names.addAll(NameBook.of(session, version)));
      Judgements.blank(session, article);
      session.update("DELETE FROM article WHERE number = ?", article);
      transaction.names().sweep(session, names);
      transaction.log(by, Change.Action.REMOVE, article, known.get().id());
      return true;
    });
  }

  /** The articles with this number, id or URL. */
  public List<ArticleSummary> find(String key) {
    return readers.read(session -> new Lookup(session).find(key));
  }

  /** How many articles there are. */
  public long size() {
    return readers.read(session -> session.number("SELECT count(*) FROM article"));
  }

  /** Hands over every article as it stands now, in the order in which they came. */
  public void each(Consumer<StoredArticle> visitor) {
    readers.read(session -> visit(session, new Lookup(session).current(), visitor));
  }

  private static int visit(Session session, List<Long> versions, Consumer<StoredArticle> visitor) {
    for (int from = 0; from < versions.size(); from += RecordLoader.AT_ONCE) {
      List<Long> some = versions.subList(from, Math.min(versions.size(), from + RecordLoader.AT_ONCE));
      RecordLoader.load(session, some).forEach(visitor);
    }
    return versions.size();
  }

  /** The numbers of all versions of all articles, older ones too, oldest first. */
  public List<Long> versions() {
    return readers.read(session -> new Lookup(session).versions());
  }

  /** The version with a number, where there is one. */
  public Optional<StoredArticle> version(long number) {
    return readers.read(session -> RecordLoader.load(session, List.of(number)).stream().findFirst());
  }

  /** The version of an article that counts, where there is such an article. */
  public Optional<StoredArticle> article(long number) {
    return readers.read(session ->
        RecordLoader.load(session, new Lookup(session).current(number)).stream().findFirst());
  }

  /** The versions that count of the articles with these numbers, in their order; those that are gone are left out. */
  public List<StoredArticle> articles(List<Long> numbers) {
    return readers.read(session -> RecordLoader.load(session, new Lookup(session).current(numbers)));
  }

  /** Only the letters of the articles with these numbers, in their order; those that are gone are left out. */
  public List<ArticleText> texts(List<Long> numbers) {
    return readers.read(session -> RecordLoader.texts(session, new Lookup(session).current(numbers)));
  }

  /** The versions of an article, oldest first; empty where it is unknown. The last is the one that counts. */
  public List<StoredArticle> versions(long article) {
    return readers.read(session -> RecordLoader.load(session, new Lookup(session).versions(article)));
  }

  /**
   * The articles that may speak of somebody: those that have a name with the last word of this name in it («الكاظمي»
   * for «مصطفى الكاظمي»). Where there is none, those that have a name with nearly that word.
   */
  public List<StoredArticle> naming(String name) {
    List<String> words = List.copyOf(NameWords.of(name));
    if (words.isEmpty()) {
      return List.of();
    }
    String last = words.get(words.size() - 1);
    return readers.read(session -> {
      Lookup lookup = new Lookup(session);
      List<Long> versions = lookup.naming(last);
      if (versions.isEmpty()) {
        versions = NearWords.of(last, lookup).stream()
            .flatMap(word -> lookup.naming(word).stream()).distinct().sorted().toList();
      }
      return RecordLoader.load(session, versions);
    });
  }

  /** The articles that tell something of a type, as they stand now. */
  public List<StoredArticle> telling(StatementType type) {
    return readers.read(session -> RecordLoader.load(session, Quotes.versions(session, type)));
  }

  /** Hands over the words of every statement, as the articles stand now; without who and what takes part. */
  public void eachQuote(Consumer<Quote> visitor) {
    readers.read(session -> Quotes.each(session, visitor));
  }

  /**
   * Keeps what a person decided.
   *
   * @return the judgement's number
   */
  public long judge(Verdict verdict, List<Anchor> about, String why, Signature by) {
    return writer.change(transaction -> Judgements.judge(transaction, by, verdict, about, why));
  }

  /**
   * Undoes a judgement, or an undoing. Nothing is deleted.
   *
   * @return the number of the undoing
   */
  public long undo(long judgement, String why, Signature by) {
    return writer.change(transaction -> Judgements.undo(transaction, by, judgement, why));
  }

  /** All judgements in the order in which they were made. */
  public List<Judgement> judgements() {
    return readers.read(Judgements::all);
  }

  /** The changes that came after the one with this number, in order; after 0 come all of them. */
  public List<Change> changes(long after) {
    return readers.read(session -> Changes.after(session, after, Integer.MAX_VALUE));
  }

  /** Which articles are copies of which: what {@code org.musnad.syndication} has found so far. */
  public Followed<CopyRows> copies() {
    return new Followed<>(readers, writer, "copies", (session, transaction) -> new CopyRows(session));
  }

  /** Who is who: the rows that {@code org.musnad.identity} keeps. */
  public Followed<FigureRows> figures() {
    return new Followed<>(readers, writer, "identity", FigureRows::new);
  }

  /** What it holds, a page at a time. */
  public Listing listing() {
    return new Listing(readers);
  }

  /** What people watch. */
  public Watches watches() {
    return new Watches(readers, writer);
  }

  /** Who may use the archive in a browser. */
  public Accounts accounts() {
    return new Accounts(readers, writer);
  }

  /** What the archive holds, counted: for lists and first pages. */
  public Catalogue catalogue() {
    return new Catalogue(readers);
  }

  /** Holds every citation against its article as it is now, and hands over those that are not exact. */
  public Verification verify(Consumer<Finding> notExact) {
    return readers.read(session -> new Verifier(database, session, notExact).verify());
  }

  /** Writes a copy of the archive as it is now, while others read and write; the copy is an archive. SQLite only. */
  public void backup(Path file) {
    database.backup(file);
  }

  @Override
  public void close() {
    readers.close();
    writer.close();
  }
}
