package org.musnad.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.musnad.record.EntityType;
import org.musnad.record.Role;
import org.musnad.record.StatementType;
import org.musnad.name.NameSpan;
import org.musnad.statement.Chunk.Head;
import org.musnad.statement.Chunk.Noun;
import org.musnad.verb.Finite;
import org.musnad.verb.Inflection;

/**
 * One way to say who is subject and what are objects around a trigger.
 *
 * @param subject the subject, or null where it is dropped or there is none
 * @param dropped whether a missing subject is to be taken from the clauses before
 * @param objects the objects in order
 */
record Cast(@Nullable Noun subject, boolean dropped, List<Noun> objects) {

  /** Pronouns of whoever speaks: "وصولي". */
  private static final Set<String> OF_SPEAKER = Set.of("ي", "ني", "نا");

  /** The casts to try for a trigger and a frame, the likeliest first. */
  static List<Cast> of(SentenceContext context, TriggerHit hit, Arguments arguments, Frame frame) {
    List<Noun> bare = new ArrayList<>();
    @Nullable Chunk light = hit.nounChunk() == hit.chunk() ? null : context.chunks().get(hit.nounChunk());
    for (Noun noun : arguments.right()) {
      if (noun != light && noun.bare() && noun.kind() != Head.TIME && !noun.joined() && noun != arguments.complement()) {
        bare.add(noun);
      }
    }
    return switch (hit.use()) {
      case FINITE, VERB -> finite(context, hit, arguments, frame, SpeechSubjects.order(frame, arguments, bare));
      case MASDAR -> masdar(context, hit, arguments, frame, bare);
      case PARTICIPLE -> participle(context, hit, arguments, bare);
      case NOUN -> List.of(new Cast(arguments.left(), true, bare), new Cast(null, true, bare));
    };
  }

  private static List<Cast> finite(
      SentenceContext context, TriggerHit hit, Arguments arguments, Frame frame, List<Noun> bare) {
    List<Cast> casts = new ArrayList<>();
    Finite form = (Finite) hit.form();
    boolean passive = form != null && form.voice() == Inflection.Voice.PASSIVE;
    boolean either = form != null && form.voice() == Inflection.Voice.EITHER;
    boolean pronoun = !hit.word().pronoun().isEmpty();
    @Nullable Noun before = arguments.antecedent() != null ? arguments.antecedent() : arguments.left();
    if (!bare.isEmpty() && before == null && !pronoun && Agreement.disagree(bare.get(0), form)) {
      return casts;
    }
    List<Noun> first = bare.isEmpty() ? List.of() : bare.subList(1, bare.size());
    if (before != null && !Agreement.mayBeSubject(before, form)) {
      before = null;
    }
    if (passive) {
      casts.add(new Cast(null, false, before == null ? bare : joined(before, bare)));
      casts.add(new Cast(null, false, bare));
      addDroppedObject(context, hit, form, bare, casts);
      return casts;
    }
    if (pronoun) {
      Noun object = arguments.antecedent() != null ? arguments.antecedent() : pronoun(context, hit);
      if (object != null) {
        casts.add(new Cast(bare.isEmpty() ? arguments.left() : bare.get(0), bare.isEmpty() && arguments.left() == null, joined(object, first)));
      }
      return casts;
    }
    if (before != null) {
      Cast subjectFirst = new Cast(before, false, bare);
      boolean follows = !bare.isEmpty() && isActor(bare.get(0));
      boolean weak = follows && (before.kind() == Head.PLAIN || !frame.has("O") && isVerbFirst(context, hit, bare.get(0)));
      if (!weak) {
        casts.add(subjectFirst);
      }
      if (!bare.isEmpty()) {
        casts.add(new Cast(bare.get(0), false, first));
      }
      if (either) {
        casts.add(new Cast(null, false, joined(before, bare)));
        casts.add(new Cast(null, false, bare));
      }
      if (weak) {
        casts.add(subjectFirst);
      }
      return casts;
    }
    if (!bare.isEmpty()) {
      casts.add(new Cast(bare.get(0), false, first));
    }
    if (either && !bare.isEmpty()) {
      casts.add(new Cast(null, false, bare));
    }
    if (bare.isEmpty() || !isSubjectOf(frame, bare.get(0)) && !standsAsSubject(hit, arguments, frame, bare.get(0))) {
      casts.add(new Cast(null, true, bare));
    }
    if (either) {
      addDroppedObject(context, hit, form, bare, casts);
    }
    return casts;
  }

  /** "وعن روسيا، أكد الوزير أن": an actor right behind a verb that takes no object is its subject, whoever stands before the pause. */
  private static boolean isVerbFirst(SentenceContext context, TriggerHit hit, Noun after) {
    boolean pause = hit.chunk() > 0 && context.chunks().get(hit.chunk() - 1) instanceof Chunk.Mark mark && mark.kind() == Chunk.MarkKind.COMMA;
    return pause && after.first() == hit.end();
  }

  /** "وقال الفيلم إن": what stands between a verb of telling and what it tells is its subject, though it be nobody. */
  private static boolean standsAsSubject(TriggerHit hit, Arguments arguments, Frame frame, Noun noun) {
    boolean between = noun.first() == hit.end() && noun.end() <= arguments.content() && noun.kind() == Head.PLAIN && noun.definite();
    return between && frame.type() == StatementType.STATEMENT && frame.has("C");
  }

  /** Whether a phrase right after the verb can be its subject, so that no subject is dropped. */
  private static boolean isSubjectOf(Frame frame, Noun noun) {
    boolean takesOffice = frame.slots().stream().anyMatch(slot -> slot.role() == Role.TITLE);
    if (takesOffice && noun.kind() == Head.OFFICE && noun.name() == null && noun.end() > noun.head() + 1) {
      // "أصبح وزير الدفاع": the office taken, not who takes it.
      return false;
    }
    for (Slot slot : frame.slots()) {
      if (slot.hasMarker("S")) {
        boolean open = slot.filter().equals("any");
        return open ? isActor(noun) : Filters.fits(slot.filter(), noun);
      }
    }
    return false;
  }

  /** "عين وزيرا": a passive whose subject the clauses before have named. */
  private static void addDroppedObject(
      SentenceContext context, TriggerHit hit, @Nullable Finite form, List<Noun> bare, List<Cast> casts) {
    NameSpan meant = context.discourse().dropped(form == null ? Inflection.Gender.EITHER : form.gender());
    if (meant != null && meant.type() == EntityType.PERSON) {
      Noun object =
          new Noun(hit.token(), hit.token(), hit.token() + 1, "", Head.PERSON, meant, null, null, false, false, false, true, hit.word());
      casts.add(new Cast(null, false, joined(object, bare)));
    }
  }

  private static boolean isActor(Noun noun) {
    return Filters.fits("actor", noun);
  }

  /** Whether the verbal noun is what the subject of a verb before it does: "قام بزيارة", "قرر تشكيل". */
  private static boolean isControlled(SentenceContext context, TriggerHit hit) {
    for (int i = hit.chunk() - 1; i >= 0 && i >= hit.chunk() - 3; i--) {
      if (context.chunks().get(i) instanceof Chunk.Verb verb) {
        return Auxiliaries.isLight(verb);
      }
    }
    return false;
  }

  private static List<Cast> masdar(
      SentenceContext context, TriggerHit hit, Arguments arguments, Frame frame, List<Noun> bare) {
    boolean controlled = isControlled(context, hit);
    boolean transitive = frame.has("O");
    boolean hasSubject = frame.has("S");
    Noun complement = arguments.complement();
    if (complement == null && !hit.word().pronoun().isEmpty()) {
      complement = pronoun(context, hit);
    }
    if (complement == null) {
      return List.of(new Cast(null, controlled, bare));
    }
    List<Cast> casts = new ArrayList<>();
    if (transitive && hasSubject && !bare.isEmpty()) {
      casts.add(new Cast(complement, false, bare));
    }
    if (transitive) {
      casts.add(new Cast(null, controlled, joined(complement, bare)));
    }
    if (!transitive || casts.isEmpty()) {
      casts.add(new Cast(complement, false, bare));
    }
    if (transitive && hasSubject) {
      casts.add(new Cast(complement, false, bare));
    }
    return casts;
  }

  private static List<Cast> participle(SentenceContext context, TriggerHit hit, Arguments arguments, List<Noun> bare) {
    Noun described = described(context, hit);
    boolean passive = hit.form() != null && hit.form().kind() == Inflection.Kind.PASSIVE_PARTICIPLE;
    if (passive) {
      return described == null ? List.of(new Cast(null, false, bare)) : List.of(new Cast(null, false, joined(described, bare)));
    }
    List<Noun> objects = arguments.complement() == null ? bare : joined(arguments.complement(), bare);
    return described == null
        ? List.of(new Cast(null, true, objects))
        : List.of(new Cast(described, false, objects));
  }

  /** The noun that a participle describes as its adjective: the phrase it stands in, or the one right before it that agrees. */
  private static @Nullable Noun described(SentenceContext context, TriggerHit hit) {
    Chunk own = context.chunks().get(hit.chunk());
    if (own instanceof Noun noun && hit.token() > noun.head()) {
      // "عقد مؤتمرا مفندا …": an accusative participle after an indefinite noun tells what the subject does besides.
      boolean besides = !hit.word().isDefinite() && hit.word().stem().endsWith("ا") && noun.word().stem().endsWith("ا");
      return besides ? null : noun;
    }
    if (hit.chunk() > 0 && context.chunks().get(hit.chunk() - 1) instanceof Noun before) {
      boolean agrees = before.definite() == hit.word().isDefinite() && hit.word().isBare();
      // "أطلقوا صاروخا مستهدفين …": several people behind one thing are the subject, not the thing.
      boolean people = NounChunker.arePeople(hit.word()) && before.kind() == Head.PLAIN && before.word().stem().endsWith("ا");
      boolean accusative = hit.word().stem().endsWith("ا") || people;
      return agrees && !accusative && before.kind() != Head.TIME ? before : null;
    }
    return null;
  }

  /** What an attached pronoun stands for, as a phrase of its own. */
  static @Nullable Noun pronoun(SentenceContext context, TriggerHit hit) {
    if (OF_SPEAKER.contains(hit.word().pronoun())) {
      return null;
    }
    boolean feminine = hit.word().pronoun().equals("ها");
    NameSpan near = feminine ? null : nearestPerson(context, hit);
    NameSpan meant =
        near != null ? near : context.discourse().dropped(feminine ? Inflection.Gender.FEMININE : Inflection.Gender.MASCULINE);
    if (meant == null) {
      return null;
    }
    Head kind = meant.type() == EntityType.PERSON ? Head.PERSON : Head.BODY;
    return new Noun(hit.token(), hit.token(), hit.token() + 1, "", kind, meant, null, null, false, false, false, true, hit.word());
  }

  /**
   * The person named last before the pronoun in its sentence: "إعادة الساعدي وتعيينه" is of الساعدي. Whoever does what the clause tells
   * ("أصدر الرئيس قرارا بترقيته") is somebody else.
   */
  private static @Nullable NameSpan nearestPerson(SentenceContext context, TriggerHit hit) {
    for (int i = hit.chunk() - 1; i >= 0; i--) {
      if (context.chunks().get(i) instanceof Noun noun && noun.kind() == Head.PERSON && noun.name() != null) {
        boolean subject = noun.bare() && i > 0 && context.chunks().get(i - 1) instanceof Chunk.Verb;
        return subject && context.discourse().topic() != null ? null : noun.name();
      }
    }
    return null;
  }

  private static List<Noun> joined(Noun first, List<Noun> rest) {
    List<Noun> all = new ArrayList<>(rest.size() + 1);
    all.add(first);
    all.addAll(rest);
    return all;
  }
}
