package org.musnad.pledge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.musnad.identity.Figures;
import org.musnad.record.ArticleRecord;
import org.musnad.store.Archive;
import org.musnad.store.Quote;
import org.musnad.store.StoredArticle;
import org.musnad.syndication.Chain;
import org.musnad.syndication.Syndication;
import org.musnad.text.Span;

/**
 * Finds what later articles tell about the same thing as a pledge: statements that share two of its words or more,
 * rare ones counting for more, and beside that name who promised; or that share three and tell an outcome, or share
 * nearly all. Of copies of one text the first is proposed.
 *
 * <pre>{@code
 * List<Proposal> proposals = Proposals.of(archive, pledge);
 * }</pre>
 */
public final class Proposals {
  private static final int MOST = 10;
  private static final int LOOKED_AT = 60;
  private static final int LEAST_SHARED = 2;

  /** So many words are near each other. */
  private static final int NEAR = 15;

  private static final double RARE = 0.01;

  /** The share of the pledge's words, weighed by how rare they are, from which a statement is about the same thing … */
  private static final double ABOUT = 0.35;

  /** … and from which that alone is enough, if they are so many. */
  private static final double CLEARLY_ABOUT = 0.7;

  private static final int CLEARLY_SHARED = 3;

  /** Among fewer statements than this how often a word comes says little. */
  private static final double FEW = 10;

  private final Archive archive;
  private final Pledge pledge;
  private final Set<Long> tellings = new HashSet<>();
  private final Map<String, Integer> frequency = new HashMap<>();
  private final List<Hit> hits = new ArrayList<>();
  private int statements = 0;

  /** A statement that shares words with the pledge: the words as they are compared, with the letters it writes. */
  private record Hit(Quote quote, Map<String, String> shared) {}

  private Proposals(Archive archive, Pledge pledge) {
    this.archive = archive;
    this.pledge = pledge;
    pledge.articles().forEach(article -> tellings.add(article.article()));
  }

  /** What is proposed for a pledge, the weightiest first; at most ten. */
  public static List<Proposal> of(Archive archive, Pledge pledge) {
    Proposals proposals = new Proposals(archive, pledge);
    archive.eachQuote(proposals::visit);
    return proposals.best();
  }

  private void visit(Quote quote) {
    statements++;
    List<ContentWords.Word> words = ContentWords.all(quote.letters());
    words.stream().map(ContentWords.Word::key).filter(pledge.words()::contains).distinct()
        .forEach(word -> frequency.merge(word, 1, Integer::sum));
    if (isLater(quote.published()) && !tellings.contains(quote.article())) {
      Map<String, String> shared = together(words);
      if (shared.size() >= LEAST_SHARED) {
        hits.add(new Hit(quote, shared));
      }
    }
  }

  /** The most words of the pledge that stand near each other: in long sentences any few words stand somewhere. */
  private Map<String, String> together(List<ContentWords.Word> words) {
    Map<String, String> most = Map.of();
    for (int from = 0; from < words.size(); from++) {
      if (pledge.words().contains(words.get(from).key())) {
        Map<String, String> here = new LinkedHashMap<>();
        words.subList(from, Math.min(words.size(), from + NEAR)).stream()
            .filter(word -> pledge.words().contains(word.key()))
            .forEach(word -> here.putIfAbsent(word.key(), word.letters()));
        most = here.size() > most.size() ? here : most;
      }
    }
    return most;
  }

  /** Whether one word at least is rare: those that stand in every hundredth statement say nothing of what it is about. */
  private boolean isTelling(Hit hit) {
    return hit.shared().keySet().stream()
        .anyMatch(word -> frequency.getOrDefault(word, 0) <= RARE * statements + FEW);
  }

  private boolean isLater(@Nullable LocalDate day) {
    LocalDate promised = pledge.published();
    return day != null && promised != null && day.isAfter(promised);
  }

  private double rarity(String word) {
    return Math.log(1 + (statements + FEW) / (frequency.getOrDefault(word, 0) + 1));
  }

  /** The share of the pledge's words that a statement has, 0 to 1. */
  private double about(Hit hit) {
    double all = pledge.words().stream().mapToDouble(this::rarity).sum();
    return all == 0 ? 0 : hit.shared().keySet().stream().mapToDouble(this::rarity).sum() / all;
  }

  private List<Proposal> best() {
    List<Hit> about = hits.stream()
        .filter(hit -> about(hit) >= ABOUT && isTelling(hit))
        .sorted(Comparator.comparingDouble(this::about).reversed())
        .limit(LOOKED_AT)
        .toList();
    List<Proposal> proposals = new ArrayList<>();
    for (Hit hit : about) {
      archive.article(hit.quote().article()).flatMap(article -> proposal(hit, article)).ifPresent(proposals::add);
    }
    proposals.sort(Comparator.comparingDouble(Proposal::weight).reversed()
        .thenComparing(proposal -> proposal.article().article()));
    return distinct(proposals);
  }

  /** One of each sentence, and one of each chain of copies. */
  private List<Proposal> distinct(List<Proposal> proposals) {
    Syndication syndication = Syndication.of(archive);
    Set<String> told = new HashSet<>();
    List<Proposal> distinct = new ArrayList<>();
    for (Proposal proposal : proposals) {
      long source = syndication.chain(proposal.article().article()).map(Chain::original).orElse(proposal.article().article());
      if (distinct.size() < MOST && told.add(source + " " + proposal.citation().exact())) {
        distinct.add(proposal);
      }
    }
    return distinct;
  }

  private Optional<Proposal> proposal(Hit hit, StoredArticle article) {
    Span sentence = sentence(article.record(), hit.quote().span());
    String letters = sentence.of(article.record().article().text());
    boolean names = isNamed(article, sentence, letters);
    Optional<Outcome.Told> outcome = Outcome.in(hit.quote().letters()).stream().findFirst();
    double about = about(hit);
    boolean clear = hit.shared().size() >= CLEARLY_SHARED && (outcome.isPresent() || about >= CLEARLY_ABOUT);
    if (!names && !clear) {
      return Optional.empty();
    }
    double weight = about + (names ? 0.2 : 0) + (outcome.isPresent() ? 0.2 : 0);
    List<String> shared = hit.shared().entrySet().stream()
        .sorted(Comparator.comparingDouble(word -> -rarity(word.getKey()))).map(Map.Entry::getValue).toList();
    return Optional.of(
        new Proposal(article, article.cite(sentence), shared, names ? pledge.who() : "", outcome, weight));
  }

  private static Span sentence(ArticleRecord record, Span span) {
    return record.sentences().stream().filter(span::overlaps).reduce(Span::cover).map(span::cover).orElse(span);
  }

  /** Whether the sentence names who promised: as the same figure, or, where nobody was named, by the same words. */
  private boolean isNamed(StoredArticle article, Span sentence, String letters) {
    Telling first = pledge.tellings().get(0);
    if (first.figure() < 0) {
      Set<String> who = ContentWords.of(pledge.who()).keySet();
      return !who.isEmpty() && ContentWords.of(letters).keySet().containsAll(who);
    }
    Figures figures = Figures.of(List.of(first.article().record(), article.record()));
    Span promised = first.whoSpan();
    return figures.all().stream()
        .filter(figure -> figure.members().stream().anyMatch(member -> member.article() == 0
            && member.entity().mentions().stream().anyMatch(mention -> mention.span().overlaps(promised))))
        .flatMap(figure -> figure.members().stream())
        .filter(member -> member.article() == 1)
        .flatMap(member -> member.entity().mentions().stream())
        .anyMatch(mention -> sentence.contains(mention.span()));
  }
}
