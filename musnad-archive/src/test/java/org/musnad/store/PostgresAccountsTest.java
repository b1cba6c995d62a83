package org.musnad.store;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** The same on PostgreSQL, in a schema of each test's own. */
class PostgresAccountsTest extends AccountsContract {
  private final PostgresSchema schema = new PostgresSchema();

  @Override
  ArchiveAddress address() {
    return ArchiveAddress.of(schema.jdbc());
  }

  @Override
  @BeforeEach
  void open() {
    schema.create();
    super.open();
  }

  @AfterEach
  void drop() {
    schema.drop();
  }
}
