package org.musnad.cli.score;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Looks into JSON as {@link org.musnad.intake.JsonTree} reads it. */
final class Tree {
  private Tree() {}

  /** The objects in a member that is a list. */
  static Stream<Map<?, ?>> objects(Map<?, ?> json, String key) {
    return list(json.get(key)).stream().filter(Map.class::isInstance).map(value -> (Map<?, ?>) value);
  }

  /** A list's elements, one value as a list of one, nothing as an empty list. */
  static List<Object> list(@Nullable Object value) {
    if (value == null) {
      return List.of();
    }
    return value instanceof List<?> list ? List.copyOf(list) : List.of(value);
  }

  static List<String> texts(@Nullable Object value) {
    return list(value).stream().map(Tree::text).toList();
  }

  static String text(Object value) {
    return value instanceof Boolean flag ? (flag ? "True" : "False") : value.toString();
  }

  static int number(Map<?, ?> json, String key) {
    return json.get(key) instanceof String digits ? Integer.parseInt(digits) : 0;
  }
}
