package org.musnad.store;

import java.util.function.Function;

/** The rows that say who is who, which follow the archive. Thread safe. */
public final class FigureTables {
  private final Readers readers;
  private final Writer writer;

  FigureTables(Readers readers, Writer writer) {
    this.readers = readers;
    this.writer = writer;
  }

  /** Looks at the rows as they are at one moment. */
  public <T> T read(Function<FigureRows, T> work) {
    return readers.read(session -> work.apply(new FigureRows(session, null)));
  }

  /** Changes the rows as a whole or not at all. */
  public <T> T change(Function<FigureRows, T> work) {
    return writer.change(transaction -> work.apply(new FigureRows(transaction.session(), transaction)));
  }
}
