package org.musnad.web;

import java.time.LocalDate;
import org.musnad.language.Language;
import org.musnad.pledge.Pledge;

/** What is said of the state of a pledge. */
final class PledgeWords {
  private PledgeWords() {}

  /** The word for its state: that of whoever judged it, or that nobody did. */
  static String state(Pledge pledge, Language language) {
    return language.messages().text("web.state." + code(pledge));
  }

  /** The state as addresses and styles name it. */
  static String code(Pledge pledge) {
    return pledge.rating().map(rating -> rating.state().word())
        .orElse(pledge.isOverdue(LocalDate.now()) ? "overdue" : "open");
  }
}
