package org.musnad.time;

import java.util.List;
import org.musnad.text.Text;
import org.musnad.text.Token;

/** A text's tokens with the senses of its words, looked up once each. */
final class Words {
  private final Text text;
  private final RuleIndex.Entry[] entries;
  private final List<String> futurePrefixes;

  Words(Text text, RuleIndex index) {
    this.text = text;
    this.futurePrefixes = index.futurePrefixes();
    this.entries = new RuleIndex.Entry[text.tokens().size()];
    for (int i = 0; i < entries.length; i++) {
      entries[i] = index.entry(text.tokens().get(i));
    }
  }

  Text text() {
    return text;
  }

  Token token(int at) {
    return text.tokens().get(at);
  }

  List<Sense> senses(int at) {
    return entries[at].senses();
  }

  List<Rule> rules(int at) {
    return entries[at].rules();
  }

  /** Whether the words that a sense asks for follow. */
  boolean follows(int at, Sense sense) {
    List<String> rest = sense.rest();
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
    return token.isWord() && folded.length() >= 5 && futurePrefixes.stream().anyMatch(folded::startsWith) && !has(at, "noun");
  }

  /** Whether a word of this kind stands at a token. */
  boolean has(int at, String kind) {
    for (Sense sense : senses(at)) {
      if (sense.kind().equals(kind) && (sense.rest().isEmpty() || follows(at, sense))) {
        return true;
      }
    }
    return false;
  }
}
