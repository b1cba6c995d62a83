package org.musnad.statement;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.musnad.lexicon.Word;
import org.musnad.lexicon.WordClass;
import org.musnad.statement.Chunk.Mark;
import org.musnad.statement.Chunk.MarkKind;
import org.musnad.statement.Chunk.Noun;
import org.musnad.statement.Chunk.Verb;
import org.musnad.record.Role;
import org.musnad.record.StatementType;
import org.musnad.verb.Inflection;
import org.musnad.verb.VerbForm;
import org.musnad.verb.VerbTable;

/** Questions about clauses that several readers ask. Thread safe. */
final class Clauses {
  /** A quotation of fewer words than this inside a clause names something; a longer one is speech. */
  private static final int SHORT_QUOTE = 4;

  private final FrameTable frames;
  private final VerbTable verbs;

  /** What was found out about lemmas before: there are only as many as verbs. */
  private final Map<String, Boolean> speechVerbs = new ConcurrentHashMap<>();

  private final Map<String, Boolean> speechParticiples = new ConcurrentHashMap<>();

  Clauses(FrameTable frames, VerbTable verbs) {
    this.frames = frames;
    this.verbs = verbs;
  }

  /** كان, ظل, بدأ … beside the verb that says what happens. */
  boolean isAuxiliary(Verb verb) {
    return Auxiliaries.isAuxiliary(verb);
  }

  /** Whether a verb is one of saying, calling, pledging: what it opens ends the speech before it. */
  boolean isSpeechVerb(Verb verb) {
    for (VerbForm form : verb.forms()) {
      if (isSpeech(form, Frame.Use.FINITE)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a verb is one of promising. */
  boolean isPledgeVerb(Verb verb) {
    return verb.forms().stream()
        .flatMap(form -> frames.ofLemma(form.lemma()).stream())
        .anyMatch(frame -> frame.type() == StatementType.PLEDGE && frame.allows(Frame.Use.FINITE));
  }

  /** What kind of speech a verb is of, as the frames say; null where they say none. */
  @Nullable String speechKind(Verb verb) {
    return verb.forms().stream()
        .flatMap(form -> frames.ofLemma(form.lemma()).stream())
        .filter(frame -> frame.type() == StatementType.STATEMENT && frame.allows(Frame.Use.FINITE))
        .map(frame -> frame.constants().get(Role.KIND))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  /** An accusative participle of speech ("مضيفا", "مؤكدة") opens a clause of its own. */
  boolean opensClause(Noun noun) {
    if (!noun.word().is(WordClass.PARTICIPLE) || noun.definite() && !isAccusative(noun.word()) || noun.word().preposition() != 0 || noun.genitive()) {
      return false;
    }
    return verbs.lookup(noun.word().stem()).stream().anyMatch(form -> isSpeech(form, Frame.Use.PARTICIPLE));
  }

  /** With the alif of the indefinite accusative, which no word has that another completes. */
  private static boolean isAccusative(Word word) {
    return !word.isDefinite() && word.pronoun().isEmpty() && word.stem().endsWith("ا");
  }

  /** Whether a word without article is an accusative participle or a verbal noun in ة that calls up frames: "مدافعا", "مهاجمة". */
  boolean isAct(Word word) {
    boolean participle = word.is(WordClass.PARTICIPLE) && isAccusative(word);
    boolean masdar = word.is(WordClass.MASDAR) && !word.isDefinite() && word.stem().endsWith("ه");
    Inflection.Kind kind = participle ? Inflection.Kind.ACTIVE_PARTICIPLE : Inflection.Kind.MASDAR;
    Frame.Use use = participle ? Frame.Use.PARTICIPLE : Frame.Use.MASDAR;
    return (participle || masdar)
        && verbs.lookup(word.stem()).stream()
            .filter(form -> form.kind() == kind)
            .anyMatch(form -> frames.ofLemma(form.lemma()).stream().anyMatch(frame -> frame.use() == use));
  }

  /** Whether a participle of speech has its content after the word that follows it: a preposition of its frame, or أن. */
  boolean takesContent(Word participle, Word next) {
    boolean that = next.is(WordClass.THAT);
    return verbs.lookup(participle.stem()).stream()
        .filter(form -> isSpeech(form, Frame.Use.PARTICIPLE))
        .flatMap(form -> frames.ofLemma(form.lemma()).stream())
        .anyMatch(frame -> frame.allows(Frame.Use.PARTICIPLE) && (that || frame.has(next.stem())));
  }

  private boolean isSpeech(VerbForm form, Frame.Use use) {
    boolean finite = form.kind() == Inflection.Kind.FINITE;
    boolean participle = form.kind() == Inflection.Kind.ACTIVE_PARTICIPLE;
    if (use == Frame.Use.FINITE ? !finite : !participle) {
      return false;
    }
    return (finite ? speechVerbs : speechParticiples).computeIfAbsent(form.lemma(), lemma -> isSpeech(lemma, use));
  }

  private boolean isSpeech(String lemma, Frame.Use use) {
    return frames.ofLemma(lemma).stream()
        .anyMatch(
            frame ->
                frame.allows(use)
                    && (frame.type() == StatementType.STATEMENT || frame.type() == StatementType.PLEDGE)
                    && (frame.has("C") || frame.type() == StatementType.STATEMENT));
  }

  boolean isSpeechVerbBetween(List<Chunk> chunks, int from, int to) {
    for (int i = from; i < to; i++) {
      if (chunks.get(i) instanceof Verb verb && isSpeechVerb(verb)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the quotation that opens at a chunk is so short that it names something. */
  boolean isShortQuote(List<Chunk> chunks, int open) {
    for (int i = open + 1; i < chunks.size(); i++) {
      if (chunks.get(i) instanceof Mark mark && mark.kind() == MarkKind.CLOSE_QUOTE) {
        return mark.first() - chunks.get(open).end() < SHORT_QUOTE;
      }
    }
    return false;
  }

  /** The index after the bracket that opens at a chunk; the next chunk where it never closes. */
  int afterBracket(List<Chunk> chunks, int open) {
    for (int i = open + 1; i < chunks.size(); i++) {
      if (chunks.get(i) instanceof Mark mark && mark.kind() == MarkKind.CLOSE_BRACKET) {
        return i + 1;
      }
    }
    return open + 1;
  }
}
