package org.musnad.newsroom;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.musnad.Musnad;
import org.musnad.identity.ArchiveFigures;
import org.musnad.search.SearchIndex;
import org.musnad.store.Archive;

/** What the newsroom works with. Thread safe, as each of its parts is. */
public final class Desk {
  private final Archive archive;
  private final ArchiveFigures figures;
  private final SearchIndex index;
  private final Supplier<Musnad> maker;
  private final Preparation preparation;
  private @Nullable Musnad reader;

  /** A desk at which nothing is under way. */
  public Desk(Archive archive, ArchiveFigures figures, SearchIndex index, Musnad reader) {
    this(archive, figures, index, () -> reader, new Preparation());
  }

  /**
   * A desk.
   *
   * @param archive the archive that is shown
   * @param figures who is who in it
   * @param index the index that it is searched by
   * @param reader makes what reads articles that are added, when the first is added: that takes a second
   * @param preparation what is still under way
   */
  public Desk(Archive archive, ArchiveFigures figures, SearchIndex index, Supplier<Musnad> reader, Preparation preparation) {
    this.archive = archive;
    this.figures = figures;
    this.index = index;
    this.maker = reader;
    this.preparation = preparation;
  }

  public Archive archive() {
    return archive;
  }

  public ArchiveFigures figures() {
    return figures;
  }

  public SearchIndex index() {
    return index;
  }

  /** What reads articles. */
  public synchronized Musnad reader() {
    Musnad made = reader;
    if (made == null) {
      made = maker.get();
      reader = made;
    }
    return made;
  }

  public Preparation preparation() {
    return preparation;
  }
}
