package org.musnad.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.musnad.store.Samples.DESK;
import static org.musnad.store.Samples.READER;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.musnad.record.ArticleRecord;
import org.musnad.store.ArchiveException.Reason;

class SqliteArchiveTest extends ArchiveContract {
  @TempDir Path directory;

  @Override
  ArchiveAddress address() {
    return ArchiveAddress.of(directory.resolve("musnad.db").toString());
  }

  @Override
  String jdbc() {
    return "jdbc:sqlite:" + address();
  }

  @Override
  void lock(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("BEGIN IMMEDIATE");
    }
  }

  private Path file(String name) {
    return directory.resolve(name);
  }

  private static ArchiveAddress at(Path file) {
    return new ArchiveAddress.File(file);
  }

  @Test
  void anArchiveIsOneFileOnceItIsClosed() throws IOException {
    try (Archive archive = Archive.create(at(file("one.db")))) {
      archive.add(Samples.visit(), READER, DESK);
    }
    try (var files = Files.list(directory)) {
      assertThat(files.map(f -> f.getFileName().toString()).filter(f -> f.startsWith("one"))).containsExactly("one.db");
    }
  }

  @Test
  void whatIsNotThereIsNotOpenedAndNotMade() throws IOException {
    refused(Reason.MISSING, () -> Archive.open(at(file("none.db"))));
    assertThat(file("none.db")).doesNotExist();
    Files.createFile(file("empty.db"));
    refused(Reason.MISSING, () -> Archive.open(at(file("empty.db"))));
    refused(Reason.FORBIDDEN, () -> Archive.create(at(file("no/such/place.db"))));
  }

  @Test
  void aFileThatIsNoArchiveIsRefusedAndLeftAlone() throws IOException, SQLException {
    Files.writeString(file("text.db"), "هذا نص لا أرشيف");
    refused(Reason.NOT_AN_ARCHIVE, () -> Archive.create(at(file("text.db"))));
    assertThat(file("text.db")).hasContent("هذا نص لا أرشيف");
    try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + file("other.db"));
        Statement statement = other.createStatement()) {
      statement.execute("CREATE TABLE contacts (name TEXT)");
    }
    refused(Reason.NOT_AN_ARCHIVE, () -> Archive.create(at(file("other.db"))));
    refused(Reason.NOT_AN_ARCHIVE, () -> Archive.open(at(file("other.db"))));
    refused(Reason.FORBIDDEN, () -> Archive.create(at(directory)));
  }

  @Test
  void aDamagedFileIsSaidToBeDamaged() throws IOException {
    Path file = file("damaged.db");
    try (Archive archive = Archive.create(at(file))) {
      for (int i = 0; i < 50; i++) {
        archive.add(Samples.numbered(i), READER, DESK);
      }
    }
    byte[] bytes = Files.readAllBytes(file);
    java.util.Arrays.fill(bytes, 4096, bytes.length, (byte) 0x5a);
    Files.write(file, bytes);
    refused(Reason.BROKEN, () -> {
      try (Archive archive = Archive.open(at(file))) {
        archive.each(stored -> {});
      }
    });
    Files.write(file, java.util.Arrays.copyOf(bytes, 5000));
    refused(Reason.BROKEN, () -> {
      try (Archive archive = Archive.open(at(file))) {
        archive.each(stored -> {});
      }
    });
  }

  @Test
  void verifyingFindsDamageWithinTheFile() throws SQLException {
    try (Archive archive = Archive.create(at(file("torn.db")))) {
      archive.add(Samples.visit(), READER, DESK);
      try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + file("torn.db"));
          Statement statement = other.createStatement()) {
        statement.execute("PRAGMA foreign_keys = 0");
        statement.execute("DELETE FROM version");
      }
      assertThat(archive.verify(finding -> {}).damage()).isNotEmpty();
    }
  }

  @Test
  void aRemovedArticleCannotBeFoundInTheFile() throws IOException {
    Path file = file("wiped.db");
    byte[] letters = "سعاد الراوي".getBytes(StandardCharsets.UTF_8);
    try (Archive archive = Archive.create(at(file))) {
      archive.add(Samples.visit(), READER, DESK);
      archive.add(Samples.appointment(), READER, DESK);
    }
    assertThat(contains(file, letters)).isTrue();
    try (Archive archive = Archive.open(at(file))) {
      archive.remove(archive.find("a1").get(0).number(), DESK);
    }
    assertThat(contains(file, letters)).isFalse();
  }

  private static boolean contains(Path file, byte[] letters) throws IOException {
    return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1)
        .contains(new String(letters, StandardCharsets.ISO_8859_1));
  }

  @Test
  void aBackupMadeWhileOthersWriteIsAWholeArchive() throws InterruptedException {
    try (Archive archive = Archive.create(address())) {
      archive.add(Samples.appointment(), READER, DESK);
      AtomicBoolean stop = new AtomicBoolean();
      Thread writing = new Thread(() -> {
        for (int i = 0; !stop.get(); i++) {
          archive.add(Samples.numbered(i), READER, DESK);
        }
      });
      writing.start();
      archive.backup(file("copy.db"));
      archive.backup(file("copy.db"));
      stop.set(true);
      writing.join();
    }
    List<ArticleRecord> records = new ArrayList<>();
    try (Archive copy = Archive.open(at(file("copy.db")))) {
      copy.each(stored -> records.add(stored.record()));
      assertThat(copy.verify(finding -> {}).isSound()).isTrue();
      assertThat(copy.add(Samples.visit(), READER, DESK)).isInstanceOf(Addition.Added.class);
    }
    assertThat(records.get(0)).isEqualTo(Samples.appointment());
    assertThat(records).allSatisfy(record -> assertThat(record.statements()).isNotEmpty());
    assertThat(file("copy.db.part")).doesNotExist();
  }

  @Test
  void aBackupThatCannotBeWrittenIsSaid() {
    try (Archive archive = Archive.create(address())) {
      refused(Reason.FORBIDDEN, () -> archive.backup(file("no/such/place.db")));
      archive.add(Samples.visit(), READER, DESK);
      assertThat(archive.size()).as("the archive goes on").isEqualTo(1);
    }
  }
}
