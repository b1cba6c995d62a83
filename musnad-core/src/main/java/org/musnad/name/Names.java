package org.musnad.name;

import java.util.List;

/**
 * The names and offices of one article, in text order. Names of different types may lie inside each other ("حكومة مصطفى الكاظمي").
 *
 * @param words the words they are read from
 * @param names the names
 * @param offices the offices
 * @param titled which person stands beside which office
 */
public record Names(Words words, List<NameSpan> names, List<OfficeSpan> offices, List<TitledPerson> titled) {
  public Names {
    names = List.copyOf(names);
    offices = List.copyOf(offices);
    titled = List.copyOf(titled);
  }
}
