package org.musnad.name;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.musnad.record.Entity;

/**
 * The entities of one article and which name belongs to which.
 *
 * @param all the entities in order of first mention
 * @param ids the id of the entity that each name span names
 * @param firstNames the first name of each entity, by its id
 */
public record Entities(List<Entity> all, Map<NameSpan, String> ids, Map<String, NameSpan> firstNames) {
  public Entities {
    all = List.copyOf(all);
    ids = Map.copyOf(ids);
    firstNames = Map.copyOf(firstNames);
  }

  /** The first name of an entity in the article, or null where no entity has the id. */
  public @Nullable NameSpan name(String id) {
    return firstNames.get(id);
  }

  /** The id of the entity that a name span names. */
  public @Nullable String id(NameSpan span) {
    return ids.get(span);
  }
}
