package org.musnad.statement;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.musnad.lexicon.PhraseTable;
import org.musnad.lexicon.Table;
import org.musnad.lexicon.Word;
import org.musnad.record.Filler;
import org.musnad.record.Role;
import org.musnad.record.StatementType;
import org.musnad.statement.Chunk.Head;
import org.musnad.statement.Chunk.Noun;
import org.musnad.statement.Chunk.Verb;
import org.musnad.text.Span;

/**
 * Reads who a clause is laid to without a verb of saying over it: "بحسب مصدر أمني", "حسبما أعلنت الوزارة", "كما قال الوزير". Beside speech
 * that has its own speaker they name the source of that speech. Thread safe.
 */
final class Attributions {
  /** A clause of fewer words than this is nothing that anybody says. */
  private static final int SHORTEST = 3;

  private final PhraseTable<String> cues = new PhraseTable<>();
  private final Fillers fillers;
  private final Contents contents;
  private final Clauses clauses;

  Attributions(Fillers fillers, Contents contents, Clauses clauses) {
    this.fillers = fillers;
    this.contents = contents;
    this.clauses = clauses;
    Table table = Table.load(Attributions.class, "attributions.tsv");
    for (Table.Row row : table.rows()) {
      row.alternatives(table.column("forms")).forEach(form -> cues.add(form, row.cell(table.column("kind"))));
    }
  }

  /** A cue, the chunk of whom it names, and the verb of saying between them if there is one. */
  private record Cue(int first, int end, @Nullable Verb verb, int speaker) {}

  /** The statements that the attributions of a sentence make; speech read before gets its source. */
  List<Draft> read(SentenceContext context, List<Draft> before) {
    List<Draft> made = new ArrayList<>();
    for (int at = context.sentence().first(); at < context.sentence().end(); at++) {
      Cue cue = cue(context, at);
      if (cue != null) {
        Draft draft = attribute(context, cue, before);
        if (draft != null) {
          made.add(draft);
        }
        at = cue.end;
      }
    }
    return made;
  }

  private @Nullable Cue cue(SentenceContext context, int first) {
    PhraseTable.Node<String> node = cues.root().next(written(context.words().get(first)));
    Cue longest = null;
    for (int end = first + 1; node != null && end < context.sentence().end(); end++) {
      for (String kind : node.meanings()) {
        Cue cue = kind.equals("clause") ? clause(context, first, end) : kind.equals("phrase") ? phrase(context, first, end) : null;
        longest = cue == null ? longest : cue;
      }
      node = node.next(context.words().get(end).token().folded());
    }
    return longest;
  }

  /** As written, without the conjunction. */
  private static String written(Word word) {
    String folded = word.token().folded();
    return word.conjunction() == 0 ? folded : folded.substring(1);
  }

  private static @Nullable Cue phrase(SentenceContext context, int first, int end) {
    int index = chunkAt(context, end);
    return index >= 0 && isVoice(context.chunks().get(index)) ? new Cue(first, end, null, index) : null;
  }

  private @Nullable Cue clause(SentenceContext context, int first, int end) {
    int index = chunkAt(context, end);
    if (index < 0 || index + 1 >= context.chunks().size() || !(context.chunks().get(index) instanceof Verb verb)) {
      return null;
    }
    boolean speech = clauses.isSpeechVerb(verb) && verb.word().conjunction() == 0 && verb.word().pronoun().isEmpty();
    boolean voice = isVoice(context.chunks().get(index + 1)) && ((Noun) context.chunks().get(index + 1)).bare();
    return speech && voice ? new Cue(first, end, verb, index + 1) : null;
  }

  private static boolean isVoice(Chunk chunk) {
    if (!(chunk instanceof Noun noun) || noun.kind() == Head.TIME || noun.kind() == Head.PRONOUN) {
      return false;
    }
    // "وفقا لمبادرة عربية": what may be a body and is none.
    boolean unknown = noun.kind() == Head.BODY && noun.name() == null && !noun.definite();
    return Filters.fits("actor", noun) && !unknown || NounSets.isDocument(noun.word());
  }

  private static int chunkAt(SentenceContext context, int token) {
    List<Chunk> chunks = context.chunks();
    for (int i = 0; i < chunks.size(); i++) {
      if (chunks.get(i).first() <= token && token < chunks.get(i).end()) {
        return i;
      }
    }
    return -1;
  }

  private @Nullable Draft attribute(SentenceContext context, Cue cue, List<Draft> before) {
    int next = afterSpeaker(context, cue);
    Contents.Content said = said(context, cue, next);
    Span trigger = context.words().text().span(cue.first, cue.verb == null ? cue.end : cue.verb.end());
    Draft draft = new Draft(StatementType.STATEMENT, cue.verb == null ? "attribution.phrase" : "attribution.clause", trigger);
    fillers.add(context, Fillers.SPEAKER, (Noun) context.chunks().get(cue.speaker), draft);
    Filler speaker = draft.first(Role.SPEAKER);
    if (speaker == null || isSpoken(draft, before) || sourced(speaker, trigger, before) || said == null) {
      return null;
    }
    String kind = cue.verb == null ? null : clauses.speechKind(cue.verb);
    draft.add(Role.KIND, new Filler(trigger, context.text(trigger), null, kind == null ? "say" : kind));
    Fillers.addSpoken(context, said, draft, Role.CONTENT);
    return draft;
  }

  /** Whether the verb of the attribution has made a statement of its own: "كما أعلن الوزير أن …". */
  private static boolean isSpoken(Draft draft, List<Draft> before) {
    return before.stream().anyMatch(other -> draft.trigger.overlaps(other.trigger) && other.type == draft.type);
  }

  /** Speech told around the attribution has it as its source: "قال سالم، بحسب الوكالة، إن …". */
  private static boolean sourced(Filler source, Span trigger, List<Draft> before) {
    boolean inside = false;
    for (Draft speech : before) {
      if (speech.content != null && speech.trigger.start() < trigger.start() && trigger.end() <= speech.content.end()) {
        speech.source = speech.source == null ? source : speech.source;
        inside = true;
      }
    }
    return inside;
  }

  /** The index of the first chunk after the speaker with all that is told of it. */
  private static int afterSpeaker(SentenceContext context, Cue cue) {
    List<Chunk> chunks = context.chunks();
    int next = cue.speaker + 1;
    while (next < chunks.size() && chunks.get(next) instanceof Noun noun
        && (noun.genitive() || !noun.bare() || noun.joined() || noun.kind() == Head.TIME || noun.kind() == Head.PERSON)) {
      next++;
    }
    return next;
  }

  /** What is laid to the speaker: after "فإن" or the pause where the attribution stands first, else what stands before it. */
  private Contents.@Nullable Content said(SentenceContext context, Cue cue, int next) {
    List<Chunk> chunks = context.chunks();
    boolean opens = cue.first == context.sentence().first();
    for (int i = next; i < chunks.size() && i < next + 4; i++) {
      if (cues.of(context.words().get(chunks.get(i).first()).token().folded()).contains("answer")) {
        return contents.read(context, chunks.get(i).first() + 1, true);
      }
    }
    if (opens) {
      return next < chunks.size() ? longEnough(contents.read(context, chunks.get(next).first(), true)) : null;
    }
    return longEnough(contents.before(context, cue.first));
  }

  private static Contents.@Nullable Content longEnough(Contents.Content content) {
    return content.end() - content.first() >= SHORTEST ? content : null;
  }
}
