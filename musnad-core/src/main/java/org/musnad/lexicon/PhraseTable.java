package org.musnad.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.musnad.text.Folding;

/**
 * Phrases of one or more words and what they mean, as an automaton over folded words: looking for a phrase costs one hash
 * lookup a word, however many phrases there are.
 *
 * @param <T> what a phrase means
 */
public final class PhraseTable<T> {
  private final Node<T> root = new Node<>();

  /** Adds a phrase in normal orthography. Phrases added twice keep both meanings. Not thread safe; add before sharing. */
  public void add(String phrase, T meaning) {
    addFolded(Folding.fold(phrase), meaning);
  }

  /** Adds a phrase that is folded already. Not thread safe; add before sharing. */
  public void addFolded(String folded, T meaning) {
    Node<T> node = root;
    int start = 0;
    while (start < folded.length()) {
      int space = folded.indexOf(' ', start);
      int end = space < 0 ? folded.length() : space;
      if (end > start) {
        node = node.child(folded.substring(start, end));
      }
      start = end + 1;
    }
    node.meanings.add(meaning);
  }

  /** Where the automaton stands before any word. */
  public Node<T> root() {
    return root;
  }

  /** What a single folded word means; empty where it is no phrase. */
  public List<T> of(String word) {
    Node<T> node = root.next(word);
    return node == null ? List.of() : node.meanings();
  }

  /** A state of the automaton. */
  public static final class Node<T> {
    private @Nullable Map<String, Node<T>> children;
    private List<T> meanings = new ArrayList<>(0);

    /** The state after one more folded word, or null where no phrase goes on so. */
    public @Nullable Node<T> next(String word) {
      return children == null ? null : children.get(word);
    }

    /** What the phrase read so far means; empty where it is only the beginning of phrases. */
    public List<T> meanings() {
      return meanings;
    }

    private Node<T> child(String word) {
      if (children == null) {
        children = new HashMap<>(4);
      }
      return children.computeIfAbsent(word, w -> new Node<>());
    }
  }
}
