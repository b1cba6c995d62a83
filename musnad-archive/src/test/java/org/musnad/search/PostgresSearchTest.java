package org.musnad.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.musnad.store.Archive;
import org.musnad.store.ArchiveAddress;
import org.musnad.store.PostgresSchema;

/** The index follows an archive on a PostgreSQL server as it follows a file. */
class PostgresSearchTest {
  private final PostgresSchema schema = new PostgresSchema();

  @TempDir Path directory;

  @BeforeEach
  void create() {
    schema.create();
  }

  @AfterEach
  void drop() {
    schema.drop();
  }

  @Test
  void whatIsAddedIsFoundAndWhatIsRemovedIsNot() {
    try (Archive archive = Archive.create(ArchiveAddress.of(schema.jdbc()));
        SearchIndex index = SearchIndex.open(archive, directory.resolve("index"))) {
      long first = archive.add(Found.appointment(), "musnad test", Found.DESK).article();
      archive.add(Found.visit(), "musnad test", Found.DESK);
      index.catchUp(2, CatchingUp.UNWATCHED);
      assertThat(Found.ids(index.search(SearchRequest.of("احمد")))).containsExactlyInAnyOrder("a1", "a2");
      archive.remove(first, Found.DESK);
      index.catchUp(1, CatchingUp.UNWATCHED);
      assertThat(Found.ids(index.search(SearchRequest.of("احمد")))).containsExactly("a2");
    }
  }
}
