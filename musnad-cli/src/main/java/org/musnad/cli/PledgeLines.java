package org.musnad.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.musnad.language.PartialDate;
import org.musnad.language.SafeText;
import org.musnad.pledge.Pledge;
import org.musnad.pledge.Topics;
import org.musnad.store.Archive;
import org.musnad.store.Citation;

/** Pledges in lines of text. */
record PledgeLines(Terminal terminal) {
  /** Name, state, who, what, when, until when, about what, and how many articles tell it. */
  String line(Pledge pledge, LocalDate today) {
    List<String> parts = new ArrayList<>(List.of(pledge.id(), state(pledge), pledge.who(), pledge.content()));
    parts.add(day(pledge.published()));
    PartialDate deadline = pledge.deadline();
    if (deadline != null) {
      parts.add(terminal.messages().text(pledge.isOverdue(today) ? "pledge.overdue" : "pledge.deadline", deadline.value()));
    }
    parts.add(Topics.name(pledge.topic(), terminal.messages().language()));
    parts.add(terminal.messages().words().count("articles", pledge.articles().size()));
    return String.join(" · ", parts.stream().filter(part -> !part.isBlank()).map(SafeText::line).toList());
  }

  String state(Pledge pledge) {
    return terminal.messages().text(
        pledge.rating().map(rating -> "pledge.state." + rating.state().word()).orElse("pledge.state.not-rated"));
  }

  private static String day(@Nullable LocalDate day) {
    return day == null ? "" : day.toString();
  }

  /** The words of a citation with their article; words that a removed article has left out are said to be gone. */
  String citation(Archive archive, Citation citation) {
    String article = archive.find(Long.toString(citation.article())).stream()
        .filter(found -> found.number() == citation.article()).map(RemoveCommand::line).findFirst()
        .orElse(Long.toString(citation.article()));
    String words = citation.exact().isEmpty() ? terminal.messages().text("pledge.gone") : "«" + SafeText.line(citation.exact()) + "»";
    return article + " · " + words;
  }
}
