package org.musnad.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.musnad.Articles.article;
import static org.musnad.dossier.Found.dossier;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.musnad.Articles;
import org.musnad.dossier.Link.Kind;
import org.musnad.record.Status;

class LinkTest {
  @ParameterizedTest
  @CsvSource({
    "وكالة رويترز, AGENCY", "فرانس برس, AGENCY", "مصدر أمني, UNNAMED", "مصادر مطلعة, UNNAMED", "شهود عيان, UNNAMED",
    "المصدر, UNNAMED", "وزارة الداخلية, SPEAKER", "ليلى الحمداني, SPEAKER"
  })
  void aLinkIsWhatItsWordsSay(String name, Kind kind) {
    assertThat(Link.of(name).kind()).isEqualTo(kind);
  }

  @Test
  void theChainRunsFromTheOutletInwards() {
    Articles visit = article("a1", "نقلت رويترز عن مصدر أمني أن [person:e1 ليلى الحمداني] زارت [place:b البصرة].")
        .outlet("النهار", "2016-06-08")
        .says(Status.ASSERTED, "statement", "نقلت رويترز عن مصدر أمني أن ليلى الحمداني زارت البصرة", "رويترز", "speaker", "مصدر أمني",
            "content", "ليلى الحمداني زارت البصرة")
        .says("visit", "ليلى الحمداني زارت البصرة", "person", "@e1", "destination", "@b");
    Dossier dossier = dossier("ليلى الحمداني", visit);

    assertThat(dossier.chain(dossier.facts().get(0).citations().get(0))).extracting(Link::kind)
        .containsExactly(Kind.OUTLET, Kind.AGENCY, Kind.UNNAMED);
  }

  @Test
  void anAgencyThatTheArticleCreditsStandsInTheChainOfItsSentences() {
    Articles visit = article("a1", "(رويترز) - زارت [person:e1 ليلى الحمداني] [place:b البصرة] أمس.").outlet("النهار", "2016-06-08")
        .says("visit", "زارت ليلى الحمداني البصرة", "person", "@e1", "destination", "@b");
    Dossier dossier = dossier("ليلى الحمداني", visit);

    assertThat(dossier.chain(dossier.facts().get(0).citations().get(0))).extracting(Link::name).containsExactly("النهار", "رويترز");
  }
}
