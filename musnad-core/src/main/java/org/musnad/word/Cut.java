package org.musnad.word;

/**
 * One way to divide a word: {@code ومدينتهم} is {@code و}, {@code مدينت} and {@code هم}.
 *
 * @param clitics what is cut off
 * @param stem the letters that are left, folded, without the article
 * @param base the stem as it is written alone: {@code مدينة}; folded but for its last ة or ى
 */
public record Cut(Clitics clitics, String stem, String base) {}
