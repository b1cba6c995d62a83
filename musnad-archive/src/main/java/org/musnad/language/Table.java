package org.musnad.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A tab-separated table among the resources: comment lines start with #, then a header row, then rows as wide as the
 * header. Stateless.
 */
public final class Table {
  private Table() {}

  /**
   * The rows below the header.
   *
   * @param beside a class beside which the table lies
   */
  public static List<List<String>> rows(Class<?> beside, String name) {
    List<List<String>> rows = new ArrayList<>();
    try (InputStream in = beside.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("missing table " + name);
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (!line.isBlank() && line.charAt(0) != '#') {
          rows.add(List.of(line.split("\t", -1)));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
    return List.copyOf(rows.subList(1, rows.size()));
  }
}
