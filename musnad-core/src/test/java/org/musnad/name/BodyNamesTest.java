package org.musnad.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.musnad.record.Entity;
import org.musnad.record.EntityType;
import org.musnad.text.Text;

class BodyNamesTest {
  private static final Lexicons LEXICONS = Lexicons.load();
  private static final NameReader READER = LEXICONS.nameReader();

  private static List<String> names(String text, EntityType type) {
    Names names = READER.read(Text.of(text));
    return names.names().stream()
        .filter(name -> name.type() == type)
        .map(name -> names.words().span(name.first(), name.end()).of(text))
        .toList();
  }

  private static List<Entity> bodies(String text) {
    return new EntityReader(LEXICONS.names()).read(READER.read(Text.of(text))).all().stream()
        .filter(entity -> entity.type() == EntityType.ORGANIZATION)
        .toList();
  }

  @Test
  void anActionIsNoBodyThoughItsNounHeadsBodies() {
    assertThat(names("حذر المحافظ من عمليات القتل في القرى.", EntityType.ORGANIZATION)).isEmpty();
  }

  @Test
  void aWeakHeadBeforeAListedNameHeadsABody() {
    assertThat(names("أعلنت قوات البيشمركة انسحابها.", EntityType.ORGANIZATION)).containsExactly("قوات البيشمركة");
  }

  @Test
  void aVerbThatIsAlsoTheNameOfABodyIsTheVerb() {
    assertThat(names("أفاد مصدر طبي بأن الحالة مستقرة.", EntityType.ORGANIZATION)).isEmpty();
  }

  @Test
  void anAmbiguousShortNameOfABodyNeedsAHeadOrQuotes() {
    assertThat(names("عاد السكان إلى منازلهم في المدينة بعد العاصفة.", EntityType.ORGANIZATION)).isEmpty();
    assertThat(names("كتبت صحيفة المدينة أن المطار سيفتح غدا.", EntityType.ORGANIZATION)).containsExactly("صحيفة المدينة");
  }

  @Test
  void aQuantityIsNoPlace() {
    assertThat(names("وقعت أضرار في العديد من المنازل.", EntityType.PLACE)).isEmpty();
  }

  @Test
  void theAcronymInBracketsIsTheSameBody() {
    List<Entity> bodies = bodies("قالت بعثة الأمم المتحدة لمساعدة العراق (يونامي) إن العنف تراجع. وأضافت يونامي أن الوضع تحسن.");
    assertThat(bodies).filteredOn(body -> body.aliases().contains("يونامي") || body.name().equals("يونامي")).hasSize(1);
    assertThat(bodies).noneMatch(body -> body.name().equals("يونامي"));
  }

  @Test
  void theBeginningOfTheOnlyLongNameIsTheSameBody() {
    List<Entity> bodies = bodies("اجتمع مجلس القضاء الأعلى صباحا. وقرر مجلس القضاء تأجيل الجلسة.");
    assertThat(bodies).hasSize(1);
  }

  @Test
  void aBodyThatHoldsOthersStaysApartFromThem() {
    List<Entity> bodies = bodies("دعت الأمم المتحدة إلى الهدوء. وقال برنامج الأمم المتحدة الإنمائي إنه سيساعد.");
    assertThat(bodies).extracting(Entity::name).contains("الأمم المتحدة");
  }

  @Test
  void aPeopleOfAPlaceIsAGroup() {
    assertThat(names("حيا الوزير شعب مصر وعشائر الأنبار.", EntityType.GROUP)).containsExactly("شعب مصر", "عشائر الأنبار");
    assertThat(names("عاد سكان الموصل إلى بيوتهم.", EntityType.GROUP)).isEmpty();
  }

  @Test
  void anAgreementIsNoEvent() {
    assertThat(names("وقع الجانبان اتفاق أوسلو قبل سنوات.", EntityType.EVENT)).isEmpty();
  }
}
