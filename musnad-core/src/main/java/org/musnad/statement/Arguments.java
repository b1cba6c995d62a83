package org.musnad.statement;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.musnad.statement.Chunk.Head;
import org.musnad.statement.Chunk.Mark;
import org.musnad.statement.Chunk.MarkKind;
import org.musnad.statement.Chunk.Noun;
import org.musnad.statement.Chunk.Verb;

/**
 * What stands around a trigger in its clause and can fill its slots.
 *
 * @param right noun phrases after the trigger, in order, up to the end of the clause
 * @param complement the noun phrase that completes a trigger noun, or null
 * @param left the bare noun phrase before a verb that can be its subject, or null
 * @param antecedent the noun phrase that a relative clause with this verb describes, or null
 * @param content the first token of a content clause or quotation after the trigger, or -1
 * @param before noun phrases before the trigger in the same clause, nearest first
 */
record Arguments(
    List<Noun> right, @Nullable Noun complement, @Nullable Noun left, @Nullable Noun antecedent, int content, List<Noun> before) {

  static Arguments of(List<Chunk> chunks, TriggerHit trigger, Clauses clauses) {
    return new Gatherer(chunks, trigger, clauses).gather();
  }

  /** Walks away from the trigger to both sides. Lives for one trigger. */
  private static final class Gatherer {
    private final List<Chunk> chunks;
    private final TriggerHit trigger;
    private final Clauses clauses;
    private final List<Noun> right = new ArrayList<>();
    private final List<Noun> before = new ArrayList<>();
    private @Nullable Noun complement;
    private @Nullable Noun left;
    private @Nullable Noun antecedent;
    private int content = -1;
    private boolean afterComma = false;
    private int commaAt = -1;

    Gatherer(List<Chunk> chunks, TriggerHit trigger, Clauses clauses) {
      this.chunks = chunks;
      this.trigger = trigger;
      this.clauses = clauses;
    }

    Arguments gather() {
      int at = trigger.chunk() + 1;
      boolean triggerEndsChunk = trigger.end() >= chunks.get(trigger.chunk()).end();
      if (trigger.use() != Frame.Use.FINITE && triggerEndsChunk && at < chunks.size() && chunks.get(at) instanceof Noun noun
          && noun.genitive()) {
        complement = noun;
      }
      if (trigger.use() == Frame.Use.NOUN && complement == null) {
        complement = doer(at);
      }
      while (at >= 0 && at < chunks.size()) {
        at = rightStep(at);
      }
      leftSide();
      return new Arguments(right, complement, left, antecedent, content, before);
    }

    /** "الهجمات التي شنها تنظيم داعش": who does what a noun names, told by a verb of doing that describes it. */
    private @Nullable Noun doer(int from) {
      int at = from;
      if (at < chunks.size() && chunks.get(at) instanceof Mark mark && mark.kind() == MarkKind.RELATIVE) {
        at++;
      }
      boolean told =
          at + 1 < chunks.size()
              && chunks.get(at) instanceof Verb verb
              && !verb.word().pronoun().isEmpty()
              && Auxiliaries.isLight(verb);
      return told && chunks.get(at + 1) instanceof Noun noun && noun.bare() && noun.kind() != Head.TIME ? noun : null;
    }

    /** Takes in one chunk to the right; answers where to go on, or -1 at the end of the clause. */
    private int rightStep(int at) {
      Chunk chunk = chunks.get(at);
      if (chunk instanceof Noun noun) {
        return rightNoun(at, noun);
      }
      if (chunk instanceof Verb verb) {
        return clauses.isAuxiliary(verb) ? at + 1 : describes(at, verb) ? afterRelative(at) : -1;
      }
      return rightMark(at, (Mark) chunk);
    }

    /** "في بيان تلقته الوكالة أن …", "مصدر، لم يكشف اسمه، أن …": a verb right after an indefinite noun describes it. */
    private boolean describes(int at, Verb verb) {
      int before = at - 1;
      while (before > trigger.chunk() && chunks.get(before) instanceof Mark mark
          && (mark.kind() == MarkKind.NEGATION || mark.kind() == MarkKind.COMMA && before < at - 1)) {
        before--;
      }
      return verb.word().conjunction() == 0 && before > trigger.chunk() && chunks.get(before) instanceof Noun noun && !noun.definite();
    }

    private int rightNoun(int at, Noun noun) {
      if (afterComma && clauses.opensClause(noun) || opensWithTime(at, noun)) {
        return -1;
      }
      boolean ownComplement = noun == complement;
      boolean bareAfterComma = afterComma && noun.bare() && noun.kind() != Head.TIME && !noun.joined() && !isObject(at, noun);
      if ((!noun.genitive() || ownComplement || trigger.use() == Frame.Use.FINITE && at == trigger.chunk() + 1) && !bareAfterComma) {
        right.add(noun);
      }
      return at + 1;
    }

    /** "انتقد سالم النوري، وزير الداخلية، قرارات المجلس": behind a pause stands the object of a verb whose subject stands before it. */
    private boolean isObject(int at, Noun noun) {
      boolean thing = noun.kind() == Head.PLAIN || noun.kind() == Head.BODY || noun.kind() == Head.GROUP;
      boolean clause = at + 1 < chunks.size() && chunks.get(at + 1) instanceof Verb;
      if (trigger.use() != Frame.Use.FINITE || !thing || clause || noun.genitive()) {
        return false;
      }
      int bare = 0;
      boolean named = false;
      for (Noun before : right) {
        bare += before.bare() && before.kind() != Head.TIME && !before.joined() && !before.genitive() ? 1 : 0;
        named |= before.bare() && before.kind() == Head.PERSON;
      }
      return bare <= 2 && named;
    }

    /** "…، وفي عام 1992 عين": a time behind و and a preposition opens a clause, unless it goes on with a time ("من 1990 وحتى 1994"). */
    private boolean opensWithTime(int at, Noun noun) {
      boolean opens = noun.kind() == Head.TIME && noun.afterConjunction() && !noun.bare();
      return opens && !(chunks.get(at - 1) instanceof Noun before && before.kind() == Head.TIME);
    }

    private int rightMark(int at, Mark mark) {
      switch (mark.kind()) {
        case THAT -> content = mark.end();
        case COLON -> content = mark.end();
        case OPEN_QUOTE -> {
          if (!clauses.isShortQuote(chunks, at)) {
            content = mark.first();
          }
        }
        case COMMA -> {
          // "عيّن المجلس، أمس الأربعاء، فلانا": a time between commas does not end what goes before it.
          afterComma = !(afterComma && onlyTimesSince(at));
          commaAt = at;
        }
        case RELATIVE -> {
          return afterRelative(at);
        }
        case OPEN_BRACKET -> {
          return clauses.afterBracket(chunks, at);
        }
        case STOP, SUBORDINATOR, CONDITION -> {
          return -1;
        }
        case NEGATION, FUTURE, POSSIBILITY, COMPLETION, CONJUNCTION, CLOSE_QUOTE, CLOSE_BRACKET, OTHER -> {}
      }
      return content >= 0 ? -1 : at + 1;
    }

    private boolean onlyTimesSince(int at) {
      for (int i = commaAt + 1; i < at; i++) {
        if (!(chunks.get(i) instanceof Noun noun) || noun.kind() != Head.TIME) {
          return false;
        }
      }
      return true;
    }

    /** The clause goes on after a relative clause that a comma closes; a content clause may still follow it. */
    private int afterRelative(int at) {
      for (int i = at + 1; i < chunks.size(); i++) {
        if (chunks.get(i) instanceof Mark mark) {
          if (mark.kind() == MarkKind.COMMA) {
            return i;
          }
          boolean opens = mark.kind() == MarkKind.THAT || mark.kind() == MarkKind.COLON;
          if (opens && !clauses.isSpeechVerbBetween(chunks, at, i)) {
            content = mark.end();
            return -1;
          }
          if (mark.kind() == MarkKind.STOP || mark.kind() == MarkKind.SUBORDINATOR) {
            return -1;
          }
        }
      }
      return -1;
    }

    private void leftSide() {
      boolean startsClause = trigger.use() == Frame.Use.FINITE && trigger.word().conjunction() != 0;
      for (int i = trigger.chunk() - 1; i >= 0; i--) {
        Chunk chunk = chunks.get(i);
        if (chunk instanceof Verb verb) {
          if (clauses.isAuxiliary(verb)) {
            continue;
          }
          return;
        }
        if (chunk instanceof Noun noun) {
          before.add(noun);
          if (i > 0 && opensWithTime(i, noun)) {
            return;
          }
          boolean candidate = !startsClause && noun.bare() && !noun.genitive() && noun.kind() != Head.TIME;
          if (candidate && (left == null || isPredicate(left) && noun.kind() == Head.PERSON)) {
            left = noun;
          }
        } else if (chunk instanceof Mark mark && endsLeft(i, mark)) {
          if (mark.kind() == MarkKind.COLON && i == 1 && left == null && chunks.get(0) instanceof Noun noun && noun.kind() == Head.PERSON) {
            // "محمد السالم: تولى المنصب عام 2022.": an entry of a list, about whom it begins with.
            left = noun;
          }
          return;
        }
      }
    }

    /** "والكاظمي صحفي سابق تولى …": an indefinite profession is said of the subject before it. */
    private static boolean isPredicate(Noun noun) {
      return noun.name() == null && !noun.definite() && (noun.kind() == Head.OFFICE || noun.kind() == Head.HUMAN);
    }

    private boolean endsLeft(int at, Mark mark) {
      if (mark.kind() == MarkKind.RELATIVE) {
        if (at > 0 && chunks.get(at - 1) instanceof Noun noun && left == null) {
          antecedent = headOf(at - 1, noun);
        }
        return true;
      }
      if (mark.word().isSign('-')) {
        // "بغداد - أعلن …": what stands before the dash is where the report comes from.
        return true;
      }
      return switch (mark.kind()) {
        case THAT, STOP, COLON, SUBORDINATOR, CONDITION -> true;
        case RELATIVE, COMMA, NEGATION, FUTURE, POSSIBILITY, COMPLETION, CONJUNCTION, OPEN_QUOTE, CLOSE_QUOTE, OPEN_BRACKET,
            CLOSE_BRACKET, OTHER -> false;
      };
    }

    /** A relative clause describes the head of a construct, not its last member, unless that is a name. */
    private Noun headOf(int at, Noun noun) {
      if (noun.genitive() && noun.name() == null && at > 0 && chunks.get(at - 1) instanceof Noun head) {
        return head;
      }
      return noun;
    }
  }
}
