package org.musnad.statement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.musnad.name.NameSpan;
import org.musnad.name.OfficeSpan;
import org.musnad.name.TitledPerson;
import org.musnad.name.Words;
import org.musnad.record.EntityType;
import org.musnad.record.Role;
import org.musnad.record.StatementType;
import org.musnad.text.Folding;

/** Offices told in passing: "رئيس الوزراء مصطفى الكاظمي", "خالد شواني، المتحدث باسم الرئاسة". Each person and title once. */
final class OfficeHolds {
  private final Fillers fillers;

  OfficeHolds(Fillers fillers) {
    this.fillers = fillers;
  }

  /** The holdings told in a sentence; {@code told} remembers what the article has told already. */
  List<Draft> read(SentenceContext context, Set<String> told, List<Draft> others) {
    List<Draft> drafts = new ArrayList<>();
    Set<OfficeSpan> titled = new HashSet<>();
    for (TitledPerson pair : context.reading().names().titled()) {
      if (isInside(context, pair.office().first())) {
        titled.add(pair.office());
        addIfNew(context, pair.office(), pair.person(), "office.before-name", told, others, drafts);
      }
    }
    for (OfficeSpan office : context.reading().names().offices()) {
      if (isInside(context, office.first()) && !titled.contains(office) && office.definite() && office.complete()) {
        NameSpan person = before(context, office);
        if (person != null) {
          addIfNew(context, office, person, "office.after-name", told, others, drafts);
        }
      }
    }
    return drafts;
  }

  private static boolean isInside(SentenceContext context, int token) {
    return context.sentence().first() <= token && token < context.sentence().end();
  }

  /** The person right before an office, with at most a comma or bracket between. */
  private static @Nullable NameSpan before(SentenceContext context, OfficeSpan office) {
    Words words = context.words();
    int end = office.first();
    if (!words.get(end).isBare()) {
      return null;
    }
    if (end > 0 && isPause(words, end - 1)) {
      end--;
    }
    for (NameSpan name : context.reading().names().names()) {
      if (name.type() == EntityType.PERSON && name.end() == end && name.first() >= context.sentence().first()) {
        return name;
      }
    }
    return null;
  }

  private static boolean isPause(Words words, int at) {
    return words.get(at).isSign('،') || words.get(at).isSign(',') || words.get(at).isSign('؛') || words.get(at).isSign('(');
  }

  private void addIfNew(
      SentenceContext context, OfficeSpan office, NameSpan person, String rule, Set<String> told, List<Draft> others, List<Draft> drafts) {
    if (!office.complete() || !office.definite() && context.words().get(office.first()).stem().endsWith("ا")) {
      return;
    }
    String title = Folding.fold(context.text(context.span(office.first(), office.end())));
    if (!told.add(context.entities().id(person) + "|" + title) || isTakenElsewhere(context, office, others)) {
      return;
    }
    int first = Math.min(office.first(), person.first());
    int end = Math.max(office.end(), person.end());
    Draft draft = new Draft(StatementType.POSITION_HOLD, rule, context.span(office.first(), office.end()));
    draft.cover(context.span(first, end));
    draft.add(Role.PERSON, context.filler(person.first(), person.end(), person, null));
    draft.add(Role.TITLE, context.filler(office.first(), office.end(), null, null));
    fillers.addSeat(context, office.first(), office.end(), draft);
    drafts.add(draft);
  }

  /** An office told as taken, held or left by a verb is not told again in passing. */
  private static boolean isTakenElsewhere(SentenceContext context, OfficeSpan office, List<Draft> others) {
    return others.stream()
        .filter(draft -> draft.has(Role.TITLE))
        .flatMap(draft -> draft.roles.getOrDefault(Role.TITLE, List.of()).stream())
        .anyMatch(filler -> filler.span().overlaps(context.span(office.first(), office.end())));
  }
}
