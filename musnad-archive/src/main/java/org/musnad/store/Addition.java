package org.musnad.store;

/** What came of adding an article. */
public sealed interface Addition {
  /** The article's number in the archive. */
  long article();

  /** The archive did not have it. */
  record Added(long article) implements Addition {}

  /** The archive has this very text, title, outlet and day; nothing was changed. */
  record Unchanged(long article) implements Addition {}

  /** The archive has another version of it; both are kept, and this one counts now. */
  record NewVersion(long article) implements Addition {}
}
