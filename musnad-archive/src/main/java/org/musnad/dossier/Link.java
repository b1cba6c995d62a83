package org.musnad.dossier;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.musnad.text.Folding;

/**
 * One link of the chain by which a fact comes to the reader: outlet ← agency ← spokesman ← unnamed source.
 *
 * @param name who it is, in the letters of the article; empty for an outlet that is not named
 * @param kind what it is
 */
public record Link(String name, Kind kind) {
  private static final Map<String, Kind> KINDS = new HashMap<>();

  static {
    for (List<String> row : Table.rows("chain-words.tsv")) {
      KINDS.put(Folding.fold(row.get(0)), Kind.valueOf(row.get(1).toUpperCase(java.util.Locale.ROOT)));
    }
  }

  /** What a link of a chain is. */
  public enum Kind {
    /** Who published the article. */
    OUTLET,
    /** A news agency it passes on. */
    AGENCY,
    /** Who is named as saying so: a person, a body, a document. */
    SPEAKER,
    /** A source that is not named: «مصدر أمني», «شهود عيان». */
    UNNAMED
  }

  /** The link of who says so inside an article: its kind is read off the words of its name. */
  static Link of(String name) {
    String folded = String.join(" ", Words.of(name));
    Kind whole = KINDS.get(folded);
    if (whole != null) {
      return new Link(name, whole);
    }
    List<String> words = Words.of(name);
    Kind head = words.isEmpty() ? null : KINDS.get(Words.withoutArticle(words.get(0)));
    return new Link(name, head == null ? Kind.SPEAKER : head);
  }
}
