package org.musnad.store;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.musnad.record.StatementType;
import org.musnad.record.Status;

/**
 * Which statements to list.
 *
 * @param types of one of these types; of all types where there is none
 * @param status told so, or null for all
 * @param figure the number of a figure that takes part, or null
 * @param articles of these articles
 */
public record StatementChoice(
    List<StatementType> types, @Nullable Status status, @Nullable Integer figure, ArticleChoice articles) {
  public StatementChoice {
    types = List.copyOf(types);
  }
}
