package org.musnad.store;

/**
 * A line of the log in which changes of the archive and what people did stand side by side.
 *
 * @param by who, the empty string where that is not known; and when
 * @param action the label of a {@link Change.Action} or of a {@link Deed}
 * @param article the number of the article it was done to, or 0
 * @param address the network address it came from, where that is known
 * @param detail what else is to be said of it
 */
public record LogLine(Signature by, String action, long article, String address, String detail) {
  /** Which lines are wanted. */
  public enum Part {
    ALL,
    /** Only what changed the archive. */
    ARCHIVE,
    /** Only sign-ins, invitations and roles. */
    PEOPLE
  }
}
