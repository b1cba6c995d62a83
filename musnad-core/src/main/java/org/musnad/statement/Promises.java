package org.musnad.statement;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.musnad.lexicon.Word;
import org.musnad.lexicon.WordClass;
import org.musnad.name.Words;
import org.musnad.record.Filler;
import org.musnad.record.Role;
import org.musnad.record.StatementType;
import org.musnad.statement.Chunk.Mark;
import org.musnad.statement.Chunk.MarkKind;
import org.musnad.statement.Chunk.Verb;
import org.musnad.verb.Finite;
import org.musnad.verb.Inflection.Person;
import org.musnad.verb.Inflection.Tense;

/** Speech that commits its speaker: "أعلن أنه سيعمل على …", "قال: لن نسمح …". It is a pledge, and then no statement of saying. */
final class Promises {
  /** Ends the name of a rule of speech whose words were found to be a promise. */
  static final String SUFFIX = ".promise";

  private static final Set<String> KINDS = Set.of("say", "announce");

  private Promises() {}

  /** The draft itself, or the pledge that it is. */
  static Draft asPledge(SentenceContext context, Draft draft) {
    Filler kind = draft.first(Role.KIND);
    Filler content = draft.first(Role.CONTENT);
    if (draft.type != StatementType.STATEMENT || kind == null || content == null || kind.value() == null || !KINDS.contains(kind.value())) {
      return draft;
    }
    if (!promises(context, content)) {
      return draft;
    }
    Draft pledge = new Draft(StatementType.PLEDGE, draft.rule + SUFFIX, draft.trigger);
    pledge.evidence = draft.evidence;
    pledge.status = draft.status;
    pledge.content = draft.content;
    pledge.steps.addAll(draft.steps.subList(1, draft.steps.size()));
    draft.roles.getOrDefault(Role.SPEAKER, List.of()).forEach(filler -> pledge.add(Role.WHO, filler));
    pledge.add(Role.CONTENT, content);
    for (Role role : List.of(Role.DATE, Role.PLACE)) {
      draft.roles.getOrDefault(role, List.of()).forEach(filler -> pledge.add(role, filler));
    }
    return pledge;
  }

  /** Whether the first verb of what is said is in the future and its doer is the speaker. */
  private static boolean promises(SentenceContext context, Filler content) {
    Words words = context.words();
    Chunk before = null;
    Chunk earlier = null;
    for (Chunk chunk : context.chunks()) {
      int start = words.get(chunk.first()).token().span().start();
      if (start >= content.span().start() && chunk instanceof Verb verb) {
        return isFuture(verb, before) && isSpeaker(verb, before instanceof Mark mark && PledgeLists.isRefusal(mark.word()) ? earlier : before);
      }
      if (start >= content.span().start() && chunk instanceof Chunk.Noun) {
        return false;
      }
      earlier = before;
      before = chunk;
    }
    return false;
  }

  private static boolean isFuture(Verb verb, @Nullable Chunk before) {
    boolean particle = before instanceof Mark mark && (mark.kind() == MarkKind.FUTURE || PledgeLists.isRefusal(mark.word()));
    // "لن يكون" foretells; "لن يسمح" promises.
    boolean refusal = before instanceof Mark mark && PledgeLists.isRefusal(mark.word()) && !Auxiliaries.isAuxiliary(verb);
    return verb.word().future() || refusal || particle && isFirstPerson(verb);
  }

  private static boolean isSpeaker(Verb verb, @Nullable Chunk before) {
    if (isFirstPerson(verb)) {
      return true;
    }
    if (!(before instanceof Mark mark) || mark.kind() != MarkKind.THAT) {
      return false;
    }
    // "أنه" right before the verb points back to the speaker.
    Word that = mark.word();
    return that.token().folded().length() > 2 && that.is(WordClass.THAT) && verb.first() <= mark.end() + 1;
  }

  private static boolean isFirstPerson(Verb verb) {
    boolean first = false;
    for (var form : verb.forms()) {
      if (form.inflection() instanceof Finite finite && finite.tense() == Tense.PRESENT) {
        first |= finite.person() == Person.FIRST;
      }
    }
    return first;
  }
}
