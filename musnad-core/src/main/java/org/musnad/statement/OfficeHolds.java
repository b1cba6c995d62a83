package org.musnad.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.musnad.lexicon.WordClass;
import org.musnad.name.NameSpan;
import org.musnad.name.OfficeSpan;
import org.musnad.name.TitledPerson;
import org.musnad.name.Words;
import org.musnad.record.EntityType;
import org.musnad.record.Filler;
import org.musnad.record.Role;
import org.musnad.record.StatementType;
import org.musnad.statement.Chunk.Head;
import org.musnad.statement.Chunk.Mark;
import org.musnad.statement.Chunk.MarkKind;
import org.musnad.statement.Chunk.Noun;
import org.musnad.statement.Chunk.Verb;
import org.musnad.text.Folding;
import org.musnad.text.Span;
import org.musnad.verb.Inflection;

/** Offices told in passing: "رئيس الوزراء مصطفى الكاظمي", "خالد شواني، المتحدث باسم الرئاسة". Each person and title once. */
final class OfficeHolds {
  /** How many chunks may stand between a copula and its predicate. */
  private static final int REACH = 3;

  /** The rules under which an accusative office is held: "كان رئيسا للوزراء". */
  private static final Set<String> PREDICATES = Set.of("office.predicate", "office.joined");

  private final Fillers fillers;
  private final Leaders leaders;
  private final OfficeLists lists;

  OfficeHolds(Fillers fillers) {
    this.fillers = fillers;
    leaders = new Leaders(fillers);
    lists = new OfficeLists(fillers);
  }

  /** The holdings told in a sentence; {@code told} remembers what the article has told already. */
  List<Draft> read(SentenceContext context, Set<String> told, List<Draft> others) {
    List<Draft> drafts = new ArrayList<>();
    Set<OfficeSpan> titled = new HashSet<>();
    Map<Integer, NameSpan> bearers = new HashMap<>();
    for (TitledPerson pair : context.titledHere()) {
      boolean inside = isInside(context, pair.office().first()) && isInside(context, pair.person().first());
      if (inside && !isOfAnother(context, pair)) {
        titled.add(pair.office());
        addIfNew(context, pair.office(), pair.person(), "office.before-name", told, others, drafts);
      }
    }
    for (OfficeSpan office : context.officesHere()) {
      if (!isInside(context, office.first()) || titled.contains(office) || !office.complete()) {
        continue;
      }
      if (!office.definite() && isAccusative(context, office) && predicate(context, office) == null) {
        appointed(context, office, others, drafts);
        continue;
      }
      NameSpan person = office.definite() || isPredicate(context, office) ? before(context, office) : null;
      String rule = "office.after-name";
      if (person == null) {
        person = predicate(context, office);
        rule = "office.predicate";
      }
      if (person == null) {
        person = joined(context, office, bearers);
        rule = "office.joined";
      }
      if (person != null) {
        bearers.put(office.end(), person);
        addIfNew(context, office, person, rule, told, others, drafts);
      }
    }
    drafts.addAll(leaders.read(context, told));
    return drafts;
  }

  /** "أقال رئيس الحكومة وزير الري حسام زكي": the first office is not his. */
  private static boolean isOfAnother(SentenceContext context, TitledPerson pair) {
    int chunk = context.chunkAt(pair.office().first());
    return chunk >= 0 && pair.person().first() > pair.office().end() && context.chunks().get(chunk) instanceof Noun noun
        && noun.kind() == Head.OFFICE && noun.name() == null && noun.head() == pair.office().first()
        && noun.end() == pair.office().end() && chunk > 0 && context.chunks().get(chunk - 1) instanceof Verb;
  }

  private static boolean isAccusative(SentenceContext context, OfficeSpan office) {
    String first = context.words().get(office.first()).stem();
    NameSpan person = before(context, office);
    return first.length() > 3 && first.endsWith("ا") && person != null && person.end() == office.first();
  }

  /** "هاني درويش عضو في حركة …": an office without article that says of what, right behind a name that opens the clause. */
  private static boolean isPredicate(SentenceContext context, OfficeSpan office) {
    int index = context.chunkAt(office.first());
    return office.end() > office.first() + 1 && index == 1 && context.chunks().get(0) instanceof Noun subject
        && subject.kind() == Head.PERSON && subject.bare() && subject.end() == office.first();
  }

  /** "جمعة عناد وزيرا للدفاع" in a list of a new cabinet: an accusative office right behind a name is given to its bearer. */
  private void appointed(SentenceContext context, OfficeSpan office, List<Draft> others, List<Draft> drafts) {
    NameSpan person = before(context, office);
    if (person == null) {
      if (!isTakenElsewhere(context, office, others)) {
        lists.read(context, office, others, drafts);
      }
      return;
    }
    if (isTakenElsewhere(context, office, others) || context.words().get(office.end() - 1).token().isNumber()) {
      return;
    }
    Draft draft = new Draft(StatementType.POSITION_START, "office.accusative", context.span(office.first(), office.end()));
    draft.cover(context.span(person.first(), office.end()));
    draft.add(Role.PERSON, context.filler(person.first(), person.end(), person, null));
    draft.add(Role.TITLE, context.filler(office.first(), office.end(), null, null));
    fillers.addSeat(context, office.first(), office.end(), draft);
    drafts.add(draft);
  }

  /** "كان وزيرا للخارجية", "وهو رئيس الحزب": who is said to be it. */
  private static @Nullable NameSpan predicate(SentenceContext context, OfficeSpan office) {
    int index = context.chunkAt(office.first());
    if (index <= 0 || !(context.chunks().get(index) instanceof Noun predicate) || !predicate.bare() || predicate.name() != null) {
      return null;
    }
    NameSpan subject = null;
    for (int i = index - 1; i >= 0 && i >= index - REACH; i--) {
      Chunk chunk = context.chunks().get(i);
      if (chunk instanceof Verb verb) {
        return Copulas.isCopula(verb) ? subject != null ? subject : droppedPerson(context, verb) : null;
      }
      if (chunk instanceof Noun noun && noun.kind() == Head.PRONOUN && noun.bare() && noun.word().is(WordClass.PRONOUN)) {
        return i == index - 1 ? context.discourse().person() : null;
      }
      if (chunk instanceof Noun noun && noun.bare() && noun.kind() == Head.PERSON) {
        subject = noun.name();
      } else if (chunk instanceof Noun noun && noun.kind() != Head.TIME && noun.bare() && !noun.word().is(WordClass.ADVERB)) {
        return null;
      }
    }
    return null;
  }

  /**
   * "X، صهر القذافي ورئيس جهاز …", "كان وزيرا للمالية ووزيرا للنفط": an office joined to what else is said of somebody.
   *
   * @param bearers who bears the offices told so far in the sentence, by where they end
   */
  private static @Nullable NameSpan joined(SentenceContext context, OfficeSpan office, Map<Integer, NameSpan> bearers) {
    if (context.words().get(office.first()).conjunction() == 0) {
      return null;
    }
    NameSpan bearer = bearers.get(office.first());
    if (bearer != null) {
      return bearer;
    }
    int index = context.chunkAt(office.first()) - 1;
    while (index > 1 && context.chunks().get(index) instanceof Noun noun && noun.bare() && noun.kind() != Head.TIME) {
      boolean apposition = context.chunks().get(index - 1) instanceof Mark mark && mark.kind() == MarkKind.COMMA && !mark.word().isSign('-');
      if (apposition) {
        boolean describes = noun.kind() == Head.HUMAN && !noun.joined();
        return describes && context.chunks().get(index - 2) instanceof Noun person && person.kind() == Head.PERSON ? person.name() : null;
      }
      index--;
    }
    return null;
  }

  private static @Nullable NameSpan droppedPerson(SentenceContext context, Verb verb) {
    boolean feminine = verb.forms().stream().allMatch(form -> form.inflection().gender() == Inflection.Gender.FEMININE);
    NameSpan person = context.discourse().dropped(feminine ? Inflection.Gender.FEMININE : Inflection.Gender.MASCULINE);
    return person != null && person.type() == EntityType.PERSON ? person : context.discourse().person();
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
    if (end > 0 && words.get(end - 1).isSign(')')) {
      end = beforeBracket(context, end - 1);
    }
    if (end > 0 && words.get(end - 1).isAny(WordClass.HONORIFIC.bit() | WordClass.RANK.bit())) {
      end--;
    }
    NameSpan name = context.reading().personEndingAt(end);
    return name != null && name.first() >= context.sentence().first() ? name : null;
  }

  /** The token at which a bracket that closes at {@code close} opens. */
  private static int beforeBracket(SentenceContext context, int close) {
    int at = close;
    while (at > context.sentence().first() && !context.words().get(at).isSign('(')) {
      at--;
    }
    return at;
  }

  private static boolean isPause(Words words, int at) {
    return words.get(at).isSign('،') || words.get(at).isSign(',') || words.get(at).isSign('؛') || words.get(at).isSign('(');
  }

  private void addIfNew(
      SentenceContext context, OfficeSpan office, NameSpan person, String rule, Set<String> told, List<Draft> others, List<Draft> drafts) {
    boolean accusative = !office.definite() && context.words().get(office.first()).stem().endsWith("ا");
    if (!office.complete() || accusative && !PREDICATES.contains(rule)) {
      return;
    }
    if (isCourtesy(context.words(), office) || !isNews(context, office, person, told) || isTakenElsewhere(context, office, others)) {
      return;
    }
    int first = Math.min(office.first(), person.first());
    int end = Math.max(office.end(), person.end());
    int body = Belonging.body(context, office);
    StatementType type = body < 0 ? StatementType.POSITION_HOLD : StatementType.MEMBERSHIP;
    Draft draft = new Draft(type, rule, context.span(office.first(), office.end()));
    Role bearer = body < 0 ? Role.PERSON : Role.MEMBER;
    if (isInside(context, person.first())) {
      draft.cover(context.span(first, end));
      draft.add(bearer, context.filler(person.first(), person.end(), person, null));
    } else {
      draft.add(bearer, new Filler(draft.trigger, context.text(draft.trigger), context.entities().id(person), null));
    }
    if (body < 0) {
      draft.add(Role.TITLE, context.filler(office.first(), office.end(), null, null));
      fillers.addSeat(context, office.first(), office.end(), draft);
    } else {
      Belonging.add(context, office, body, draft);
    }
    addTenure(context, office, person, draft);
    drafts.add(draft);
  }

  /** "رئيس وزراء مصر من 1910 إلى 1914", "(1910 - 1914)": the times right behind the office, or behind the name after it. */
  private void addTenure(SentenceContext context, OfficeSpan office, NameSpan person, Draft draft) {
    int index = context.chunkAt(Math.max(office.end(), person.end()) - 1);
    if (index >= 0) {
      Tenure tenure = Tenure.behind(context, index + 1);
      fillers.addTenure(context, tenure.times(), tenure.bracket(), draft);
    }
  }

  /** "الأمير محمد", "الكاتب الكبير نجيب محفوظ": how somebody is addressed, with at most adjectives. */
  private static boolean isCourtesy(Words words, OfficeSpan office) {
    boolean described = office.end() == office.first() + 1 || office.end() == office.first() + 2 && words.get(office.end() - 1).isDefinite();
    return described && words.get(office.first()).isDefinite() && NounSets.isCourtesy(words.get(office.first()));
  }

  /** Whether the article has not told yet that somebody bears a title; a bare "الرئيس" repeats any title with that head. */
  private static boolean isNews(SentenceContext context, OfficeSpan office, NameSpan person, Set<String> told) {
    String bearer = context.entities().id(person) + "|";
    String head = bearer + context.words().get(office.first()).indefinite();
    boolean bare = office.end() == office.first() + 1;
    boolean headIsNew = told.add(head);
    return bare ? headIsNew : told.add(bearer + Folding.fold(context.text(context.span(office.first(), office.end()))));
  }

  /** An office told as taken, held or left by a verb is not told again in passing. */
  private static boolean isTakenElsewhere(SentenceContext context, OfficeSpan office, List<Draft> others) {
    return others.stream()
        .filter(draft -> draft.has(Role.TITLE))
        .flatMap(draft -> draft.roles.getOrDefault(Role.TITLE, List.of()).stream())
        .anyMatch(filler -> filler.span().overlaps(context.span(office.first(), office.end())));
  }
}
