package org.musnad.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.musnad.record.EntityType;
import org.musnad.text.Text;

class NumberedBodiesTest {
  private static final NameReader READER = Lexicons.load().nameReader();

  private static Names read(String text) {
    return READER.read(Text.of(text));
  }

  private static List<String> bodies(String text) {
    Names names = read(text);
    return names.names().stream()
        .filter(span -> span.type() == EntityType.ORGANIZATION)
        .map(span -> names.words().span(span.first(), span.end()).of(text))
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "انسحب اللواء 35 مدرع من الموقع.,اللواء 35 مدرع",
    "سيطرت الكتيبة ٢١ حرس حدود على الموقع.,الكتيبة ٢١ حرس حدود",
    "تقدمت المنطقة العسكرية الرابعة إلى الساحل.,المنطقة العسكرية الرابعة",
    "بثت القناة الثانية الإسرائيلية التقرير.,القناة الثانية الإسرائيلية",
    "أصيب ضابط في الفوج 47.,الفوج 47",
    "انسحبت الفرقة الحادية عشرة من المدينة.,الفرقة الحادية عشرة"
  })
  void aNumberIsTheNameOfAUnit(String text, String body) {
    assertThat(bodies(text)).contains(body);
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "واستدعى اللواء 20 ضابطا.", "قتل 21 من الكتيبة 3 منهم جنود.", "وهي طالبة بالفرقة الثانية بكلية الهندسة.", "قال اللواء المتقاعد إن القوات وصلت."
  })
  void aNumberThatCountsOrAYearOfStudyIsNone(String text) {
    assertThat(bodies(text)).noneMatch(body -> body.startsWith("اللواء") || body.startsWith("الكتيبة") || body.contains("فرقة"));
  }

  @Test
  void aBrigadeIsNoGeneral() {
    String text = "وعين قائدا للواء 55 في عدن.";
    assertThat(bodies(text)).hasSize(1);
    assertThat(read(text).offices()).hasSize(1);
  }
}
