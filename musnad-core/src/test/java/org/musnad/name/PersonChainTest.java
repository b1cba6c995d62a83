package org.musnad.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.musnad.record.Entity;
import org.musnad.record.EntityType;
import org.musnad.text.Text;

class PersonChainTest {
  private static final Lexicons LEXICONS = Lexicons.load();
  private static final NameReader READER = LEXICONS.nameReader();

  private static List<String> people(String text) {
    Names names = READER.read(Text.of(text));
    return names.names().stream()
        .filter(name -> name.type() == EntityType.PERSON)
        .map(name -> names.words().span(name.first(), name.end()).of(text))
        .toList();
  }

  private static List<Entity> bearers(String text) {
    return new EntityReader(LEXICONS.names()).read(READER.read(Text.of(text))).all().stream()
        .filter(entity -> entity.type() == EntityType.PERSON)
        .toList();
  }

  @Test
  void aChainOfFathersIsOneName() {
    assertThat(people("زار الأمير سالم بن حمد بن سالم بن علي بن حمد بن سعيد الراوي المعرض."))
        .containsExactly("سالم بن حمد بن سالم بن علي بن حمد بن سعيد الراوي");
  }

  @Test
  void whoeverIsSonOfANameBearsOne() {
    assertThat(people("وحضر مكتوم بن راشد حفل الافتتاح.")).containsExactly("مكتوم بن راشد");
    assertThat(people("ووالدته هي وداد بنت سهيل بن علي.")).containsExactly("وداد بنت سهيل بن علي");
  }

  @Test
  void aBirthBeforeATitleIsNoMauritanianName() {
    assertThat(people("ولد الشيخ خليفة في مدينة العين.")).noneMatch(name -> name.startsWith("ولد"));
  }

  @Test
  void aForeignParticleInsideANameIsNotAConjunction() {
    assertThat(people("وصل الوزير يورغن فان در بلوم إلى القاهرة.")).containsExactly("يورغن فان در بلوم");
  }

  @Test
  void anOathAfterAnOfficeIsNoPerson() {
    assertThat(people("أدى الرئيس اليمين الدستورية أمام البرلمان.")).isEmpty();
  }

  @Test
  void theTitleOfAListedNameIsNoPartOfIt() {
    assertThat(people("رحب الشيخ عيسى قاسم بالضيوف.")).containsExactly("عيسى قاسم");
  }

  @Test
  void theShortNameThatATableKnowsJoinsTheFullNameOfTheArticle() {
    assertThat(bearers("وقال رئيس المجلس محمد سعد توفيق الكتاتني إن الجلسة رفعت. وقال الكتاتني إنه يشكر زملاءه.")).hasSize(1);
  }

  @Test
  void figuresOfHistoryAreKnownByTheirFullNames() {
    assertThat(people("ألف ابن خلدون كتابه في القرن الرابع عشر.")).containsExactly("ابن خلدون");
    assertThat(people("هزم صلاح الدين الأيوبي الصليبيين في حطين.")).containsExactly("صلاح الدين الأيوبي");
  }
}
