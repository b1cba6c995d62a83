package org.musnad.statement;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.musnad.lexicon.WordClass;
import org.musnad.record.Role;
import org.musnad.record.StatementType;
import org.musnad.statement.Chunk.Head;
import org.musnad.statement.Chunk.Noun;

/** Who can be the subject of a verb of speech among the phrases behind it, and who is only relayed or spoken of. */
final class SpeechSubjects {
  /** How many phrases may stand between a verb of speech and its subject. */
  private static final int FARTHEST = 2;

  private SpeechSubjects() {}

  /** The bare phrases behind a verb in the order in which they may be its subject and objects; for other verbs as they are. */
  static List<Noun> order(Frame frame, Arguments arguments, List<Noun> bare) {
    boolean speech = frame.type() == StatementType.STATEMENT || frame.type() == StatementType.PLEDGE;
    if (!speech || bare.isEmpty()) {
      return bare;
    }
    if (isCircumstance(bare.get(0))) {
      // "وتابع قائلا": how he went on is not who.
      return order(frame, arguments, bare.subList(1, bare.size()));
    }
    boolean pronoun = bare.get(0).word().isAny(WordClass.DEMONSTRATIVE.bit() | WordClass.PREPOSITION.bit()) && bare.get(0).kind() == Head.PRONOUN;
    if (bare.size() > 1 && pronoun && Filters.fits("actor", bare.get(1))) {
      // "أعلن ذلك الوزير": what he announced stands before him.
      List<Noun> swapped = new ArrayList<>(bare);
      swapped.set(0, bare.get(1));
      swapped.set(1, bare.get(0));
      return swapped;
    }
    return isInContent(frame, arguments, bare.get(0)) ? List.of() : bare;
  }

  private static boolean isCircumstance(Noun noun) {
    boolean accusative = !noun.word().isDefinite() && noun.word().pronoun().isEmpty() && noun.word().stem().endsWith("ا");
    return noun.word().is(WordClass.PARTICIPLE) && accusative && noun.name() == null && noun.kind() != Head.OFFICE;
  }

  /** "وشدد على أن يعود المسؤولون": what stands behind the preposition of the content is part of it, and the subject is dropped. */
  private static boolean isInContent(Frame frame, Arguments arguments, Noun first) {
    List<String> markers = new ArrayList<>();
    for (Slot slot : frame.slots()) {
      if (slot.role() == Role.CONTENT) {
        markers.addAll(slot.markers());
      }
    }
    int between = 0;
    for (Noun noun : arguments.right()) {
      if (noun == first) {
        return false;
      }
      between += noun.kind() == Head.TIME ? 0 : 1;
      if (between > FARTHEST || !noun.bare() && markers.contains(noun.marker())) {
        return true;
      }
    }
    return false;
  }

  /** Whom a body that speaks only relays: "ذكرت الوكالة عن مصدر أمني أن …"; null where it speaks itself. */
  static @Nullable Noun relayed(Frame frame, Noun subject, List<Noun> right) {
    boolean body = subject.kind() == Head.BODY || subject.word().is(WordClass.ORGANIZATION_HEAD);
    if (frame.type() != StatementType.STATEMENT || !body) {
      return null;
    }
    for (Noun noun : right) {
      boolean source = (noun.kind() == Head.HUMAN || noun.kind() == Head.OFFICE) && !noun.definite() && noun.name() == null;
      if (source && NounSets.marksRelayed(noun.marker())) {
        return noun;
      }
    }
    return null;
  }
}
