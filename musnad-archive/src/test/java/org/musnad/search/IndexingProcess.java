package org.musnad.search;

import java.nio.file.Path;
import org.musnad.store.Archive;
import org.musnad.store.ArchiveAddress;

/** A process that makes an archive's index and says when it begins: made to be killed. */
final class IndexingProcess {
  private IndexingProcess() {}

  public static void main(String[] arguments) {
    try (Archive archive = Archive.open(ArchiveAddress.of(arguments[0]));
        SearchIndex index = SearchIndex.open(archive, Path.of(arguments[1]))) {
      System.out.println("begun");
      index.catchUp(1, CatchingUp.UNWATCHED);
      System.out.println("done");
    }
  }
}
