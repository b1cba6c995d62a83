package org.musnad.store;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Rows that are derived from the archive and kept up to date by following its changes. What is derived is decided
 * elsewhere: this hands over the changes that were not followed yet, some hundreds at a time, and writes what is made
 * of them in the same transaction as the note of how far it came. So a process that is killed loses nothing, and
 * whoever comes next goes on.
 *
 * <pre>{@code
 * archive.copies().follow((rows, changes) -> …);
 * List<Long> chain = archive.copies().read(rows -> rows.members(12));
 * }</pre>
 *
 * <p>Thread safe; the rows are for the call they are handed to and not for later.
 *
 * @param <R> the rows
 */
public final class Followed<R> {
  private static final int AT_ONCE = 300;

  private final Readers readers;
  private final Writer writer;
  private final String name;
  private final BiFunction<Session, Writer.@Nullable Transaction, R> rows;

  Followed(Readers readers, Writer writer, String name, BiFunction<Session, Writer.@Nullable Transaction, R> rows) {
    this.readers = readers;
    this.writer = writer;
    this.name = name;
    this.rows = rows;
  }

  /** Asks the rows, which stand still meanwhile; nothing may be changed. */
  public <T> T read(Function<R, T> question) {
    return readers.read(session -> question.apply(rows.apply(session, null)));
  }

  /** Whether there are changes that were not followed yet. */
  public boolean isBehind() {
    return readers.read(session -> !Changes.after(session, Changes.seen(session, name), 1).isEmpty());
  }

  /**
   * Follows all changes there are.
   *
   * @param work changes the rows by what has changed in the archive; called for some changes at a time, oldest first
   * @return how many changes were followed
   */
  public int follow(BiConsumer<R, List<Change>> work) {
    int followed = 0;
    while (isBehind()) {
      followed += writer.change(transaction -> {
        Session session = transaction.session();
        List<Change> changes = Changes.after(session, Changes.seen(session, name), AT_ONCE);
        if (!changes.isEmpty()) {
          work.accept(rows.apply(session, transaction), changes);
          transaction.seen(name, changes.get(changes.size() - 1).number());
        }
        return changes.size();
      });
    }
    return followed;
  }
}
