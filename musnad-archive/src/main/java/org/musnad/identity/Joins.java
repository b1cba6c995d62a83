package org.musnad.identity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.musnad.store.FigureRows;

/** Makes one figure of the cores that people said are the same, and no other: the lowest number counts. */
final class Joins {
  private final FigureRows rows;
  private final ArchiveBook book;
  private final Rulings rulings;
  private final Map<Integer, Integer> parents = new HashMap<>();

  Joins(FigureRows rows, ArchiveBook book, Rulings rulings) {
    this.rows = rows;
    this.book = book;
    this.rulings = rulings;
  }

  void settle() {
    for (Rulings.Pair pair : rulings.same()) {
      Core one = book.of(pair.one()).orElse(null);
      Core other = book.of(pair.other()).orElse(null);
      if (one != null && other != null) {
        int mine = root(one.number());
        int theirs = root(other.number());
        parents.put(Math.max(mine, theirs), Math.min(mine, theirs));
      }
    }
    Map<Integer, Integer> figures = new TreeMap<>();
    book.flush();
    rows.joined().forEach(core -> figures.put(core.number(), core.number()));
    List.copyOf(parents.keySet()).forEach(core -> figures.put(core, root(core)));
    figures.forEach((number, figure) -> book.core(number)
        .filter(core -> core.figure() != figure)
        .ifPresent(core -> book.join(core, figure)));
  }

  private int root(int core) {
    List<Integer> way = new ArrayList<>();
    int at = core;
    while (parents.getOrDefault(at, at) != at) {
      way.add(at);
      at = parents.getOrDefault(at, at);
    }
    int root = at;
    way.forEach(step -> parents.put(step, root));
    return root;
  }
}
