package org.musnad.verb;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.musnad.text.Folding;

class VerbTableTest {
  private static final VerbTable TABLE = VerbTable.load();

  @Test
  void everyLemmaIsThePastOfItsOwnVerb() {
    List<String> lost = new ArrayList<>();
    for (Verb verb : TABLE.verbs()) {
      boolean found = TABLE.lookup(Folding.fold(verb.lemma())).stream()
          .anyMatch(reading -> reading.verb().equals(verb) && reading.inflection() instanceof Finite finite
              && finite.tense() == Inflection.Tense.PAST && finite.person() == Inflection.Person.THIRD
              && finite.gender() == Inflection.Gender.MASCULINE && finite.number() == Inflection.Number.SINGULAR);
      if (!found) {
        lost.add(verb.key());
      }
    }
    assertThat(lost).isEmpty();
  }

  @Test
  void everyFormLeadsBackToTheVerbThatHasIt() {
    Conjugator conjugator = new Conjugator();
    List<String> lost = new ArrayList<>();
    // Every seventh verb: all of them take many seconds on a slow machine.
    for (int i = 0; i < TABLE.verbs().size(); i += 7) {
      Verb verb = TABLE.verbs().get(i);
      conjugator.conjugate(verb, (form, readings) -> {
        if (TABLE.lookup(form).stream().noneMatch(reading -> reading.verb().equals(verb))) {
          lost.add(verb.key() + ' ' + form);
        }
      });
    }
    assertThat(lost).isEmpty();
  }

  @Test
  void everyFormIsFoldedAndOfArabicLetters() {
    Set<String> odd = new TreeSet<>();
    TABLE.forEach((form, readings) -> {
      boolean arabic = form.chars().allMatch(letter -> letter >= 'ء' && letter <= 'ي');
      if (!arabic || !form.equals(Folding.fold(form)) || readings.isEmpty()) {
        odd.add(form);
      }
    });
    assertThat(odd).isEmpty();
  }

  @Test
  void theShippedIndexIsThatOfTheShippedVerbs() throws IOException {
    try (InputStream in = Objects.requireNonNull(VerbTable.class.getResourceAsStream(VerbTable.USUAL + ".index"))) {
      assertThat(in.readAllBytes()).isEqualTo(FormIndexWriter.index(VerbTable.shippedVerbs(VerbTable.USUAL)));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "اعتقل, اعتقل, EITHER", "قيل, قال, PASSIVE", "يقال, قال, PASSIVE", "قال, قال, ACTIVE", "عُيّن, عيّن, EITHER",
    "بُني, بنى, PASSIVE", "أُعلن, أعلن, EITHER", "عورض, عارض, PASSIVE", "اختير, اختار, PASSIVE",
    "يُنتخب, انتخب, EITHER",
    "سافر, سافر, ACTIVE", "مات, مات, ACTIVE", "انسحب, انسحب, ACTIVE"
  })
  void voiceIsWhatTheSpellingShows(String word, String lemma, Inflection.Voice voice) {
    assertThat(finite(word, lemma)).extracting(Finite::voice).contains(voice);
  }

  @ParameterizedTest
  @CsvSource({
    "يقول, قال, NOT_JUSSIVE", "يقل, قال, JUSSIVE", "يقولون, قال, INDICATIVE", "يقولوا, قال, NOT_INDICATIVE",
    "يكتب, كتب, ANY", "يبنِ, بنى, JUSSIVE", "يك, كان, JUSSIVE"
  })
  void moodIsWhatTheSpellingShows(String word, String lemma, Inflection.Mood mood) {
    assertThat(finite(word, lemma)).extracting(Finite::mood).contains(mood);
  }

  @ParameterizedTest
  @CsvSource({
    "قالو, قال, BOUND", "قالوا, قال, FREE", "قال, قال, ANY", "تولا, تولّى, BOUND", "تولى, تولّى, FREE",
    "زيارت, زار, BOUND",
    "زيارة, زار, FREE", "بناؤ, بنى, BOUND", "بنائ, بنى, BOUND", "بناء, بنى, ANY", "معارضون, عارض, FREE",
    "معارضو, عارض, ANY"
  })
  void spellingsKnowWhetherAPronounFollows(String word, String lemma, Inflection.Attachment attachment) {
    assertThat(readings(word, lemma)).extracting(reading -> reading.inflection().attachment()).contains(attachment);
  }

  @ParameterizedTest
  @CsvSource({
    "اعتقالات, اعتقل, MASDAR", "استقالة, استقال, MASDAR", "تسمية, سمّى, MASDAR", "محاكمات, حاكم, MASDAR",
    "معارضا, عارض, ACTIVE_PARTICIPLE", "معارضي, عارض, ACTIVE_PARTICIPLE", "قاضٍ, قضى, ACTIVE_PARTICIPLE",
    "معتقلين, اعتقل, PASSIVE_PARTICIPLE", "مدعوون, دعا, PASSIVE_PARTICIPLE", "مسؤول, سأل, PASSIVE_PARTICIPLE",
    "مسئول, سأل, PASSIVE_PARTICIPLE", "ليست, ليس, FINITE"
  })
  void nounsOfTheVerbAreKnown(String word, String lemma, Inflection.Kind kind) {
    assertThat(readings(word, lemma)).extracting(VerbForm::kind).contains(kind);
  }

  @Test
  void homographsAreTwoVerbs() {
    assertThat(TABLE.lookup("علم")).extracting(reading -> reading.verb().key()).contains("علم/I", "علّم/II");
  }

  @ParameterizedTest
  @CsvSource({"في", "الذي", "كتاب ", "x", "''"})
  void whatIsNoFormIsNotFound(String word) {
    assertThat(TABLE.lookup(word)).isEmpty();
    assertThat(TABLE.contains(word)).isFalse();
  }

  private static List<VerbForm> readings(String word, String lemma) {
    return TABLE.lookup(Folding.fold(word)).stream().filter(reading -> reading.lemma().equals(lemma)).toList();
  }

  private static List<Finite> finite(String word, String lemma) {
    return readings(word, lemma).stream().map(VerbForm::inflection).filter(Finite.class::isInstance)
        .map(Finite.class::cast).toList();
  }
}
