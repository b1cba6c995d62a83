package org.musnad.syndication;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.musnad.store.ArchiveAddress;

class SqliteSyndicationTest extends SyndicationContract {
  @TempDir Path directory;

  @Override
  ArchiveAddress address() {
    return ArchiveAddress.of(directory.resolve("musnad.db").toString());
  }
}
