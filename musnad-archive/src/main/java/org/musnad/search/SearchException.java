package org.musnad.search;

import org.jspecify.annotations.Nullable;

/** The index cannot be used. The archive is untouched, and so is what the index held. */
public final class SearchException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** What is wrong. */
  public enum Reason {
    /** Another program has been writing into the index for longer than was waited for. */
    LOCKED,
    /** The folder holds other things than an index. */
    NOT_AN_INDEX,
    /** No room is left on the disk. */
    FULL,
    /** The system does not let it be read or written; the detail says why. */
    FORBIDDEN
  }

  private final Reason reason;
  private final String folder;
  private final String detail;

  SearchException(Reason reason, Object folder, String detail, @Nullable Throwable cause) {
    super(reason + " " + folder + ": " + detail, cause);
    this.reason = reason;
    this.folder = String.valueOf(folder);
    this.detail = detail;
  }

  public Reason reason() {
    return reason;
  }

  /** Where the index is. */
  public String folder() {
    return folder;
  }

  /** What the system says. */
  public String detail() {
    return detail;
  }
}
