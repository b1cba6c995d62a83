package org.musnad.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.musnad.name.NameSpan;
import org.musnad.record.EntityType;
import org.musnad.record.Filler;
import org.musnad.record.Role;
import org.musnad.record.StatementType;
import org.musnad.statement.Chunk.Noun;
import org.musnad.text.Span;

/** Who leads a named body, told by the noun of the post after a preposition: "ائتلاف الوطنية بزعامة إياد علاوي". */
final class Leaders {
  private final Fillers fillers;

  Leaders(Fillers fillers) {
    this.fillers = fillers;
  }

  /** The leaders told in a sentence; {@code told} remembers what the article has told already. */
  List<Draft> read(SentenceContext context, Set<String> told) {
    List<Draft> drafts = new ArrayList<>();
    for (int i = 1; i < context.chunks().size(); i++) {
      if (context.chunks().get(i) instanceof Noun leader && context.chunks().get(i - 1) instanceof Noun led
          && fillers.marksLeader(leader.marker())) {
        NameSpan person = leader.name();
        NameSpan body = led.name();
        if (person != null && person.type() == EntityType.PERSON && body != null && body.type() == EntityType.ORGANIZATION
            && told.add(context.entities().id(person) + "|" + context.entities().id(body))) {
          drafts.add(draft(context, leader, person, body));
        }
      }
    }
    return drafts;
  }

  private static Draft draft(SentenceContext context, Noun leader, NameSpan person, NameSpan body) {
    Span post = context.words().get(leader.head() - 1).token().span();
    boolean attached = leader.head() - leader.first() == 1;
    Span title = attached ? new Span(post.start() + 1, post.end()) : post;
    Draft draft = new Draft(StatementType.POSITION_HOLD, "office.led-by", title);
    draft.cover(context.span(body.first(), person.end()));
    draft.add(Role.PERSON, context.filler(person.first(), person.end(), person, null));
    draft.add(Role.TITLE, new Filler(title, context.text(title), null, null));
    draft.add(Role.ORGANIZATION, context.filler(body.first(), body.end(), body, null));
    return draft;
  }
}
