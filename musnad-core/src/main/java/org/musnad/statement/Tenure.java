package org.musnad.statement;

import java.util.ArrayList;
import java.util.List;
import org.musnad.statement.Chunk.Mark;
import org.musnad.statement.Chunk.MarkKind;
import org.musnad.statement.Chunk.Noun;

/**
 * The times that stand right behind an office and say from when to when it was held.
 *
 * @param times one or two noun phrases that are times; empty where there are none
 * @param bracket whether they stand in brackets
 */
record Tenure(List<Noun> times, boolean bracket) {
  /** What stands from a chunk on: "من 1910 إلى 1914", "في الفترة من 1972 حتى 1974", "(1910 - 1914)". */
  static Tenure behind(SentenceContext context, int from) {
    List<Chunk> chunks = context.chunks();
    List<Noun> times = new ArrayList<>();
    boolean bracket = false;
    for (int i = from; i < chunks.size() && times.size() < 2; i++) {
      Chunk chunk = chunks.get(i);
      if (chunk instanceof Noun noun && noun.time() != null) {
        times.add(noun);
      } else if (chunk instanceof Mark mark && mark.kind() == MarkKind.OPEN_BRACKET && times.isEmpty()) {
        bracket = true;
      } else if (!isBetween(chunk, bracket, times)) {
        break;
      }
    }
    return new Tenure(times, bracket);
  }

  /** The dash inside brackets; "في الفترة" before the times. */
  private static boolean isBetween(Chunk chunk, boolean bracket, List<Noun> times) {
    if (chunk instanceof Mark mark) {
      return mark.kind() == MarkKind.COMMA && bracket && !times.isEmpty();
    }
    return chunk instanceof Noun noun && times.isEmpty() && !noun.bare() && NounSets.isPeriod(noun.word()) && noun.end() == noun.head() + 1;
  }
}
