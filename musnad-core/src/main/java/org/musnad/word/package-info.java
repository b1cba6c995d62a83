/**
 * The analyser of words: what is written together with a word (و ف ب ل ك س, pronouns), its stem, and what the stem may be, the likeliest
 * first. {@link org.musnad.word.Analyser} is where to begin.
 *
 * <p>Which letters are clitics is decided by a closed list of uninflected words, the lexicons of verbs and nouns, and how often each stem
 * stands in free text ({@code stems.model}); what a stem is, by the words beside it.
 */
@NullMarked
package org.musnad.word;

import org.jspecify.annotations.NullMarked;
