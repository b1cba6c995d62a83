package org.musnad.statement;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.musnad.lexicon.Word;
import org.musnad.record.Filler;
import org.musnad.record.Role;
import org.musnad.record.StatementType;
import org.musnad.statement.Chunk.Head;
import org.musnad.statement.Chunk.Mark;
import org.musnad.statement.Chunk.MarkKind;
import org.musnad.statement.Chunk.Noun;
import org.musnad.statement.Chunk.Verb;
import org.musnad.text.Folding;
import org.musnad.text.Span;

/**
 * Reads direct speech whose speaker does not stand before it: a quotation that goes on over several sentences, one that the verb of saying
 * follows («…»، قال الوزير), and a headline that gives the speaker before a colon ("الوزير سالم النوري: …"). Lives for one reading.
 */
final class Quotations {
  /** A quotation with more words than this behind its first sentence was never closed. */
  private static final int LONGEST = 200;

  /** Direct speech of fewer words than this names something. */
  private static final int SHORTEST = 3;

  /** A further sentence of fewer words than this adds nothing that is a statement of its own. */
  private static final int SHORTEST_FURTHER = 6;

  private final Fillers fillers;
  private final Contents contents;
  private final Clauses clauses;

  /** Whose quotation the sentence before has left open, or null. */
  private @Nullable Filler speaker;

  /** The token that closes it. */
  private int close = 0;

  Quotations(Fillers fillers, Contents contents, Clauses clauses) {
    this.fillers = fillers;
    this.contents = contents;
    this.clauses = clauses;
  }

  /** The statements that the quotations of a sentence make; those read before may get the part that stands before their verb. */
  List<Draft> read(SentenceContext context, List<Draft> before) {
    List<Draft> made = new ArrayList<>();
    Filler open = speaker == null || isOver(context) ? null : speaker;
    if (open != null) {
      add(made, continued(context, open));
    } else {
      add(made, headline(context, before));
      for (int i = 2; i < context.chunks().size(); i++) {
        if (context.chunks().get(i) instanceof Verb verb && isBehindQuote(context, verb.first()) && clauses.isSpeechVerb(verb)) {
          add(made, quotedBefore(context, i, verb, before));
        }
      }
    }
    leave(context, before, open);
    return made;
  }

  private static boolean isBehindQuote(SentenceContext context, int verb) {
    int before = verb - 1;
    boolean pause = context.words().get(before).isSign('،') || context.words().get(before).isSign(',');
    return context.words().get(pause && before > 0 ? before - 1 : before).isSign(Folding.CLOSE_QUOTE);
  }

  private static void add(List<Draft> drafts, @Nullable Draft draft) {
    if (draft != null) {
      drafts.add(draft);
    }
  }

  /** A sentence that a verb of saying begins shows that the quotation ended and its closing sign was forgotten. */
  private boolean isOver(SentenceContext context) {
    Chunk first = context.chunks().isEmpty() ? null : context.chunks().get(0);
    return context.sentence().first() > close
        || first instanceof Verb verb && verb.word().conjunction() != 0 && clauses.isSpeechVerb(verb);
  }

  /** "وقال: «لن ننسحب. سنبقى هنا»": the second sentence is said by the speaker of the first. */
  private @Nullable Draft continued(SentenceContext context, Filler by) {
    int first = context.sentence().first();
    int end = first;
    while (end < context.sentence().end() && !context.words().get(end).isSign(Folding.CLOSE_QUOTE)) {
      end++;
    }
    end = Contents.trimmed(context, first, end);
    if (end - first < SHORTEST_FURTHER) {
      return null;
    }
    Draft draft = new Draft(StatementType.STATEMENT, "quote.continued", context.words().text().span(first, first + 1));
    draft.add(Role.SPEAKER, by);
    return said(context, draft, new Contents.Content(first, end, true), null);
  }

  /** «…»، قال الوزير: the quotation that closes right before a verb of saying is what its subject says. */
  private @Nullable Draft quotedBefore(SentenceContext context, int index, Verb verb, List<Draft> before) {
    int end = verb.first();
    if (context.words().get(end - 1).isSign('،') || context.words().get(end - 1).isSign(',')) {
      end--;
    }
    Contents.Content quote = Contents.quoteEndingAt(context, end);
    if (quote == null || quote.end() - quote.first() < SHORTEST || verb.word().conjunction() != 0 || !verb.word().pronoun().isEmpty()) {
      return null;
    }
    Span trigger = context.words().text().span(verb.first(), verb.end());
    for (Draft draft : before) {
      if (draft.trigger.start() == trigger.start() && draft.content != null) {
        Fillers.addSpoken(context, quote, draft, Role.CONTENT);
        return null;
      }
    }
    boolean taken = before.stream().anyMatch(draft -> draft.content != null && draft.content.overlaps(context.span(quote.first(), quote.end())));
    boolean told = index + 1 < context.chunks().size() && context.chunks().get(index + 1) instanceof Noun noun && noun.bare() && Filters.fits("voice", noun);
    if (taken || !told) {
      return null;
    }
    Draft draft = new Draft(StatementType.STATEMENT, "quote.before", trigger);
    fillers.add(context, Fillers.SPEAKER, (Noun) context.chunks().get(index + 1), draft);
    return draft.has(Role.SPEAKER) ? said(context, draft, quote, clauses.speechKind(verb)) : null;
  }

  /** "سالم النوري: لا عودة عن القرار": a person before a colon, where nothing but his office stands before it. */
  private @Nullable Draft headline(SentenceContext context, List<Draft> before) {
    List<Chunk> chunks = context.chunks();
    if (chunks.size() < 3 || !(chunks.get(0) instanceof Noun noun) || noun.kind() != Head.PERSON || !noun.bare() || noun.name() == null) {
      return null;
    }
    if (!(chunks.get(1) instanceof Mark mark) || mark.kind() != MarkKind.COLON) {
      return null;
    }
    Contents.Content content = contents.read(context, mark.end(), true);
    Span words = context.span(content.first(), Math.max(content.end(), content.first() + 1));
    boolean speech = before.stream().anyMatch(draft -> draft.content != null && words.contains(draft.trigger));
    if (content.end() - content.first() < SHORTEST || speech) {
      return null;
    }
    Draft draft = new Draft(StatementType.STATEMENT, "quote.headline", context.words().text().span(mark.first(), mark.end()));
    fillers.add(context, Fillers.SPEAKER, noun, draft);
    return said(context, draft, content, null);
  }

  private static Draft said(SentenceContext context, Draft draft, Contents.Content content, @Nullable String kind) {
    draft.add(Role.KIND, new Filler(draft.trigger, context.text(draft.trigger), null, kind == null ? "say" : kind));
    Fillers.addSpoken(context, content, draft, Role.CONTENT);
    return draft;
  }

  /** Remembers the speaker whose quotation the sentence leaves open. */
  private void leave(SentenceContext context, List<Draft> drafts, @Nullable Filler open) {
    int opened = -1;
    for (int at = context.sentence().first(); at < context.sentence().end(); at++) {
      boolean closes = context.words().get(at).isSign(Folding.CLOSE_QUOTE);
      opened = context.words().get(at).isSign(Folding.OPEN_QUOTE) ? at : closes ? -1 : opened;
    }
    if (opened < 0) {
      speaker = open;
      return;
    }
    close = closing(context, opened);
    speaker = null;
    int start = context.words().get(opened).token().span().start();
    for (Draft draft : drafts) {
      Filler content = draft.first(Role.CONTENT);
      if (close > opened && content != null && content.span().end() > start) {
        speaker = draft.first(draft.type == StatementType.PLEDGE ? Role.WHO : Role.SPEAKER);
      }
    }
  }

  /**
   * The sign that closes a quotation in its paragraph, or -1 where another opens first. Straight signs, which show no direction, are not
   * trusted over more than a sentence.
   */
  private static int closing(SentenceContext context, int opened) {
    List<Word> words = context.words().all();
    String text = context.words().text().original();
    if (text.charAt(words.get(opened).token().span().start()) == '"') {
      return -1;
    }
    int last = Math.min(words.size(), context.sentence().end() + LONGEST);
    for (int at = opened + 1; at < last; at++) {
      Span gap = new Span(words.get(at - 1).token().span().end(), words.get(at).token().span().start());
      if (words.get(at).isSign(Folding.OPEN_QUOTE) || gap.of(text).indexOf('\n') >= 0) {
        return -1;
      }
      if (words.get(at).isSign(Folding.CLOSE_QUOTE)) {
        return at;
      }
    }
    return -1;
  }
}
