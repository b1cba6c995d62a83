package org.musnad.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.musnad.Articles.article;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.musnad.language.Language;
import org.musnad.page.DossierText;
import org.musnad.page.DossierPage;
import org.musnad.record.ArticleRecord;

class DossiersTest {
  private final Dossiers dossiers =
      Dossiers.of(
          List.of(
              article("a1", "أشادت رئيسة الوزراء [person:e1 ليلى عبد الكريم الحمداني] بما قاله [person:e2 نبيل الشامي] في [place:p بغداد].")
                  .outlet("النهار", "2016-01-02")
                  .says("position.hold", "رئيسة الوزراء", "person", "@e1", "title", "رئيسة الوزراء")
                  .record(),
              article("a2", "والتقى [person:e1 سامر الشامي] وفدا من [organization:o حزب الوفاق].").outlet("الأفق", "2016-01-03").record()));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ليلى عبد الكريم الحمداني", "ليلى عبدالكريم الحمداني", "ليلى الحمداني", "الحمداني", "رئيسة الوزراء ليلى الحمداني",
        "السيدة الحمداني", "لَيلى عبد الكريم الحمدانى"
      })
  void aNameIsFoundInFullShortSpelledOtherwiseOrWithATitle(String name) {
    assertThat(dossiers.find(name)).isInstanceOfSatisfying(Search.Found.class, found ->
        assertThat(found.dossier().name()).isEqualTo("ليلى عبد الكريم الحمداني"));
  }

  @Test
  void aShortNameOfTwoPeopleListsBoth() {
    assertThat(dossiers.find("الشامي")).isInstanceOfSatisfying(Search.Several.class, several ->
        assertThat(several.candidates()).extracting(Search.Candidate::name).containsExactlyInAnyOrder("نبيل الشامي", "سامر الشامي"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ليلى عبد الكريم الحمدني", "ليلا الحمداني", "الحمدانى ليلى", "الحمدني"})
  void aNameNobodyBearsOffersNearOnes(String name) {
    assertThat(dossiers.find(name)).isInstanceOfSatisfying(Search.None.class, none ->
        assertThat(none.near()).extracting(Search.Candidate::name).contains("ليلى عبد الكريم الحمداني"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   ", "؟!", "زرقاء اليمامة", "وزير الدفاع"})
  void aStrangeNameFindsNobodyAndOffersNobody(String name) {
    assertThat(dossiers.find(name)).isEqualTo(new Search.None(List.of()));
  }

  @Test
  void whatIsMoreOftenWrongThanRightStaysOutOfADossier() {
    ArticleRecord record =
        article("a1", "ولدت [person:e1 ليلى الحمداني] في بيروت وتوفيت في بغداد.")
            .confidence(0.5)
            .says("birth", "ولدت", "person", "@e1")
            .confidence(0.49)
            .says("death", "وتوفيت", "person", "@e1")
            .record();
    assertThat(Dossiers.of(List.of(record)).find("ليلى الحمداني")).isInstanceOfSatisfying(Search.Found.class, found ->
        assertThat(found.dossier().facts()).extracting(fact -> fact.type().label()).containsExactly("birth"));
  }

  @Test
  void candidatesSayWhatTellsThemApart() {
    assertThat(dossiers.all(org.musnad.record.EntityType.PERSON).get(0).known()).isIn("", "رئيسة الوزراء");
    assertThat(dossiers.all(org.musnad.record.EntityType.ORGANIZATION)).extracting(Search.Candidate::name).containsExactly("حزب الوفاق");
  }

  @Test
  void bodiesAndPlacesHaveDossiersToo() {
    assertThat(dossiers.find("حزب الوفاق")).isInstanceOf(Search.Found.class);
    assertThat(dossiers.find("بغداد")).isInstanceOf(Search.Found.class);
  }

  @Test
  void theOrderOfTheArticlesChangesNothing() throws Exception {
    List<ArticleRecord> records = new ArrayList<>(SampleLife.records());
    String expected = written(records);
    for (int seed = 0; seed < 10; seed++) {
      Collections.shuffle(records, new Random(seed));
      assertThat(written(records)).isEqualTo(expected);
    }
  }

  @Test
  void theLocaleOfTheMachineChangesNothing() throws Exception {
    Locale before = Locale.getDefault();
    String expected = written(SampleLife.records());
    try {
      for (String tag : List.of("en", "ar-EG", "tr", "fa-IR")) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        assertThat(written(SampleLife.records())).as(tag).isEqualTo(expected);
      }
    } finally {
      Locale.setDefault(before);
    }
  }

  private static String written(List<ArticleRecord> records) throws Exception {
    StringBuilder out = new StringBuilder();
    if (Dossiers.of(records).find("ليلى الحمداني") instanceof Search.Found found) {
      for (Language language : Language.values()) {
        DossierText.write(found.dossier(), language, out);
        DossierPage.write(found.dossier(), records, language, out);
      }
    }
    assertThat(out).hasSizeGreaterThan(1000);
    return out.toString();
  }
}
