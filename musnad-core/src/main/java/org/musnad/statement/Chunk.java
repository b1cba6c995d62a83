package org.musnad.statement;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.musnad.lexicon.Word;
import org.musnad.name.NameSpan;
import org.musnad.name.OfficeSpan;
import org.musnad.record.TimeMention;
import org.musnad.verb.VerbForm;

/**
 * A piece of a sentence that acts as one in its clause: a noun phrase with the preposition that governs it, a verb, or a sign or particle
 * that opens or closes something. Offsets are token indices.
 */
sealed interface Chunk permits Chunk.Noun, Chunk.Verb, Chunk.Mark {
  /** Its first token, the preposition included. */
  int first();

  /** One past its last token. */
  int end();

  /** What the head of a noun phrase is. */
  enum Head {
    PERSON,
    BODY,
    PLACE,
    GROUP,
    EVENT,
    TIME,
    OFFICE,
    COUNT,
    HUMAN,
    PRONOUN,
    PLAIN
  }

  /**
   * A noun phrase.
   *
   * @param first its first token, the preposition included
   * @param head its first token without the preposition
   * @param end one past its last token
   * @param marker the preposition that governs it, folded; empty for a bare phrase
   * @param kind what its head is
   * @param name the name it stands for, or null
   * @param office the office it names or begins with, or null
   * @param time the time it is, or null
   * @param joined whether it is joined by و to the noun phrase before it
   * @param afterConjunction whether و or ف is written before its first token, before a preposition too ("وفي عام 1992")
   * @param genitive whether it completes the noun right before it
   * @param definite whether it is definite
   * @param word the word its head stands on
   */
  record Noun(
      int first,
      int head,
      int end,
      String marker,
      Head kind,
      @Nullable NameSpan name,
      @Nullable OfficeSpan office,
      @Nullable TimeMention time,
      boolean joined,
      boolean afterConjunction,
      boolean genitive,
      boolean definite,
      Word word)
      implements Chunk {
    boolean bare() {
      return marker.isEmpty();
    }
  }

  /**
   * A finite verb.
   *
   * @param first its token
   * @param end one past it
   * @param word the word with its clitics taken off
   * @param forms what the verb table says it can be
   */
  record Verb(int first, int end, Word word, List<VerbForm> forms) implements Chunk {}

  /**
   * A sign or particle.
   *
   * @param first its token
   * @param end one past it
   * @param kind what it does
   * @param word the word or sign
   */
  record Mark(int first, int end, MarkKind kind, Word word) implements Chunk {}

  /** What a sign or particle does to the clause. */
  enum MarkKind {
    THAT,
    RELATIVE,
    SUBORDINATOR,
    CONDITION,
    NEGATION,
    FUTURE,
    POSSIBILITY,
    COMPLETION,
    CONJUNCTION,
    OPEN_QUOTE,
    CLOSE_QUOTE,
    OPEN_BRACKET,
    CLOSE_BRACKET,
    COMMA,
    COLON,
    STOP,
    OTHER
  }
}
