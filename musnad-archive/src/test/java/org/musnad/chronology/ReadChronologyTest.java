package org.musnad.chronology;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.musnad.Musnad;
import org.musnad.dossier.Dossiers;
import org.musnad.dossier.Search;
import org.musnad.text.Article;

/** The checks over an article as the reader reads it: a life of somebody invented, told in an order that cannot be. */
class ReadChronologyTest {
  private static final String TEXT =
      """
      تولى سامي الحمداني رئاسة الهيئة الوطنية للآثار في 5 مارس 2018. وحصل الحمداني على درجة الماجستير في القانون من \
      جامعة مالطا عام 2014، وعقب ذلك انخرط في العمل السياسي، حيث كان معارضا لنظام معمر القذافي، ثم عاد إلى طرابلس.
      """;

  @Test
  void oppositionToARegimeToldAfterADegreeFromAfterItsFallIsCaught() {
    Article article = new Article("a1", "من هو سامي الحمداني؟", "الأفق", "", LocalDate.of(2019, 1, 5), TEXT);
    Search search = Dossiers.of(List.of(Musnad.create().read(article))).find("سامي الحمداني");

    assertThat(search).isInstanceOfSatisfying(Search.Found.class, found ->
        assertThat(Chronology.questions(found.dossier())).singleElement().satisfies(question -> {
          assertThat(question.kind()).isEqualTo(Question.Kind.TOLD_AFTER_THE_REGIME);
          assertThat(question.sides().get(0).citations().get(0).evidenceText()).contains("2014");
          assertThat(question.sides().get(1).citations().get(0).evidenceText()).contains("معارضا لنظام معمر القذافي");
        }));
  }
}
