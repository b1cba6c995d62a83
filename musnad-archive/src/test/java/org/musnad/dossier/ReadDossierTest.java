package org.musnad.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.musnad.Musnad;
import org.musnad.language.Language;
import org.musnad.page.DossierPage;
import org.musnad.page.DossierText;
import org.musnad.record.ArticleRecord;
import org.musnad.text.Article;

/** The dossier of the README, from the sample articles as the reader reads them. */
class ReadDossierTest {
  private static final Path SAMPLES = Path.of("..", "samples");

  @Test
  void theSampleArticlesMakeADossierWhoseLinesAllLeadToTheirWords() throws Exception {
    assumeTrue(Files.isDirectory(SAMPLES), "no sample articles at hand");
    List<ArticleRecord> records = samples();

    Search search = Dossiers.of(records).find("مصطفى الكاظمي");

    assertThat(search).isInstanceOfSatisfying(Search.Found.class, found -> {
      assertThat(found.dossier().articles()).hasSizeGreaterThan(3);
      assertThat(found.dossier().facts()).flatExtracting(Fact::citations).allSatisfy(citation ->
          assertThat(citation.before() + citation.evidenceText() + citation.after()).isEqualTo(citation.sentenceText()));
      look(found.dossier(), records);
    });
  }

  private static List<ArticleRecord> samples() throws Exception {
    Musnad musnad = Musnad.create();
    List<ArticleRecord> records = new ArrayList<>();
    try (Stream<Path> files = Files.list(SAMPLES)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        records.add(musnad.read(article(file)));
      }
    }
    return records;
  }

  @Test
  void whatTheReadmesShowOfTheDossierIsWhatTheCommandPrints() throws Exception {
    assumeTrue(Files.isDirectory(SAMPLES), "no sample articles at hand");
    StringBuilder text = new StringBuilder();
    if (Dossiers.of(samples()).find("مصطفى الكاظمي") instanceof Search.Found found) {
      DossierText.write(found.dossier(), Language.AR, text);
    }
    List<String> printed = text.toString().replaceAll("[\u2068\u2069]", "").lines().toList();
    for (String readme : List.of("README.md", "README.ar.md")) {
      int at = 0;
      for (String line : excerpt(Files.readString(SAMPLES.resolveSibling(readme)))) {
        int next = at;
        while (next < printed.size() && !printed.get(next).equals(line)) {
          next++;
        }
        assertThat(next).as("%s, not printed or not in this order: %s", readme, line).isLessThan(printed.size());
        at = next;
      }
    }
  }

  /** The lines of the block that begins with the name; … stands for what is left out. */
  private static List<String> excerpt(String readme) {
    int start = readme.indexOf("```\nمصطفى الكاظمي\n") + 4;
    String block = readme.substring(start, readme.indexOf("\n```", start));
    return block.lines().filter(line -> !line.isBlank() && !line.strip().equals("…")).toList();
  }

  private static void look(Dossier dossier, List<ArticleRecord> records) {
    try {
      Path folder = Files.createDirectories(Path.of("target", "dossiers"));
      for (Language language : Language.values()) {
        StringBuilder out = new StringBuilder();
        DossierPage.write(dossier, records, language, out);
        Files.writeString(folder.resolve("read." + language.code() + ".html"), out);
        out.setLength(0);
        DossierText.write(dossier, language, out);
        Files.writeString(folder.resolve("read." + language.code() + ".txt"), out);
      }
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static Article article(Path file) throws Exception {
    String[] parts = Files.readString(file).split("\n\n", 2);
    return new Article(
        file.getFileName().toString(), field(parts[0], "title"), field(parts[0], "outlet"), field(parts[0], "url"),
        LocalDate.parse(field(parts[0], "published")), parts[1]);
  }

  private static String field(String head, String name) {
    return head.lines().filter(l -> l.startsWith(name + ": ")).map(l -> l.substring(name.length() + 2)).findFirst().orElse("");
  }
}
