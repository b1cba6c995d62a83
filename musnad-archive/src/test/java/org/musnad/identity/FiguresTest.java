package org.musnad.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.musnad.Articles.article;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.musnad.Articles;
import org.musnad.record.ArticleRecord;
import org.musnad.record.EntityType;

class FiguresTest {
  @ParameterizedTest
  @CsvSource({
    "ليلى عبد الله الحمداني, ليلى عبدالله الحمداني",
    "سالم بن راشد العامري, سالم راشد العامري",
    "سالم ابن راشد العامري, سالم راشد عامري",
    "أحمد الراوي, احمد الرّاوي",
    "منى الخليلي, منى خليلي",
    "السيد نبيل الشامي, نبيل الشامي",
    "الدكتور المهندس نبيل الشامي, نبيل الشامي",
    "هدى علـــي الكرخي, هدى علي الكرخي",
    "أبو بكر السعدي, ابوبكر السعدي",
    "صلاح الدين النجار, صلاحالدين النجار"
  })
  void spellingsOfOneFullNameAreOnePerson(String one, String other) {
    assertThat(people(named("a1", one), named("a2", other))).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({
    "نبيل الشامي, نبيلة الشامي",
    "سالم راشد العامري, راشد سالم العامري",
    "الحمداني, الحمداني",
    "أبو خالد, أبو خالد",
    "عبد الله, عبد الله"
  })
  void otherNamesAndNamesOfOnePartStayApart(String one, String other) {
    assertThat(people(bare("a1", one), bare("a2", other))).isEqualTo(2);
  }

  @Test
  void aShortNameJoinsInsideItsArticleOnly() {
    Articles full = article("a1", "قالت [person:e1 ليلى الحمداني] ثم أضافت [person:e1 الحمداني].");
    Articles shortOnly = named("a2", "الحمداني");

    assertThat(people(full, shortOnly)).isEqualTo(2);
  }

  @Test
  void aNameThatFitsTwoPeopleJoinsNobody() {
    Articles judge = article("a1", "[person:e1 كريم سعد الدوري] ويسمى [person:e1 كريم سعد].");
    Articles poet = article("a2", "[person:e1 كريم سعد البصري] ويسمى [person:e1 كريم سعد].");
    Articles either = named("a3", "كريم سعد");

    assertThat(people(judge, poet, either)).isEqualTo(3);
    assertThat(people(either, poet, judge)).isEqualTo(3);
  }

  @Test
  void aFullerNameJoinsWhereItsArticleGivesTheShorterToo() {
    Articles full = article("a1", "وزير التجارة [person:e1 كريم سعد طه الدوري] ويعرف باسم [person:e1 كريم الدوري].")
        .outlet("الأفق", "2016-06-08")
        .says("position.hold", "وزير التجارة", "person", "@e1", "title", "وزير التجارة");

    assertThat(people(full, named("a2", "كريم الدوري"))).isEqualTo(1);
  }

  @Test
  void aPlaceAndAPersonOfOneNameAreTwo() {
    ArticleRecord person = named("a1", "نور حلب").record();
    ArticleRecord place = article("a2", "في [place:e1 نور حلب].").record();

    assertThat(Figures.of(List.of(person, place)).all()).hasSize(2);
  }

  private static Articles bare(String id, String name) {
    return article(id, "قال [person:e1 " + name + "] ذلك.").outlet("النهار", "2016-06-07");
  }

  private static Articles named(String id, String name) {
    return article(id, "قال وزير التجارة [person:e1 " + name + "] ذلك.")
        .outlet("النهار", "2016-06-07")
        .says("position.hold", "وزير التجارة", "person", "@e1", "title", "وزير التجارة");
  }

  private static int people(Articles... articles) {
    List<ArticleRecord> records = java.util.Arrays.stream(articles).map(Articles::record).toList();
    return (int) Figures.of(records).all().stream().filter(f -> f.type() == EntityType.PERSON).count();
  }
}
