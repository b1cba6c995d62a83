/**
 * The archive: every article that was read, what was read out of it, what people judged, and a log of all changes, in
 * one SQLite file or a PostgreSQL database. {@link org.musnad.store.Archive} is its door.
 *
 * <p>The tables are the same in both databases ({@code migrations/1.sql} and its successors). Places in the text are
 * UTF-16 code units, ends exclusive; {@code letters} is null where it is just the text at that place.
 *
 * <table>
 * <caption>Tables</caption>
 * <tr><th>table</th><th>a row is</th></tr>
 * <tr><td>migration</td><td>a step in the making of these tables; the highest number is the archive's version</td></tr>
 * <tr><td>audit</td><td>a change: its number, when, who, what (add, version, remove, reread, judge, undo), of which
 * article. Only grows. What was derived from the archive (a search index) catches up by reading the changes after the
 * last number it saw</td></tr>
 * <tr><td>follower</td><td>something derived from the archive, and the last change it has followed</td></tr>
 * <tr><td>article</td><td>an article; its number is that of the change that added it and never comes again</td></tr>
 * <tr><td>version</td><td>an article as it stood when it was retrieved: text, SHA-256 of the text, who published it
 * when and where, which reader read it. {@code article.current} is the version that counts; the others are
 * kept</td></tr>
 * <tr><td>warning</td><td>a warning of the reader</td></tr>
 * <tr><td>entity, entity_name, description</td><td>whom and what a version names; name 0 is the fullest, the others
 * aliases</td></tr>
 * <tr><td>name, name_word</td><td>every name that some article uses, once, and the folded words in it</td></tr>
 * <tr><td>mention, time_mention</td><td>a place where an entity or a time is spoken of</td></tr>
 * <tr><td>statement</td><td>a fact as a version tells it, with its citation: position, exact quote, prefix,
 * suffix</td></tr>
 * <tr><td>filler</td><td>what fills a role of a statement; role {@code source} is who is said to say so</td></tr>
 * <tr><td>judgement</td><td>what a person decided, or the undoing of such a decision. Only grows</td></tr>
 * <tr><td>core</td><td>mentions of the current versions that rules hold to be of one; {@code figure} is the core's own
 * number, or the lowest of those that a person said are the same; {@code profile} is what is known of it, as
 * {@code org.musnad.identity} writes it. Follows the log</td></tr>
 * <tr><td>core_key</td><td>a key, of the letters or sounds of a name, under which a core is found</td></tr>
 * <tr><td>member</td><td>an entity of an article's current version, the core it belongs to, what stands beside its name,
 * and codes of why it was put there. It goes when the follower sees that its article went</td></tr>
 * <tr><td>anchor</td><td>what a judgement is about: a place in an article, by citation, so that it outlives rereading.
 * When the article is removed its letters are blanked; hash and position stay, so that the judgement holds again if it
 * comes back</td></tr>
 * <tr><td>sketch, sketch_gram</td><td>the sketch of an article's text, by which its copies are found, and the chain of
 * copies it belongs to, named by the smallest number among them</td></tr>
 * <tr><td>credit</td><td>an agency that an article credits, and where: dateline, closing or text</td></tr>
 * <tr><td>figure_change</td><td>a core or figure that was named otherwise, joined, or lost a mention, and the last change
 * known when that was seen</td></tr>
 * <tr><td>watch</td><td>what somebody wants to hear of: a figure, two figures, or words; and the last change they have looked
 * at</td></tr>
 * </table>
 *
 * <p>Strings are stored as they are, except for what no database carries: {@link org.musnad.store.StoredText}.
 */
@NullMarked
package org.musnad.store;

import org.jspecify.annotations.NullMarked;
