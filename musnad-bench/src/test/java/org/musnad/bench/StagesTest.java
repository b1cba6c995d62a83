package org.musnad.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.musnad.Musnad;
import org.musnad.text.Article;

class StagesTest {
  @Test
  void readingStageByStageIsTheWholeReading() {
    Musnad musnad = Musnad.create();
    Article article = new Article(
        "a1", "", "", "", LocalDate.of(2024, 3, 7), "عين الرئيس سعد الراوي أمس ليلى الحمداني وزيرة للثقافة. وقالت الحمداني إنها ستعمل.");
    StageClock clock = new StageClock(Stages.of(musnad));
    assertThat(clock.read(article)).isEqualTo(musnad.read(article));
    assertThat(Stage.values()).allSatisfy(stage -> assertThat(clock.nanos(stage)).isPositive());
  }
}
