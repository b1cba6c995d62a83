package org.musnad.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntUnaryOperator;
import java.util.stream.Stream;
import org.musnad.dossier.Dossier.Description;
import org.musnad.dossier.Dossier.Spelling;
import org.musnad.identity.Figure;
import org.musnad.identity.Figure.Member;
import org.musnad.language.PartialDate;
import org.musnad.record.ArticleRecord;
import org.musnad.record.Entity;
import org.musnad.record.Role;
import org.musnad.record.StatementType;
import org.musnad.text.Span;

/** Builds the view of one figure out of the articles that name it. */
final class DossierBuilder {
  private static final Set<Role> NOT_RELATED = Set.of(Role.DATE, Role.FROM, Role.TO, Role.DEADLINE);

  private final Roster roster;
  private final OfficeIndex index;
  private final Figure figure;
  private final List<Integer> articles;

  DossierBuilder(Roster roster, OfficeIndex index, Figure figure) {
    this.roster = roster;
    this.index = index;
    this.figure = figure;
    this.articles = List.copyOf(new TreeSet<>(figure.members().stream().map(Member::article).toList()));
  }

  Dossier dossier() {
    List<Told> told = told();
    Map<Integer, Set<Integer>> rivals = new Rivals(roster, index, figure, articles).of(told);
    Numbering all = new Numbering(articles);
    rivals.values().forEach(theirs -> theirs.forEach(all::add));
    Independence independence = new Independence(records(all).stream().map(ArticleRecord::article).toList());
    List<Fact> facts = numbered(new Facts(independence).merge(told));
    List<Office> offices = new Offices(independence).of(facts);
    offices = new Succession(roster, figure, all, independence, rivals).joined(offices);
    Numbering cited = all.keeping(articles.size(), cited(offices));
    return new Dossier(
        figure.name(),
        figure.type(),
        spellings(),
        descriptions(independence),
        renumbered(offices, number -> cited.of(all.article(number))),
        facts,
        relations(facts),
        records(cited),
        articles.size(),
        agencies(independence, cited, all),
        copies(independence, cited, all));
  }

  private List<ArticleRecord> records(Numbering numbering) {
    return numbering.articles().stream().map(roster::record).toList();
  }

  private static Set<Integer> cited(List<Office> offices) {
    Set<Integer> cited = new HashSet<>();
    offices.forEach(office -> office.neighbours().forEach(n -> n.citations().forEach(c -> cited.add(c.number()))));
    return cited;
  }

  private static List<Office> renumbered(List<Office> offices, IntUnaryOperator number) {
    return offices.stream()
        .map(office -> office.with(
            office.number(),
            office.state(),
            office.neighbours().stream().map(neighbour -> neighbour.renumbered(number)).toList(),
            office.differences()))
        .toList();
  }

  private List<Told> told() {
    List<Told> told = new ArrayList<>();
    for (int i = 0; i < articles.size(); i++) {
      told.addAll(new Hearing(roster, figure, articles.get(i), i + 1).told());
    }
    return told;
  }

  private static List<Fact> numbered(List<Fact> facts) {
    Comparator<Fact> order =
        Comparator.comparing(Fact::section)
            .thenComparing(DossierBuilder::sortDay)
            .thenComparing(fact -> fact.citations().get(0).number())
            .thenComparing(fact -> fact.citations().get(0).evidence())
            .thenComparing(Fact::type)
            .thenComparing(Fact::part);
    List<Fact> numbered = new ArrayList<>();
    facts.stream().sorted(order).forEach(fact -> numbered.add(fact.numbered(numbered.size() + 1)));
    return numbered;
  }

  /** The day it was, else the day it was told; ISO days sort as text. */
  private static String sortDay(Fact fact) {
    PartialDate date = fact.date();
    if (date != null) {
      return date.first().toString();
    }
    return fact.firstPublished() == null ? "9999" : fact.firstPublished().toString();
  }

  private List<Spelling> spellings() {
    Map<String, Set<Integer>> uses = new TreeMap<>();
    for (Member member : figure.members()) {
      Entity entity = member.entity();
      uses.computeIfAbsent(entity.name(), n -> new TreeSet<>()).add(member.article());
      entity.aliases().forEach(alias -> uses.computeIfAbsent(alias, n -> new TreeSet<>()).add(member.article()));
    }
    return uses.entrySet().stream()
        .map(use -> new Spelling(use.getKey(), use.getValue().size()))
        .sorted(Comparator.comparingInt((Spelling s) -> -s.articles()).thenComparing(Spelling::name))
        .toList();
  }

  private List<Description> descriptions(Independence independence) {
    Map<String, List<Citation>> found = new LinkedHashMap<>();
    Map<String, String> letters = new HashMap<>();
    for (Member member : figure.members()) {
      ArticleRecord record = roster.record(member.article());
      int number = articles.indexOf(member.article()) + 1;
      for (String description : member.entity().descriptions()) {
        int at = record.article().text().indexOf(description);
        if (at >= 0 && !description.isBlank()) {
          Span span = new Span(at, at + description.length());
          String key = String.join(" ", Words.of(description));
          letters.putIfAbsent(key, description);
          found.computeIfAbsent(key, k -> new ArrayList<>())
              .add(new Citation(number, record.article(), "", span, Roster.sentence(record, span), List.of()));
        }
      }
    }
    return found.entrySet().stream()
        .map(e -> new Description(letters.getOrDefault(e.getKey(), ""), e.getValue(), independence.count(e.getValue())))
        .sorted(Comparator.comparingInt(description -> -description.sources()))
        .toList();
  }

  private List<Relation> relations(List<Fact> facts) {
    Map<Integer, Set<Integer>> lines = new TreeMap<>();
    for (Fact fact : facts) {
      for (Map.Entry<Role, List<Value>> role : fact.roles().entrySet()) {
        for (Value value : role.getValue()) {
          if (value.figure() >= 0 && !NOT_RELATED.contains(role.getKey())) {
            lines.computeIfAbsent(value.figure(), f -> new TreeSet<>()).add(fact.number());
          }
        }
      }
    }
    return lines.entrySet().stream()
        .map(line -> relation(roster.figure(line.getKey()), List.copyOf(line.getValue()), facts))
        .sorted(Comparator.comparingInt((Relation r) -> -r.facts().size()).thenComparing(Relation::type)
            .thenComparing(Relation::name))
        .toList();
  }

  private static Relation relation(Figure other, List<Integer> numbers, List<Fact> facts) {
    EnumMap<StatementType, Integer> kinds = new EnumMap<>(StatementType.class);
    TreeSet<LocalDate> days = new TreeSet<>();
    for (int number : numbers) {
      Fact fact = facts.get(number - 1);
      kinds.merge(fact.type(), 1, Integer::sum);
      PartialDate date = fact.date();
      LocalDate first = date == null ? fact.firstPublished() : date.first();
      LocalDate last = date == null ? fact.lastPublished() : date.last();
      Stream.of(first, last).filter(Objects::nonNull).forEach(days::add);
    }
    LocalDate first = days.isEmpty() ? null : days.first();
    LocalDate last = days.isEmpty() ? null : days.last();
    return new Relation(other.number(), other.name(), other.type(), numbers, first, last, kinds);
  }

  private static Map<Integer, List<String>> agencies(Independence independence, Numbering cited, Numbering all) {
    Map<Integer, List<String>> agencies = new TreeMap<>();
    for (int number = 1; number <= cited.articles().size(); number++) {
      List<String> credited = independence.agencies(all.of(cited.article(number)));
      if (!credited.isEmpty()) {
        agencies.put(number, credited);
      }
    }
    return agencies;
  }

  /** Near-copies among the cited articles, by their numbers there; an original that is not cited is none. */
  private static Map<Integer, Integer> copies(Independence independence, Numbering cited, Numbering all) {
    Map<Integer, Integer> copies = new TreeMap<>();
    for (int number = 1; number <= cited.articles().size(); number++) {
      int original = all.article(independence.originalOf(all.of(cited.article(number))));
      if (original != cited.article(number) && cited.articles().contains(original)) {
        copies.put(number, cited.of(original));
      }
    }
    return copies;
  }
}
