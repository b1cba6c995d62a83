package org.musnad.store;

import org.jspecify.annotations.Nullable;

/**
 * The archive cannot do what it was asked. Nothing of what was being done stays in it; what was in it before still is.
 */
public final class ArchiveException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** What is wrong. */
  public enum Reason {
    /** There is no archive at the address. */
    MISSING,
    /** Somebody else has been writing into it for longer than was waited for. */
    LOCKED,
    /** No room is left on the disk. */
    FULL,
    /** A newer Musnad made it. */
    NEWER,
    /** The database is damaged. */
    BROKEN,
    /** There is something at the address that is no archive. */
    NOT_AN_ARCHIVE,
    /** The database server does not answer, or not to this user. */
    UNREACHABLE,
    /** The system does not let it be read or written. */
    FORBIDDEN,
    /** The database cannot do that; there is another way. */
    UNSUPPORTED,
    /** Something else; the detail says what. */
    OTHER
  }

  private final Reason reason;
  private final String address;
  private final String detail;

  ArchiveException(Reason reason, String address, String detail, @Nullable Throwable cause) {
    super(reason + " " + address + ": " + detail, cause);
    this.reason = reason;
    this.address = address;
    this.detail = detail;
  }

  public Reason reason() {
    return reason;
  }

  /** Which archive. */
  public String address() {
    return address;
  }

  /** What the database or the system says. */
  public String detail() {
    return detail;
  }
}
