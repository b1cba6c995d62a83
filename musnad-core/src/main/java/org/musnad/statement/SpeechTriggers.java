package org.musnad.statement;

import org.musnad.lexicon.Word;
import org.musnad.lexicon.WordClass;
import org.musnad.record.StatementType;
import org.musnad.statement.Chunk.Mark;
import org.musnad.statement.Chunk.MarkKind;
import org.musnad.statement.Chunk.Noun;
import org.musnad.verb.Inflection;

/** Words that look like participles of speech and are none: "لمطالب" is of demands, "المتوقع" is what is expected. */
final class SpeechTriggers {
  /** How many words behind the verb the name may stand that is not told. */
  private static final int ANONYMITY_REACH = 5;

  private SpeechTriggers() {}

  /** Whether a trigger may tell of speech as a frame has it. */
  static boolean mayTell(SentenceContext context, TriggerHit hit, Frame frame) {
    boolean speech = frame.type() == StatementType.STATEMENT || frame.type() == StatementType.PLEDGE;
    if (speech && keepsName(context, hit)) {
      return false;
    }
    if (frame.type() == StatementType.PLEDGE && hit.use() == Frame.Use.MASDAR && !hit.word().pronoun().isEmpty()) {
      // "التزامها بالمواصفات" is no promise unless a verb says that it is made.
      return false;
    }
    if (!speech || hit.use() != Frame.Use.PARTICIPLE) {
      return true;
    }
    boolean head = context.chunks().get(hit.chunk()) instanceof Noun noun && noun.head() == hit.token();
    boolean singular = hit.form() == null || hit.form().number() == Inflection.Number.SINGULAR;
    return hit.word().preposition() == 0 && !(head && singular && hit.word().isDefinite());
  }

  /** "لم يكشف عن اسمه", "طلب عدم ذكر هويته": how a source stays unnamed. */
  private static boolean keepsName(SentenceContext context, TriggerHit hit) {
    boolean negated = hit.chunk() > 0 && context.chunks().get(hit.chunk() - 1) instanceof Mark mark && mark.kind() == MarkKind.NEGATION;
    int last = Math.min(context.sentence().end(), hit.end() + ANONYMITY_REACH);
    for (int at = hit.end(); at < last; at++) {
      Word word = context.words().get(at);
      negated |= word.is(WordClass.NEGATION);
      if (NounSets.isAnonymity(word)) {
        return negated;
      }
    }
    return false;
  }
}
