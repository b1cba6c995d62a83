package org.musnad.identity;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.musnad.store.ArchiveAddress;
import org.musnad.store.PostgresSchema;

/** The same on PostgreSQL, in a schema of each test's own. */
class PostgresFiguresTest extends FiguresContract {
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
