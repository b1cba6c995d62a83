package org.musnad.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.musnad.text.Text;

class VocabularyTest {
  private static Vocabulary vocabulary() {
    Vocabulary vocabulary = new Vocabulary();
    vocabulary.add("مكتب", WordClass.COMMON);
    vocabulary.add("مكتبة", WordClass.COMMON);
    vocabulary.add("كتل", WordClass.COMMON);
    vocabulary.add("توجيه", WordClass.COMMON);
    vocabulary.add("توجي", WordClass.COMMON);
    vocabulary.add("على", WordClass.PREPOSITION);
    vocabulary.add("علي", WordClass.GIVEN_NAME);
    vocabulary.add("إلى", WordClass.PREPOSITION);
    vocabulary.add("إلى", WordClass.FAMILY_NAME_OR_WORD);
    vocabulary.settle();
    return vocabulary;
  }

  private static Word analyse(String word) {
    return vocabulary().analyse(Text.of(word).tokens().get(0));
  }

  @Test
  void aNounInTehIsNoNounAndPronoun() {
    assertThat(analyse("مكتبة")).extracting(Word::stem, Word::pronoun).containsExactly("مكتبه", "");
    assertThat(analyse("كتلة")).extracting(Word::stem, Word::pronoun).containsExactly("كتله", "");
  }

  @Test
  void aNounInHehThatHasATehIsTheNounAndAPronoun() {
    assertThat(analyse("مكتبه")).extracting(Word::stem, Word::pronoun).containsExactly("مكتب", "ه");
    assertThat(analyse("ومكتبه")).extracting(Word::conjunction, Word::stem, Word::pronoun).containsExactly('و', "مكتب", "ه");
  }

  @Test
  void aNounWhoseOwnLetterIsHehKeepsIt() {
    assertThat(analyse("توجيه")).extracting(Word::stem, Word::pronoun).containsExactly("توجيه", "");
  }

  @Test
  void theArticleLeavesNoPlaceForAPronoun() {
    assertThat(analyse("المكتبه")).extracting(Word::stem, Word::pronoun).containsExactly("المكتبه", "");
  }

  @Test
  void aNameAndAPrepositionAreToldByTheirLastLetter() {
    assertThat(analyse("علي").is(WordClass.GIVEN_NAME)).isTrue();
    assertThat(analyse("على").is(WordClass.GIVEN_NAME)).isFalse();
    assertThat(analyse("على").is(WordClass.PREPOSITION)).isTrue();
  }

  @Test
  void aNameThatIsWrittenLikeAPrepositionIsThePreposition() {
    assertThat(analyse("إلى").is(WordClass.FAMILY_NAME_OR_WORD)).isFalse();
  }
}
