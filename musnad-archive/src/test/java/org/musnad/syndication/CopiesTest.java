package org.musnad.syndication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CopiesTest {
  private final Copies copies = Copies.inMemory();

  private void put(long article, String text) {
    copies.put(article, Fingerprint.of(text));
  }

  @Test
  void aTextIsACopyHoweverItsLettersAreSpelledAndItsSignsAreSet() {
    put(1, Reports.DAM);
    put(2, Reports.DAM.replace("أ", "ا").replace("ة", "ه").replace("،", " -").replace("و", "ـو").replace("\n", " "));
    assertThat(copies.chain(2)).isEqualTo(1);
    assertThat(copies.members(1)).containsExactly(1L, 2L);
  }

  @Test
  void aRewrittenTitleInFrontOfTheTextHidesNothing() {
    put(1, "الدرويش تفتتح سدا جديدا\n" + Reports.DAM);
    put(2, "مياه رمادة تعود: ثلاثون ألف دونم تنتظر الري\n" + Reports.DAM);
    assertThat(copies.chain(2)).isEqualTo(1);
  }

  @Test
  void aCutTailHidesNothing() {
    put(1, Reports.DAM);
    put(2, Reports.OPENING + "\n" + Reports.FIGURES + "\n");
    put(3, Reports.OPENING + "\n" + Reports.FIGURES + "\n" + Reports.QUOTE);
    assertThat(copies.members(1)).containsExactly(1L, 2L, 3L);
  }

  @Test
  void anInsertedParagraphHidesNothing() {
    put(1, Reports.DAM);
    put(2, String.join("\n", Reports.OPENING, Reports.FIGURES, Reports.PARAGRAPH, Reports.QUOTE, Reports.CRITICS));
    assertThat(copies.chain(2)).isEqualTo(1);
  }

  @Test
  void aReportThatStandsWithinAMuchLongerOneIsItsCopy() {
    String longer = Reports.DAM_OF_ANOTHER + "\n" + Reports.PARAGRAPH + "\n" + Reports.DAM;
    assertThat(Fingerprint.of(Reports.DAM).resemblance(Fingerprint.of(longer))).isLessThan(Fingerprint.RESEMBLANCE);
    put(1, longer);
    put(2, Reports.DAM);
    assertThat(copies.chain(2)).isEqualTo(1);
  }

  @Test
  void twoReportsOfOneEventStayTwo() {
    put(1, Reports.DAM);
    put(2, Reports.DAM_OF_ANOTHER);
    assertThat(copies.chain(2)).isEqualTo(2);
  }

  @Test
  void oneQuotationInTwoReportsMakesNoCopy() {
    put(1, Reports.OPENING + "\n" + Reports.QUOTE + "\n" + Reports.CRITICS);
    put(2, Reports.DAM_OF_ANOTHER + "\n" + Reports.QUOTE);
    assertThat(copies.chain(2)).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "المزيد", "اقرأ أيضا على موقعنا", "اقرأ أيضا على موقعنا أخبار اليوم"})
  void whatIsTooShortIsNobodysCopy(String text) {
    put(1, text);
    put(2, text);
    assertThat(copies.chain(2)).isEqualTo(2);
  }

  @Test
  void chainsAreTheSameInWhateverOrderArticlesCome() {
    List<String> texts = texts();
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      order.add(i);
      put(i, texts.get(i));
    }
    for (int turn = 0; turn < 20; turn++) {
      Collections.shuffle(order, new Random(turn));
      Copies others = Copies.inMemory();
      order.forEach(i -> others.put(i, Fingerprint.of(texts.get(i))));
      assertThat(order).allSatisfy(i -> assertThat(others.chain(i)).isEqualTo(copies.chain(i)));
    }
  }

  /** The first and the last are alike only by the one between them. */
  private static List<String> texts() {
    return List.of(
        Reports.OPENING + "\n" + Reports.FIGURES,
        Reports.OPENING + "\n" + Reports.FIGURES + "\n" + Reports.QUOTE,
        Reports.FIGURES + "\n" + Reports.QUOTE + "\n" + Reports.CRITICS,
        Reports.DAM_OF_ANOTHER, Reports.PARAGRAPH, Reports.PARAGRAPH + " " + Reports.OPENING, Reports.DAM);
  }

  @Test
  void withoutTheOriginalTheNextOneIsIt() {
    put(1, Reports.DAM);
    put(2, Reports.DAM);
    put(3, Reports.DAM);
    copies.remove(1);
    assertThat(copies.chain(3)).isEqualTo(2);
    assertThat(copies.chain(2)).isEqualTo(2);
    assertThat(copies.members(1)).isEmpty();
  }

  @Test
  void whatOnlyARemovedArticleHeldTogetherFallsApart() {
    put(1, Reports.DAM_OF_ANOTHER);
    put(2, Reports.DAM);
    put(3, Reports.DAM + "\n" + Reports.DAM_OF_ANOTHER);
    assertThat(copies.members(1)).containsExactly(1L, 2L, 3L);
    copies.remove(3);
    assertThat(copies.chain(1)).isEqualTo(1);
    assertThat(copies.chain(2)).isEqualTo(2);
  }

  @Test
  void aNewTextOfAnArticleTakesThePlaceOfTheOldOne() {
    put(1, Reports.DAM);
    put(2, Reports.DAM_OF_ANOTHER);
    put(2, Reports.DAM);
    assertThat(copies.chain(2)).isEqualTo(1);
    put(2, Reports.DAM_OF_ANOTHER);
    assertThat(copies.chain(2)).isEqualTo(2);
    put(2, Reports.DAM_OF_ANOTHER);
    assertThat(copies.members(2)).containsExactly(2L);
  }

  @Test
  void resemblanceAndHoldingAreShares() {
    Fingerprint whole = Fingerprint.of(Reports.DAM);
    Fingerprint part = Fingerprint.of(Reports.OPENING);
    assertThat(whole.resemblance(whole)).isEqualTo(1);
    assertThat(part.within(whole)).isEqualTo(1);
    assertThat(whole.within(part)).isEqualTo(whole.resemblance(part)).isBetween(0.1, 0.4);
    assertThat(Fingerprint.of("").within(whole)).isZero();
    assertThat(Fingerprint.of("").resemblance(Fingerprint.of(""))).isZero();
  }

  @Test
  void manyArticlesThatComeAndGoLeaveNoTrace() {
    Random random = new Random(5);
    for (long article = 1; article <= 3_000; article++) {
      StringBuilder text = new StringBuilder();
      for (int word = 0; word < 30; word++) {
        text.append("كلمة").append(random.nextInt(5_000)).append(' ');
      }
      put(article, text.toString());
      if (article > 10) {
        copies.remove(article - 10);
      }
    }
    put(5_001, Reports.DAM);
    put(5_000, Reports.DAM);
    assertThat(copies.members(5_000)).containsExactly(5_000L, 5_001L);
  }
}
