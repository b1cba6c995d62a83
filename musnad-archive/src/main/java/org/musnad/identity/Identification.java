package org.musnad.identity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.musnad.record.EntityType;
import org.musnad.store.Archive;
import org.musnad.store.Change;
import org.musnad.store.FigureRows;
import org.musnad.store.FigureRows.MemberRow;
import org.musnad.store.StoredArticle;

/**
 * Keeps who is who in step with an archive: it follows the log of changes, some hundreds at a time, each lot in one transaction with the
 * number of the last change followed, so that being killed loses nothing and repeats nothing.
 *
 * <pre>{@code
 * Identification.catchUp(archive);
 * }</pre>
 *
 * <p>Articles are placed in the order in which they came. Where two cores could both take a mention, or a later article shows that two are
 * one, another order may end otherwise; numbers of figures never change but by merging into the lowest.
 */
public final class Identification {
  /** A core that has lost a member is taken apart and put together again, unless it is so large that the rest surely holds. */
  private static final int MOST_RENEWED = 30;

  private final ArchiveBook.Cache cache = new ArchiveBook.Cache();
  private long last = -1;
  private Followed followed = new Followed(0, 0);

  private Identification() {}

  /**
   * What catching up came to.
   *
   * @param articles how many articles were placed or taken out
   * @param cores how many cores were changed by it, each counted once for every lot of changes
   */
  public record Followed(int articles, int cores) {
    Followed plus(Followed other) {
      return new Followed(articles + other.articles, cores + other.cores);
    }
  }

  /** Follows all changes that were not followed yet. */
  public static Followed catchUp(Archive archive) {
    Identification identification = new Identification();
    archive.figures().follow(identification::follow);
    return identification.followed;
  }

  /** What is remembered counts only as long as nobody else has followed the changes in between, which are numbered without gaps. */
  private void follow(FigureRows rows, List<Change> changes) {
    if (changes.get(0).number() != last + 1) {
      cache.clear();
    }
    last = -1;
    followed = followed.plus(new Lot(rows, changes).follow());
    last = changes.get(changes.size() - 1).number();
  }

  /** Some changes that are followed together. */
  private final class Lot {
    private final FigureRows rows;
    private final List<Change> changes;
    private final ArchiveBook book;
    private final Resolver resolver;
    private final Judged judged;
    private final Set<Integer> shrunk = new LinkedHashSet<>();

    private Lot(FigureRows rows, List<Change> changes) {
      this.rows = rows;
      this.changes = changes;
      this.book = new ArchiveBook(rows, cache);
      this.judged = Judged.read(rows);
      this.resolver = new Resolver(book, judged.rulings());
    }

    private Followed follow() {
      Set<Integer> articles = articles();
      Map<Integer, StoredArticle> current = new HashMap<>();
      rows.articles(List.copyOf(articles)).forEach(article -> current.put((int) article.article(), article));
      for (int article : articles) {
        StoredArticle stored = current.get(article);
        replace(article, stored == null ? List.of() : Figures.mentions(article, stored.record()));
      }
      shrunk.stream().filter(core -> !book.gained().containsKey(core)).forEach(this::renew);
      if (changes.stream().anyMatch(change -> change.action() == Change.Action.JUDGE || change.action() == Change.Action.UNDO)) {
        judged.touched(rows, changes).forEach(this::heed);
      }
      new Joins(rows, book, judged.rulings()).settle();
      book.flush();
      return new Followed(articles.size(), book.touched());
    }

    private Set<Integer> articles() {
      Set<Integer> articles = new LinkedHashSet<>();
      for (Change change : changes) {
        switch (change.action()) {
          case ADD, VERSION, REREAD, REMOVE -> articles.add((int) change.article());
          case JUDGE, UNDO -> { }
        }
      }
      return articles;
    }

    /** Takes out what an article no longer says and puts in what is new; what it says as before stays where it is. */
    private void replace(int article, List<Mentioned> mentions) {
      List<Mentioned> fresh = new ArrayList<>(mentions);
      boolean wiped = false;
      for (MemberRow row : rows.membersIn(article)) {
        Optional<Core> core = book.core(row.core());
        if (core.isPresent()) {
          Mentioned old = ArchiveBook.mentioned(row, core.get());
          if (!fresh.removeIf(mention -> isAsBefore(mention, old))) {
            if (!wiped) {
              rows.wipe();
              wiped = true;
            }
            book.remove(core.get(), old);
            shrunk.add(row.core());
          }
        }
      }
      fresh.forEach(resolver::place);
    }

    private static boolean isAsBefore(Mentioned mention, Mentioned old) {
      return mention.place().equals(old.place()) && mention.type() == old.type()
          && (mention.type() == EntityType.PERSON
              ? mention.evidence().text().equals(old.evidence().text())
              : Resolver.key(mention.type(), mention.evidence().name()).equals(Resolver.key(old.type(), old.evidence().name())));
    }

    private void renew(int number) {
      book.core(number)
          .filter(core -> core.type() == EntityType.PERSON)
          .filter(core -> core.profile().articles() > 1 && core.profile().articles() <= MOST_RENEWED)
          .ifPresent(resolver::renew);
    }

    /** What a judgement is about: put apart what it says is different, and see what goes together once it is undone. */
    private void heed(Rulings.Pair pair) {
      Set<Core> cores = new HashSet<>();
      book.of(pair.one()).ifPresent(cores::add);
      book.of(pair.other()).ifPresent(cores::add);
      if (judged.rulings().different().contains(pair)) {
        if (cores.size() == 1) {
          resolver.renew(cores.iterator().next());
        }
      } else {
        cores.forEach(resolver::reconsider);
      }
    }
  }
}
