package org.musnad.store;

import java.nio.file.Path;
import java.util.regex.Pattern;

/**
 * Where an archive is: a file for SQLite or a {@code jdbc:postgresql:} URL.
 *
 * <pre>{@code
 * ArchiveAddress.of("musnad.db");
 * ArchiveAddress.of("jdbc:postgresql://localhost/news?user=desk");
 * }</pre>
 *
 * <p>Immutable.
 */
public sealed interface ArchiveAddress {
  /** A SQLite file. */
  record File(Path path) implements ArchiveAddress {
    @Override
    public String toString() {
      return path.toString();
    }
  }

  /** A schema of a PostgreSQL database, by the URL that its driver takes. */
  record Server(String url) implements ArchiveAddress {
    private static final Pattern PASSWORD = Pattern.compile("(?<=[?&]password=)[^&]*");

    /** The URL without its password: it is shown to people. */
    @Override
    public String toString() {
      return PASSWORD.matcher(url).replaceAll("…");
    }
  }

  /** The address as a user writes it. */
  static ArchiveAddress of(String address) {
    return address.startsWith("jdbc:postgresql:") ? new Server(address) : new File(Path.of(address));
  }
}
