package org.musnad.search;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.LockObtainFailedException;
import org.jspecify.annotations.Nullable;

/** The folder of an index. Nothing in it but what Lucene wrote is ever touched. */
final class IndexFolder implements AutoCloseable {
  static final Similarity SIMILARITY = new BM25Similarity(1.2F, 0.4F);

  private static final Pattern OURS = Pattern.compile("_[0-9a-z]+.*|segments.*|pending_segments.*|write\\.lock");
  private static final int BUFFER_MB = 96;
  private static final long PAUSE = 100;

  private final Path path;
  private final Directory directory;

  private IndexFolder(Path path, Directory directory) {
    this.path = path;
    this.directory = directory;
  }

  /** The folder, made if it is not there. */
  static IndexFolder open(Path path) {
    try {
      Files.createDirectories(path);
      IndexFolder folder = new IndexFolder(path, FSDirectory.open(path));
      for (String file : folder.directory.listAll()) {
        if (!OURS.matcher(file).matches()) {
          throw new SearchException(SearchException.Reason.NOT_AN_INDEX, path, file, null);
        }
      }
      return folder;
    } catch (IOException e) {
      throw new SearchException(SearchException.Reason.FORBIDDEN, path, String.valueOf(e.getMessage()), e);
    }
  }

  /** A reader of the last commit; nothing where there is none that can be read. */
  Optional<DirectoryReader> reader() {
    try {
      return DirectoryReader.indexExists(directory) ? Optional.of(DirectoryReader.open(directory)) : Optional.empty();
    } catch (IOException | RuntimeException e) {
      // Whatever is wrong with it, it is built anew; if the folder cannot be used at all, the writer will say so.
      return Optional.empty();
    }
  }

  /** A reader of what has been committed since; null where nothing has. */
  @Nullable DirectoryReader newer(DirectoryReader reader) {
    try {
      return DirectoryReader.openIfChanged(reader);
    } catch (IOException | RuntimeException e) {
      return null;
    }
  }

  /** Whether all bytes of an index are as they were written. */
  static boolean isSound(DirectoryReader reader) {
    try {
      for (LeafReaderContext leaf : reader.leaves()) {
        leaf.reader().checkIntegrity();
      }
      return true;
    } catch (IOException | RuntimeException e) {
      return false;
    }
  }

  /** The one writer, waited for while another program has it. */
  IndexWriter writer() {
    long deadline = System.nanoTime() + 1_000_000L * Integer.getInteger("musnad.archive.patience", 10_000);
    while (true) {
      try {
        return new IndexWriter(directory, config());
      } catch (LockObtainFailedException e) {
        if (System.nanoTime() > deadline) {
          throw new SearchException(SearchException.Reason.LOCKED, path, "", e);
        }
        pause();
      } catch (IOException | IllegalArgumentException e) {
        if (isReadable()) {
          throw problem(e);
        }
        clearIfUnreadable();
      }
    }
  }

  /** Whether there is an index whose last commit can be read, or none at all. */
  private boolean isReadable() {
    try (DirectoryReader reader = DirectoryReader.open(directory)) {
      return reader.maxDoc() >= 0;
    } catch (IndexNotFoundException | AccessDeniedException e) {
      return true;
    } catch (IOException | RuntimeException e) {
      return false;
    }
  }

  /** Takes an index that cannot be read out of the way, unless somebody writes into it. */
  void clearIfUnreadable() {
    try (Lock lock = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
      lock.ensureValid();
      if (!isReadable()) {
        clear();
      }
    } catch (LockObtainFailedException e) {
      // Whoever has it will see to it.
      return;
    } catch (IOException e) {
      throw problem(e);
    }
  }

  private static IndexWriterConfig config() {
    TieredMergePolicy policy = new TieredMergePolicy();
    // What a removed article said must not stay in a segment that has few deletions.
    policy.setForceMergeDeletesPctAllowed(0);
    policy.setNoCFSRatio(0);
    return new IndexWriterConfig()
        .setMergePolicy(policy)
        .setRAMBufferSizeMB(BUFFER_MB)
        .setUseCompoundFile(false)
        .setCommitOnClose(false)
        .setSimilarity(SIMILARITY);
  }

  private void clear() throws IOException {
    for (String file : directory.listAll()) {
      if (!file.equals(IndexWriter.WRITE_LOCK_NAME)) {
        directory.deleteFile(file);
      }
    }
  }

  /** Takes an index whose files are damaged out of the way. */
  void clearDamaged() {
    try (Lock lock = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
      lock.ensureValid();
      clear();
    } catch (LockObtainFailedException e) {
      throw new SearchException(SearchException.Reason.LOCKED, path, "", e);
    } catch (IOException e) {
      throw problem(e);
    }
  }

  private void pause() {
    try {
      Thread.sleep(PAUSE);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new SearchException(SearchException.Reason.LOCKED, path, "", e);
    }
  }

  SearchException problem(Exception failure) {
    String said = String.valueOf(failure.getMessage());
    boolean full = said.contains("No space left");
    return new SearchException(full ? SearchException.Reason.FULL : SearchException.Reason.FORBIDDEN, path, said, failure);
  }

  @Override
  public void close() {
    try {
      directory.close();
    } catch (IOException e) {
      throw problem(e);
    }
  }
}
