package org.musnad.name;

import java.util.ArrayList;
import java.util.List;
import org.musnad.lexicon.Split;
import org.musnad.lexicon.Vocabulary;
import org.musnad.lexicon.Word;
import org.musnad.text.Span;
import org.musnad.text.Text;
import org.musnad.text.Token;

/**
 * The words of an article, each with its clitics taken off, one for each token.
 *
 * @param text the text they come from
 * @param all the words, {@code all.get(i)} for token {@code i}
 */
public record Words(Text text, List<Word> all) {
  /** Analyses all tokens of a text. */
  public static Words of(Text text, Vocabulary vocabulary) {
    List<Word> words = new ArrayList<>(text.tokens().size());
    for (Token token : text.tokens()) {
      words.add(vocabulary.analyse(token));
    }
    return new Words(text, words);
  }

  /** Reads a word's proclitics anew, where a name that begins with it shows where they end. Only while names are being read. */
  void readAs(int index, Split split, Vocabulary vocabulary) {
    Word word = get(index);
    if (word.stem().equals(split.rest())) {
      return;
    }
    all.set(
        index,
        new Word(
            word.token(), split.conjunction(), split.preposition(), split.rest(), "", false, vocabulary.classes(split.rest())));
  }

  public Word get(int index) {
    return all.get(index);
  }

  public int size() {
    return all.size();
  }

  /** From token {@code first}, without the proclitics written together with it, to the end of the token before {@code end}. */
  public Span span(int first, int end) {
    return new Span(startWithoutProclitics(first), text.tokens().get(end - 1).span().end());
  }

  private int startWithoutProclitics(int index) {
    Word word = get(index);
    int letters = (word.conjunction() == 0 ? 0 : 1) + (word.preposition() == 0 ? 0 : 1);
    return letters == 0 ? word.token().span().start() : text.skip(word.token().span(), letters);
  }
}
