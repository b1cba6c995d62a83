package org.musnad.cli.score;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.musnad.intake.BrokenJson;
import org.musnad.intake.JsonTree;
import org.musnad.record.ArticleRecord;
import org.musnad.record.RecordJson;

/** What a reader made of an article, read from the JSON it writes, so that what is scored is what users get. */
public record Extraction(String id, String text, List<Name> entities, List<Time> times, List<Fact<Filler>> facts) {
  /** An entity with all its names, the fullest first. */
  record Name(String id, String type, String name, List<String> names) {}

  /** A time expression; the value is null where none is given. */
  record Time(int start, int end, String text, @Nullable String value) {}

  /** What fills a role. */
  record Filler(String text, @Nullable String entity, @Nullable String value) {}

  /** Nothing was made of it. */
  static final Extraction NONE = new Extraction("", "", List.of(), List.of(), List.of());

  /** The extraction that a record's JSON holds. */
  public static Extraction of(ArticleRecord record) {
    try {
      StringBuilder json = new StringBuilder();
      RecordJson.write(record, json);
      return of((Map<?, ?>) JsonTree.parseAll(json.toString()).get(0));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (BrokenJson e) {
      throw new IllegalStateException("a record is not written as JSON", e);
    }
  }

  /** The extraction that one line of JSON Lines holds. */
  public static Extraction of(Map<?, ?> json) {
    return new Extraction(
        JsonTree.string(json, "id"),
        JsonTree.string(json, "text"),
        Tree.objects(json, "entities").map(Extraction::name).toList(),
        Tree.objects(json, "times").map(Extraction::time).toList(),
        Tree.objects(json, "statements").map(Extraction::fact).toList());
  }

  private static Name name(Map<?, ?> json) {
    String name = JsonTree.string(json, "name");
    Stream<String> mentions = Tree.objects(json, "mentions")
        .filter(mention -> !(mention.get("kind") instanceof String kind) || kind.equals("name"))
        .map(mention -> JsonTree.string(mention, "text"));
    List<String> names = Stream.of(Stream.of(name), Tree.texts(json.get("aliases")).stream(), mentions)
        .flatMap(part -> part)
        .filter(text -> !text.isEmpty())
        .distinct()
        .toList();
    return new Name(JsonTree.string(json, "id"), JsonTree.string(json, "type"), name, names);
  }

  private static Time time(Map<?, ?> json) {
    return new Time(
        Tree.number(json, "start"), Tree.number(json, "end"), JsonTree.string(json, "text"), text(json.get("value")));
  }

  private static Fact<Filler> fact(Map<?, ?> json) {
    Map<String, List<Filler>> roles = new LinkedHashMap<>();
    if (json.get("roles") instanceof Map<?, ?> given) {
      given.forEach((role, fillers) -> roles.put(
          (String) role,
          Tree.list(fillers).stream().filter(Map.class::isInstance).map(f -> filler((Map<?, ?>) f)).toList()));
    }
    String status = JsonTree.string(json, "status");
    String type = JsonTree.string(json, "type");
    return new Fact<>(
        type, Tree.number(json, "start"), Tree.number(json, "end"), JsonTree.string(json, "text"),
        status.isEmpty() ? "asserted" : status, roles, new Fact.Rule(JsonTree.string(json, "rule"), type));
  }

  private static Filler filler(Map<?, ?> json) {
    return new Filler(JsonTree.string(json, "text"), text(json.get("entity")), text(json.get("value")));
  }

  private static @Nullable String text(@Nullable Object value) {
    return value == null ? null : Tree.text(value);
  }
}
