package org.musnad.statement;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.musnad.lexicon.Word;
import org.musnad.lexicon.WordClass;
import org.musnad.statement.Chunk.Mark;
import org.musnad.statement.Chunk.MarkKind;
import org.musnad.statement.Chunk.Noun;
import org.musnad.statement.Chunk.Verb;
import org.musnad.text.Folding;

/** How far what somebody says runs: to the closing quote, to the next verb or participle of speech, or to the end of the sentence. */
final class Contents {
  private final Clauses clauses;

  Contents(Clauses clauses) {
    this.clauses = clauses;
  }

  /**
   * What is said.
   *
   * @param first its first token
   * @param end one past its last token
   * @param direct whether it is told in the speaker's own words, inside quotes
   */
  record Content(int first, int end, boolean direct) {}

  /**
   * The content that starts at a token of the sentence.
   *
   * @param clause whether it is a clause ("إن …") and not a noun phrase ("فتح تحقيق"), which another verb ends
   */
  Content read(SentenceContext context, int start, boolean clause) {
    List<Chunk> chunks = context.chunks();
    int limit = context.sentence().end();
    int first = start;
    while (first < limit && isOpening(context, first)) {
      first++;
    }
    Word opening = context.words().get(Math.max(start, first - 1));
    boolean quoted = first < limit && first > start && (opening.isSign(Folding.OPEN_QUOTE) || opening.isSign(Folding.CLOSE_QUOTE));
    if (quoted) {
      first = first + 1 < limit && context.words().get(first).is(WordClass.THAT) ? first + 1 : first;
      int close = closing(context, first, limit);
      if (close > first) {
        return new Content(first, close == limit ? trimmed(context, first, close) : close, true);
      }
    }
    int end = end(chunks, first, limit, clause);
    return new Content(first, trimmed(context, first, end), holdsQuote(context, first, end));
  }

  /** The content that ends before a token: the quotation that closes there, else all of the sentence up to it. */
  Content before(SentenceContext context, int limit) {
    int end = limit;
    while (end > context.sentence().first() && isPause(context.words().get(end - 1))) {
      end--;
    }
    Content quote = quoteEndingAt(context, end);
    return quote != null ? quote : new Content(context.sentence().first(), end, false);
  }

  /** The quotation whose closing sign ends before a token, or null; one opened in an earlier sentence begins with this one. */
  static @Nullable Content quoteEndingAt(SentenceContext context, int end) {
    int first = context.sentence().first();
    if (end <= first || !context.words().get(end - 1).isSign(Folding.CLOSE_QUOTE)) {
      return null;
    }
    int open = end - 2;
    while (open > first && !context.words().get(open).isSign(Folding.OPEN_QUOTE)) {
      open--;
    }
    int start = context.words().get(Math.max(open, first)).isSign(Folding.OPEN_QUOTE) ? open + 1 : first;
    return start < end - 1 ? new Content(start, end - 1, true) : null;
  }

  private static boolean isPause(Word word) {
    return word.isSign('،') || word.isSign(',') || word.isSign('-');
  }

  private static boolean isOpening(SentenceContext context, int at) {
    var word = context.words().get(at);
    // Some papers open a quotation with the sign that closes it.
    return word.isSign(':') || word.isSign(Folding.OPEN_QUOTE) || word.isSign(Folding.CLOSE_QUOTE) || word.isSign('،') || word.isSign(',');
  }

  /** The quote that closes the one opened before a token, counting quotes inside it. */
  private static int closing(SentenceContext context, int from, int limit) {
    int depth = 1;
    for (int at = from; at < limit; at++) {
      if (context.words().get(at).isSign(Folding.OPEN_QUOTE)) {
        depth++;
      } else if (context.words().get(at).isSign(Folding.CLOSE_QUOTE) && --depth == 0) {
        return at;
      }
    }
    return limit;
  }

  /** Whether at least half of it stands in quotes. */
  private static boolean holdsQuote(SentenceContext context, int first, int end) {
    int inside = 0;
    boolean open = false;
    for (int at = first; at < end; at++) {
      if (context.words().get(at).isSign(Folding.OPEN_QUOTE)) {
        open = true;
      } else if (context.words().get(at).isSign(Folding.CLOSE_QUOTE)) {
        open = false;
      } else if (open) {
        inside++;
      }
    }
    return inside >= 4 && inside * 3 >= end - first;
  }

  private int end(List<Chunk> chunks, int first, int limit, boolean clause) {
    int depth = 0;
    for (int i = 0; i < chunks.size(); i++) {
      Chunk chunk = chunks.get(i);
      if (chunk.first() < first) {
        continue;
      }
      if (chunk instanceof Mark mark) {
        depth += mark.kind() == MarkKind.OPEN_QUOTE ? 1 : mark.kind() == MarkKind.CLOSE_QUOTE ? -1 : 0;
        if (depth < 0 || mark.kind() == MarkKind.STOP && depth == 0) {
          return mark.first();
        }
      }
      boolean next = depth <= 0 && chunk.first() > first && (opens(chunks, i, chunk) || !clause && isNextClause(chunks, i));
      if (next) {
        return chunk.first();
      }
    }
    return limit;
  }

  /** "أمر بفتح تحقيق، وأجرى …": after a pause و and a verb go on with what the speaker did. */
  private static boolean isNextClause(List<Chunk> chunks, int index) {
    boolean pause = index > 0 && chunks.get(index - 1) instanceof Mark mark && mark.kind() == MarkKind.COMMA;
    return pause && chunks.get(index) instanceof Verb verb && verb.word().conjunction() != 0;
  }

  private boolean opens(List<Chunk> chunks, int index, Chunk chunk) {
    if (chunk instanceof Noun noun) {
      return clauses.opensClause(noun);
    }
    if (chunk instanceof Verb verb) {
      boolean afterPause = index > 0 && chunks.get(index - 1) instanceof Mark mark
          && (mark.kind() == MarkKind.COMMA || mark.kind() == MarkKind.CLOSE_QUOTE || mark.kind() == MarkKind.SUBORDINATOR);
      return clauses.isSpeechVerb(verb) && (verb.word().conjunction() != 0 || afterPause);
    }
    return false;
  }

  /** Without the comma or conjunction that leads to what comes next. */
  static int trimmed(SentenceContext context, int first, int end) {
    int at = end;
    while (at > first + 1 && !context.words().get(at - 1).token().isWord() && !context.words().get(at - 1).token().isNumber()
        && !context.words().get(at - 1).isSign(Folding.CLOSE_QUOTE) && !context.words().get(at - 1).isSign(')')) {
      at--;
    }
    return at;
  }
}
