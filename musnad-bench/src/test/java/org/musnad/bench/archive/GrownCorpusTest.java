package org.musnad.bench.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.musnad.text.Article;

class GrownCorpusTest {
  @TempDir Path directory;

  private GrownCorpus corpus() throws IOException {
    Path file = directory.resolve("news.jsonl");
    Files.writeString(file, """
        {"id":"a","title":"سعاد في بغداد","outlet":"الصباح","url":"https://example.org/a","published":"2020-02-29","text":"زارت سعاد بغداد عام 2019، وقالت لسعاد أخرى: نعم."}
        {"id":"b","title":"","outlet":"","url":"","text":"زار الوفد البصرة."}
        """);
    return new GrownCorpus(file);
  }

  private List<Article> articles(long from, long to) throws IOException {
    List<Article> articles = new ArrayList<>();
    corpus().each(from, to, articles::add);
    return articles;
  }

  @Test
  void theFirstCopyIsTheCorpusItself() throws IOException {
    assertThat(articles(0, 2).get(0).text()).isEqualTo("زارت سعاد بغداد عام 2019، وقالت لسعاد أخرى: نعم.");
  }

  @Test
  void furtherCopiesHaveOtherNamesAndLaterDates() throws IOException {
    Article copy = articles(2, 3).get(0);
    assertThat(copy.id()).isEqualTo("a+1");
    assertThat(copy.url()).isEqualTo("https://example.org/a#1");
    assertThat(copy.published()).isEqualTo(LocalDate.parse("2021-02-28"));
    String other = copy.title().substring(0, copy.title().indexOf(' '));
    assertThat(other).isNotEqualTo("سعاد");
    assertThat(copy.text()).isEqualTo("زارت " + other + " بغداد عام 2020، وقالت ل" + other + " أخرى: نعم.");
    assertThat(articles(4, 5).get(0).text()).isNotEqualTo(copy.text());
  }

  @Test
  void aStretchIsTheSameHoweverItIsReached() throws IOException {
    assertThat(articles(3, 7)).isEqualTo(articles(0, 9).subList(3, 7));
  }

  @Test
  void linesAreJsonLines() throws IOException {
    try (InputStream lines = corpus().lines(1, 4)) {
      assertThat(new String(lines.readAllBytes(), StandardCharsets.UTF_8).lines()).hasSize(3)
          .first().asString().startsWith("{\"id\":\"b\"").contains("\"text\":\"زار الوفد البصرة.\"");
    }
  }
}
