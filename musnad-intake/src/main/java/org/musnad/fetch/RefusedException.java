package org.musnad.fetch;

import java.io.IOException;

/** Carries a refusal to where it becomes an answer. */
final class RefusedException extends IOException {
  private static final long serialVersionUID = 1L;

  private final Refusal why;
  private final String detail;

  RefusedException(Refusal why, String detail) {
    super(why + " " + detail);
    this.why = why;
    this.detail = detail;
  }

  Fetched.Refused refused() {
    return new Fetched.Refused(why, detail);
  }
}
