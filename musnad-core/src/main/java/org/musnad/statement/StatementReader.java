package org.musnad.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.musnad.name.Entities;
import org.musnad.name.NameSpan;
import org.musnad.name.Names;
import org.musnad.name.NounPhrases;
import org.musnad.record.Derivation;
import org.musnad.record.Entity;
import org.musnad.record.Filler;
import org.musnad.record.Role;
import org.musnad.record.Statement;
import org.musnad.record.StatementType;
import org.musnad.record.Status;
import org.musnad.record.TimeMention;
import org.musnad.record.Trigger;
import org.musnad.statement.Chunk.Head;
import org.musnad.statement.Chunk.Noun;
import org.musnad.statement.Chunk.Verb;
import org.musnad.text.Sentence;
import org.musnad.text.Span;
import org.musnad.verb.VerbTable;

/** Reads the statements of an article, sentence by sentence. Thread safe. */
public final class StatementReader {
  private static final Set<String> SPOKEN_STANCES = Set.of("praise", "condemn", "accuse");

  private final Chunker chunker;
  private final TriggerFinder triggers;
  private final Clauses clauses;
  private final Conjoined conjoined;
  private final FrameFiller filler;
  private final OfficeHolds officeHolds;
  private final Attributions attributions;
  private final Contents contents;
  private final Fillers fillers;
  private final Terms terms;
  private final Casualties casualties;
  private final Asides asides = new Asides();
  private final Confidence confidence = Confidence.load();
  private final StatusReader statuses = new StatusReader();

  public StatementReader(VerbTable verbs, NounPhrases phrases) {
    Markers markers = new Markers();
    FrameTable frames = FrameTable.load(markers);
    Counts counts = Counts.load(phrases);
    CalledUp calledUp = new CalledUp(frames, verbs);
    triggers = new TriggerFinder(frames, calledUp);
    chunker = new Chunker(calledUp, markers, phrases, counts);
    clauses = new Clauses(frames, verbs);
    conjoined = new Conjoined(frames, verbs);
    contents = new Contents(clauses);
    fillers = new Fillers(contents, counts, markers);
    attributions = new Attributions(fillers, contents, clauses);
    filler = new FrameFiller(fillers);
    officeHolds = new OfficeHolds(fillers);
    terms = new Terms(fillers);
    casualties = new Casualties(fillers);
  }

  /**
   * What an article tells.
   *
   * @param statements in text order
   * @param derivations how each came about, in the same order
   * @param entities the article's entities with the titles and epithets it gives them
   */
  public record Told(List<Statement> statements, List<Derivation> derivations, List<Entity> entities) {}

  /** The statements of an article, in text order. */
  public Told read(Names names, Entities entities, List<TimeMention> times) {
    ArticleReading reading = new ArticleReading(names, times, conjoined, clauses);
    Discourse discourse = new Discourse(names, entities);
    Quotations quotations = new Quotations(fillers, contents, clauses);
    PledgeLists lists = new PledgeLists(fillers, clauses);
    Set<String> told = new HashSet<>();
    Descriptions descriptions = new Descriptions();
    List<Draft> drafts = new ArrayList<>();
    for (Sentence sentence : names.words().text().sentences()) {
      List<Chunk> chunks = chunker.chunks(reading, sentence);
      SentenceContext context = new SentenceContext(reading, sentence, chunks, entities, discourse);
      List<Draft> made = sentence(context);
      lists.read(context, made);
      addSpeech(context, quotations.read(context, made), made);
      addSpeech(context, attributions.read(context, made), made);
      made.addAll(asides.read(context));
      List<Draft> held = officeHolds.read(context, told, made);
      held.forEach(draft -> noteOffice(context, draft));
      made.addAll(held);
      setSources(made);
      drafts.addAll(made);
      descriptions.read(context);
    }
    return finish(drafts, names.words().text().original(), descriptions.addTo(entities.all()));
  }

  private static void addSpeech(SentenceContext context, List<Draft> speech, List<Draft> made) {
    speech.forEach(draft -> noteActor(context, draft, false));
    made.addAll(speech);
  }

  private List<Draft> sentence(SentenceContext context) {
    context.discourse().speakers().startSentence();
    List<Draft> made = new ArrayList<>();
    List<TriggerHit> hits = new ArrayList<>(triggers.find(context.words(), context.chunks()));
    hits.sort(Comparator.comparingInt(TriggerHit::token));
    Set<Integer> spent = new HashSet<>();
    int chunk = 0;
    for (TriggerHit hit : hits) {
      while (chunk < hit.chunk()) {
        noteSubject(context, chunk++);
      }
      context.discourse().advance(hit.token());
      if (!spent.contains(hit.token())) {
        List<Draft> drafts = drafts(context, hit, made);
        if (!drafts.isEmpty()) {
          spent.add(hit.token());
          spent.add(context.chunks().get(hit.nounChunk()) instanceof Noun noun ? noun.head() : hit.token());
        }
        made.addAll(drafts);
      }
    }
    while (chunk < context.chunks().size()) {
      noteSubject(context, chunk++);
    }
    context.discourse().advance(context.sentence().end());
    return casualties.gather(context, Events.gather(merged(made)));
  }

  private List<Draft> drafts(SentenceContext context, TriggerHit hit, List<Draft> before) {
    List<Draft> made = new ArrayList<>();
    Arguments arguments = Arguments.of(context.chunks(), hit, clauses);
    Set<StatementType> types = EnumSet.noneOf(StatementType.class);
    for (Frame frame : hit.frames()) {
      if (types.contains(frame.type()) || !types.isEmpty() && !frame.also() || !SpeechTriggers.mayTell(context, hit, frame)) {
        continue;
      }
      Draft draft = filler.fill(context, hit, arguments, frame);
      if (draft != null) {
        types.add(frame.type());
        draft.status = frame.status() != null ? frame.status() : statuses.read(context, hit);
        StanceTargets.refine(context, fillers, draft);
        draft = Promises.asPledge(context, draft);
        noteActor(context, draft, isQuoted(draft, before));
        noteOffice(context, draft);
        made.addAll(PledgeParts.split(context, draft));
        made.addAll(furtherOffices(draft));
        Draft end = terms.end(context, hit, arguments, draft);
        if (end != null) {
          made.add(end);
        }
      }
    }
    return made;
  }

  /** "أصبح وزير الدفاع والقائد العام": each office taken or left is a statement of its own. Takes all but the first off the draft. */
  private static List<Draft> furtherOffices(Draft draft) {
    List<Filler> titles = draft.roles.getOrDefault(Role.TITLE, List.of());
    if (titles.size() < 2) {
      return List.of();
    }
    List<Draft> further = titles.subList(1, titles.size()).stream().map(title -> draft.with(Role.TITLE, title)).toList();
    titles.subList(1, titles.size()).clear();
    return further;
  }

  /** The subject of any verb is who the article goes on to speak of. */
  private void noteSubject(SentenceContext context, int index) {
    if (!(context.chunks().get(index) instanceof Verb)) {
      return;
    }
    if (index + 1 < context.chunks().size() && context.chunks().get(index + 1) instanceof Noun noun && isActor(noun)) {
      noteSubject(context, noun);
    } else if (index > 0 && context.chunks().get(index - 1) instanceof Noun noun && isActor(noun)) {
      noteSubject(context, noun);
    }
  }

  private static void noteSubject(SentenceContext context, Noun noun) {
    NameSpan meant = context.meant(noun);
    context.discourse().subject(meant);
    NameSpan name = noun.name();
    int first = name == null ? noun.head() : name.first();
    int end = name == null ? noun.end() : name.end();
    context.discourse().speakers().mainSubject(context.discourse().filling(first, end, meant));
  }

  private static boolean isActor(Noun noun) {
    return noun.bare() && !noun.genitive() && Filters.fits("actor", noun) && noun.kind() != Head.PRONOUN;
  }

  private static void noteActor(SentenceContext context, Draft draft, boolean quoted) {
    Role role =
        switch (draft.type) {
          case STATEMENT -> Role.SPEAKER;
          case PLEDGE -> Role.WHO;
          case STANCE -> Role.HOLDER;
          default -> null;
        };
    Filler actor = role == null ? null : draft.first(role);
    if (actor == null || role == Role.HOLDER && (quoted || actor.span().overlaps(draft.trigger))) {
      return;
    }
    NameSpan name = actor.entity() == null ? null : context.entities().name(actor.entity());
    int first = tokenAt(context, actor.span().start());
    int end = tokenAt(context, actor.span().end() - 1) + 1;
    Discourse discourse = context.discourse();
    // Whom the verb drops is kept by the name, not by the letters of the verb.
    boolean dropped = actor.span().overlaps(draft.trigger);
    Filling filling =
        dropped && name != null ? discourse.filling(name.first(), name.end(), name) : discourse.filling(first, end, name);
    if (role == Role.HOLDER && !isSpoken(draft)) {
      discourse.speakers().acts(filling);
    } else {
      discourse.speaks(filling, quoted);
    }
  }

  /** Praise, blame and accusation are spoken; support and war need not be. */
  private static boolean isSpoken(Draft stance) {
    Filler kind = stance.first(Role.KIND);
    return kind != null && kind.value() != null && SPOKEN_STANCES.contains(kind.value());
  }

  private static boolean isQuoted(Draft draft, List<Draft> before) {
    return before.stream().anyMatch(speech -> speech.content != null && holds(speech.content, draft.trigger));
  }

  /** "منصبه" in a later clause means the office told as taken or held last. */
  private static void noteOffice(SentenceContext context, Draft draft) {
    Filler title = draft.first(Role.TITLE);
    Filler person = draft.first(Role.PERSON);
    boolean named = title != null && person != null && person.entity() != null && draft.type != StatementType.POSITION_END;
    if (named && title != null && person != null && person.entity() != null && !OfficeNouns.isAlone(context, title)) {
      context.discourse().office(person.entity(), title);
    }
  }

  private static int tokenAt(SentenceContext context, int offset) {
    var tokens = context.words().text().tokens();
    int low = 0;
    int high = tokens.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (tokens.get(middle).span().start() <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  /** Two readings of one fact ("شن هجوما", "هجوما") are one: the one that knows more stays. */
  private static List<Draft> merged(List<Draft> drafts) {
    List<Draft> kept = new ArrayList<>();
    List<Draft> byRoles = new ArrayList<>(drafts);
    byRoles.sort(Comparator.comparingInt((Draft d) -> -d.roles.size()));
    for (Draft draft : byRoles) {
      if (kept.stream().noneMatch(other -> isSameFact(other, draft))) {
        kept.add(draft);
      }
    }
    kept.sort(Comparator.comparingInt((Draft d) -> d.trigger.start()));
    return kept;
  }

  private static boolean isSameFact(Draft kept, Draft draft) {
    boolean speech = kept.type == StatementType.STATEMENT || kept.type == StatementType.PLEDGE;
    if (speech && draft.type == kept.type && draft.content != null && draft.content.equals(kept.content) && !kept.trigger.equals(draft.trigger)) {
      // "نقلت الوكالة عن المصدر قوله إن", "وتابع قائلا": said once.
      return true;
    }
    if (kept.type != draft.type || !kept.evidence.overlaps(draft.trigger) || kept.type == StatementType.STATEMENT || kept.type == StatementType.PLEDGE) {
      return false;
    }
    int shared = 0;
    for (var entry : draft.roles.entrySet()) {
      List<Filler> others = kept.roles.getOrDefault(entry.getKey(), List.of());
      boolean same = others.stream().anyMatch(o -> entry.getValue().stream().anyMatch(f -> isSame(o, f)));
      if (same) {
        shared++;
      } else if (!others.isEmpty() && draft.type.required().contains(entry.getKey())) {
        return false;
      }
    }
    return shared > 0;
  }

  private static boolean isSame(Filler a, Filler b) {
    return a.span().overlaps(b.span()) || a.entity() != null && a.entity().equals(b.entity());
  }

  /** What stands inside the words of a speaker is said by that speaker. */
  private static void setSources(List<Draft> drafts) {
    for (Draft inner : drafts) {
      Draft speech = null;
      int shortest = Integer.MAX_VALUE;
      for (Draft outer : drafts) {
        Span content = outer.content;
        if (outer != inner && content != null && holds(content, inner.trigger) && isSaid(outer, inner.trigger) && content.length() < shortest) {
          speech = outer;
          shortest = content.length();
        }
      }
      if (speech != null) {
        inner.source = inner.source != null ? inner.source : speech.first(speech.type == StatementType.PLEDGE ? Role.WHO : Role.SPEAKER);
        if (isDenial(speech) && inner.status == Status.ASSERTED && inner.type != StatementType.POSITION_HOLD) {
          inner.status = Status.DENIED;
        }
      }
    }
  }

  /** What stands between two parts of a quotation is not said: «…»، قال الرئيس سالم، «…». */
  private static boolean isSaid(Draft speech, Span trigger) {
    List<Filler> parts = speech.roles.getOrDefault(Role.CONTENT, List.of());
    return parts.size() < 2 || parts.stream().anyMatch(part -> holds(part.span(), trigger));
  }

  /** Content begins after a conjunction that is written together with its first word, which a trigger may be. */
  private static boolean holds(Span content, Span trigger) {
    return content.overlaps(trigger) && trigger.end() <= content.end();
  }

  /** "نفى أن يكون قد استقال": what is inside a denial is denied; an office told in passing is not. */
  private static boolean isDenial(Draft speech) {
    Filler kind = speech.first(Role.KIND);
    return speech.type == StatementType.STATEMENT && kind != null && "deny".equals(kind.value());
  }

  private Told finish(List<Draft> drafts, String text, List<Entity> entities) {
    drafts.sort(
        Comparator.comparingInt((Draft d) -> d.evidence.start())
            .thenComparingInt(d -> d.evidence.end())
            .thenComparing(d -> d.type)
            .thenComparingInt(d -> d.trigger.start()));
    List<Statement> statements = new ArrayList<>(drafts.size());
    List<Derivation> derivations = new ArrayList<>(drafts.size());
    for (Draft draft : drafts) {
      String id = "s" + (statements.size() + 1);
      statements.add(statement(id, draft, text));
      derivations.add(new Derivation(id, draft.steps));
    }
    return new Told(statements, derivations, entities);
  }

  private Statement statement(String id, Draft draft, String text) {
    Span trigger = draft.trigger;
    @Nullable Filler source = draft.source;
    Status status = draft.status;
    return new Statement(
        id, draft.type, draft.evidence, draft.evidence.of(text), new Trigger(trigger, trigger.of(text)), draft.roles, status, source,
        confidence.of(draft.rule, draft.type), draft.rule);
  }
}
