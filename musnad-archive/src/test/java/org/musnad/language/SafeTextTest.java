package org.musnad.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SafeTextTest {
  @Test
  void directionOverridesAndControlsAreTakenOut() {
    assertThat(SafeText.clean("قال \u202Eabc\u202C و\u0007\u2067x\u2069")).isEqualTo("قال abc وx");
  }

  @Test
  void terminalEscapesCannotPass() {
    assertThat(SafeText.line("نص \u001B[31mأحمر\n\tوسطر")).isEqualTo("نص [31mأحمر وسطر");
  }

  @Test
  void anIsolateIsAlwaysClosedAndNeverNested() {
    assertThat(SafeText.isolate("a\u2069b\u2068c")).isEqualTo("\u2068abc\u2069");
  }

  @Test
  void marksThatBelongToWordsStay() {
    assertThat(SafeText.clean("مُسنَد\u200F \u200Cنیم")).isEqualTo("مُسنَد\u200F \u200Cنیم");
  }
}
