/**
 * Search over everything an archive holds: articles, sentences, statements and names. {@link org.musnad.search.SearchIndex}
 * is its door.
 *
 * <p>The index is a Lucene index in a folder of its own. It is derived: it follows the archive's changes, the number of
 * the last one stands in the user data of its last commit, and it can be deleted at any time, for it is then built anew.
 * It holds no text, only terms and places; what is shown is read from the archive.
 *
 * <table>
 * <caption>Documents, told apart by the field {@code kind}, which is also the name of the field of their words</caption>
 * <tr><th>kind</th><th>a document is</th></tr>
 * <tr><td>article</td><td>the version of an article that counts: title, words of the text, and what one filters by</td></tr>
 * <tr><td>sentence</td><td>a sentence of such a version</td></tr>
 * <tr><td>statement</td><td>a statement that was read out of it, by the words of its evidence</td></tr>
 * <tr><td>name</td><td>a name that some article uses, once for each type of bearer</td></tr>
 * </table>
 *
 * <table>
 * <caption>Terms of a word, all at its position</caption>
 * <tr><th>term</th><th>is</th></tr>
 * <tr><td>{@code للعراق}</td><td>the word folded</td></tr>
 * <tr><td>{@code عراق}</td><td>without clitics, if that differs</td></tr>
 * <tr><td>{@code #عراق}</td><td>the light stem, if that differs from the word without clitics ({@code العراقية})</td></tr>
 * </table>
 */
@NullMarked
package org.musnad.search;

import org.jspecify.annotations.NullMarked;
