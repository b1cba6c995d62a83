package org.musnad.statement;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.musnad.lexicon.WordClass;
import org.musnad.record.Filler;
import org.musnad.record.Role;
import org.musnad.record.StatementType;
import org.musnad.record.TimeMention;
import org.musnad.statement.Chunk.Head;
import org.musnad.statement.Chunk.Noun;

/** Fills the slots of a frame from what stands around its trigger. Thread safe. */
final class FrameFiller {
  /** Of these the doer counts only if the clause names him: taken from the clauses before, he is too often another. */
  private static final Set<StatementType> SAID_IN_WORDS = EnumSet.of(StatementType.STANCE, StatementType.RULING);

  /** Roles that take every phrase that fits, not only the first. */
  private static final Set<Role> PLURAL = EnumSet.of(Role.PARTICIPANT, Role.PARTY);

  /** What is done to people of an office as to any others. */
  private static final Set<Role> UNDERGONE = EnumSet.of(Role.DETAINED, Role.TARGET, Role.KILLED, Role.INJURED);

  private static final Set<Head> PEOPLE = EnumSet.of(Head.OFFICE, Head.HUMAN);

  private final Fillers fillers;

  FrameFiller(Fillers fillers) {
    this.fillers = fillers;
  }

  /** The statement that a frame makes of a trigger with its surroundings, or null where a needed slot stays empty. */
  @Nullable Draft fill(SentenceContext context, TriggerHit hit, Arguments arguments, Frame frame) {
    for (Cast cast : Cast.of(context, hit, arguments, frame)) {
      Draft draft = new Attempt(context, hit, arguments, frame, cast).make();
      if (draft != null) {
        return draft;
      }
    }
    return null;
  }

  /** One cast tried. */
  private final class Attempt {
    private final SentenceContext context;
    private final TriggerHit hit;
    private final Arguments arguments;
    private final Frame frame;
    private final Cast cast;
    private final Draft draft;
    private final Set<Noun> used = new HashSet<>();

    Attempt(SentenceContext context, TriggerHit hit, Arguments arguments, Frame frame, Cast cast) {
      this.context = context;
      this.hit = hit;
      this.arguments = arguments;
      this.frame = frame;
      this.cast = cast;
      draft = new Draft(frame.type(), frame.name(), context.words().text().span(hit.token(), hit.end()));
    }

    @Nullable Draft make() {
      if (!subjectFits()) {
        return null;
      }
      for (Slot slot : frame.slots()) {
        boolean filled = fill(slot);
        if (!filled && slot.needed()) {
          return null;
        }
      }
      for (Map.Entry<Role, String> constant : frame.constants().entrySet()) {
        draft.add(constant.getKey(), new Filler(draft.trigger, context.text(draft.trigger), null, constant.getValue()));
      }
      if (!hasRequired() || isCircumstance()) {
        return null;
      }
      if (!draft.has(Role.DEADLINE)) {
        addDeadline();
      }
      fillers.addCircumstances(context, hit, arguments, draft, used);
      addRelay();
      return draft;
    }

    /** "بإيصال الكهرباء خلال شهرين": by when, though it is part of what is promised. */
    private void addDeadline() {
      for (Slot slot : frame.slots()) {
        for (Noun noun : slot.role() == Role.DEADLINE ? arguments.right() : List.<Noun>of()) {
          TimeMention time = noun.time();
          if (time != null && slot.hasMarker(noun.marker()) && !draft.has(Role.DEADLINE)) {
            draft.add(Role.DEADLINE, time);
          }
        }
      }
    }

    /** "أكد المتحدث عزم الحكومة": the doer that the noun of the trigger has of its own, who is not the subject of the verb; null for none. */
    private @Nullable Noun ownDoer() {
      boolean held = frame.type() == StatementType.PLEDGE || frame.type() == StatementType.STANCE;
      Noun doer = held && hit.nounChunk() != hit.chunk() && !frame.has("G") ? after(hit.nounChunk()) : null;
      boolean masdar = doer != null && context.chunks().get(hit.nounChunk()) instanceof Noun noun && noun.word().is(WordClass.MASDAR);
      return masdar && doer != null && Filters.fits("actor", doer) ? doer : null;
    }

    /** "منذ توليه الحكم": somebody's office told before, which only says when something else was. */
    private boolean isCircumstance() {
      Filler title = draft.first(Role.TITLE);
      boolean owned = hit.use() == Frame.Use.MASDAR && !hit.word().pronoun().isEmpty() && draft.type == StatementType.POSITION_START;
      return owned && title != null && OfficeNouns.isAlone(context, title);
    }

    /** "نقلت الوكالة عن مسؤول أن …": the subject of a verb of speech whose speaker stands elsewhere is who relays the words. */
    private void addRelay() {
      Noun subject = cast.subject();
      if (frame.type() != StatementType.STATEMENT || subject == null || !Filters.fits("voice", subject)) {
        return;
      }
      if (!frame.has("S") && !frame.has("G")) {
        draft.source = fillers.phrase(context, subject);
        return;
      }
      Noun relayed = SpeechSubjects.relayed(frame, subject, arguments.right());
      if (relayed != null && !used.contains(relayed) && !isSaid(relayed)) {
        draft.source = fillers.phrase(context, subject);
        draft.roles.remove(Role.SPEAKER);
        fillers.add(context, Fillers.SPEAKER, relayed, draft);
      }
    }

    /** A phrase in the subject's place must fit the subject's slot, or this is not the way the clause is built. */
    private boolean subjectFits() {
      Noun subject = cast.subject();
      if (subject == null) {
        return true;
      }
      for (Slot slot : frame.slots()) {
        if (slot.hasMarker("S")) {
          return Filters.fits(slot.filter(), subject);
        }
      }
      return true;
    }

    private boolean hasRequired() {
      for (Role role : frame.type().required()) {
        if (!draft.has(role)) {
          return false;
        }
      }
      if (draft.type == StatementType.MEETING) {
        return draft.roles.getOrDefault(Role.PARTICIPANT, List.of()).size() > 1 || draft.has(Role.HOST);
      }
      return !draft.roles.isEmpty();
    }

    private boolean fill(Slot slot) {
      boolean filled = false;
      for (String marker : slot.markers()) {
        if (fill(slot, marker)) {
          filled = true;
          if (!PLURAL.contains(slot.role())) {
            return true;
          }
        }
      }
      return filled;
    }

    private boolean fill(Slot slot, String marker) {
      boolean filled = place(slot, marker);
      if (filled) {
        // Markers are those of the frame table: S subject, O object, C clause …
        draft.steps.add(slot.role().label() + " = " + marker + (slot.filter().equals("any") ? "" : ":" + slot.filter()));
      }
      return filled;
    }

    private boolean place(Slot slot, String marker) {
      return switch (marker) {
        case "S" -> subject(slot);
        case "O" -> isOwnDone() && nominalObject(slot) || first(slot, cast.objects()) || nominalObject(slot);
        case "P" -> predicate(slot);
        case "G" -> genitive(slot);
        case "A" -> fillers.addAdjective(context, hit, slot, draft);
        case "H" -> fillers.addTrigger(context, hit, slot, draft);
        case "C" -> fillers.addContent(context, arguments, slot, draft);
        case "N" -> first(slot, arguments.right());
        default -> prepositional(slot, marker);
      };
    }

    private boolean subject(Slot slot) {
      Noun doer = ownDoer();
      Noun subject = doer != null ? doer : cast.subject();
      if (subject != null) {
        return take(slot, subject);
      }
      boolean inWords = SAID_IN_WORDS.contains(frame.type()) && hit.use() != Frame.Use.PARTICIPLE;
      return cast.dropped() && !inWords && fillers.addDropped(context, hit, slot, draft);
    }

    private boolean genitive(Slot slot) {
      Noun complement = hit.nounChunk() == hit.chunk() ? arguments.complement() : after(hit.nounChunk());
      if (complement == null && !hit.word().pronoun().isEmpty()) {
        complement = Cast.pronoun(context, hit);
      }
      return complement != null && !used.contains(complement) && Filters.fits(slot.filter(), complement) && take(slot, complement);
    }

    private @Nullable Noun after(int chunk) {
      int next = chunk + 1;
      boolean completes = next < context.chunks().size() && context.chunks().get(next) instanceof Noun noun && noun.genitive();
      return completes ? (Noun) context.chunks().get(next) : null;
    }

    /** Whether a phrase is part of what somebody says, and so no part of the clause that tells who says it. */
    private boolean isSaid(Noun noun) {
      return Fillers.isSaid(context, draft, noun);
    }

    private boolean first(Slot slot, List<Noun> nouns) {
      for (Noun noun : nouns) {
        if (!used.contains(noun) && !isSaid(noun) && (Filters.fits(slot.filter(), noun) || isOneOf(slot, noun))) {
          return take(slot, noun);
        }
      }
      return false;
    }

    /** "أوقفت الشرطة موظفا": somebody of an office where no office is given or taken. */
    private boolean isOneOf(Slot slot, Noun noun) {
      boolean people = slot.filter().equals("human") || slot.filter().equals("actor");
      return people && noun.kind() == Head.OFFICE && UNDERGONE.contains(slot.role());
    }

    /** Nouns made from a verb take its object with ل too: "معارضا للنظام", "دعمه للمعارضة". */
    private boolean nominalObject(Slot slot) {
      boolean nominal = hit.use() == Frame.Use.PARTICIPLE || hit.use() == Frame.Use.MASDAR;
      return nominal && prepositional(slot, fillers.objectMarker());
    }

    /** "انتقاد الصحيفة للمحافظ": ل right behind who does it marks to whom. */
    private boolean isOwnDone() {
      List<Noun> right = arguments.right();
      boolean doer = hit.use() == Frame.Use.MASDAR && !right.isEmpty() && right.get(0) == arguments.complement() && cast.subject() == right.get(0);
      return doer && right.size() > 1 && right.get(1).marker().equals(fillers.objectMarker()) && right.get(1).first() == right.get(0).end();
    }

    /** A predicate is bare or after ك; a shell noun ("منصب") stands for the office that follows it. */
    private boolean predicate(Slot slot) {
      for (Noun noun : arguments.right()) {
        if (slot.filter().equals("title") && noun.bare() && noun.office() == null && OfficeNouns.isOwn(noun.word())) {
          // One takes or leaves "الحكم", one does not become it.
          continue;
        }
        if (hit.nounChunk() != hit.chunk() && noun == context.chunks().get(hit.nounChunk())) {
          // "بدأ مهامه سفيرا": the noun of the trigger is no predicate.
          continue;
        }
        boolean place = noun.bare() || fillers.marksPredicate(noun.marker()) || OfficeNouns.isShell(noun.word());
        if (place && !used.contains(noun) && noun != cast.subject() && Filters.fits(slot.filter(), noun)) {
          return take(slot, noun);
        }
      }
      return false;
    }

    private boolean prepositional(Slot slot, String marker) {
      boolean taken = false;
      for (Noun noun : arguments.right()) {
        if (!taken && isCompoundTitle(slot, noun, marker) && !isSaid(noun) && !used.contains(noun)) {
          used.add(noun);
          fillers.addOffice(context, noun.first(), context.fullEnd(noun), draft, slot.role());
          taken = true;
        }
        if (!taken && isMarked(slot, noun, marker) && !isSaid(noun) && !used.contains(noun) && Filters.fits(slot.filter(), noun)) {
          taken = take(slot, noun);
        }
      }
      return taken;
    }

    /** "جدد التزامه بدعم القدس": what stands after ب may itself be written as a preposition ("بدعم") and is content none the less. */
    private static boolean isMarked(Slot slot, Noun noun, String marker) {
      return noun.marker().equals(marker)
          || slot.filter().equals("title") && noun.marker().startsWith(marker + "_")
          || slot.role() == Role.CONTENT && marker.length() == 1 && noun.marker().startsWith(marker) && noun.head() == noun.first() + 1;
    }

    /** "كلفه برئاسة الحكومة": what may be written as one preposition is an office where one is asked for. */
    private boolean isCompoundTitle(Slot slot, Noun noun, String marker) {
      boolean compound = marker.length() == 1 && noun.marker().startsWith(marker) && noun.head() == noun.first() + 1;
      return compound && slot.filter().equals("title") && OfficeNouns.isOfficeNoun(context.words().get(noun.first()), 1);
    }

    private boolean take(Slot slot, Noun phrase) {
      used.add(phrase);
      Noun noun = Appositions.named(context, slot.role(), phrase);
      if (noun != phrase && phrase.office() != null && noun.name() != null) {
        context.discourse().holds(phrase.office(), noun.name());
      }
      used.add(noun);
      fillers.add(context, slot, noun, draft);
      joinedTo(slot, noun);
      return draft.has(slot.role());
    }

    /** What is joined to a filler by و and is of its kind fills the role too. */
    private void joinedTo(Slot slot, Noun noun) {
      if (fillers.isLong(slot.role())) {
        return;
      }
      int index = context.indexOf(noun);
      for (int i = index + 1; index >= 0 && i < context.chunks().size(); i++) {
        if (!(context.chunks().get(i) instanceof Noun next) || next.genitive() && next.name() == null) {
          return;
        }
        boolean adjective = !next.definite() && next.word().stem().endsWith("ه");
        boolean alike = next.kind() == noun.kind() || !adjective && PEOPLE.contains(next.kind()) && PEOPLE.contains(noun.kind());
        if (!next.joined() || !alike || next.kind() == Head.PLAIN || !Filters.fits(slot.filter(), next)) {
          return;
        }
        used.add(next);
        fillers.add(context, slot, next, draft);
      }
    }
  }
}
