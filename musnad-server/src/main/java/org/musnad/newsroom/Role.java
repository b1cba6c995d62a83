package org.musnad.newsroom;

/** What somebody may do, each role also what those before it may. */
public enum Role {
  /** Reads. */
  READER,
  /** Adds articles, and judges: who is who, what is right, what became of a pledge. */
  EDITOR,
  /** Invites and dismisses others, and sees the log of changes. */
  ADMIN;

  /** Whether whoever has this role may do what needs another. */
  public boolean may(Role needed) {
    return compareTo(needed) >= 0;
  }
}
