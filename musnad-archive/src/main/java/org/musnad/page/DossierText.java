package org.musnad.page;

import java.io.IOException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
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
import org.musnad.dossier.Piece;
import org.musnad.dossier.Relation;
import org.musnad.dossier.Section;
import org.musnad.language.DateWords;
import org.musnad.language.Language;
import org.musnad.language.Messages;
import org.musnad.language.PartialDate;
import org.musnad.language.SafeText;

/**
 * Writes a dossier as plain text for a terminal. Every line carries its citations: outlet, day, who says so, the
 * sentence, and a
 * link with the character range. What comes from articles is cleaned of control characters and isolated in
 * direction. Line
 * ends are {@code \n}. Thread safe.
 */
public final class DossierText {
  private static final int RULE_WIDTH = 72;
  private static final int MOST_RELATIONS = 20;

  private final Dossier dossier;
  private final Messages messages;
  private final Phrases phrases;
  private final QuestionPhrases questionPhrases;
  private final DateWords dates;
  private final Appendable out;

  private DossierText(Dossier dossier, Language language, Appendable out) {
    this.dossier = dossier;
    this.messages = language.messages();
    this.phrases = new Phrases(language);
    this.questionPhrases = new QuestionPhrases(language);
    this.dates = new DateWords(language);
    this.out = out;
  }

  /** Writes a dossier in the words of a language. */
  public static void write(Dossier dossier, Language language, Appendable out) throws IOException {
    new DossierText(dossier, language, out).write();
  }

  private void write() throws IOException {
    header();
    offices();
    for (Section section : Section.values()) {
      if (section != Section.OFFICES) {
        facts(messages.text("section." + section), dossier.section(section));
      }
    }
    differences();
    questions();
    relations();
    chronology();
    sources();
  }

  private void header() throws IOException {
    line("═".repeat(RULE_WIDTH));
    line(SafeText.isolate(dossier.name()));
    String articles = messages.count("articles", dossier.naming());
    line(messages.text("entity." + dossier.type()) + " · " + articles + span());
    line("═".repeat(RULE_WIDTH));
    if (dossier.spellings().size() > 1) {
      line(
          messages.text("section.spellings")
              + messages.text("colon")
              + dossier.spellings().stream()
                  .map(spelling -> SafeText.isolate(spelling.name()))
                  .collect(Collectors.joining(messages.text("list.separator"))));
    }
    if (!dossier.descriptions().isEmpty()) {
      heading(messages.text("section.descriptions"));
      for (Dossier.Description description : dossier.descriptions()) {
        line("• " + SafeText.isolate(description.text()) + sourceCount(description.sources()));
        citations(description.citations());
      }
    }
  }

  private String span() {
    LocalDate first = dossier.firstPublished();
    LocalDate last = dossier.lastPublished();
    if (first == null || last == null) {
      return "";
    }
    String from = dates.day(first);
    return " · " + (first.equals(last) ? from : messages.text("when.range", from, dates.day(last)));
  }

  private void offices() throws IOException {
    List<Fact> rest = dossier.section(Section.OFFICES);
    if (!dossier.offices().isEmpty()) {
      heading(messages.text("section.OFFICES"));
    }
    for (Office office : dossier.offices()) {
      for (Gap gap : dossier.gaps()) {
        if (gap.before() == office.number()) {
          line("┄ " + phrases.gap(gap));
        }
      }
      office(office);
    }
    facts(messages.text("section.otherOffices"), rest);
  }

  private void neighbours(Office office) throws IOException {
    for (Neighbour neighbour : office.neighbours()) {
      line("    " + wording(phrases.neighbour(neighbour)) + sourceCount(neighbour.sources()));
      for (Citation citation : neighbour.citations()) {
        line("      ↳ " + source(citation) + " " + SafeText.isolate(citation.link()));
      }
    }
  }

  private void office(Office office) throws IOException {
    String bullet =
        switch (office.state()) {
          case HELD -> "● ";
          case OPEN, DESIGNATE -> "◐ ";
          case ENDED -> "○ ";
        };
    String owner = phrases.belongsTo(office);
    StringBuilder title = new StringBuilder(bullet).append(SafeText.isolate(office.title()));
    if (!owner.isEmpty()) {
      title.append(messages.text("list.separator")).append(SafeText.isolate(owner));
    }
    phrases.marks(office).forEach(mark -> title.append(" (").append(mark).append(')'));
    line(title.toString());
    line("  " + phrases.period(office) + " · " + phrases.state(office) + sourceCount(office.sources()));
    Set<String> shown = new HashSet<>();
    for (Fact fact : office.facts()) {
      line("    " + wording(phrases.line(fact, office)) + time(fact) + measure(fact));
      citations(fact.citations(), shown);
    }
    neighbours(office);
  }

  private void facts(String heading, List<Fact> facts) throws IOException {
    if (facts.isEmpty()) {
      return;
    }
    heading(heading);
    for (Fact fact : facts) {
      line("• " + standing(fact) + wording(fact) + time(fact) + measure(fact));
      citations(fact.citations());
    }
  }

  private String standing(Fact fact) {
    String standing = phrases.standing(fact);
    return standing.isEmpty() ? "" : "[" + standing + "] ";
  }

  private String time(Fact fact) {
    String when = phrases.when(fact);
    return when.isEmpty() ? "" : " — " + when;
  }

  /** How many independent sources, from when to when, how sure. */
  private String measure(Fact fact) {
    return sourceCount(fact.sources()) + span(fact) + confidence(fact);
  }

  /** From when to when it is told, where more than one day tells it. */
  private String span(Fact fact) {
    LocalDate first = fact.firstPublished();
    LocalDate last = fact.lastPublished();
    return first == null || last == null || first.equals(last)
        ? ""
        : " · " + messages.text("when.told", dates.day(first), dates.day(last));
  }

  private String confidence(Fact fact) {
    return " · " + messages.text("fact.confidence", phrases.percent(fact.confidence()));
  }

  private String sourceCount(int sources) {
    return " · " + messages.count("sources", sources);
  }

  private String wording(Fact fact) {
    return wording(phrases.line(fact));
  }

  private static String wording(List<Piece> pieces) {
    return pieces.stream()
        .map(piece -> piece.quoted() ? SafeText.isolate(piece.text()) : piece.text())
        .collect(Collectors.joining());
  }

  private void citations(List<Citation> citations) throws IOException {
    citations(citations, new HashSet<>());
  }

  /** A sentence that was shown just before is not shown again; its link is. */
  private void citations(List<Citation> citations, Set<String> shown) throws IOException {
    for (Citation citation : citations) {
      line("      ↳ " + source(citation));
      if (shown.add(citation.number() + " " + citation.sentence())) {
        line("        " + SafeText.isolate("«" + SafeText.line(citation.sentenceText()) + "»"));
      }
      line("        " + SafeText.isolate(citation.link()));
    }
  }

  /** The chain from the outlet inwards, and the day: "outlet ← agency ← spokesman, 7 May 2020". */
  private String source(Citation citation) {
    String chain =
        dossier.chain(citation).stream().map(link -> SafeText.isolate(phrases.link(link))).collect(Collectors.joining(" ← "));
    LocalDate day = citation.article().published();
    return day == null ? chain : chain + messages.text("list.separator") + dates.day(day);
  }

  private void differences() throws IOException {
    if (!dossier.disputes().isEmpty()) {
      heading(messages.text("section.differences"));
    }
    for (Dossier.Dispute dispute : dossier.disputes()) {
      Office office = dispute.office();
      difference(office == null ? wording(dispute.fact()) : SafeText.isolate(office.title()), dispute.difference());
    }
  }

  private void difference(String what, Difference difference) throws IOException {
    line("≠ " + messages.text("difference." + difference.kind()) + messages.text("colon") + what);
    String about = messages.text("difference." + difference.kind() + ".about");
    line("  " + phrases.about(difference) + messages.text("colon") + about);
    for (Difference.Side side : difference.sides()) {
      line("    " + phrases.side(difference, side) + sourceCount(side.sources()));
      for (Citation citation : side.citations()) {
        line("      ↳ " + source(citation) + " " + SafeText.isolate(citation.link()));
      }
    }
  }

  private void questions() throws IOException {
    List<Question> questions = Chronology.questions(dossier);
    if (questions.isEmpty()) {
      return;
    }
    heading(messages.text("section.questions"));
    line(messages.text("question.note"));
    for (Question question : questions) {
      line("? " + questionPhrases.text(question));
      for (Question.Side side : question.sides()) {
        line("    " + questionPhrases.text(side));
        for (Citation citation : side.citations()) {
          line("      ↳ " + source(citation) + " " + SafeText.isolate(citation.link()));
        }
      }
    }
  }

  private void relations() throws IOException {
    if (dossier.relations().isEmpty()) {
      return;
    }
    heading(messages.text("section.relations"));
    for (Relation relation : dossier.relations().stream().limit(MOST_RELATIONS).toList()) {
      String kinds =
          relation.kinds().entrySet().stream()
              .map(kind -> messages.text("type." + kind.getKey().label()) + " " + messages.number(kind.getValue()))
              .collect(Collectors.joining(messages.text("list.separator")));
      String lines = messages.count("lines", relation.facts().size());
      String when = relation.first() == null ? "" : " · " + phrases.span(relation);
      line("• " + SafeText.isolate(relation.name()) + " · " + lines + when + " · " + kinds);
    }
  }

  private void chronology() throws IOException {
    if (dossier.chronology().isEmpty()) {
      return;
    }
    heading(messages.text("section.chronology"));
    for (Fact fact : dossier.chronology()) {
      PartialDate date = fact.date();
      String when = date == null ? "" : dates.date(date);
      line("• " + when + messages.text("colon") + standing(fact) + wording(fact));
    }
  }

  private void sources() throws IOException {
    heading(messages.text("section.sources"));
    for (int number = 1; number <= dossier.articles().size(); number++) {
      org.musnad.text.Article article = dossier.articles().get(number - 1).article();
      StringBuilder text = new StringBuilder(messages.number(number)).append(". ");
      text.append(SafeText.isolate(article.title().isBlank() ? messages.text("page.untitled") : article.title()));
      text.append(" · ");
      text.append(article.outlet().isEmpty() ? messages.text("cite.noOutlet") : SafeText.isolate(article.outlet()));
      if (article.published() != null) {
        text.append(" · ").append(dates.day(article.published()));
      }
      if (number > dossier.naming()) {
        text.append(" · ").append(messages.text("source.other"));
      }
      Integer original = dossier.copies().get(number);
      if (original != null) {
        text.append(" · ").append(messages.text("source.copy", messages.number(original)));
      }
      line(text.toString());
    }
  }

  private void heading(String text) throws IOException {
    line("");
    line(text);
    line("─".repeat(RULE_WIDTH));
  }

  private void line(String text) throws IOException {
    out.append(text).append('\n');
  }
}
