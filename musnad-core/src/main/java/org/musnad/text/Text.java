package org.musnad.text;

import java.util.List;

/**
 * An article's text cut into tokens and sentences. Every token belongs to exactly one sentence. Immutable.
 *
 * @param original the letters all spans point into
 * @param tokens in text order, {@code tokens.get(i).index() == i}
 * @param sentences in text order, covering all tokens
 */
public record Text(String original, List<Token> tokens, List<Sentence> sentences) {
  public Text {
    tokens = List.copyOf(tokens);
    sentences = List.copyOf(sentences);
  }

  /** Cuts a text. Never fails; an empty text has no tokens. Linear in the text's length. */
  public static Text of(String original) {
    List<Token> tokens = Tokenizer.tokens(original);
    return new Text(original, tokens, SentenceSplitter.split(original, tokens));
  }

  /** From the start of token {@code first} to the end of the token before {@code end}. */
  public Span span(int first, int end) {
    return new Span(tokens.get(first).span().start(), tokens.get(end - 1).span().end());
  }

  /** The offset after the first {@code letters} folded letters of a span and the marks written on them. */
  public int skip(Span span, int letters) {
    int at = span.start();
    int left = letters;
    while (at < span.end()) {
      if (Folding.fold(original.charAt(at)) != Folding.NOTHING && left-- == 0) {
        return at;
      }
      at++;
    }
    return at;
  }

  /** The tokens of a sentence. */
  public List<Token> tokens(Sentence sentence) {
    return tokens.subList(sentence.first(), sentence.end());
  }
}
