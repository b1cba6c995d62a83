package org.musnad.time;

import java.util.List;
import org.musnad.text.Sentence;
import org.musnad.text.Text;
import org.musnad.text.Token;

/** A text's tokens with the senses of its words, looked up once each. */
final class Words {
  private static final int SHORTEST_FUTURE_VERB = 4;

  private final Text text;
  private final RuleIndex.Entry[] entries;
  /** For each token, the kinds of it and of all that follow in its sentence. */
  private final long[] ahead;
  private final List<String> futurePrefixes;
  private final String article;

  Words(Text text, RuleIndex index) {
    this.text = text;
    this.futurePrefixes = index.futurePrefixes();
    this.article = index.article();
    this.entries = new RuleIndex.Entry[text.tokens().size()];
    for (int i = 0; i < entries.length; i++) {
      entries[i] = index.entry(text.tokens().get(i));
    }
    this.ahead = new long[entries.length];
    text.sentences().forEach(this::lookAhead);
  }

  private void lookAhead(Sentence sentence) {
    long bits = 0;
    for (int i = sentence.end() - 1; i >= sentence.first(); i--) {
      bits |= entries[i].bits();
      ahead[i] = bits;
    }
  }

  Text text() {
    return text;
  }

  int size() {
    return entries.length;
  }

  Token token(int at) {
    return text.tokens().get(at);
  }

  List<Sense> senses(int at) {
    return entries[at].senses();
  }

  List<RuleIndex.Start> starts(int at) {
    return entries[at].starts();
  }

  /** The bits of a token's kinds. */
  long bits(int at) {
    return entries[at].bits();
  }

  /** The bits of the kinds of a token and of all that follow in its sentence. */
  long ahead(int at) {
    return ahead[at];
  }

  /** Whether the words that a sense asks for follow. */
  boolean follows(int at, Sense sense) {
    List<String> rest = sense.rest();
    if (rest.isEmpty()) {
      return true;
    }
    if (at + rest.size() >= entries.length) {
      return false;
    }
    for (int i = 0; i < rest.size(); i++) {
      if (!token(at + 1 + i).folded().equals(rest.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** Whether a word has the shape of a verb in the future: a future prefix on a word that no table knows otherwise. */
  boolean isFutureVerb(int at) {
    Token token = token(at);
    String folded = token.folded();
    if (!token.isWord() || folded.length() < SHORTEST_FUTURE_VERB || has(at, "noun")) {
      return false;
    }
    for (String prefix : futurePrefixes) {
      if (folded.startsWith(prefix)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word carries the article and nothing before it. */
  boolean isDefinite(int at) {
    return token(at).isWord() && token(at).folded().startsWith(article);
  }

  /** Whether a word of this kind stands at a token. */
  boolean has(int at, String kind) {
    for (Sense sense : senses(at)) {
      if (sense.kind().equals(kind) && follows(at, sense)) {
        return true;
      }
    }
    return false;
  }
}
