package org.musnad.search;

/** Is told how far an index has come while it catches up with its archive. */
@FunctionalInterface
public interface CatchingUp {
  /** Is told nothing. */
  CatchingUp UNWATCHED = (done, of) -> {};

  /**
   * So many changes have been followed.
   *
   * @param done changes followed
   * @param of all that there are to follow
   */
  void step(int done, int of);
}
