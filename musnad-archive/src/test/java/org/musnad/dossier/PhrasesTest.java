package org.musnad.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.musnad.Articles.article;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.musnad.language.Language;

class PhrasesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          arrest    | detained:@e1 agent:@e2 charge:التآمر            | التوقيف على يد نبيل الشامي، التهمة: التآمر | Arrested by نبيل الشامي, charge: التآمر
          arrest    | agent:@e1 detained:@e2 count:=>=3               | توقيف نبيل الشامي (العدد 3 على الأقل)     | Arrest of نبيل الشامي (number: at least 3)
          stance    | holder:@e1 kind:=praise target:@e2              | الثناء على نبيل الشامي                     | Praises نبيل الشامي
          stance    | target:@e1 kind:=accuse holder:@e2 topic:التآمر | اتهام من جانب نبيل الشامي، بشأن التآمر     | Accusation by نبيل الشامي, on التآمر
          movement  | person:@e1 kind:=flee destination:@e2           | فرار إلى نبيل الشامي                       | Flight to نبيل الشامي
          statement | speaker:@e1 kind:=warn content:التآمر direct:=true | تحذير: «التآمر»                         | Warned: “التآمر”
          pledge    | who:@e1 content:التآمر deadline:=2016-06        | التآمر، الموعد: يونيو 2016                 | التآمر, deadline: June 2016
          birth     | person:@e1                                      | الميلاد                                    | Birth
          """)
  void linesAreWordedInBothLanguages(String type, String roles, String arabic, String english) {
    String[] fillers = roles.strip().replaceAll(":", " ").split(" +");
    Dossier dossier =
        Found.dossier(
            "ليلى الحمداني",
            article("a1", "جرى ذكر [person:e1 ليلى الحمداني] و[person:e2 نبيل الشامي] في قضية التآمر.")
                .outlet("النهار", "2016-06-08")
                .says(type, "جرى ذكر", fillers));

    assertThat(wording(dossier, Language.AR)).isEqualTo(arabic);
    assertThat(wording(dossier, Language.EN)).isEqualTo(english);
  }

  private static String wording(Dossier dossier, Language language) {
    return new Phrases(language).line(dossier.fact(1)).stream().map(Piece::text).collect(Collectors.joining());
  }
}
