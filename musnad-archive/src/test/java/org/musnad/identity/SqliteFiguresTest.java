package org.musnad.identity;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.musnad.store.ArchiveAddress;

/** Figures in an SQLite archive. */
class SqliteFiguresTest extends FiguresContract {
  @TempDir Path directory;

  @Override
  ArchiveAddress address() {
    return ArchiveAddress.of(directory.resolve("musnad.db").toString());
  }
}
