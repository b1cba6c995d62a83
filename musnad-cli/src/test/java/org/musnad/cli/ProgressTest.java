package org.musnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.musnad.language.Language;

class ProgressTest {
  private static final long SECOND = 1_000_000_000L;

  private static Progress after(int steps, int total) {
    Terminal terminal = new Terminal(InputStream.nullInputStream(), new Output(new ByteArrayOutputStream()),
        new PrintWriter(new StringWriter()), Messages.in(Language.EN), Map.of(), false);
    Progress progress = new Progress(terminal, () -> total);
    for (int i = 0; i < steps; i++) {
      progress.step();
    }
    return progress;
  }

  @Test
  void itTellsRateAndTimeLeft() {
    assertThat(after(30, 3000).line(3 * SECOND)).isEqualTo("30 of 3000 read, 10 a second, 4:57 left");
  }

  @Test
  void asLongAsTheEndIsNotKnownItTellsTheRate() {
    assertThat(after(30, 0).line(3 * SECOND)).isEqualTo("30 read, 10 a second");
  }
}
