package org.musnad.statement;

import org.musnad.record.StatementType;
import org.musnad.statement.Chunk.Noun;
import org.musnad.verb.Inflection;

/** Words that look like participles of speech and are none: "لمطالب" is of demands, "المتوقع" is what is expected. */
final class SpeechTriggers {
  private SpeechTriggers() {}

  /** Whether a trigger may tell of speech as a frame has it. */
  static boolean mayTell(SentenceContext context, TriggerHit hit, Frame frame) {
    boolean speech = frame.type() == StatementType.STATEMENT || frame.type() == StatementType.PLEDGE;
    if (!speech || hit.use() != Frame.Use.PARTICIPLE) {
      return true;
    }
    boolean head = context.chunks().get(hit.chunk()) instanceof Noun noun && noun.head() == hit.token();
    boolean singular = hit.form() == null || hit.form().number() == Inflection.Number.SINGULAR;
    return hit.word().preposition() == 0 && !(head && singular && hit.word().isDefinite());
  }
}
