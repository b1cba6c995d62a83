package org.musnad.bench.words;

import java.util.List;

/**
 * A sentence of a treebank, put together again as it was written.
 *
 * @param text its words with one space between
 * @param words those of its words that are judged
 * @param starts where each of them begins in the text
 * @param parts for each of them the part of speech of its stem, as the treebank calls it
 */
record TreebankSentence(String text, List<DividedWord> words, List<Integer> starts, List<String> parts) {}
