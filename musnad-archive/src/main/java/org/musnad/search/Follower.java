package org.musnad.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.musnad.store.Archive;
import org.musnad.store.Change;
import org.musnad.store.StoredArticle;

/**
 * Brings an index up to date with its archive, some thousand changes at a time. Each such round is committed as a whole
 * together with the number of its last change, so a process that is killed loses one round and the next goes on from
 * there.
 */
final class Follower {
  private static final int ROUND = 8_192;
  private static final int AT_ONCE = 64;

  private final Archive archive;
  private final Analysis analysis;
  private final IndexWriter writer;
  private final CatchingUp watcher;
  private final Set<String> names = ConcurrentHashMap.newKeySet();
  private int done = 0;
  private int all = 0;

  Follower(Archive archive, Analysis analysis, IndexWriter writer, CatchingUp watcher) {
    this.archive = archive;
    this.analysis = analysis;
    this.writer = writer;
    this.watcher = watcher;
  }

  /** Follows all changes after a state; true if there were any. */
  void follow(IndexState state, IndexState.Pending pending, int threads) throws IOException {
    IndexState now = state;
    if (pending.anew()) {
      writer.deleteAll();
      now = IndexState.empty(state.analysis());
    }
    all = pending.changes().size();
    ExecutorService workers = Executors.newFixedThreadPool(threads);
    try {
      for (int from = 0; from < all; from += ROUND) {
        List<Change> round = pending.changes().subList(from, Math.min(all, from + ROUND));
        round(round, workers);
        now = now.after(round.get(round.size() - 1));
        commit(now);
      }
      if (all == 0) {
        commit(now);
      }
    } finally {
      end(workers);
    }
  }

  private static void end(ExecutorService workers) {
    workers.shutdown();
    try {
      if (!workers.awaitTermination(1, TimeUnit.MINUTES)) {
        throw new IllegalStateException("an article takes a minute");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void commit(IndexState state) throws IOException {
    writer.setLiveCommitData(state.userData());
    writer.commit();
  }

  private void round(List<Change> changes, ExecutorService workers) throws IOException {
    Map<Long, Boolean> fresh = new LinkedHashMap<>();
    boolean removed = false;
    for (Change change : changes) {
      removed |= change.action() == Change.Action.REMOVE;
      if (concernsArticles(change)) {
        fresh.putIfAbsent(change.article(), change.action() == Change.Action.ADD);
      }
    }
    List<Long> numbers = List.copyOf(fresh.keySet());
    List<Future<Integer>> tasks = new ArrayList<>();
    for (int from = 0; from < numbers.size(); from += AT_ONCE) {
      List<Long> some = numbers.subList(from, Math.min(numbers.size(), from + AT_ONCE));
      tasks.add(workers.submit(() -> index(some, fresh)));
    }
    try {
      for (Future<Integer> task : tasks) {
        done += await(task);
        watcher.step(done, all);
      }
    } finally {
      // Without interrupting: that would close the files under the writer. Done tasks do not mind.
      tasks.forEach(task -> task.cancel(false));
    }
    if (fresh.containsValue(false)) {
      sweepNames();
    }
    if (removed) {
      writer.forceMergeDeletes();
    }
  }

  private static boolean concernsArticles(Change change) {
    return switch (change.action()) {
      case ADD, VERSION, REMOVE, REREAD -> true;
      case JUDGE, UNDO -> false;
    };
  }

  private static int await(Future<Integer> task) throws IOException {
    try {
      return task.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof IOException failure) {
        throw failure;
      }
      if (e.getCause() instanceof RuntimeException failure) {
        throw failure;
      }
      throw new IllegalStateException(e.getCause());
    }
  }

  private int index(List<Long> numbers, Map<Long, Boolean> fresh) throws IOException {
    Set<Long> gone = new HashSet<>(numbers);
    for (StoredArticle article : archive.articles(numbers)) {
      gone.remove(article.article());
      List<Document> documents = ArticleDocuments.of(analysis, article);
      if (fresh.getOrDefault(article.article(), false)) {
        writer.addDocuments(documents);
      } else {
        writer.updateDocuments(of(article.article()), documents);
      }
      for (String key : ArticleDocuments.names(article.record())) {
        if (names.add(key)) {
          // Also where the index has it already: that costs less than to look.
          writer.updateDocument(new Term(Fields.KEY, key), NameKey.document(analysis, key));
        }
      }
    }
    for (long article : gone) {
      writer.deleteDocuments(of(article));
    }
    return numbers.size();
  }

  private static Term of(long article) {
    return new Term(Fields.ARTICLE, String.valueOf(article));
  }

  /** Deletes the names that no article uses any more. */
  private void sweepNames() throws IOException {
    try (DirectoryReader reader = DirectoryReader.open(writer)) {
      Terms keys = MultiTerms.getTerms(reader, Fields.KEY);
      if (keys == null) {
        return;
      }
      TermsEnum each = keys.iterator();
      for (BytesRef key = each.next(); key != null; key = each.next()) {
        if (Uses.first(reader, new Term(Fields.USES, key)).isEmpty()) {
          writer.deleteDocuments(new Term(Fields.KEY, BytesRef.deepCopyOf(key)));
          names.remove(key.utf8ToString());
        }
      }
    }
  }
}
