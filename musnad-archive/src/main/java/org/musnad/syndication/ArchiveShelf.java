package org.musnad.syndication;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.musnad.store.CopyRows;
import org.musnad.text.Article;

/** Keeps sketches and chains in an archive; fingerprints are made anew from its texts. For one transaction. */
final class ArchiveShelf implements Shelf {
  private static final int REMEMBERED = 200;

  private final CopyRows rows;
  private final Map<Long, Fingerprint> remembered = new HashMap<>();

  ArchiveShelf(CopyRows rows) {
    this.rows = rows;
  }

  @Override
  public void put(long article, Fingerprint fingerprint) {
    rows.put(article, fingerprint.sketch());
  }

  @Override
  public void drop(long article) {
    rows.drop(article);
  }

  @Override
  public Optional<Long> chain(long article) {
    return rows.chain(article);
  }

  @Override
  public List<Long> members(long chain) {
    return rows.members(chain);
  }

  @Override
  public void move(long article, long chain) {
    rows.move(article, chain);
  }

  @Override
  public Optional<Fingerprint> fingerprint(long article) {
    Fingerprint known = remembered.get(article);
    if (known == null) {
      Optional<Article> found = rows.article(article);
      if (found.isEmpty()) {
        return Optional.empty();
      }
      known = Fingerprint.of(found.get().text());
      if (remembered.size() >= REMEMBERED) {
        remembered.clear();
      }
      remembered.put(article, known);
    }
    return Optional.of(known);
  }

  @Override
  public Map<Long, List<Long>> sharing(int[] sketch, int least) {
    return rows.sharing(sketch, least);
  }
}
