package org.musnad.account;

import java.time.Duration;

/** What comes of signing in. */
sealed interface Entry {
  /** Signed in; the secret of the visit goes into the cookie. */
  record In(String secret) implements Entry {}

  /** Name or password is wrong; which of them is not told. */
  record Wrong() implements Entry {}

  /** Too many failures: not before so long. */
  record Wait(Duration left) implements Entry {}
}
