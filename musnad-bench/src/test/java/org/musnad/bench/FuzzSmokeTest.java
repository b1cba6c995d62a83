package org.musnad.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.musnad.Musnad;
import org.musnad.text.Article;

class FuzzSmokeTest {
  private static final Article ARTICLE = Article.ofText("a1", "قال الوزير سعد الراوي أمس في بغداد: «سنعمل على إنجاز المشروع».");

  @ParameterizedTest
  @EnumSource
  void aMutationTakesTheEmptyText(Mutation mutation) {
    assertThat(mutation.apply("", new Random(1)).length()).isLessThan(100);
  }

  @Test
  void theSameSeedSpoilsTheSameWay() {
    assertThat(FuzzSmoke.spoiled(List.of(ARTICLE), 7)).isEqualTo(FuzzSmoke.spoiled(List.of(ARTICLE), 7));
    assertThat(FuzzSmoke.spoiled(List.of(ARTICLE), 7)).isNotEqualTo(FuzzSmoke.spoiled(List.of(ARTICLE), 8));
  }

  @Test
  void spoiledArticlesAreReadWithoutFault() {
    Musnad musnad = Musnad.create();
    assertThat(LongStream.range(0, 300).mapToObj(seed -> FuzzSmoke.spoiled(List.of(ARTICLE), seed)))
        .allSatisfy(spoiled -> assertThat(RecordCheck.faults(musnad.read(spoiled))).isEmpty());
  }
}
