package org.musnad.dossier;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.musnad.text.Folding;

/** The countries that names and adjectives of {@code nations.tsv} mean. */
final class Nations {
  private static final Map<String, String> STEMS = new HashMap<>();

  static {
    for (List<String> row : Table.rows("nations.tsv")) {
      String word = stem(row.get(0));
      STEMS.put(word, row.get(1).isEmpty() ? word : stem(row.get(1)));
    }
  }

  private Nations() {}

  private static String stem(String word) {
    return OfficeTitle.stem(Words.withoutArticle(Folding.fold(word)));
  }

  /** The stem of the country that a stem belongs to, the same for its name and its adjective; or null. */
  static @Nullable String of(String stem) {
    return STEMS.get(stem);
  }
}
