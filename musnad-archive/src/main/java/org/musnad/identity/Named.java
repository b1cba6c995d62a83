package org.musnad.identity;

import java.util.List;
import java.util.Set;
import org.musnad.record.EntityType;

/** Something with names that can be searched for. */
public interface Named {
  EntityType type();

  /** The name it is shown by. */
  String name();

  /** All its names, as they are written. */
  List<String> names();

  /** All its names, as they are compared. */
  Set<List<String>> keys();

  /** How many articles speak of it. */
  int articles();
}
