package org.musnad.dossier;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.musnad.syndication.Credits;
import org.musnad.text.Folding;

/**
 * One link of the chain by which a fact comes to the reader: outlet ← agency ← spokesman ← unnamed source.
 *
 * @param name who it is, in the letters of the article; empty for an outlet that is not named
 * @param kind what it is
 */
public record Link(String name, Kind kind) {
  private static final Set<String> UNNAMED =
      Table.rows("unnamed-sources.tsv").stream().map(row -> Folding.fold(row.get(0))).collect(Collectors.toSet());

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
    if (Credits.agency(name).isPresent()) {
      return new Link(name, Kind.AGENCY);
    }
    List<String> words = Words.of(name);
    boolean unnamed = !words.isEmpty() && UNNAMED.contains(Words.withoutArticle(words.get(0)));
    return new Link(name, unnamed ? Kind.UNNAMED : Kind.SPEAKER);
  }
}
