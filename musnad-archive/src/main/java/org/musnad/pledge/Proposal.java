package org.musnad.pledge;

import java.util.List;
import java.util.Optional;
import org.musnad.language.Language;
import org.musnad.language.Messages;
import org.musnad.store.Citation;
import org.musnad.store.StoredArticle;

/**
 * A place in a later article that may tell what came of a pledge. It is proposed for reading and decides nothing.
 *
 * @param article the article
 * @param citation the words
 * @param shared what it has in common with the pledge, as it writes it; the rarest first
 * @param names the name of who promised, where the words name them; else the empty string
 * @param outcome what a verb in it tells of an outcome
 * @param weight how much it bears on the pledge, beside other proposals; 0 and more
 */
public record Proposal(
    StoredArticle article,
    Citation citation,
    List<String> shared,
    String names,
    Optional<Outcome.Told> outcome,
    double weight) {
  public Proposal {
    shared = List.copyOf(shared);
  }

  /** Why it is proposed, in a sentence. */
  public String reason(Language language) {
    Messages words = language.messages();
    String comma = words.text("pledge.comma");
    StringBuilder reason = new StringBuilder(words.text("pledge.reason",
        String.valueOf(article.record().article().published()),
        String.join(comma, shared.stream().map(word -> words.text("pledge.word", word)).toList())));
    if (!names.isEmpty()) {
      reason.append(words.text("pledge.reason.names", names));
    }
    outcome.ifPresent(told -> reason.append(words.text("pledge.reason." + told.outcome(), told.verb())));
    return reason.append('.').toString();
  }
}
