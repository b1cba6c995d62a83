/**
 * The Arabic verb: one table row a verb, expanded to every form in which newspapers write it, so that an
 * unvocalised word can
 * be recognised as a form of a verb. {@link org.musnad.verb.VerbTable} answers what a folded word may be;
 * {@link org.musnad.verb.Conjugator} writes out one verb.
 *
 * <p>How a form is made: a pattern of the verb's form ({@code forms.tsv}) is filled with the root, {@code Sounds}
 * lets weak and
 * doubled radicals settle, {@code Spelling} writes the letters (hamza seats, shadda), and folding makes it
 * comparable to text.
 */
@NullMarked
package org.musnad.verb;

import org.jspecify.annotations.NullMarked;
