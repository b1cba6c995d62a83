package org.musnad.newsroom;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.musnad.dossier.Dossier;
import org.musnad.dossier.Dossiers;
import org.musnad.identity.ArchiveFigures;
import org.musnad.identity.Figure;
import org.musnad.identity.Identification;
import org.musnad.identity.Known;
import org.musnad.record.ArticleRecord;
import org.musnad.store.Archive;
import org.musnad.store.Listing;
import org.musnad.store.Since;
import org.musnad.store.Stand;
import org.musnad.store.StoredArticle;

/**
 * Dossiers, and what was made of them, kept as long as nothing they are made of has changed: none of their articles, no
 * mention of their subject, no name of anybody in them, no judgement. A change elsewhere in the archive leaves them; a change that
 * concerns them shows at once. Thread safe; however many ask for one dossier, it is made once.
 *
 * <pre>{@code
 * kept.form(12, "json", dossier -> json(dossier));  // Optional<Form>
 * }</pre>
 */
public final class KeptDossiers {
  private static final int SHARE_OF_HEAP = 8;
  private static final int FIGURES = 5_000;

  /** What a letter of an article's text takes in memory with all that was read out of it, about. */
  private static final int BYTES_OF_LETTER = 25;

  private final Archive archive;
  private final ArchiveFigures figures;
  private final Cache<Integer, Grounds> grounds = Caffeine.newBuilder().maximumSize(FIGURES).build();
  private final Cache<Integer, Kept> dossiers = bounded((figure, kept) -> kept.weight());
  private final Cache<Key, Form> forms = bounded((key, form) -> form.bytes().length);

  public KeptDossiers(Archive archive, ArchiveFigures figures) {
    this.archive = archive;
    this.figures = figures;
  }

  private static <K, V> Cache<K, V> bounded(com.github.benmanes.caffeine.cache.Weigher<K, V> weigher) {
    return Caffeine.newBuilder()
        .maximumWeight(Runtime.getRuntime().maxMemory() / SHARE_OF_HEAP)
        .weigher(weigher)
        .build();
  }

  /**
   * A dossier.
   *
   * @param figure the subject
   * @param dossier what all articles tell of it
   * @param numbers the number in the archive of each of the dossier's articles, in its order
   * @param made the number of the change of the archive up to which it was made: another dossier of the figure has another
   */
  public record Kept(Known figure, Dossier dossier, List<Long> numbers, long made) {
    public Kept {
      numbers = List.copyOf(numbers);
    }

    private int weight() {
      long letters = dossier.articles().stream().mapToLong(record -> record.article().text().length()).sum();
      return (int) Math.min(Integer.MAX_VALUE, letters * BYTES_OF_LETTER);
    }
  }

  /**
   * What was made of a dossier.
   *
   * @param made as in {@link Kept}
   */
  @SuppressWarnings("ArrayRecordComponent")
  public record Form(byte[] bytes, long made) {}

  /** Makes a page or a document of a dossier. */
  @FunctionalInterface
  public interface Rendering {
    byte[] of(Kept dossier);
  }

  private record Key(int figure, String form) {}

  /** What a dossier rests on, and up to which change it is known to hold. */
  private static final class Grounds {
    private final Set<Long> articles;
    private final Set<Integer> figures;
    private final long mentions;
    private final long made;
    private volatile long holds;

    private Grounds(Set<Long> articles, Set<Integer> figures, long mentions, long made) {
      this.articles = articles;
      this.figures = figures;
      this.mentions = mentions;
      this.made = made;
      this.holds = made;
    }

    private boolean stillHold(Since since, long mentionsNow) {
      return !since.judged() && mentions == mentionsNow
          && Collections.disjoint(since.articles(), articles) && Collections.disjoint(since.figures(), figures);
    }
  }

  /** The dossier of a figure; empty where there is no such figure. */
  public Optional<Kept> of(int figure) {
    long made = current(figure);
    if (made < 0) {
      return Optional.empty();
    }
    Kept kept = dossiers.getIfPresent(figure);
    return kept != null && kept.made() == made ? Optional.of(kept) : make(figure);
  }

  /** A page or document made of the dossier of a figure, made anew only if the dossier has changed. */
  public Optional<Form> form(int figure, String form, Rendering rendering) {
    long made = current(figure);
    if (made < 0) {
      return Optional.empty();
    }
    return Optional.ofNullable(forms.asMap().compute(new Key(figure, form), (key, old) -> {
      if (old != null && old.made() == made) {
        return old;
      }
      Optional<Kept> kept = of(figure);
      return kept.isEmpty() ? null : new Form(rendering.of(kept.get()), kept.get().made());
    }));
  }

  /** The number that names the figure's dossier as it is now: see {@link Kept#made}; negative where there is no such figure. */
  public long current(int figure) {
    long stand = stand();
    Grounds known = grounds.getIfPresent(figure);
    if (known != null && known.holds >= stand) {
      return known.made;
    }
    if (known != null && known.stillHold(archive.listing().since(known.holds), archive.listing().mentions(figure))) {
      known.holds = stand;
      return known.made;
    }
    return make(figure).map(Kept::made).orElse(-1L);
  }

  /** Up to which change the archive knows who is who, after it was made to know all. */
  private long stand() {
    Listing listing = archive.listing();
    Stand stand = listing.stand();
    if (stand.identity() < stand.change()) {
      synchronized (this) {
        if (archive.figures().isBehind()) {
          Identification.catchUp(archive);
        }
      }
      stand = listing.stand();
    }
    return stand.identity();
  }

  private Optional<Kept> make(int figure) {
    return Optional.ofNullable(dossiers.asMap().compute(figure, (number, old) -> {
      Grounds known = grounds.getIfPresent(number);
      return old != null && known != null && known.made == old.made() && known.holds >= archive.listing().stand().identity()
          ? old
          : build(number);
    }));
  }

  /** How far the archive has come is asked first: what comes meanwhile makes it anew once more, which does no harm. */
  private @Nullable Kept build(int figure) {
    long stand = stand();
    long mentions = archive.listing().mentions(figure);
    Optional<Known> known = figures.figure(figure);
    if (known.isEmpty()) {
      grounds.invalidate(figure);
      return null;
    }
    ArchiveFigures.Portfolio portfolio = figures.portfolio(figure);
    Dossier dossier = Dossiers.of(portfolio);
    Map<ArticleRecord, Long> numbers = new IdentityHashMap<>();
    portfolio.articles().forEach(stored -> numbers.put(stored.record(), stored.article()));
    Set<Integer> all = new HashSet<>(portfolio.figures().all().stream().map(Figure::number).toList());
    Set<Long> articles = new HashSet<>(portfolio.articles().stream().map(StoredArticle::article).toList());
    grounds.put(figure, new Grounds(articles, all, mentions, stand));
    return new Kept(known.get(), dossier,
        dossier.articles().stream().map(record -> numbers.getOrDefault(record, 0L)).toList(), stand);
  }
}
