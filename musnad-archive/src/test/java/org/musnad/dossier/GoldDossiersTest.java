package org.musnad.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.musnad.GoldArticles;
import org.musnad.language.Language;
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
          assertThat(english).hasSizeGreaterThan(100);
          Files.writeString(folder.resolve(candidate.name().replaceAll("[^\\p{L}\\p{N} ]", "") + ".txt"), text.toString() + english);
          written++;
        }
      }
    }
    assertThat(written).isGreaterThan(50);
  }
}
