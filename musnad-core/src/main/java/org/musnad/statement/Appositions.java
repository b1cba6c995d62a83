package org.musnad.statement;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.musnad.record.Role;
import org.musnad.statement.Chunk.Head;
import org.musnad.statement.Chunk.Mark;
import org.musnad.statement.Chunk.MarkKind;
import org.musnad.statement.Chunk.Noun;

/** The name that stands behind an office and what the office is of: "النائب عن ائتلاف الوطنية سعيد الهلالي", "المتحدث باسم الوزارة، هدى سالم". */
final class Appositions {
  /** Roles of those who speak or hold an attitude; only for these the second phrase is no object. */
  private static final Set<Role> ACTORS = EnumSet.of(Role.SPEAKER, Role.WHO, Role.HOLDER);

  /** How many chunks may stand between the office and the name. */
  private static final int REACH = 5;

  private Appositions() {}

  /** The named person whom an office without a name means, by the apposition after it; else the phrase itself. */
  static Noun named(SentenceContext context, Role role, Noun noun) {
    if (ACTORS.contains(role) && NounSets.isDocument(noun.word())) {
      return issuer(context, noun);
    }
    boolean office = noun.kind() == Head.OFFICE || noun.kind() == Head.HUMAN && noun.definite();
    if (!ACTORS.contains(role) || !office || noun.name() != null) {
      return noun;
    }
    List<Chunk> chunks = context.chunks();
    int last = Math.min(chunks.size(), context.indexOf(noun) + 1 + REACH);
    boolean pause = false;
    for (int i = context.indexOf(noun) + 1; i > 0 && i < last; i++) {
      Chunk chunk = chunks.get(i);
      if (chunk instanceof Noun next) {
        if (next.kind() == Head.PERSON && next.bare() && !next.joined() && next.name() != null && next.name().first() >= next.first()) {
          return !pause || isClosed(chunks, i + 1) ? next : noun;
        }
        if (pause || !completes(next)) {
          return noun;
        }
      } else if (chunk instanceof Mark mark && mark.kind() == MarkKind.COMMA && !pause) {
        pause = true;
      } else if (!(chunk instanceof Mark mark && isBracket(mark)) && !isInBrackets(chunks, i)) {
        return noun;
      }
    }
    return noun;
  }

  /** Who issued a document that speaks: "بيان لوزارة الدفاع", "تقرير الأمم المتحدة"; the document itself where that is not told. */
  private static Noun issuer(SentenceContext context, Noun document) {
    List<Chunk> chunks = context.chunks();
    int at = context.indexOf(document) + 1;
    for (int i = at; !document.definite() && at > 0 && i < chunks.size() && i < at + 2; i++) {
      if (!(chunks.get(i) instanceof Noun next)) {
        return document;
      }
      boolean marked = NounSets.marksIssuer(next.marker());
      if ((next.genitive() || marked) && Filters.fits("actor", next) && next.kind() != Head.COUNT) {
        return next;
      }
      if (!next.bare()) {
        return document;
      }
    }
    return document;
  }

  /** What an office is of: its construct, or a phrase with a preposition; not the occasion on which its holder speaks. */
  private static boolean completes(Noun noun) {
    boolean occasion = NounSets.isOccasion(noun.word()) || NounSets.isDocument(noun.word()) || noun.kind() == Head.TIME;
    return !occasion && (noun.genitive() || !noun.bare() || noun.joined()) && noun.kind() != Head.PRONOUN;
  }

  /** Between pauses an apposition stands alone: a pause, a preposition or what is said follows it. */
  private static boolean isClosed(List<Chunk> chunks, int next) {
    if (next >= chunks.size()) {
      return true;
    }
    return chunks.get(next) instanceof Mark || chunks.get(next) instanceof Noun noun && !noun.bare();
  }

  private static boolean isBracket(Mark mark) {
    return mark.kind() == MarkKind.OPEN_BRACKET || mark.kind() == MarkKind.CLOSE_BRACKET;
  }

  private static boolean isInBrackets(List<Chunk> chunks, int index) {
    return index > 0 && chunks.get(index - 1) instanceof Mark mark && mark.kind() == MarkKind.OPEN_BRACKET;
  }
}
