package org.musnad.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.musnad.text.Article;

class PageTest {
  private static final String ONE = "أعلنت وزيرة الثقافة سعاد الراوي افتتاح المعرض الوطني في العاصمة مساء الخميس.";
  private static final String TWO = "وقالت الراوي في كلمة لها إن المعرض يستقبل الزوار ثلاثة أسابيع بلا مقابل.";
  private static final String CHROME_BEFORE =
      "<nav><a href=/>الرئيسية</a> <a href=/p>سياسة</a></nav><div class=menu><ul><li><a href=/1>خبر أول طويل العنوان جدا في"
          + " القائمة</a></li><li><a href=/2>خبر ثان طويل العنوان جدا في القائمة</a></li></ul></div>";
  private static final String CHROME_AFTER =
      "<aside><p>الأكثر قراءة هذا الأسبوع في الموقع وأخبار أخرى كثيرة</p></aside><div><p>تابعونا</p></div>"
          + "<footer><p>جميع الحقوق محفوظة للموقع ولا يجوز النقل من دون ذكر المصدر.</p></footer>";

  @Test
  void theMainTextIsFoundAmongMenusAndFooters() {
    assertThat(text(CHROME_BEFORE + "<div id=x><p>" + ONE + "</p><p>قصير.</p><p>" + TWO + "</p></div>" + CHROME_AFTER))
        .isEqualTo(ONE + "\nقصير.\n" + TWO);
  }

  @Test
  void lineBreaksAndWrappedParagraphsAreLines() {
    assertThat(text(CHROME_BEFORE + "<div>" + ONE + "<br><br>" + TWO + "</div>" + CHROME_AFTER)).isEqualTo(ONE + "\n" + TWO);
    assertThat(text("<div><div><p>" + ONE + "</p></div><div><p>" + TWO + "</p></div></div>" + CHROME_AFTER))
        .isEqualTo(ONE + "\n" + TWO);
  }

  @Test
  void aMarkedBodyIsTakenAsMarked() {
    assertThat(text("<div itemprop=articleBody><p>" + ONE + "</p><p>" + TWO + "</p></div><div><p>" + (ONE + " ").repeat(9)
            + "</p></div>"))
        .isEqualTo(ONE + "\n" + TWO);
  }

  @Test
  void linksAndInlineMarkupAreTextAndSpaceIsOneSpace() {
    assertThat(text("<p>" + ONE.replace("سعاد", "<b>سعاد</b>\n \t").replace("العاصمة", "<a href=/x>العاصمة</a>") + "</p>"))
        .isEqualTo(ONE);
  }

  @Test
  void scriptsAndHiddenPartsAreNot() {
    assertThat(text("<p>" + ONE + "</p><script>var x = 'نص طويل جدا لا يجوز أن يظهر في المقال';</script><p hidden>" + TWO
            + "</p>"))
        .isEqualTo(ONE);
  }

  @Test
  void metaTagsTellTitleOutletDayAndAddress() {
    Article article = article("<head><title>ع | الصحيفة</title><meta property=og:title content='عنوان'>"
        + "<meta property=og:site_name content='الصحيفة'><link rel=canonical href='https://example.org/1'>"
        + "<meta property=article:published_time content='2020-05-07T23:30:00+03:00'></head><p>" + ONE + "</p>");
    assertThat(article)
        .isEqualTo(new Article("stdin", "عنوان", "الصحيفة", "https://example.org/1", LocalDate.of(2020, 5, 7), ONE));
  }

  @Test
  void jsonLdTellsTooAlsoInsideAGraph() {
    Article article = article("<script type='application/ld+json'>{\"@graph\":[{\"@type\":\"WebSite\"},{\"@type\":"
        + "[\"NewsArticle\"],\"headline\":\"عنوان\",\"datePublished\":\"2020-05-07\",\"publisher\":{\"name\":\"الصحيفة\"}}]}"
        + "</script><p>" + ONE + "</p>");
    assertThat(article).isEqualTo(new Article("stdin", "عنوان", "الصحيفة", "", LocalDate.of(2020, 5, 7), ONE));
  }

  @Test
  void brokenJsonLdAndUnreadableDatesDoNotHideTheOthers() {
    assertThat(article("<script type='application/ld+json'>{oops</script><meta property=article:published_time content=x>"
            + "<time datetime=2020-05-07>الخميس</time><p>" + ONE + "</p>").published())
        .isEqualTo(LocalDate.of(2020, 5, 7));
  }

  @Test
  void aDateThatIsNoneIsSaid() {
    List<Item> items = items(("<html><meta property=article:published_time content='غدا'><p>" + ONE).getBytes(UTF_8));
    assertThat(items).extracting(IntakeTest::shape).containsExactly("BAD_DATE", "stdin");
  }

  @Test
  void theDeclaredEncodingIsHonouredUnlessTheBytesAreUtf8() {
    String page = "<html><meta charset=windows-1256><p>" + ONE;
    assertThat(items(page.getBytes(Charset.forName("windows-1256"))))
        .containsExactly(new Item.Found("-", Article.ofText("stdin", ONE), List.of()));
    assertThat(items(page.getBytes(UTF_8))).containsExactly(new Item.Found("-", Article.ofText("stdin", ONE), List.of()));
  }

  @Test
  void aPageWithoutAnArticleIsAProblem() {
    assertThat(items(("<html>" + CHROME_BEFORE).getBytes(UTF_8))).extracting(IntakeTest::shape).containsExactly("NO_ARTICLE");
  }

  private static String text(String body) {
    return article(body).text();
  }

  private static Article article(String html) {
    return ((Item.Found) items(("<!doctype html><html>" + html).getBytes(UTF_8)).get(0)).article();
  }

  private static List<Item> items(byte[] bytes) {
    try (Intake intake = Intake.of(List.of("-"), new ByteArrayInputStream(bytes), Defaults.NONE)) {
      return intake.stream().toList();
    }
  }
}
