package org.musnad.name.tagger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.musnad.name.Lexicons;
import org.musnad.name.Words;
import org.musnad.record.EntityType;
import org.musnad.text.Text;

class NameTaggerTest {
  private static final Lexicons LEXICONS = Lexicons.load();
  private final NameTagger tagger = NameTagger.load(LEXICONS.names().starts());

  private Words words(String text) {
    return LEXICONS.words(Text.of(text));
  }

  private List<TaggedName> tag(Words words) {
    return tagger.read(words, LEXICONS.phraseNames().read(words)).names();
  }

  private List<String> names(String text, EntityType type) {
    Words words = words(text);
    return tag(words).stream()
        .filter(name -> name.type() == type)
        .map(name -> words.span(name.first(), name.end()).of(text))
        .toList();
  }

  @Test
  void aStrangerAfterAVerbOfSpeechAndBeforeAnOfficeIsAPerson() {
    assertThat(names("وقال يورغن شتاينباخ وزير المالية إن بلاده ستخفض الضرائب .", EntityType.PERSON))
        .containsExactly("يورغن شتاينباخ");
  }

  @Test
  void placesStandAfterTheirPrepositions() {
    assertThat(names("وصل الوفد إلى بغداد قادما من باريس .", EntityType.PLACE)).containsExactly("بغداد", "باريس");
  }

  @Test
  void namesComeInOrderAndDoNotOverlap() {
    List<TaggedName> names = tag(words("التقى الرئيس جاك شيراك في باريس رئيس الوزراء اللبناني فؤاد السنيورة ."));
    assertThat(names).isNotEmpty();
    for (int i = 1; i < names.size(); i++) {
      assertThat(names.get(i).first()).isGreaterThanOrEqualTo(names.get(i - 1).end());
    }
    assertThat(names).allSatisfy(name -> assertThat(name.probability()).isBetween(0.0, 1.0));
  }

  @Test
  void anEmptyTextHasNoNames() {
    assertThat(tag(words(""))).isEmpty();
  }

  @Test
  void theLocaleChangesNothing() {
    Words words = words("زار وزير الخارجية الفرنسي برنار كوشنير بيروت .");
    List<TaggedName> names = tag(words);
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      assertThat(tag(words)).isEqualTo(names);
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void theModelIsSmallEnoughToShip() throws IOException {
    try (InputStream in = NameTagger.class.getResourceAsStream("names.model")) {
      assertThat(in).isNotNull();
      assertThat(in.readAllBytes().length).isLessThan(15 << 20);
    }
  }
}
