package org.musnad.api;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/**
 * A JSON object that somebody has sent. Values are strings, numbers, booleans, {@link Map}s, {@link List}s; those that are null are
 * left out. Deep nesting and long texts are refused.
 */
record JsonBody(Map<String, Object> values) {
  private static final int DEEPEST = 20;
  private static final int LONGEST = 200_000;
  private static final JsonFactory FACTORY = JsonFactory.builder()
      .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEEPEST).maxDocumentLength(LONGEST).build())
      .build();

  /** The body of a request. */
  static JsonBody of(Context context) {
    String type = context.contentType();
    if (type == null || !type.startsWith(Json.TYPE)) {
      throw new Problem(415, "type", String.valueOf(type));
    }
    return of(context.body());
  }

  /** An object in a text. */
  static JsonBody of(String text) {
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
      if (parser.nextToken() == JsonToken.START_OBJECT) {
        return new JsonBody(object(parser));
      }
    } catch (JacksonException e) {
      throw Problem.body(String.valueOf(e.getOriginalMessage()));
    }
    throw Problem.body("{");
  }

  private static Map<String, Object> object(JsonParser parser) {
    Map<String, Object> object = new LinkedHashMap<>();
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = parser.currentName();
      Object value = value(parser, parser.nextToken());
      if (value != null) {
        object.put(name, value);
      }
    }
    return object;
  }

  private static @Nullable Object value(JsonParser parser, JsonToken token) {
    return switch (token) {
      case START_OBJECT -> object(parser);
      case START_ARRAY -> array(parser);
      case VALUE_STRING -> parser.getString();
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> parser.getNumberValue();
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      default -> null;
    };
  }

  private static List<Object> array(JsonParser parser) {
    List<Object> array = new ArrayList<>();
    for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
      Object value = value(parser, token);
      if (value != null) {
        array.add(value);
      }
    }
    return array;
  }

  /** A text, empty where there is none. */
  String text(String name) {
    Object value = values.get(name);
    return value instanceof String || value instanceof Number ? value.toString() : "";
  }

  /** A whole number, or null. */
  @Nullable Long number(String name) {
    return values.get(name) instanceof Number number ? Long.valueOf(number.longValue()) : null;
  }

  /** An object within, empty where there is none. */
  JsonBody object(String name) {
    return new JsonBody(values.get(name) instanceof Map<?, ?> map ? strings(map) : Map.of());
  }

  /** The elements of an array; a single value counts as one. */
  List<Object> list(String name) {
    Object value = values.get(name);
    if (value instanceof List<?> list) {
      return new ArrayList<>(list);
    }
    return value == null ? List.of() : List.of(value);
  }

  /** The objects among the elements of an array. */
  List<JsonBody> objects(String name) {
    List<JsonBody> objects = new ArrayList<>();
    for (Object element : list(name)) {
      if (element instanceof Map<?, ?> map) {
        objects.add(new JsonBody(strings(map)));
      }
    }
    return objects;
  }

  private static Map<String, Object> strings(Map<?, ?> map) {
    Map<String, Object> named = new LinkedHashMap<>();
    map.forEach((key, value) -> {
      if (key != null && value != null) {
        named.put(key.toString(), value);
      }
    });
    return named;
  }
}
