package org.musnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DossierCommandTest {
  @TempDir Path directory;

  @BeforeEach
  void writeArticles() throws IOException {
    Files.writeString(directory.resolve("a.txt"),
        "outlet: صحيفة\npublished: 2020-02-20\n\nعين الرئيس سالم النوري سعاد الراوي وزيرة للثقافة.");
  }

  @Test
  void aNameNobodyBearsIsSaidInBothLanguagesAndWritesNothing() throws IOException {
    Path page = directory.resolve("page.html");
    Run english = Run.english("dossier", "--html", page.toString(), "قيس الظاهري", directory.toString());
    assertThat(english.exit()).isEqualTo(1);
    assertThat(english.out()).isEmpty();
    assertThat(english.err()).contains("Nobody in these articles is called \"قيس الظاهري\"");
    assertThat(Run.of("dossier", "قيس الظاهري", directory.toString()).err())
        .contains("ليس في هذه المقالات من اسمه «قيس الظاهري»");
    try (var files = Files.list(directory)) {
      assertThat(files).hasSize(1);
    }
  }

  @Test
  void aDossierIsWrittenAsOneLineOfJsonOrAsAPage() {
    Run json = Run.of("dossier", "--format", "json", "سعاد الراوي", directory.toString());
    assertThat(json.exit()).isZero();
    assertThat(json.out()).startsWith("{\"version\":1,\"name\":\"سعاد الراوي\"").containsOnlyOnce("\n").contains("TextQuoteSelector");
    Run page = Run.of("dossier", "--format", "html", "سعاد الراوي", directory.toString());
    assertThat(page.out()).startsWith("<!DOCTYPE html>").contains("سعاد الراوي");
  }

  @Test
  void filesThatCannotBeReadAreSaidToo() {
    Run run = Run.english("dossier", "قيس الظاهري", directory.resolve("none.txt").toString());
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.err()).contains("none.txt: there is no such file");
  }

  @Test
  void articlesAreReadAsOnePageOfHtml() {
    Run run = Run.of("read", "--format", "html", directory.toString());
    assertThat(run.exit()).isZero();
    assertThat(run.out()).startsWith("<!DOCTYPE html>").contains("dir=\"rtl\"", "سعاد الراوي");
  }
}
