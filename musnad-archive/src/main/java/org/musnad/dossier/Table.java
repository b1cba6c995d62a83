package org.musnad.dossier;

import java.util.List;

/** The tables of this package. */
final class Table {
  private Table() {}

  static List<List<String>> rows(String name) {
    return org.musnad.language.Table.rows(Table.class, name);
  }
}
