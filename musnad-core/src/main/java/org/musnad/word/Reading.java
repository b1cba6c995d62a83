package org.musnad.word;

import org.jspecify.annotations.Nullable;
import org.musnad.verb.VerbForm;

/**
 * One thing that a word may be.
 *
 * @param clitics what is written together with the stem
 * @param stem the stem as written, folded, without article and clitics
 * @param base the stem as it is written without a pronoun, folded but for its ة: {@code مدينة} in {@code مدينتهم}
 * @param part what it is
 * @param form the form of the verb: the finite verb that it is, or the verb whose verbal noun or participle it is; null where it is none.
 *     It holds lemma, root and form, tense, voice, mood, person, gender and number
 * @param likelihood the share of this reading among all readings of the word in its place, 0 to 1
 */
public record Reading(
    Clitics clitics, String stem, String base, PartOfSpeech part, @Nullable VerbForm form, double likelihood) {
  Reading withLikelihood(double other) {
    return new Reading(clitics, stem, base, part, form, other);
  }
}
