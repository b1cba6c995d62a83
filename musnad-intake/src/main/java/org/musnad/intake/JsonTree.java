package org.musnad.intake;

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
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads JSON into plain values: {@code Map<String, Object>} in the order written, {@code List<Object>}, {@code String},
 * {@code Boolean}, and numbers as the {@code String} of their letters. What is null is left out. Thread safe.
 */
public final class JsonTree {
  private static final JsonFactory FACTORY = JsonFactory.builder()
      .streamReadConstraints(StreamReadConstraints.builder().maxStringLength(Source.MOST_BYTES).build())
      .build();

  private JsonTree() {}

  /**
   * The values of a text, one after the other; one for plain JSON.
   *
   * @throws BrokenJson where the text is not JSON
   */
  public static List<Object> parseAll(String json) throws BrokenJson {
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), json)) {
      List<Object> values = new ArrayList<>();
      while (parser.nextToken() != null) {
        add(values, value(parser));
      }
      return values;
    } catch (JacksonException e) {
      TokenStreamLocation at = e.getLocation();
      throw at == null ? new BrokenJson(1, 1, e) : new BrokenJson(at.getLineNr(), at.getColumnNr(), e);
    }
  }

  /** A member of an object that is a string, or a number's letters; the empty string if there is none. */
  public static String string(Map<?, ?> object, String key) {
    return object.get(key) instanceof String string ? string : "";
  }

  private static @Nullable Object value(JsonParser parser) {
    JsonToken token = parser.currentToken();
    return switch (token) {
      case START_OBJECT -> object(parser);
      case START_ARRAY -> array(parser);
      case VALUE_STRING, VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> parser.getString();
      case VALUE_TRUE -> Boolean.TRUE;
      case VALUE_FALSE -> Boolean.FALSE;
      default -> null;
    };
  }

  private static Map<String, Object> object(JsonParser parser) {
    Map<String, Object> members = new LinkedHashMap<>();
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      String key = parser.currentName();
      parser.nextToken();
      Object value = value(parser);
      if (value != null) {
        members.put(key, value);
      }
    }
    return members;
  }

  private static List<Object> array(JsonParser parser) {
    List<Object> elements = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      add(elements, value(parser));
    }
    return elements;
  }

  private static void add(List<Object> values, @Nullable Object value) {
    if (value != null) {
      values.add(value);
    }
  }
}
