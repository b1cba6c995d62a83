package org.musnad.cli.score;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.musnad.intake.Dates;
import org.musnad.intake.JsonTree;
import org.musnad.text.Article;

/** A hand-annotated article. */
record Gold(Article article, List<Name> entities, List<Time> times, List<Fact<Filler>> facts) {
  /** An entity and every surface name it has in the article. */
  record Name(String id, String type, List<String> names) {}

  /** A time expression and the values it may be given. */
  record Time(String text, List<String> values) {}

  /** What fills a role: words of the text or {@code @} and an entity's id; or, where there are values, one of them. */
  record Filler(String text, List<String> values) {}

  static Gold of(Map<?, ?> json) {
    String text = JsonTree.string(json, "text");
    Article article = new Article(
        JsonTree.string(json, "id"), JsonTree.string(json, "title"), JsonTree.string(json, "outlet"),
        JsonTree.string(json, "url"), Dates.parse(JsonTree.string(json, "published")), text);
    return new Gold(
        article,
        Tree.objects(json, "entities").map(Gold::name).toList(),
        Tree.objects(json, "times").map(t -> new Time(JsonTree.string(t, "text"), Tree.texts(t.get("value")))).toList(),
        Tree.objects(json, "statements").map(statement -> fact(statement, text)).toList());
  }

  private static Name name(Map<?, ?> json) {
    return new Name(JsonTree.string(json, "id"), JsonTree.string(json, "type"), Tree.texts(json.get("names")));
  }

  private static Fact<Filler> fact(Map<?, ?> json, String text) {
    String evidence = JsonTree.string(json, "evidence");
    int start = text.indexOf(evidence);
    Map<String, List<Filler>> roles = new LinkedHashMap<>();
    if (json.get("roles") instanceof Map<?, ?> given) {
      given.forEach((role, fillers) -> roles.put((String) role, Tree.list(fillers).stream().map(Gold::filler).toList()));
    }
    String status = JsonTree.string(json, "status");
    return new Fact<>(
        JsonTree.string(json, "type"), start, start + evidence.length(), evidence,
        status.isEmpty() ? "asserted" : status, roles, Fact.Rule.NONE);
  }

  private static Filler filler(Object json) {
    return json instanceof Map<?, ?> object
        ? new Filler("", Tree.texts(object.get("value")))
        : new Filler(Tree.text(json), List.of());
  }
}
