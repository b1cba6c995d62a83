package org.musnad.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.musnad.search.SearchException;
import org.musnad.search.SearchIndex;
import org.musnad.store.Archive;
import org.musnad.store.ArchiveAddress;
import picocli.CommandLine.Option;

/**
 * Where an archive's index is: {@code --index}, else beside the archive's file, else, for a server, in the user's cache.
 */
final class IndexOption {
  private static final String BESIDE = ".index";

  @Option(names = "--index", paramLabel = "DIR", descriptionKey = "option.index")
  private @Nullable Path folder;

  /** Opens the index; nothing is written yet. */
  SearchIndex open(Archive archive, ArchiveAddress address, Terminal terminal) {
    return SearchIndex.open(archive, path(address, terminal));
  }

  private Path path(ArchiveAddress address, Terminal terminal) {
    Path named = folder;
    if (named != null) {
      return named;
    }
    if (address instanceof ArchiveAddress.File file) {
      return Path.of(file.path() + BESIDE);
    }
    String cache = terminal.environment().getOrDefault("XDG_CACHE_HOME", "");
    Path place = cache.isEmpty() ? Path.of(System.getProperty("user.home"), ".cache") : Path.of(cache);
    // The address without its password: the same archive for everyone who may open it.
    UUID name = UUID.nameUUIDFromBytes(address.toString().getBytes(StandardCharsets.UTF_8));
    return place.resolve("musnad").resolve(name + BESIDE);
  }

  /**
   * Brings the index up to date and shows how far it has come. While another program does that already, the index is used
   * as it is, if it can be.
   */
  static void catchUp(SearchIndex index, int threads, Terminal terminal) {
    try {
      int behind = index.behind();
      Progress progress = new Progress(terminal, () -> behind, "progress.index");
      index.catchUp(threads, (done, of) -> progress.reached(done));
      progress.clear();
    } catch (SearchException e) {
      if (e.reason() != SearchException.Reason.LOCKED || !index.isThere()) {
        throw e;
      }
      terminal.say("search.behind", e.folder());
    }
  }
}
