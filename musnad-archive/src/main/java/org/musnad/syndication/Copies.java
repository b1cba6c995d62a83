package org.musnad.syndication;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Joins articles into chains of copies, one article at a time. Articles are in one chain if a row of copies leads from
 * one to the other; in which order they came makes no difference.
 *
 * <pre>{@code
 * Copies copies = Copies.inMemory();
 * copies.put(1, Fingerprint.of(first));
 * copies.put(2, Fingerprint.of(second));
 * copies.chain(2);   // 1 if the second is a copy of the first
 * }</pre>
 *
 * <p>Not thread safe.
 */
public final class Copies {
  /** Texts that have less of their sketches in common are not compared. */
  private static final int LEAST_SHARED = 2;

  private final Shelf shelf;

  Copies(Shelf shelf) {
    this.shelf = shelf;
  }

  /** Finds copies among articles that are held in memory, about 5 bytes for each word. */
  public static Copies inMemory() {
    return new Copies(new MemoryShelf());
  }

  /** Adds an article, or puts a new text in the place of its old one. */
  public void put(long article, Fingerprint fingerprint) {
    remove(article);
    shelf.put(article, fingerprint);
    join(article, fingerprint);
  }

  /** Removes an article. What only it held together falls apart. */
  public void remove(long article) {
    Optional<Long> chain = shelf.chain(article);
    if (chain.isEmpty()) {
      return;
    }
    List<Long> others = shelf.members(chain.get()).stream().filter(member -> member != article).toList();
    shelf.drop(article);
    others.forEach(other -> shelf.move(other, other));
    for (long other : others) {
      shelf.fingerprint(other).ifPresent(fingerprint -> join(other, fingerprint));
    }
  }

  /** Joins the chain of an article with every other that has a copy of it. */
  private void join(long article, Fingerprint fingerprint) {
    long own = shelf.chain(article).orElse(article);
    long mine = own;
    Map<Long, List<Long>> near = shelf.sharing(fingerprint.sketch(), LEAST_SHARED);
    for (Map.Entry<Long, List<Long>> other : near.entrySet()) {
      long chain = other.getKey();
      if (chain != own && other.getValue().stream().anyMatch(candidate -> isCopy(fingerprint, candidate))) {
        long from = Math.max(mine, chain);
        mine = Math.min(mine, chain);
        for (long member : shelf.members(from)) {
          shelf.move(member, mine);
        }
      }
    }
  }

  private boolean isCopy(Fingerprint fingerprint, long candidate) {
    return shelf.fingerprint(candidate).filter(fingerprint::isCopyOf).isPresent();
  }

  /** The chain of an article, named by the smallest number in it; its own number where it is not there. */
  public long chain(long article) {
    return shelf.chain(article).orElse(article);
  }

  /** The articles of a chain, by their numbers. */
  public List<Long> members(long chain) {
    return shelf.members(chain);
  }
}
