package org.musnad.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.search.TotalHits;
import org.jspecify.annotations.Nullable;
import org.musnad.identity.Spelling;
import org.musnad.language.Table;
import org.musnad.store.Archive;

/**
 * Search over an archive.
 *
 * <pre>{@code
 * try (SearchIndex index = SearchIndex.open(archive, Path.of("musnad.db.index"))) {
 *   index.catchUp(2, CatchingUp.UNWATCHED);
 *   Answer answer = index.search(SearchRequest.of("«مجلس الوزراء» مصدر:الصباح من:2020-01 -البصرة"));
 * }
 * }</pre>
 *
 * <p>Words are found however they are spelled, with and without what is written together with them, and, ranked last, by
 * their light stems: {@code أحمد} finds {@code احمد}, {@code العراق} finds {@code للعراق}, {@code Kadhimi} finds {@code
 * الكاظمي}. All words of a query must be
 * there, in the article, sentence, statement or name that is searched. Phrases stand in {@code "…"} or {@code «…»};
 * {@code outlet: person: type: status: from: to:} (مصدر، شخص، نوع، حال، من، إلى) narrow; {@code -} excludes; {@code OR} or
 * {@code |} stands between alternatives; {@code *} after a beginning.
 *
 * <p>The index is derived from the archive and knows which of its changes it holds. {@link #catchUp} brings it up to date;
 * it is built anew where it is missing, broken, of another archive, or was made in another way. Thread safe.
 */
public final class SearchIndex implements AutoCloseable {
  /** To be raised whenever documents get other fields. */
  private static final int VERSION = 1;

  private static final int COUNTED = 10_000;
  private static final int RANKED = 200;
  private static final int NEAR = 3;

  private final Archive archive;
  private final IndexFolder folder;
  private final Analysis analysis;
  private final Filters filters;
  private final String made;
  private @Nullable DirectoryReader reader;

  private SearchIndex(Archive archive, IndexFolder folder, Analysis analysis, String made) {
    this.archive = archive;
    this.folder = folder;
    this.analysis = analysis;
    this.filters = new Filters(analysis);
    this.made = made;
    this.reader = folder.reader().orElse(null);
  }

  /**
   * Opens the index of an archive; nothing is written yet.
   *
   * @param folder where it is, or will be
   */
  public static SearchIndex open(Archive archive, Path folder) {
    return open(archive, folder, VERSION);
  }

  /** An index as a Musnad of another version would open it. */
  static SearchIndex open(Archive archive, Path folder, int version) {
    Analysis analysis = new Analysis(Spellings.load());
    return new SearchIndex(
        archive, IndexFolder.open(folder), analysis, version + "-" + analysis.fingerprint() + "-" + latinFingerprint());
  }

  /** Changes whenever other Latin spellings would find a name. */
  private static String latinFingerprint() {
    return Stream.of("latin-letters.tsv", "letter-classes.tsv")
        .map(table -> Integer.toHexString(Table.rows(Spelling.class, table).hashCode()))
        .collect(Collectors.joining("-"));
  }

  /** How many changes of the archive the index does not hold yet. */
  public synchronized int behind() {
    return state().pending(archive).changes().size();
  }

  /** Whether there is an index to search, if perhaps not an up-to-date one. */
  public synchronized boolean isThere() {
    return reader != null && state().analysis().equals(made) && state().seen() > 0;
  }

  private IndexState state() {
    DirectoryReader open = reader;
    try {
      IndexState state = open == null ? IndexState.empty(made) : IndexState.of(open.getIndexCommit().getUserData());
      return state.analysis().equals(made) ? state : IndexState.empty(made);
    } catch (IOException | NumberFormatException e) {
      return IndexState.empty(made);
    }
  }

  /**
   * Brings the index up to date. Readers see the old one until it is done.
   *
   * @param threads how many threads work on it
   */
  public synchronized void catchUp(int threads, CatchingUp watcher) {
    refresh();
    if (reader != null && state().seen() > 0) {
      IndexState.Pending pending = state().pending(archive);
      if (!pending.anew() && pending.changes().isEmpty()) {
        return;
      }
    }
    if (reader == null) {
      folder.clearIfUnreadable();
    }
    try {
      follow(threads, watcher);
    } catch (IOException e) {
      DirectoryReader open = reader;
      if (open == null || IndexFolder.isSound(open)) {
        throw folder.problem(e);
      }
      rebuild(threads, watcher);
    }
    refresh();
  }

  private void follow(int threads, CatchingUp watcher) throws IOException {
    try (IndexWriter writer = folder.writer()) {
      boolean done = false;
      try {
        IndexState state = state(writer);
        new Follower(archive, analysis, writer, watcher).follow(state, state.pending(archive), threads);
        done = true;
      } finally {
        if (!done) {
          writer.rollback();
        }
      }
    }
  }

  /** What the index says now that nobody else can write into it. */
  private IndexState state(IndexWriter writer) {
    Iterable<Map.Entry<String, String>> data = writer.getLiveCommitData();
    if (data == null) {
      return IndexState.empty(made);
    }
    Map<String, String> userData = new HashMap<>();
    data.forEach(entry -> userData.put(entry.getKey(), entry.getValue()));
    IndexState state = IndexState.of(userData);
    return state.analysis().equals(made) ? state : IndexState.empty(made);
  }

  private void rebuild(int threads, CatchingUp watcher) {
    closeReader();
    folder.clearDamaged();
    try {
      follow(threads, watcher);
    } catch (IOException e) {
      throw folder.problem(e);
    }
    refresh();
  }

  private void refresh() {
    DirectoryReader open = reader;
    if (open == null) {
      reader = folder.reader().orElse(null);
      return;
    }
    DirectoryReader newer = folder.newer(open);
    if (newer != null) {
      closeReader();
      reader = newer;
    }
  }

  private void closeReader() {
    DirectoryReader open = reader;
    reader = null;
    if (open != null) {
      try {
        open.close();
      } catch (IOException e) {
        throw folder.problem(e);
      }
    }
  }

  /**
   * Searches the index as it is.
   *
   * @throws QueryException if the query cannot be understood
   */
  public synchronized Answer search(SearchRequest request) {
    Clause.All clauses = clauses(request);
    return soundly(open -> found(request, clauses, open), new Answer(List.of(), 0, false, List.of()));
  }

  /**
   * How many there are, without the best of them.
   *
   * @throws QueryException if the query cannot be understood
   */
  public synchronized long count(SearchRequest request) {
    Clause.All clauses = clauses(request);
    return soundly(open -> {
      Queries queries = new Queries(request.kind(), new OtherSpellings(analysis.spellings(), open));
      return (long) new IndexSearcher(open).count(queries.of(clauses));
    }, 0L);
  }

  private Clause.All clauses(SearchRequest request) {
    Clause.All query = QueryParser.parse(request.query(), analysis, filters);
    List<Clause> clauses = new ArrayList<>(query.clauses());
    request.filters().forEach((field, value) -> clauses.add(filters.of(field, value, value, 0)));
    Clause.All all = new Clause.All(clauses);
    if (clauses.isEmpty()) {
      throw new QueryException(QueryException.Reason.EMPTY, request.query(), 0, "");
    }
    if (request.kind() == Kind.NAME) {
      Clauses.refuseOfNames(all, request.query());
    }
    return all;
  }

  private Answer found(SearchRequest request, Clause.All clauses, DirectoryReader open) throws IOException {
    IndexSearcher searcher = new IndexSearcher(open);
    searcher.setSimilarity(IndexFolder.SIMILARITY);
    Kind kind = request.kind();
    OtherSpellings spellings = new OtherSpellings(analysis.spellings(), open);
    Queries queries = new Queries(kind, spellings);
    TopDocs top = searcher.search(queries.of(clauses),
        new TopScoreDocCollectorManager(Math.max(request.limit(), RANKED), COUNTED));
    ScoreDoc[] best = Arrays.copyOf(new Ranking(open, kind).ranked(top.scoreDocs),
        Math.min(top.scoreDocs.length, request.limit()));
    List<Hit> hits = new Hits(archive, analysis, open, kind, new Highlights(queries, clauses)).of(best);
    boolean isLeast = top.totalHits.relation == TotalHits.Relation.GREATER_THAN_OR_EQUAL_TO;
    return new Answer(hits, top.totalHits.value, isLeast, best.length == 0 ? sought(kind, clauses, spellings, open) : List.of());
  }

  private List<Answer.Sought> sought(
      Kind kind, Clause.All clauses, OtherSpellings spellings, DirectoryReader open) throws IOException {
    List<Answer.Sought> sought = new ArrayList<>();
    WordFinder words = new WordFinder(archive, analysis, open);
    String field = kind == Kind.ARTICLE ? Kind.SENTENCE.field() : kind.field();
    for (Clauses.Wanted wanted : Clauses.words(clauses)) {
      boolean isThere = false;
      for (String term : wanted.place().sought(spellings.of(wanted.place())).keySet()) {
        isThere |= Uses.first(open, new Term(field, term)).isPresent();
      }
      List<String> near = isThere
          ? List.of()
          : words.near(wanted.place().exact(), NEAR).stream().map(Suggestion::letters).toList();
      sought.add(new Answer.Sought(wanted.letters(), isThere, near));
    }
    return sought;
  }

  /**
   * Names and words that begin as somebody has begun to type, in Arabic or Latin letters.
   *
   * @param most how many at most
   */
  public synchronized List<Suggestion> suggest(String typed, int most) {
    return soundly(open -> suggestions(open).of(typed, most),
        List.of());
  }

  private Suggestions suggestions(DirectoryReader open) {
    OtherSpellings spellings = new OtherSpellings(analysis.spellings(), open);
    return new Suggestions(spellings, open, new WordFinder(archive, analysis, open));
  }

  private interface Asking<T> {
    T of(DirectoryReader open) throws IOException;
  }

  /** Asks the index; where that fails because its files are damaged, builds it anew and asks again. */
  private <T> T soundly(Asking<T> asking, T nothing) {
    refresh();
    DirectoryReader open = reader;
    if (open == null) {
      return nothing;
    }
    try {
      return asking.of(open);
    } catch (IOException | IndexOutOfBoundsException | IllegalStateException e) {
      if (IndexFolder.isSound(open)) {
        throw e instanceof IOException failure ? folder.problem(failure) : (RuntimeException) e;
      }
    }
    rebuild(1, CatchingUp.UNWATCHED);
    DirectoryReader again = reader;
    try {
      return again == null ? nothing : asking.of(again);
    } catch (IOException e) {
      throw folder.problem(e);
    }
  }

  @Override
  public synchronized void close() {
    closeReader();
    folder.close();
  }
}
