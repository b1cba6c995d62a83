package org.musnad.syndication;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.musnad.store.Archive;
import org.musnad.store.Change;
import org.musnad.store.Change.Action;
import org.musnad.store.CopyRows;
import org.musnad.text.Article;

/**
 * The chains of copies in an archive. They follow its changes: what was added, changed or removed since the last call
 * is looked at, and nothing else.
 *
 * <pre>{@code
 * Syndication syndication = Syndication.of(archive);
 * syndication.catchUp();
 * syndication.chain(12);   // who copies whom, and which agencies they credit
 * }</pre>
 *
 * <p>Thread safe.
 */
public final class Syndication {
  private final Archive archive;

  private Syndication(Archive archive) {
    this.archive = archive;
  }

  /** The chains of an archive. */
  public static Syndication of(Archive archive) {
    return new Syndication(archive);
  }

  /** Follows all changes of the archive, and says how many there were. */
  public int catchUp() {
    return archive.copies().follow(Syndication::follow);
  }

  private static void follow(CopyRows rows, List<Change> changes) {
    Copies copies = new Copies(new ArchiveShelf(rows));
    Set<Long> touched = new LinkedHashSet<>();
    for (Change change : changes) {
      if (change.action() == Action.ADD || change.action() == Action.VERSION || change.action() == Action.REMOVE) {
        touched.add(change.article());
      }
    }
    for (long number : touched) {
      Optional<Article> article = rows.article(number);
      if (article.isEmpty()) {
        copies.remove(number);
      } else {
        copies.put(number, Fingerprint.of(article.get().text()));
        rows.credit(number, labels(Credits.of(article.get())));
      }
    }
  }

  private static Map<String, String> labels(Map<String, Credit.Place> credits) {
    return credits.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, credit -> credit.getValue().label()));
  }

  /** The chain of an article, which may be of that article alone; none where there is no such article. */
  public Optional<Chain> chain(long article) {
    return archive.copies().read(rows -> rows.chain(article).map(chain -> chain(rows, chain)));
  }

  /** All chains of two articles or more, oldest first. */
  public List<Chain> chains() {
    return archive.copies().read(rows -> rows.chains().stream().map(chain -> chain(rows, chain)).toList());
  }

  private static Chain chain(CopyRows rows, long chain) {
    Map<Long, Article> articles = new TreeMap<>();
    Map<String, Credit.Place> credits = new TreeMap<>();
    for (long member : rows.members(chain)) {
      rows.article(member).ifPresent(article -> articles.put(member, article));
      rows.credits(member).forEach((agency, place) -> credits.merge(agency, Credit.Place.of(place), Syndication::firmer));
    }
    long original = articles.keySet().stream().min(Comparator.comparing((Long number) -> published(articles.get(number)))
        .thenComparing(Comparator.naturalOrder())).orElse(chain);
    Fingerprint first = print(articles.get(original));
    List<Chain.Copy> copies = articles.entrySet().stream()
        .filter(other -> other.getKey() != original)
        .map(other -> copy(other.getKey(), print(other.getValue()), first))
        .toList();
    return new Chain(original, copies, credits);
  }

  private static Chain.Copy copy(long article, Fingerprint copy, Fingerprint original) {
    return new Chain.Copy(article, copy.resemblance(original), Math.max(copy.within(original), original.within(copy)));
  }

  private static Credit.Place firmer(Credit.Place one, Credit.Place other) {
    return one.compareTo(other) <= 0 ? one : other;
  }

  private static Fingerprint print(@Nullable Article article) {
    return Fingerprint.of(article == null ? "" : article.text());
  }

  private static LocalDate published(@Nullable Article article) {
    LocalDate published = article == null ? null : article.published();
    return published == null ? LocalDate.MAX : published;
  }
}
