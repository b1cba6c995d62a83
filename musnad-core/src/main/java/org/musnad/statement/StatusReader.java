package org.musnad.statement;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.musnad.lexicon.PhraseTable;
import org.musnad.lexicon.Table;
import org.musnad.lexicon.Word;
import org.musnad.record.Status;
import org.musnad.statement.Chunk.Mark;
import org.musnad.statement.Chunk.MarkKind;
import org.musnad.statement.Chunk.Verb;
import org.musnad.verb.Finite;
import org.musnad.verb.Inflection;

/** How the article stands to what a clause tells: negation, future, condition and suspicion before the trigger. Thread safe. */
final class StatusReader {
  /** How many tokens before a trigger a cue may stand. */
  private static final int REACH = 4;

  private final PhraseTable<Status> cues = new PhraseTable<>();

  StatusReader() {
    Table table = Table.load(StatusReader.class, "status-cues.tsv");
    int forms = table.column("forms");
    int status = table.column("status");
    for (Table.Row row : table.rows()) {
      for (String form : row.alternatives(forms)) {
        cues.add(form, Status.valueOf(row.cell(status).toUpperCase(Locale.ROOT)));
      }
    }
  }

  Status read(SentenceContext context, TriggerHit hit) {
    if (hit.word().future()) {
      return Status.PLANNED;
    }
    Status cue = cue(context, hit);
    if (cue != null && (cue != Status.HYPOTHETICAL || !isPast(hit))) {
      return cue;
    }
    for (int i = hit.chunk() - 1; i >= 0; i--) {
      Chunk chunk = context.chunks().get(i);
      if (chunk instanceof Verb) {
        break;
      }
      if (chunk instanceof Mark mark) {
        Status status = mark(mark, hit.chunk() - i, hit);
        if (status != null) {
          return status;
        }
        if (ends(mark.kind())) {
          break;
        }
      }
    }
    return Status.ASSERTED;
  }

  private static boolean isPast(TriggerHit hit) {
    return hit.form() instanceof Finite finite && finite.tense() == Inflection.Tense.PAST;
  }

  private static @Nullable Status mark(Mark mark, int distance, TriggerHit hit) {
    return switch (mark.kind()) {
      case NEGATION -> distance == 1 ? Status.DENIED : null;
      case FUTURE -> distance <= 2 ? Status.PLANNED : null;
      case POSSIBILITY -> distance <= 2 && !isPast(hit) ? Status.HYPOTHETICAL : null;
      case CONDITION -> Status.HYPOTHETICAL;
      case THAT, RELATIVE, SUBORDINATOR, COMPLETION, CONJUNCTION, OPEN_QUOTE, CLOSE_QUOTE, OPEN_BRACKET, CLOSE_BRACKET, COMMA, COLON,
          STOP, OTHER -> null;
    };
  }

  private static boolean ends(MarkKind kind) {
    return kind == MarkKind.STOP || kind == MarkKind.THAT || kind == MarkKind.RELATIVE || kind == MarkKind.COLON;
  }

  private @Nullable Status cue(SentenceContext context, TriggerHit hit) {
    List<Word> words = context.words().all();
    int from = Math.max(context.sentence().first(), hit.token() - REACH);
    for (int at = hit.token() - 1; at >= from; at--) {
      if (!words.get(at).token().isWord()) {
        return null;
      }
      PhraseTable.Node<Status> node = cues.root().next(words.get(at).stem());
      for (int next = at + 1; node != null && next <= hit.token(); next++) {
        if (!node.meanings().isEmpty()) {
          Status status = node.meanings().get(0);
          // A negation reaches only the word right after it; the other cues reach over an object.
          return status == Status.DENIED && next != hit.token() ? null : status;
        }
        node = node.next(words.get(next).token().folded());
      }
    }
    return null;
  }
}
