package org.musnad.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds where sentences end: at a line break, or at a full stop, question or exclamation mark that is not part of an
 * abbreviation, a number or an ellipsis inside a sentence. Closing quotes and brackets stay with the sentence they close.
 */
final class SentenceSplitter {
  /** A sentence longer than this is cut, so that later stages stay linear on text without full stops. */
  static final int MAX_TOKENS = 400;

  private final String text;
  private final List<Token> tokens;
  private final List<Sentence> sentences = new ArrayList<>();
  private int first = 0;

  private SentenceSplitter(String text, List<Token> tokens) {
    this.text = text;
    this.tokens = tokens;
  }

  static List<Sentence> split(String text, List<Token> tokens) {
    SentenceSplitter splitter = new SentenceSplitter(text, tokens);
    for (int i = 0; i < tokens.size(); i++) {
      if (splitter.endsAfter(i)) {
        splitter.close(i + 1);
      }
    }
    splitter.close(tokens.size());
    return splitter.sentences;
  }

  private void close(int end) {
    if (end > first) {
      Span span = new Span(tokens.get(first).span().start(), tokens.get(end - 1).span().end());
      sentences.add(new Sentence(sentences.size(), first, end, span));
      first = end;
    }
  }

  private boolean endsAfter(int i) {
    if (i + 1 == tokens.size()) {
      return true;
    }
    if (lineBreakBetween(i, i + 1) || i + 1 - first >= MAX_TOKENS) {
      return true;
    }
    Token next = tokens.get(i + 1);
    if (closes(next) || isStop(next)) {
      return false;
    }
    int stop = i;
    while (stop > first && closes(tokens.get(stop))) {
      stop--;
    }
    return isStop(tokens.get(stop)) && !isInsideSentence(stop, next);
  }

  private static boolean isStop(Token token) {
    return token.is('.') || token.is('!') || token.is('؟') || token.is('?') || token.is('…');
  }

  private static boolean closes(Token token) {
    return token.is(Folding.CLOSE_QUOTE) || token.is(')') || token.is(']') || token.is('}');
  }

  /** Stops that do not end a sentence: "د. أحمد", "U.S.", "11.7.2020", "3.5", and a pause "..." before a lower-level word. */
  private boolean isInsideSentence(int stop, Token next) {
    if (!tokens.get(stop).is('.') || stop == 0) {
      return false;
    }
    Token before = tokens.get(stop - 1);
    if (before.isWord() && before.folded().length() == 1 && !tokens.get(stop).spaced()) {
      return true;
    }
    if (before.isWord() && next.isWord() && !next.spaced()) {
      return isLatin(before) && isLatin(next);
    }
    return before.isNumber() && next.isNumber() && !next.spaced();
  }

  private static boolean isLatin(Token token) {
    return token.folded().charAt(0) < 0x80;
  }

  private boolean lineBreakBetween(int i, int j) {
    for (int at = tokens.get(i).span().end(); at < tokens.get(j).span().start(); at++) {
      char c = text.charAt(at);
      if (c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029') {
        return true;
      }
    }
    return false;
  }
}
