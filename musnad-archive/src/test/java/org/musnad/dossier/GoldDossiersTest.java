package org.musnad.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.musnad.GoldArticles;
import org.musnad.language.Language;
import org.musnad.page.DossierText;
import org.musnad.page.ArticlePage;
import org.musnad.page.DossierPage;
import org.musnad.record.ArticleRecord;
import org.musnad.record.EntityType;

/** Dossiers over articles marked by people. Writes them below {@code target/dossiers} to be looked at. */
class GoldDossiersTest {
  @Test
  void everybodyNamedHasADossierThatCitesOnlyWhatStandsThere() throws Exception {
    assumeTrue(Files.isDirectory(GoldArticles.folder()), "no gold articles at hand: " + GoldArticles.folder());
    List<ArticleRecord> records = GoldArticles.records();
    Dossiers dossiers = Dossiers.of(records);
    Path folder = Files.createDirectories(Path.of("target", "dossiers"));
    int written = 0;
    for (EntityType type : EntityType.values()) {
      for (Search.Candidate candidate : dossiers.all(type)) {
        if (dossiers.find(candidate.name()) instanceof Search.Found found && !found.dossier().facts().isEmpty()) {
          Dossier dossier = found.dossier();
          assertThat(dossier.facts()).allSatisfy(fact -> assertThat(fact.citations()).isNotEmpty());
          StringBuilder text = new StringBuilder();
          DossierText.write(dossier, Language.AR, text);
          StringBuilder english = new StringBuilder();
          DossierText.write(dossier, Language.EN, english);
          StringBuilder html = new StringBuilder();
          DossierPage.write(dossier, records, Language.AR, html);
          String name = candidate.name().replaceAll("[^\\p{L}\\p{N} ]", "");
          Files.writeString(folder.resolve(name + ".ar.html"), html);
          html.setLength(0);
          DossierPage.write(dossier, records, Language.EN, html);
          Files.writeString(folder.resolve(name + ".en.html"), html);
          assertThat(english).hasSizeGreaterThan(100);
          Files.writeString(folder.resolve(name + ".txt"), text.toString() + english);
          written++;
        }
      }
    }
    StringBuilder html = new StringBuilder();
    ArticlePage.write(records, Language.AR, html);
    Files.writeString(folder.resolve("articles.ar.html"), html);
    html.setLength(0);
    ArticlePage.write(records, Language.EN, html);
    Files.writeString(folder.resolve("articles.en.html"), html);
    assertThat(written).isGreaterThan(50);
  }
}
