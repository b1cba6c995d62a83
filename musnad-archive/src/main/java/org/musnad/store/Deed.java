package org.musnad.store;

import java.util.Locale;

/** What is logged about people, beside the changes of the archive. */
public enum Deed {
  SIGN_IN,
  /** A name or a password was wrong. */
  SIGN_IN_FAILED,
  /** Somebody has to wait after too many failures. */
  LOCKED,
  SIGN_OUT,
  SIGN_OUT_EVERYWHERE,
  INVITE,
  /** Somebody followed an invitation. */
  JOIN,
  ROLE,
  DISMISS,
  PASSWORD;

  /** How the log writes it: "sign-in-failed". */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
