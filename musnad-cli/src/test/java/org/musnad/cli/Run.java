package org.musnad.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;

/** One run of the command inside the test: what it wrote, said and answered. */
record Run(int exit, String out, String err) {
  /** Runs in Arabic, as for a user whose system says nothing. */
  static Run of(String... arguments) {
    return in(Map.of(), "", arguments);
  }

  static Run english(String... arguments) {
    return in(Map.of("MUSNAD_LANG", "en"), "", arguments);
  }

  static Run in(Map<String, String> environment, String standardInput, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int exit =
        Main.run(List.of(arguments), new ByteArrayInputStream(standardInput.getBytes(UTF_8)), out, err, environment);
    return new Run(exit, out.toString(UTF_8), err.toString(UTF_8));
  }
}
