package org.musnad.syndication;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Keeps fingerprints and chains in memory. */
final class MemoryShelf implements Shelf {
  private final Map<Long, Fingerprint> fingerprints = new HashMap<>();
  private final Map<Long, Long> chains = new HashMap<>();

  /** Only of chains of two or more. */
  private final Map<Long, List<Long>> members = new HashMap<>();

  private final Postings postings = new Postings();

  @Override
  public void put(long article, Fingerprint fingerprint) {
    fingerprints.put(article, fingerprint);
    chains.put(article, article);
    for (int gram : fingerprint.sketch()) {
      postings.add(gram, article);
    }
  }

  @Override
  public void drop(long article) {
    move(article, article);
    chains.remove(article);
    Fingerprint gone = fingerprints.remove(article);
    if (gone != null) {
      for (int gram : gone.sketch()) {
        postings.remove(gram, article);
      }
    }
  }

  @Override
  public Optional<Long> chain(long article) {
    return Optional.ofNullable(chains.get(article));
  }

  @Override
  public List<Long> members(long chain) {
    List<Long> several = members.get(chain);
    if (several != null) {
      return several.stream().sorted().toList();
    }
    return chain(chain).filter(own -> own == chain).isPresent() ? List.of(chain) : List.of();
  }

  @Override
  public void move(long article, long chain) {
    long from = chains.getOrDefault(article, article);
    if (from == chain) {
      return;
    }
    List<Long> left = new ArrayList<>(members(from));
    left.remove(article);
    List<Long> joined = new ArrayList<>(members(chain));
    joined.add(article);
    chains.put(article, chain);
    keep(from, left);
    keep(chain, joined);
  }

  private void keep(long chain, List<Long> articles) {
    if (articles.size() > 1) {
      members.put(chain, articles);
    } else {
      members.remove(chain);
    }
  }

  @Override
  public Optional<Fingerprint> fingerprint(long article) {
    return Optional.ofNullable(fingerprints.get(article));
  }

  @Override
  public Map<Long, List<Long>> sharing(int[] sketch, int least) {
    Map<Long, Integer> shared = new TreeMap<>();
    for (int gram : sketch) {
      postings.each(gram, article -> shared.merge(article, 1, Integer::sum));
    }
    Map<Long, List<Long>> near = new TreeMap<>();
    shared.forEach((article, count) -> {
      if (count >= least) {
        near.computeIfAbsent(chains.getOrDefault(article, article), chain -> new ArrayList<>()).add(article);
      }
    });
    return near;
  }
}
