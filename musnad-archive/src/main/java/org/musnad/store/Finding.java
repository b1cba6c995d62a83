package org.musnad.store;

/**
 * What {@link Archive#verify} finds about a citation.
 *
 * @param article the article it is of
 * @param of what is cited for: {@code s3} for a statement, {@code judgement 17} for what a person judged
 * @param about the type of what is cited
 * @param citation the citation
 * @param standing how it stands to the text that counts now
 * @param text that text
 * @param cited the text it was taken from
 */
public record Finding(
    ArticleSummary article,
    String of,
    String about,
    Citation citation,
    Citation.Standing standing,
    String text,
    String cited) {}
