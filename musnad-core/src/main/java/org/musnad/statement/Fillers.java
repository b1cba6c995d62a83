package org.musnad.statement;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.musnad.lexicon.Table;
import org.musnad.lexicon.WordClass;
import org.musnad.name.NameSpan;
import org.musnad.name.OfficeSpan;
import org.musnad.record.EntityType;
import org.musnad.record.Filler;
import org.musnad.record.Role;
import org.musnad.record.StatementType;
import org.musnad.record.TimeMention;
import org.musnad.statement.Chunk.Head;
import org.musnad.statement.Chunk.Noun;
import org.musnad.text.Folding;
import org.musnad.text.Span;
import org.musnad.verb.Finite;
import org.musnad.verb.Inflection;

/** Turns noun phrases into fillers: how far each role's filler runs, what it names, what number or date it is. Thread safe. */
final class Fillers {
  /** Roles filled by what somebody says or promises: they run to the end of the speech. */
  private static final Set<Role> SPOKEN = EnumSet.of(Role.CONTENT);

  /** Roles filled by a phrase with everything that hangs on it. */
  private static final Set<Role> WIDE =
      EnumSet.of(Role.TOPIC, Role.DECISION, Role.OBJECTIVE, Role.PURPOSE, Role.DEMAND, Role.CHARGE, Role.CAUSE, Role.OCCASION);

  private static final Set<Role> NUMBERS = EnumSet.of(Role.COUNT, Role.KILLED, Role.INJURED);

  private static final Set<StatementType> OFFICES =
      EnumSet.of(StatementType.POSITION_START, StatementType.POSITION_END, StatementType.POSITION_HOLD);

  /** Filters of slots that only somebody can be meant by whom the verb drops. */
  private static final Set<String> PERSONAL = Set.of("person", "human", "people");

  /** Who speaks, as any frame of speech has it. */
  static final Slot SPEAKER = new Slot(Role.SPEAKER, List.of("S"), "voice", true);

  private static final char TATWEEL = 'ـ';

  private final Contents contents;
  private final Counts counts;

  /** What a time says by the marker before it: {@link Role#FROM}, {@link Role#TO}, or nothing at all. */
  private final Map<String, String> timeMarkers = new HashMap<>();

  private final Set<String> markerUses = new HashSet<>();
  private String objectMarker = "";

  /** Verb forms that have no speaker. */
  private final Set<String> impersonal = new HashSet<>();

  Fillers(Contents contents, Counts counts, Markers markers) {
    this.contents = contents;
    this.counts = counts;
    Table table = Table.load(Fillers.class, "time-markers.tsv");
    int marker = table.column("marker");
    int role = table.column("role");
    for (Table.Row row : table.rows()) {
      timeMarkers.put(Folding.fold(row.cell(marker)), row.cell(role));
    }
    Table uses = Table.load(Fillers.class, "markers.tsv");
    for (Table.Row row : uses.rows()) {
      markerUses.add(row.cell(uses.column("use")) + ":" + Folding.fold(row.cell(uses.column("marker"))));
      if (row.cell(uses.column("use")).equals("object")) {
        objectMarker = Folding.fold(row.cell(uses.column("marker")));
      }
    }
    Table remarks = Table.load(Fillers.class, "impersonal.tsv");
    for (Table.Row row : remarks.rows()) {
      impersonal.add(Folding.fold(row.cell(remarks.column("form"))));
    }
  }

  /** The preposition that marks the object of a noun made from a verb. */
  String objectMarker() {
    return objectMarker;
  }

  /** Whether a phrase names who leads the body before it: "بزعامة". */
  boolean marksLeader(String marker) {
    return markerUses.contains("led:" + marker);
  }

  /** Whether a preposition marks a predicate. */
  boolean marksPredicate(String marker) {
    return markerUses.contains("predicate:" + marker);
  }

  boolean isLong(Role role) {
    return SPOKEN.contains(role) || WIDE.contains(role);
  }

  /** Adds a noun phrase as filler of a slot. */
  void add(SentenceContext context, Slot slot, Noun phrase, Draft draft) {
    Role role = slot.role();
    Noun noun = Appositions.named(context, role, phrase);
    TimeMention time = noun.time();
    if (time != null) {
      draft.add(role, time);
    } else if (SPOKEN.contains(role)) {
      boolean compound = noun.marker().length() > 1 && !slot.markers().contains(noun.marker());
      addSpoken(context, contents.read(context, compound ? noun.first() : noun.head(), false), draft, role);
    } else if (role == Role.TITLE || role == Role.OFFICE) {
      addTitle(context, noun, draft, role);
    } else if (NUMBERS.contains(role)) {
      addNumber(context, noun, draft, role);
    } else if (WIDE.contains(role)) {
      put(context, draft, role, noun.head(), wideEnd(context, noun), context.meant(noun));
    } else {
      addPhrase(context, noun, draft, role);
    }
  }

  /** Whom or what a phrase names, as filler. */
  Filler phrase(SentenceContext context, Noun noun) {
    NameSpan name = noun.name();
    boolean named = name != null && name.first() >= noun.first() && name.end() <= noun.end();
    return named && name != null
        ? context.filler(name.first(), name.end(), name, null)
        : context.filler(noun.head(), context.fullEnd(noun), context.meant(noun), null);
  }

  /** A phrase with everything that hangs on it, as filler. */
  Filler wide(SentenceContext context, Noun noun) {
    return context.filler(noun.head(), wideEnd(context, noun), null, null);
  }

  /** "القوات الموالية للحكومة": what the participle at the end of a phrase takes belongs to it. */
  private int described(SentenceContext context, Noun noun) {
    int end = context.fullEnd(noun);
    int next = context.indexOf(noun) + 1;
    boolean open = end == noun.end() && noun.definite() && end > noun.head() + 1 && context.words().get(end - 1).is(WordClass.PARTICIPLE);
    boolean taken = open && next > 0 && next < context.chunks().size() && context.chunks().get(next) instanceof Noun after
        && after.marker().equals(objectMarker) && after.first() == end && after.kind() != Head.PRONOUN;
    return taken ? context.fullEnd((Noun) context.chunks().get(next)) : end;
  }

  private void addPhrase(SentenceContext context, Noun noun, Draft draft, Role role) {
    NameSpan meant = context.meant(noun);
    boolean named = noun.name() != null && noun.kind() != Head.PLAIN;
    if (noun.name() != null && (noun.name().first() < noun.first() || noun.name().first() >= noun.end())) {
      addStandIn(context, noun, draft, role);
      return;
    }
    if (named && noun.name() != null && noun.kind() != Head.PLACE) {
      put(context, draft, role, noun.name().first(), noun.name().end(), noun.name());
    } else {
      put(context, draft, role, noun.head(), described(context, noun), meant);
    }
    String count = noun.kind() == Head.COUNT ? counts.value(context.words(), noun.head(), noun.end()) : null;
    boolean counted = role == Role.DETAINED || role == Role.PERSON && draft.type == StatementType.DEATH;
    if (count != null && counted && !draft.has(Role.COUNT)) {
      draft.add(Role.COUNT, context.filler(noun.head(), noun.end(), null, count));
    }
  }

  /** Who is named elsewhere is cited by the letters that stand for him here: the attached pronoun, or the verb that drops him. */
  private static void addStandIn(SentenceContext context, Noun noun, Draft draft, Role role) {
    Span token = noun.word().token().span();
    Span letters = last(context, token, noun.word().pronoun().length());
    NameSpan name = noun.name();
    draft.add(role, new Filler(letters, context.text(letters), name == null ? null : context.entities().id(name), null));
    draft.cover(token);
  }

  /** The last letters of a token with the marks and tatweel among them; the whole token for none. */
  private static Span last(SentenceContext context, Span token, int letters) {
    String text = context.words().text().original();
    int left = letters;
    int start = token.end();
    while (left > 0 && start > token.start()) {
      start--;
      left -= Character.isLetter(text.charAt(start)) && text.charAt(start) != TATWEEL ? 1 : 0;
    }
    return letters == 0 ? token : new Span(start, token.end());
  }

  /** The noun of an event or weapon, with what completes it, as filler of a role. */
  void addEvent(SentenceContext context, Noun noun, Draft draft, Role role) {
    put(context, draft, role, noun.head(), noun.end(), null);
  }

  /** People counted: with the number as value where they are. */
  void addNumber(SentenceContext context, Noun noun, Draft draft, Role role) {
    String value = counts.value(context.words(), noun.head(), noun.end());
    if (value == null && noun.word().is(WordClass.HUMAN_DUAL)) {
      value = "2";
    }
    if (value == null && noun.kind() == Head.HUMAN && !noun.definite() && !noun.word().isDefinite()) {
      value = "1";
    }
    if (role == Role.COUNT && value == null) {
      return;
    }
    NameSpan name = noun.name();
    int first = name == null ? noun.head() : name.first();
    int end = name == null ? context.fullEnd(noun) : name.end();
    draft.add(role, context.filler(first, end, name, value));
    draft.cover(context.span(first, end));
  }

  private void addTitle(SentenceContext context, Noun noun, Draft draft, Role role) {
    Noun title = noun;
    while (OfficeNouns.isShell(title.word())) {
      int next = context.indexOf(title) + 1;
      if (next >= context.chunks().size() || !(context.chunks().get(next) instanceof Noun after) || !after.genitive()) {
        break;
      }
      title = after;
    }
    Filler person = draft.first(Role.PERSON);
    Filler told = context.discourse().office(person == null ? null : person.entity());
    if (title == noun && told != null && OfficeNouns.isShellAlone(noun.word(), noun.end() - noun.head())) {
      draft.add(role, told);
      draft.cover(context.span(noun.head(), noun.end()));
      return;
    }
    OfficeSpan office = title.office();
    int first = office == null ? title.head() : office.first();
    int end = office == null ? context.fullEnd(title) : office.end();
    addOffice(context, first, end, draft, role);
  }

  /** An office by its tokens, with the body or country it is held in. */
  void addOffice(SentenceContext context, int first, int end, Draft draft, Role role) {
    put(context, draft, role, first, end, null);
    addSeat(context, first, end, draft);
  }

  /** The body or country that the title itself names is where the office is held. */
  void addSeat(SentenceContext context, int first, int end, Draft draft) {
    if (!OFFICES.contains(draft.type)) {
      return;
    }
    for (int at = first; at < end; at++) {
      NameSpan name = context.reading().nameAt(at);
      if (name == null || name.end() > end) {
        continue;
      }
      if (name.type() == EntityType.ORGANIZATION && !draft.has(Role.ORGANIZATION)) {
        draft.add(Role.ORGANIZATION, context.filler(name.first(), name.end(), name, null));
      } else if (name.type() == EntityType.PLACE && !draft.has(Role.PLACE)) {
        draft.add(Role.PLACE, context.filler(name.first(), name.end(), name, null));
      }
    }
  }

  private static void put(SentenceContext context, Draft draft, Role role, int first, int end, @Nullable NameSpan name) {
    Filler filler = context.filler(first, end, name, null);
    draft.add(role, filler);
    draft.cover(filler.span());
  }

  /** The phrase with its construct and the prepositional phrases that follow it without a pause. */
  private static int wideEnd(SentenceContext context, Noun noun) {
    int end = context.fullEnd(noun);
    for (int i = context.indexOf(noun) + 1; i > 0 && i < context.chunks().size(); i++) {
      if (!(context.chunks().get(i) instanceof Noun next) || next.kind() == Head.TIME) {
        break;
      }
      if (next.bare() && !next.genitive() && !next.joined()) {
        break;
      }
      end = Math.max(end, next.end());
    }
    return end;
  }

  /** A content clause after أن, a colon or in quotes. */
  boolean addContent(SentenceContext context, Arguments arguments, Slot slot, Draft draft) {
    if (arguments.content() < 0 || arguments.content() >= context.sentence().end()) {
      return false;
    }
    addSpoken(context, contents.read(context, arguments.content(), true), draft, slot.role());
    return draft.has(slot.role());
  }

  static void addSpoken(SentenceContext context, Contents.Content content, Draft draft, Role role) {
    if (content.end() <= content.first()) {
      return;
    }
    Filler filler = context.filler(content.first(), content.end(), null, null);
    draft.add(role, filler);
    draft.content = draft.content == null ? filler.span() : draft.content.cover(filler.span());
    draft.cover(filler.span());
    if (draft.type == StatementType.STATEMENT && !draft.has(Role.DIRECT)) {
      draft.add(Role.DIRECT, new Filler(filler.span(), filler.text(), null, Boolean.toString(content.direct())));
    }
  }

  /** The adjective of a trigger noun. */
  boolean addAdjective(SentenceContext context, TriggerHit hit, Slot slot, Draft draft) {
    Chunk chunk = context.chunks().get(hit.nounChunk());
    if (chunk instanceof Noun noun && noun.end() > noun.head() + 1) {
      put(context, draft, slot.role(), noun.head() + 1, noun.end(), null);
      return true;
    }
    return false;
  }

  /** The trigger itself, with its adjectives where it is a noun. */
  boolean addTrigger(SentenceContext context, TriggerHit hit, Slot slot, Draft draft) {
    Chunk chunk = context.chunks().get(hit.nounChunk());
    int first = chunk instanceof Noun noun ? Math.min(noun.head(), Math.max(noun.first(), hit.end() - 1)) : hit.token();
    int end = chunk instanceof Noun noun ? (WIDE.contains(slot.role()) ? context.fullEnd(noun) : noun.end()) : hit.token() + 1;
    put(context, draft, slot.role(), first, end, null);
    return true;
  }

  /** The subject that the clause drops: the speaker before it for speech, else who the article speaks of. */
  boolean addDropped(SentenceContext context, TriggerHit hit, Slot slot, Draft draft) {
    boolean speech = draft.type == StatementType.STATEMENT || draft.type == StatementType.PLEDGE;
    if (impersonal.contains(hit.word().token().folded())) {
      return false;
    }
    Inflection.Gender gender = hit.form() == null ? Inflection.Gender.EITHER : hit.form().gender();
    boolean one = hit.form() != null && hit.form().number() == Inflection.Number.SINGULAR;
    Speakers speakers = context.discourse().speakers();
    boolean participle = hit.use() == Frame.Use.PARTICIPLE;
    Filling speaker = participle ? speakers.ofParticiple(gender, one, speech) : speech ? speakers.of(gender, one) : null;
    if (speaker != null) {
      draft.add(slot.role(), context.filler(speaker.first(), speaker.end(), speaker.name(), null));
      return true;
    }
    if (hit.form() instanceof Finite finite && finite.person() == Inflection.Person.FIRST) {
      // "نثق": whoever speaks, not whom the article speaks of.
      return false;
    }
    NameSpan meant = context.discourse().dropped(gender);
    boolean person = PERSONAL.contains(slot.filter());
    boolean body = slot.filter().equals("body");
    if (meant == null || person && meant.type() != EntityType.PERSON || body && meant.type() != EntityType.ORGANIZATION) {
      return false;
    }
    draft.add(slot.role(), new Filler(draft.trigger, context.text(draft.trigger), context.entities().id(meant), null));
    return true;
  }

  /** Whether a phrase stands inside what the draft's speaker says. */
  static boolean isSaid(SentenceContext context, Draft draft, Noun noun) {
    Span content = draft.content;
    return content != null && content.contains(context.words().get(noun.head()).token().span());
  }

  /** Date and place of the clause, which every statement may have. */
  void addCircumstances(SentenceContext context, TriggerHit hit, Arguments arguments, Draft draft, Set<Noun> used) {
    for (Noun noun : arguments.right()) {
      TimeMention time = noun.time();
      if (time != null && !isSaid(context, draft, noun)) {
        addTime(context, noun, time, draft);
      }
    }
    boolean opensClause = hit.use() == Frame.Use.FINITE && hit.word().conjunction() != 0;
    if (!draft.has(Role.DATE) && !draft.has(Role.FROM) && !opensClause) {
      for (Noun noun : arguments.before()) {
        if (noun.time() != null && !draft.has(Role.DATE)) {
          addTime(context, noun, noun.time(), draft);
        }
      }
    }
    if (!draft.has(Role.PLACE)) {
      addPlaces(context, arguments.right(), draft, used);
    }
  }

  /** Where it happened: the first place of the clause, and the larger ones right behind it ("في حي الجهاد ببغداد"). */
  private void addPlaces(SentenceContext context, List<Noun> nouns, Draft draft, Set<Noun> used) {
    Noun last = null;
    for (Noun noun : nouns) {
      boolean where = isWhere(noun) && !used.contains(noun) && !isSaid(context, draft, noun);
      if (last != null && (!where || noun.first() != last.end())) {
        return;
      }
      if (where) {
        put(context, draft, Role.PLACE, noun.head(), noun.end(), noun.name());
        last = noun;
      }
    }
  }

  private boolean isWhere(Noun noun) {
    boolean marked = markerUses.contains("where:" + noun.marker()) || noun.word().is(WordClass.DIRECTION) && noun.bare();
    return noun.kind() == Head.PLACE && marked && noun.name() != null;
  }

  /** Whether the preposition before a time says that something lasted until then. */
  boolean isEnd(Noun noun) {
    return timeMarkers.getOrDefault(noun.marker(), "").equals("to");
  }

  /** From when to when an office was held, by the markers of the times or the dash between them. */
  void addTenure(SentenceContext context, List<Noun> times, boolean bracket, Draft draft) {
    for (int i = 0; i < times.size(); i++) {
      Noun noun = times.get(i);
      TimeMention time = noun.time();
      if (time == null || time.type() != TimeMention.Type.DATE) {
        continue;
      }
      String told = timeMarkers.getOrDefault(noun.marker(), "");
      boolean pair = bracket && times.size() == 2 && told.isEmpty();
      Role role = pair ? (i == 0 ? Role.FROM : Role.TO) : told.equals("from") ? Role.FROM : told.equals("to") ? Role.TO : Role.DATE;
      if (!told.equals("none") && !draft.has(role) && (role != Role.DATE || bracket || !noun.marker().isEmpty())) {
        draft.add(role, time);
      }
    }
  }

  private void addTime(SentenceContext context, Noun noun, TimeMention time, Draft draft) {
    if (time.type() != TimeMention.Type.DATE && time.type() != TimeMention.Type.TIME) {
      return;
    }
    String told = timeMarkers.getOrDefault(noun.marker(), "");
    if (told.equals("none")) {
      return;
    }
    Role role = told.isEmpty() ? Role.DATE : Role.of(told);
    if (!draft.type.allows(role)) {
      role = Role.DATE;
    }
    if (role == Role.DATE && draft.type == StatementType.POSITION_HOLD && isCalendarDate(time)) {
      // "عمل في عام 1975 ملحقا عسكريا": since then, as far as the article knows.
      role = Role.FROM;
    }
    if (!draft.has(role)) {
      draft.add(role, time);
    }
  }

  /** A year or month told in figures, not the day of the news. */
  private static boolean isCalendarDate(TimeMention time) {
    return time.text().chars().anyMatch(Character::isDigit) && time.value().length() >= 4 && Character.isDigit(time.value().charAt(0));
  }
}
