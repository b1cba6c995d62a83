package org.musnad.identity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.musnad.record.ArticleRecord;

/**
 * Who is who in some articles: every entity of every article belongs to one figure. Immutable.
 *
 * <pre>{@code
 * Figures figures = Figures.of(records);
 * figures.of(0, "e1");      // who the first article's e1 is
 * }</pre>
 */
public final class Figures {
  private final List<Figure> figures;
  private final Map<Integer, Figure> byNumber = new HashMap<>();
  private final Map<Place, Figure> byEntity = new HashMap<>();

  private record Place(int article, String entity) {}

  private Figures(List<Figure> figures) {
    this.figures = List.copyOf(figures);
    for (Figure figure : this.figures) {
      byNumber.put(figure.number(), figure);
      figure.members().forEach(member -> byEntity.put(new Place(member.article(), member.entity().id()), figure));
    }
  }

  /**
   * Finds out who is who in articles. Members name an article by its place in the list; figures are numbered from 0 in
   * the order of their first members.
   */
  public static Figures of(List<ArticleRecord> records) {
    return new Figures(ExactNames.figures(records));
  }

  /** All of them, by number. */
  public List<Figure> all() {
    return figures;
  }

  /**
   * The figure with a number.
   *
   * @throws IllegalArgumentException if there is none
   */
  public Figure figure(int number) {
    Figure figure = byNumber.get(number);
    if (figure == null) {
      throw new IllegalArgumentException("no figure " + number);
    }
    return figure;
  }

  /** The figure that an entity of an article is. */
  public Optional<Figure> of(int article, String entity) {
    return Optional.ofNullable(byEntity.get(new Place(article, entity)));
  }
}
