package org.musnad.statement;

import java.util.ArrayList;
import java.util.List;
import org.musnad.lexicon.Word;
import org.musnad.lexicon.WordClass;
import org.musnad.name.Words;
import org.musnad.record.Filler;
import org.musnad.record.Role;
import org.musnad.record.StatementType;
import org.musnad.text.Span;

/** Takes a pledge apart into the things promised: "حصر السلاح بيد الدولة واستعادة سطوة القانون" are two. A comma begins another pledge. */
final class PledgeParts {
  private PledgeParts() {}

  /** The pledge with one filler for each thing promised, and further pledges after pauses; other drafts as they are. */
  static List<Draft> split(SentenceContext context, Draft draft) {
    Filler content = draft.first(Role.CONTENT);
    if (draft.type != StatementType.PLEDGE || content == null) {
      return List.of(draft);
    }
    List<List<Span>> groups = groups(context, content.span(), draft.rule.endsWith(Promises.SUFFIX));
    if (groups.size() == 1 && groups.get(0).size() == 1) {
      return List.of(draft);
    }
    List<Draft> pledges = new ArrayList<>();
    for (List<Span> group : groups) {
      Draft pledge = new Draft(draft.type, draft.rule, draft.trigger);
      pledge.status = draft.status;
      pledge.content = draft.content;
      pledge.steps.addAll(draft.steps.subList(1, draft.steps.size()));
      draft.roles.forEach((role, fillers) -> fillers.stream().filter(f -> role != Role.CONTENT).forEach(f -> pledge.add(role, f)));
      group.forEach(span -> pledge.add(Role.CONTENT, new Filler(span, context.text(span), null, null)));
      Span said = group.get(0).cover(group.get(group.size() - 1));
      pledge.evidence = pledges.isEmpty() ? draft.trigger.cover(said) : said;
      pledges.add(pledge);
    }
    return pledges;
  }

  private static List<List<Span>> groups(SentenceContext context, Span content, boolean promise) {
    List<List<Span>> groups = new ArrayList<>();
    List<Span> group = new ArrayList<>();
    Words words = context.words();
    int first = -1;
    int last = -1;
    for (int at = context.sentence().first(); at < context.sentence().end(); at++) {
      Span token = words.get(at).token().span();
      if (token.end() <= content.start() || token.start() >= content.end()) {
        continue;
      }
      boolean next = first >= 0 && last > first && (promise ? isPromised(words.get(at)) : isNext(words.get(at)));
      if (next) {
        boolean pause = !words.get(at - 1).token().isWord();
        group.add(part(words, first, pause ? at - 1 : at, content));
        if (pause && !promise) {
          groups.add(group);
          group = new ArrayList<>();
        }
        first = at;
      }
      first = first < 0 ? at : first;
      last = at;
    }
    if (first >= 0) {
      group.add(part(words, first, last + 1, content));
    }
    groups.add(group);
    return groups;
  }

  private static Span part(Words words, int first, int end, Span content) {
    Span span = words.span(first, end);
    return new Span(Math.max(span.start(), content.start()), Math.min(span.end(), content.end()));
  }

  /** و and a verb in the future, which promises another thing: "سنبني المدارس وسنخفض الضرائب". */
  private static boolean isPromised(Word word) {
    return word.conjunction() == 'و' && word.future();
  }

  /** و and a verbal noun, which names another thing to be done. */
  private static boolean isNext(Word word) {
    return word.conjunction() == 'و' && word.preposition() == 0 && word.is(WordClass.MASDAR) && word.pronoun().isEmpty();
  }
}
