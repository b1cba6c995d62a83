package org.musnad.newsroom;

import org.musnad.Musnad;
import org.musnad.identity.ArchiveFigures;
import org.musnad.search.SearchIndex;
import org.musnad.store.Archive;

/**
 * What the newsroom works with. Thread safe, as each of its parts is.
 *
 * @param archive the archive that is shown
 * @param figures who is who in it
 * @param index the index that it is searched by
 * @param reader reads what is added
 */
public record Desk(Archive archive, ArchiveFigures figures, SearchIndex index, Musnad reader) {}
