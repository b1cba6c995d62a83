package org.musnad.pledge;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.musnad.language.PartialDate;
import org.musnad.store.Citation;
import org.musnad.store.StoredArticle;

/**
 * A promise, with all articles that tell it. Immutable.
 *
 * @param tellings where it is told, earliest first, never empty
 * @param topic what it is about: a code of the table of topics, or the empty string
 * @param rating what came of it; empty as long as nobody judged it
 */
public record Pledge(List<Telling> tellings, String topic, Optional<Rating> rating) {
  public Pledge {
    tellings = List.copyOf(tellings);
  }

  private Telling first() {
    return tellings.get(0);
  }

  /** Its short name, {@code 12-k3f9}. The names of its other tellings lead to it, too. */
  public String id() {
    return first().id();
  }

  boolean isNamed(String id) {
    return tellings.stream().anyMatch(telling -> telling.id().equals(id));
  }

  /** Who promised. */
  public String who() {
    return first().who();
  }

  /** What was promised, in the words of the article that told it first. */
  public String content() {
    return first().content();
  }

  /** When it was first told, or null. */
  public @Nullable LocalDate published() {
    return first().published();
  }

  /** The number of the article that told it first. */
  public long article() {
    return first().article().article();
  }

  /** Until when, as far as any article tells; or null. */
  public @Nullable PartialDate deadline() {
    return tellings.stream().map(Telling::deadline).filter(deadline -> deadline != null).findFirst().orElse(null);
  }

  /** Whether its deadline has passed and nobody has judged it yet. */
  public boolean isOverdue(LocalDate today) {
    PartialDate deadline = deadline();
    return rating.isEmpty() && deadline != null && deadline.last().isBefore(today);
  }

  /** The articles that tell it, earliest first. */
  public List<StoredArticle> articles() {
    return tellings.stream().map(Telling::article).distinct().toList();
  }

  /** The words that promise, in each article that tells it. */
  public List<Citation> citations() {
    return tellings.stream().map(telling -> telling.article().cite(telling.span())).toList();
  }

  /** All words of its wordings, for comparing. */
  Set<String> words() {
    return first().words();
  }
}
