package org.musnad.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LimitsTest {
  @Test
  void aTextWithinTheLimitIsTheSame() {
    assertThat(Limits.cut("قال كلمة", 8)).isEqualTo("قال كلمة");
  }

  @Test
  void aLongerTextIsCutAtALineEndFirst() {
    assertThat(Limits.cut("سطر\nجملة. كلمة أخرى", 12)).isEqualTo("سطر\n");
  }

  @Test
  void thenAtASentenceEndThenAtASpaceThenAnywhere() {
    assertThat(Limits.cut("جملة. كلمة أخرى", 12)).isEqualTo("جملة.");
    assertThat(Limits.cut("كلمة أخرى", 7)).isEqualTo("كلمة ");
    assertThat(Limits.cut("كلمةأخرى", 5)).isEqualTo("كلمةأ");
  }

  @Test
  void aSurrogatePairIsNotHalved() {
    assertThat(Limits.cut("ab\ud83d\ude00", 3)).isEqualTo("ab");
  }
}
