package org.musnad;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.musnad.record.ArticleRecord;
import org.musnad.record.EntityType;
import org.musnad.record.Status;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Articles marked by people, where they are at hand, as records: to see dossiers as real articles make them. */
public final class GoldArticles {
  private static final Path FOLDER = Path.of("..", "..", "shared", "gold", "train");

  private GoldArticles() {}

  /** The folder of the gold files, whether or not it is there. */
  public static Path folder() {
    return Path.of(System.getProperty("musnad.gold", FOLDER.toString()));
  }

  /** All records of the folder, by file name. */
  public static List<ArticleRecord> records() throws IOException {
    List<ArticleRecord> records = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder())) {
      for (Path file : files.filter(f -> f.toString().endsWith(".json")).sorted().toList()) {
        records.add(record(map(read(file))));
      }
    }
    return records;
  }

  private static Object read(Path file) throws IOException {
    try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), file)) {
      parser.nextToken();
      return value(parser);
    }
  }

  private static Object value(JsonParser parser) {
    JsonToken token = parser.currentToken();
    if (token == JsonToken.START_OBJECT) {
      Map<String, Object> map = new LinkedHashMap<>();
      while (parser.nextToken() != JsonToken.END_OBJECT) {
        String key = parser.currentName();
        parser.nextToken();
        map.put(key, value(parser));
      }
      return map;
    }
    if (token == JsonToken.START_ARRAY) {
      List<Object> list = new ArrayList<>();
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        list.add(value(parser));
      }
      return list;
    }
    String text = parser.getString();
    return text == null ? "" : text;
  }

  private static ArticleRecord record(Map<String, Object> gold) {
    Articles article = Articles.article(text(gold, "id"), text(gold, "text"));
    article.outlet(text(gold, "outlet"), text(gold, "published")).title(text(gold, "title"));
    for (Object each : list(gold.get("entities"))) {
      Map<String, Object> entity = map(each);
      List<String> names = list(entity.get("names")).stream().map(String::valueOf).toList();
      article.entity(text(entity, "id"), EntityType.valueOf(text(entity, "type")), names);
    }
    for (Object each : list(gold.get("statements"))) {
      statement(article, map(each));
    }
    return article.record();
  }

  private static void statement(Articles article, Map<String, Object> statement) {
    List<String> roles = new ArrayList<>();
    map(statement.getOrDefault("roles", Map.of()))
        .forEach((role, filler) -> (filler instanceof List<?> ? list(filler) : List.of(filler))
            .forEach(each -> {
              roles.add(role);
              roles.add(filler(role, each));
            }));
    Status status = Status.valueOf(text(statement, "status").toUpperCase(java.util.Locale.ROOT));
    Object source = statement.get("source");
    article.says(
        status, text(statement, "type"), text(statement, "evidence"), source == null ? null : filler("", source),
        roles.toArray(String[]::new));
  }

  private static String filler(String role, Object filler) {
    if (filler instanceof Map<?, ?> value) {
      return "=" + value.get("value");
    }
    String text = String.valueOf(filler);
    boolean closed = List.of("kind", "manner", "direct").contains(role) && text.matches("[a-z ]+");
    return closed ? "=" + text : text;
  }

  private static String text(Map<String, Object> map, String key) {
    return String.valueOf(map.getOrDefault(key, ""));
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> map(@Nullable Object value) {
    return value == null ? Map.of() : (Map<String, Object>) value;
  }

  @SuppressWarnings("unchecked")
  private static List<Object> list(@Nullable Object value) {
    return value == null ? List.of() : (List<Object>) value;
  }
}
