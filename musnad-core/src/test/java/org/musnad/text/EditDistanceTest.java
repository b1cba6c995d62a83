package org.musnad.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditDistanceTest {
  @ParameterizedTest
  @CsvSource({"كاظمي,كاظمي,0", "كاظمي,كاضمي,1", "سالم,سلم,1", "عبدالله,عبداله,1", "نور,حسن,3", "'',نور,3"})
  void lettersPutInTakenOutOrChanged(String one, String other, int distance) {
    assertThat(EditDistance.of(one, other)).isEqualTo(distance);
    assertThat(EditDistance.of(other, one)).isEqualTo(distance);
  }
}
