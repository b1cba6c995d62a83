package org.musnad.cli;

import java.io.IOException;
import org.musnad.record.ArticleRecord;

/** Writes a record in some format. Thread safe. */
@FunctionalInterface
interface Rendering {
  void write(ArticleRecord record, Appendable out) throws IOException;
}
