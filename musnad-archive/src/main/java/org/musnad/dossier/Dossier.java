package org.musnad.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.musnad.record.ArticleRecord;
import org.musnad.record.EntityType;

/**
 * What many articles tell about one person, body or place: a view over their statements. Immutable; the same
 * articles give an
 * equal dossier in whatever order they come.
 *
 * @param name the name it is shown by
 * @param type what it is
 * @param spellings all names the articles use, most used first
 * @param descriptions what the articles call it beside its names
 * @param offices tenures of offices, earliest first
 * @param facts all lines, numbered from 1, in the order of {@link Section} and then of time
 * @param relations whom it has to do with, most lines first
 * @param articles the articles cited: those that name it in order of publication, then those cited for others in its
 *     offices; citation number n is the nth
 * @param naming how many of the articles name it
 * @param agencies for the number of an article the news agencies it credits, where it credits any
 * @param copies for the number of an article that is a near-copy of an earlier one, the number of that one
 */
public record Dossier(
    String name,
    EntityType type,
    List<Spelling> spellings,
    List<Description> descriptions,
    List<Office> offices,
    List<Fact> facts,
    List<Relation> relations,
    List<ArticleRecord> articles,
    int naming,
    Map<Integer, List<String>> agencies,
    Map<Integer, Integer> copies) {
  private static final int RECENT_DAYS = 400;

  public Dossier {
    spellings = List.copyOf(spellings);
    descriptions = List.copyOf(descriptions);
    offices = List.copyOf(offices);
    facts = List.copyOf(facts);
    relations = List.copyOf(relations);
    articles = List.copyOf(articles);
    agencies = java.util.Collections.unmodifiableMap(new java.util.TreeMap<>(agencies));
    copies = java.util.Collections.unmodifiableMap(new java.util.TreeMap<>(copies));
  }

  /**
   * A name as articles write it.
   *
   * @param name the letters
   * @param articles how many articles use it
   */
  public record Spelling(String name, int articles) {}

  /**
   * What articles call the subject beside its names ("رجل العراق القوي").
   *
   * @param text the letters
   * @param citations where
   * @param sources how many independent sources
   */
  public record Description(String text, List<Citation> citations, int sources) {
    public Description {
      citations = List.copyOf(citations);
    }
  }

  /** The lines of one part; for the offices those that no office holds (planned, denied, without a title). */
  public List<Fact> section(Section section) {
    Set<Integer> inOffices = new HashSet<>();
    offices.forEach(office -> office.facts().forEach(fact -> inOffices.add(fact.number())));
    return facts.stream()
        .filter(fact -> fact.section() == section)
        .filter(fact -> section != Section.OFFICES || !inOffices.contains(fact.number()))
        .toList();
  }

  /**
   * The whole chain behind a citation, from the outlet inwards: outlet ← agency ← spokesman ← unnamed source. An agency
   * that the article credits stands in it also where the sentence itself does not name it.
   */
  public List<Link> chain(Citation citation) {
    List<Link> links = new ArrayList<>();
    links.add(new Link(citation.article().outlet().strip(), Link.Kind.OUTLET));
    List<Link> inner = citation.chain().stream().map(Link::of).toList();
    if (inner.stream().noneMatch(link -> link.kind() == Link.Kind.AGENCY)) {
      agencies.getOrDefault(citation.number(), List.of()).stream()
          .filter(agency -> !agency.equals(links.get(0).name()))
          .forEach(agency -> links.add(new Link(agency, Link.Kind.AGENCY)));
    }
    links.addAll(inner);
    return List.copyOf(links);
  }

  /** The times between offices of which no office is told. */
  public List<Gap> gaps() {
    return Gap.between(offices);
  }

  /** Offices held or about to be, as far as the sources reach. */
  public List<Office> currentOffices() {
    return offices.stream()
        .filter(office -> office.state() == Office.State.HELD || office.state() == Office.State.DESIGNATE)
        .filter(this::isRecent)
        .toList();
  }

  /** What was last told long before the last article says nothing about today. */
  private boolean isRecent(Office office) {
    LocalDate told = office.lastTold();
    LocalDate last = lastPublished();
    return told == null || last == null || !told.plusDays(RECENT_DAYS).isBefore(last);
  }

  /**
   * What sources do not tell alike about one line or one office.
   *
   * @param fact the line, for an office the first of its lines
   * @param office the office, or null
   * @param difference how they differ
   */
  public record Dispute(Fact fact, @Nullable Office office, Difference difference) {}

  /** Everything sources do not tell alike: contradictions first, then status, counts, later news, precision. */
  public List<Dispute> disputes() {
    List<Dispute> disputes = new ArrayList<>();
    Set<Integer> inOffices = new HashSet<>();
    for (Office office : offices) {
      office.facts().forEach(fact -> inOffices.add(fact.number()));
      office.differences().forEach(d -> disputes.add(new Dispute(office.facts().get(0), office, d)));
    }
    for (Fact fact : facts) {
      if (!inOffices.contains(fact.number())) {
        fact.differences().forEach(d -> disputes.add(new Dispute(fact, null, d)));
      }
    }
    return disputes.stream().sorted(Comparator.comparing((Dispute d) -> d.difference().kind())).toList();
  }

  /** The line with a number. */
  public Fact fact(int number) {
    return facts.get(number - 1);
  }

  /** All lines for which a calendar date is told, earliest first. */
  public List<Fact> chronology() {
    return facts.stream()
        .filter(fact -> fact.date() != null)
        .sorted(
            Comparator.comparing((Fact fact) -> java.util.Objects.requireNonNull(fact.date()))
                .thenComparing(Fact::number))
        .toList();
  }

  /** Publication of the first article that names it, or null. */
  public @Nullable LocalDate firstPublished() {
    return days().min(LocalDate::compareTo).orElse(null);
  }

  /** Publication of the last article that names it, or null. */
  public @Nullable LocalDate lastPublished() {
    return days().max(LocalDate::compareTo).orElse(null);
  }

  private Stream<LocalDate> days() {
    return articles.stream().limit(naming).map(record -> record.article().published()).filter(day -> day != null);
  }
}
