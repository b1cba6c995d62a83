package org.musnad.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.javalin.Javalin;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.musnad.newsroom.KeptDossiers;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The document and the server say the same. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OpenApiTest {
  private Server server;
  private JsonNode document;

  @BeforeAll
  void open(@TempDir Path folder) throws Exception {
    server = new Server(folder);
    server.post("/api/judgements", "{\"verdict\":\"confirm\",\"article\":1,\"statement\":\"s1\",\"why\":\"كذلك في النص\"}");
    server.post("/api/watches", "{\"phrase\":\"وزير التربية\"}");
    document = server.json("/api/openapi.json");
  }

  @AfterAll
  void close() {
    server.close();
  }

  @Test
  void everyRouteIsDescribedAndNothingElse() {
    Api api = new Api(server.desk, new KeptDossiers(server.desk.archive(), server.desk.figures()), Limits.LOOPBACK);
    Javalin.create(config -> {
      config.startup.showJavalinBanner = false;
      api.on(config.routes);
    });
    List<String> described = new ArrayList<>();
    document.get("paths").properties().forEach(path -> path.getValue().propertyNames().forEach(method -> described.add(method + " " + path.getKey())));

    assertThat(described).containsExactlyInAnyOrderElementsOf(api.routes());
  }

  @Test
  void everyAnswerIsAsItsSchemaSays() throws Exception {
    for (Map.Entry<String, JsonNode> path : document.get("paths").properties()) {
      JsonNode operation = path.getValue().get("get");
      if (operation == null) {
        continue;
      }
      String address = address(path.getKey());
      HttpResponse<String> answer = server.get(address);
      assertThat(answer.statusCode()).as(address + " " + answer.body()).isEqualTo(200);
      Map.Entry<String, JsonNode> content = operation.at("/responses/200/content").properties().iterator().next();
      assertThat(answer.headers().firstValue("Content-Type").orElse("")).as(address).startsWith(content.getKey());
      if (content.getKey().endsWith("json")) {
        assertThat(errors(content.getValue().get("schema"), answer.body())).as(address).isEmpty();
      }
    }
  }

  @Test
  void everyProblemIsAsItsSchemaSays() throws Exception {
    JsonNode problem = document.at("/components/schemas/Problem");

    for (String path : List.of("/api/none", "/api/figures/0", "/api/articles?limit=0", "/api/statements?type=none", "/api/search?q=%28")) {
      HttpResponse<String> answer = server.get(path);
      assertThat(answer.statusCode()).as(path).isBetween(400, 499);
      assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
      assertThat(errors(problem, answer.body())).as(path).isEmpty();
    }
  }

  private List<String> errors(JsonNode schema, String body) {
    ObjectNode whole = ((ObjectNode) schema).deepCopy();
    whole.set("components", document.get("components"));
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(whole).validate(body, InputFormat.JSON).stream()
        .map(Object::toString).toList();
  }

  /** An address that there is something at. */
  private String address(String path) throws Exception {
    String place = path.replace("{id}", server.json("/api/pledges").at("/items/0/id").asString("none"));
    long number = place.contains("/figures/") ? server.figure("سليم النوري")
        : place.contains("/judgements/") ? server.json("/api/judgements").at("/items/0/number").asLong() : 1;
    String filled = place.replace("{number}", String.valueOf(number));
    String query = switch (path) {
      case "/api/search", "/api/search/feed.atom", "/api/search/feed.json", "/api/suggestions" -> "?q=" + Server.encoded("التربية");
      case "/api/reconcile/suggest/entity" -> "?prefix=" + Server.encoded("سليم");
      case "/api/reconcile/preview" -> "?id=" + server.figure("سليم النوري");
      default -> "";
    };
    return filled + query;
  }
}
