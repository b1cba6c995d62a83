package org.musnad.store;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class SqliteAccountsTest extends AccountsContract {
  @TempDir Path directory;

  @Override
  ArchiveAddress address() {
    return ArchiveAddress.of(directory.resolve("musnad.db").toString());
  }
}
