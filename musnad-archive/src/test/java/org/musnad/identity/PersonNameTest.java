package org.musnad.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonNameTest {
  @Test
  void aNameIsTakenApart() {
    PersonName name = PersonName.of("الشيخ أبو خالد محمد بن سلمان بن علي الدوري");

    assertThat(name.titles()).containsExactly("شيخ");
    assertThat(name.kunya()).isEqualTo("ابوخالد");
    assertThat(name.given()).isEqualTo("محمد");
    assertThat(name.fathers()).containsExactly("سلمان", "علي");
    assertThat(name.family()).isEqualTo("دوري");
    assertThat(name.nisba()).isTrue();
  }

  @Test
  void compoundsAreSingleParts() {
    assertThat(PersonName.of("عبد الرحمن نور الدين آل مطلق").parts()).isEqualTo(List.of("عبدالرحمن", "نورالدين", "مطلق"));
    assertThat(PersonName.of("سلمان بن عبد العزيز").family()).isEmpty();
    assertThat(PersonName.of("أبو طارق").isKunya()).isTrue();
    assertThat(PersonName.of("أبو طارق الحموي").kunya()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "أحمد الزيات, أحمد محمود الزيات, WITHIN",
    "أحمد حسن الراوي, أحمد علي الراوي, OTHER_FATHER",
    "كريم سعد الدوري, كريم سعد البصري, OTHER_FAMILY",
    "كريم سعد, كريم سعد البصري, HEAD",
    "نبيل الشاهر, نبيلة الشاهر, OTHER_GIVEN",
    "سعد الكناني, سعيد الكناني, OTHER_GIVEN",
    "أنطونيو غوتيريش, أنطونيو غوتيريس, SPELLED",
    "Mustafa al-Kadhimi, مصطفى الكاظمي, LATIN",
    "Mohamed El Baradei, محمد البرادعي, LATIN",
    "الراوي, أحمد الراوي, SINGLE",
    "أحمد, أحمد الراوي, NONE",
    "أبو طارق, أبو طارق, KUNYA"
  })
  void twoNamesAreCompared(String one, String other, NameMatch.Kind kind) {
    assertThat(NameMatch.of(PersonName.of(one), PersonName.of(other)).kind()).isEqualTo(kind);
    assertThat(NameMatch.of(PersonName.of(other), PersonName.of(one)).kind()).isEqualTo(kind);
  }

  @ParameterizedTest
  @CsvSource({
    "Kadhimi, الكاظمي", "Kazemi, كاظمي", "Muhammad, محمد", "Mohammed, محمد", "Mohamed, محمد", "Gaddafi, القذافي", "Khaled, خالد",
    "Khalid, خالد", "Chédid, شديد", "Youssef, يوسف", "Osama, أسامة", "Jamal, جمال", "Gamal, جمال", "Djamel, جمال", "Ghannouchi, الغنوشي"
  })
  void latinAndArabicSpellingsMeet(String latin, String arabic) {
    assertThat(Spelling.keys(latin)).containsAnyElementsOf(Spelling.keys(arabic));
    assertThat(Spelling.distance(latin, arabic)).isLessThan(2.5);
  }
}
