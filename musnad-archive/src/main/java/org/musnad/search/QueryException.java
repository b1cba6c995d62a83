package org.musnad.search;

/** A query that cannot be understood. */
public final class QueryException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** What is wrong. */
  public enum Reason {
    /** There is nothing to look for. */
    EMPTY,
    /** A quotation mark or bracket is opened and not closed. */
    UNCLOSED,
    /** A bracket is closed that was not opened. */
    UNOPENED,
    /** A field stands without a value. */
    NO_VALUE,
    /** There is no such field. */
    NO_FIELD,
    /** No year, month or day. */
    NO_DATE,
    /** No type of statement. */
    NO_TYPE,
    /** No status of statements. */
    NO_STATUS,
    /** Nothing stands on one side of OR. */
    NO_CHOICE,
    /** Names have no such field. */
    NOT_OF_NAMES
  }

  private final Reason reason;
  private final String query;
  private final int at;
  private final String detail;

  QueryException(Reason reason, String query, int at, String detail) {
    super(reason + " at " + at + " of " + query);
    this.reason = reason;
    this.query = query;
    this.at = at;
    this.detail = detail;
  }

  public Reason reason() {
    return reason;
  }

  /** The query, or the value of an option. */
  public String query() {
    return query;
  }

  /** Where in the query, in UTF-16 code units. */
  public int at() {
    return at;
  }

  /** The letters that are wrong. */
  public String detail() {
    return detail;
  }
}
