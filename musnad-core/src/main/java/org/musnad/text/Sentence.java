package org.musnad.text;

/**
 * A sentence as a run of tokens.
 *
 * @param index its place among the article's sentences, from 0
 * @param first index of its first token
 * @param end one past its last token
 * @param span where it stands, from its first token to the end of its last
 */
public record Sentence(int index, int first, int end, Span span) {}
