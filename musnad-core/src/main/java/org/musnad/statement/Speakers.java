package org.musnad.statement;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.musnad.name.NameSpan;
import org.musnad.record.EntityType;
import org.musnad.verb.Inflection.Gender;

/**
 * Who speaks at a point of an article, and so whom a verb of speech without a subject goes on with ("وأضاف", "مشيرا إلى"). Whoever speaks
 * inside the words of another is forgotten at the end of the sentence. Mutable; lives for one reading.
 */
final class Speakers {
  /** How many speakers back a verb whose gender the last one does not have may reach. */
  private static final int REACH = 4;

  /** Who spoke, the last first. */
  private final Deque<Filling> past = new ArrayDeque<>();

  private @Nullable Filling here;
  private @Nullable Filling mainSubject;

  /** A new sentence: nobody has spoken in it yet. */
  void startSentence() {
    here = null;
    mainSubject = null;
  }

  /** The subject of a sentence's first verb, of whom its participles speak ("استقبل الوزير الوفد مؤكدا …"). */
  void mainSubject(Filling filling) {
    if (mainSubject == null) {
      mainSubject = filling;
    }
  }

  @Nullable Filling mainSubject() {
    return mainSubject;
  }

  /**
   * Somebody speaks.
   *
   * @param quoted whether inside the words of another speaker
   */
  void speaks(Filling filling, boolean quoted) {
    here = filling;
    if (!quoted) {
      past.addFirst(filling);
      if (past.size() > REACH) {
        past.removeLast();
      }
    }
  }

  /** Somebody takes a stance: whoever spoke last goes on speaking, unless the verb shows another gender. */
  void acts(Filling filling) {
    Filling last = past.pollFirst();
    past.addFirst(filling);
    if (last != null) {
      past.addFirst(last);
    }
    if (past.size() > REACH) {
      past.removeLast();
    }
  }

  /** Who spoke last and not inside the words of another, or null. */
  @Nullable Filling last() {
    return past.peekFirst();
  }

  /** The person who spoke last, or null where the last speaker is no named person. */
  @Nullable NameSpan lastPerson() {
    Filling last = past.peekFirst();
    NameSpan name = last == null ? null : last.name();
    return name != null && name.type() == EntityType.PERSON ? name : null;
  }

  /**
   * Who speaks on with a finite verb that drops its subject, or null.
   *
   * @param one whether the verb is of one: "وذكر" does not go on with "المتظاهرون"
   */
  @Nullable Filling of(Gender verb, boolean one) {
    return best(verb, one, here, past);
  }

  /**
   * Of whom a participle without a noun of its own is said: the speaker in its sentence, else the sentence's subject. A participle of
   * speech goes on with the last speaker where there is neither.
   */
  @Nullable Filling ofParticiple(Gender participle, boolean one, boolean speech) {
    Filling first = here != null ? here : mainSubject;
    return speech ? best(participle, one, first, past) : first;
  }

  /** Of those who are as many as the verb says: the first who shows the verb's gender; where none does, the first who may have it; else the first. */
  private static @Nullable Filling best(Gender verb, boolean one, @Nullable Filling first, Deque<Filling> others) {
    List<Filling> candidates = new ArrayList<>();
    if (first != null) {
      candidates.add(first);
    }
    candidates.addAll(others);
    if (one && candidates.stream().anyMatch(candidate -> !candidate.several())) {
      candidates.removeIf(Filling::several);
    }
    if (candidates.isEmpty() || candidates.get(0).gender() == verb || verb == Gender.EITHER) {
      return candidates.isEmpty() ? null : candidates.get(0);
    }
    if (verb == Gender.FEMININE) {
      for (Filling candidate : candidates) {
        if (candidate.gender() == Gender.FEMININE) {
          return candidate;
        }
      }
    }
    for (Filling candidate : candidates) {
      if (Genders.agree(verb, candidate.gender())) {
        return candidate;
      }
    }
    return candidates.get(0);
  }
}
