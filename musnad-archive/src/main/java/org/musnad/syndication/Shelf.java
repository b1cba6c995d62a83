package org.musnad.syndication;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where fingerprints and chains are kept. A chain is named by the smallest number among its articles. */
interface Shelf {
  /** Keeps an article that is not there yet, in a chain of its own. */
  void put(long article, Fingerprint fingerprint);

  /** Forgets an article. */
  void drop(long article);

  /** The chain of an article; none where it is not there. */
  Optional<Long> chain(long article);

  /** The articles of a chain, by their numbers. */
  List<Long> members(long chain);

  void move(long article, long chain);

  /** What an article is compared by; none where its text is gone. */
  Optional<Fingerprint> fingerprint(long article);

  /** The articles that have so many numbers of a sketch in their own, by their chain. */
  Map<Long, List<Long>> sharing(int[] sketch, int least);
}
