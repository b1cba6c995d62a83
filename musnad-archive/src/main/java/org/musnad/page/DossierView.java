package org.musnad.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.musnad.chronology.Chronology;
import org.musnad.chronology.Question;
import org.musnad.chronology.QuestionPhrases;
import org.musnad.dossier.Citation;
import org.musnad.dossier.Difference;
import org.musnad.dossier.Dossier;
import org.musnad.dossier.Fact;
import org.musnad.dossier.Gap;
import org.musnad.dossier.Neighbour;
import org.musnad.dossier.Office;
import org.musnad.dossier.Phrases;
import org.musnad.dossier.Relation;
import org.musnad.dossier.Section;
import org.musnad.language.Language;
import org.musnad.language.PartialDate;
import org.musnad.record.ArticleRecord;
import org.musnad.text.Article;
import org.musnad.text.Span;

/** What the template of a dossier asks for. */
final class DossierView extends View {
  private final Dossier dossier;
  private final Links links;
  private final Phrases phrases;
  private final QuestionPhrases questionPhrases;
  private final List<Question> questions;
  private final Set<Article> printed;
  private final @Nullable Timeline timeline;
  private final List<Printed> articles;

  DossierView(Dossier dossier, List<ArticleRecord> records, Language language, Links links) {
    super(language);
    this.dossier = dossier;
    this.links = links;
    this.phrases = new Phrases(language);
    this.questionPhrases = new QuestionPhrases(language);
    this.questions = Chronology.questions(dossier);
    this.printed = records.stream().map(ArticleRecord::article).collect(Collectors.toSet());
    this.timeline = Timeline.of(dossier, language);
    this.articles = marked();
  }

  /** A line of the table of contents. */
  record Entry(String anchor, String title, int count) {}

  /** An article printed in full. */
  record Printed(int number, Article article, List<MarkedText.Piece> pieces) {}

  /** What one outlet brings to the dossier. */
  record Outlet(String name, List<Integer> articles, int citations, int alone) {}

  /** Lines of one year of the chronology. */
  record Year(String name, List<Fact> facts) {}

  Dossier dossier() {
    return dossier;
  }

  Phrases phrases() {
    return phrases;
  }

  /** Whether it is a page of its own and no part of one. */
  boolean isPage() {
    return links instanceof PageLinks;
  }

  Links links() {
    return links;
  }

  /** Where a cited article stands; the empty string where the page does not lead to it. */
  String source(int number) {
    if (isPrinted(number)) {
      return "#article-" + number;
    }
    String words = links.words(noCitation(number));
    int anchor = words.indexOf('#');
    return words.startsWith("#") ? "" : anchor < 0 ? words : words.substring(0, anchor);
  }

  private Citation noCitation(int number) {
    Article article = dossier.articles().get(number - 1).article();
    return new Citation(number, article, "", new Span(0, 0), new Span(0, 0), List.of());
  }

  @Nullable Timeline timeline() {
    return timeline;
  }

  List<Section> sections() {
    List<Section> sections = new ArrayList<>();
    for (Section section : Section.values()) {
      if (section != Section.OFFICES && !dossier.section(section).isEmpty()) {
        sections.add(section);
      }
    }
    return sections;
  }

  List<Entry> contents() {
    List<Entry> entries = new ArrayList<>();
    add(entries, "differences", t("section.differences"), dossier.disputes().size());
    add(entries, "questions", t("section.questions"), questions.size());
    add(entries, "offices", t("section.OFFICES"), dossier.offices().size() + dossier.section(Section.OFFICES).size());
    for (Section section : sections()) {
      add(entries, anchor(section), t("section." + section), dossier.section(section).size());
    }
    add(entries, "relations", t("section.relations"), dossier.relations().size());
    add(entries, "chronology", t("section.chronology"), dossier.chronology().size());
    add(entries, "sources", t("section.sources"), dossier.articles().size());
    add(entries, "articles", t("section.articles"), articles().size());
    return entries;
  }

  private static void add(List<Entry> entries, String anchor, String title, int count) {
    if (count > 0) {
      entries.add(new Entry(anchor, title, count));
    }
  }

  String anchor(Section section) {
    return section.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }

  /** "From 7 articles between 3 May 2020 and 4 June 2021". */
  String scope() {
    String articles = count("articles", dossier.naming());
    LocalDate first = dossier.firstPublished();
    LocalDate last = dossier.lastPublished();
    return first == null || last == null || first.equals(last)
        ? t("page.asOf.undated", articles) + (first == null ? "" : " · " + day(first))
        : t("page.asOf", articles, day(first), day(last));
  }

  String style(Fact fact) {
    return Kind.of(fact.type()).style();
  }

  String style(Section section) {
    return Kind.of(section).style();
  }

  /** When a line was; where no time is told, when it was published. */
  String time(Fact fact) {
    String when = phrases.when(fact);
    if (fact.date() != null) {
      return when;
    }
    return when.isEmpty() ? published(fact) : when + " · " + published(fact);
  }

  private String published(Fact fact) {
    LocalDate first = fact.firstPublished();
    LocalDate last = fact.lastPublished();
    if (first == null || last == null) {
      return t("when.unknown");
    }
    return first.equals(last)
        ? t("when.published", day(first))
        : t("when.publishedRange", day(first), day(last));
  }

  /** One citation of each article, for the short list. */
  List<Citation> perArticle(List<Citation> citations) {
    Map<Integer, Citation> first = new LinkedHashMap<>();
    citations.forEach(citation -> first.putIfAbsent(citation.number(), citation));
    return List.copyOf(first.values());
  }

  boolean hasTime(Fact fact) {
    return fact.date() != null;
  }

  String date(Fact fact) {
    PartialDate date = fact.date();
    return date == null ? "" : dates().date(date);
  }

  /** Where the words of a citation are marked below, or where the article stands. */
  String target(Citation citation) {
    return links.words(citation);
  }

  List<Year> years() {
    Map<String, List<Fact>> years = new LinkedHashMap<>();
    for (Fact fact : dossier.chronology()) {
      PartialDate date = fact.date();
      String year = date == null ? "" : number(date.first().getYear());
      years.computeIfAbsent(year, y -> new ArrayList<>()).add(fact);
    }
    return years.entrySet().stream().map(year -> new Year(year.getKey(), year.getValue())).toList();
  }

  /** The anchor of what a difference is about. */
  String target(Dossier.Dispute dispute) {
    Office office = dispute.office();
    return office == null ? "#f" + dispute.fact().number() : "#o" + office.number();
  }

  String kinds(Relation relation) {
    return relation.kinds().entrySet().stream()
        .map(kind -> t("type." + kind.getKey().label()) + (kind.getValue() > 1 ? " ×" + number(kind.getValue()) : ""))
        .collect(Collectors.joining(t("list.separator")));
  }

  /** The chain of a citation behind its outlet, which heads it: agency, spokesman, unnamed source. */
  List<String> chain(Citation citation) {
    return dossier.chain(citation).stream().map(phrases::link).toList();
  }

  /** "Told from 3 May 2020 to 4 June 2021", where more than one day tells a line; else the empty string. */
  String told(Fact fact) {
    LocalDate first = fact.firstPublished();
    LocalDate last = fact.lastPublished();
    return first == null || last == null || first.equals(last) ? "" : t("when.told", day(first), day(last));
  }

  String confidence(Fact fact) {
    return t("fact.confidence", phrases.percent(fact.confidence()));
  }

  List<Question> questions() {
    return questions;
  }

  QuestionPhrases questionPhrases() {
    return questionPhrases;
  }

  /** The gaps that end where an office begins. */
  List<Gap> gapsBefore(Office office) {
    return dossier.gaps().stream().filter(gap -> gap.before() == office.number()).toList();
  }

  List<Outlet> outlets() {
    Map<String, Set<Integer>> articles = new TreeMap<>();
    for (int number = 1; number <= dossier.articles().size(); number++) {
      articles.computeIfAbsent(outlet(dossier.articles().get(number - 1).article()), o -> new TreeSet<>()).add(number);
    }
    return articles.entrySet().stream()
        .map(outlet -> outlet(outlet.getKey(), outlet.getValue()))
        .sorted((a, b) -> b.citations() != a.citations() ? b.citations() - a.citations() : a.name().compareTo(b.name()))
        .toList();
  }

  private Outlet outlet(String name, Set<Integer> articles) {
    Set<String> cited = new LinkedHashSet<>();
    int alone = 0;
    for (Fact fact : dossier.facts()) {
      fact.citations().stream().filter(c -> articles.contains(c.number())).forEach(c -> cited.add(c.anchor()));
      alone += fact.citations().stream().allMatch(c -> articles.contains(c.number())) ? 1 : 0;
    }
    return new Outlet(name, List.copyOf(articles), cited.size(), alone);
  }

  /** The cited articles that are printed in full, with what is cited marked. */
  List<Printed> articles() {
    return articles;
  }

  boolean isPrinted(int number) {
    return articles.stream().anyMatch(article -> article.number() == number);
  }

  private List<Printed> marked() {
    Map<Integer, List<MarkedText.Mark>> marks = new TreeMap<>();
    Set<String> marked = new HashSet<>();
    for (Fact fact : dossier.facts()) {
      for (Citation citation : fact.citations()) {
        marked.add(citation.anchor());
        marks.computeIfAbsent(citation.number(), n -> new ArrayList<>()).add(mark(fact, citation));
      }
    }
    for (Office office : dossier.offices()) {
      for (Neighbour neighbour : office.neighbours()) {
        for (Citation citation : neighbour.citations()) {
          if (marked.add(citation.anchor())) {
            marks.computeIfAbsent(citation.number(), n -> new ArrayList<>()).add(mark(office, citation));
          }
        }
      }
    }
    for (Dossier.Description description : dossier.descriptions()) {
      for (Citation citation : description.citations()) {
        marks.computeIfAbsent(citation.number(), n -> new ArrayList<>()).add(mark(citation));
      }
    }
    List<Printed> articles = new ArrayList<>();
    marks.forEach(
        (number, list) -> {
          Article article = dossier.articles().get(number - 1).article();
          if (printed.contains(article)) {
            articles.add(new Printed(number, article, MarkedText.pieces(article.text(), list)));
          }
        });
    return articles;
  }

  private MarkedText.Mark mark(Fact fact, Citation citation) {
    return new MarkedText.Mark(
        citation.evidence(), citation.anchor(), style(fact), true, t("type." + fact.type().label()),
        "#f" + fact.number(), number(fact.number()));
  }

  /** Where somebody else's time in an office is told, unless a line of the subject's stands on the same words. */
  private MarkedText.Mark mark(Office office, Citation citation) {
    return new MarkedText.Mark(
        citation.evidence(), citation.anchor(), Kind.OFFICE.style(), true, line(office.title()), "#o" + office.number(), "↑");
  }

  private MarkedText.Mark mark(Citation citation) {
    return new MarkedText.Mark(
        citation.evidence(), citation.anchor(), Kind.DESCRIPTION.style(), true, t("section.descriptions"), "#top", "↑");
  }

  boolean isPrecision(Difference difference) {
    return difference.kind() == Difference.Kind.PRECISION
        || difference.kind() == Difference.Kind.CALENDAR
        || difference.kind() == Difference.Kind.SUPERSESSION;
  }

  /** A title short enough for a phone. */
  String shortTitle(Office office) {
    String owner = phrases.belongsTo(office);
    String title = line(office.title()) + (owner.isEmpty() ? "" : t("list.separator") + line(owner));
    return title.length() > 46 ? title.substring(0, 45).strip() + "…" : title;
  }

  String timelineDescription() {
    return timeline == null ? "" : t("timeline.description", day(timeline.first()), day(timeline.last()));
  }
}
