package org.musnad.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.javalin.Javalin;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.musnad.newsroom.KeptDossiers;
import org.musnad.newsroom.Role;
import org.musnad.newsroom.Visitor;
import tools.jackson.databind.JsonNode;

class ApiTest {
  private static final String NAME = "سليم النوري";

  @TempDir private Path folder;
  private Server server;

  @BeforeEach
  void open() {
    server = new Server(folder);
  }

  @AfterEach
  void close() {
    server.close();
  }

  @Test
  void pagesGoThroughEverythingOnce() throws Exception {
    List<String> seen = new ArrayList<>();
    String next = "/api/statements?limit=2";
    while (!next.isEmpty()) {
      JsonNode page = server.json(next);
      page.get("items").forEach(item -> seen.add(item.get("article").asLong() + item.get("statement").asString()));
      assertThat(page.get("items").size()).isLessThanOrEqualTo(2);
      next = page.path("next").asString("");
    }

    assertThat(seen).doesNotHaveDuplicates().hasSize(server.json("/api/statements?limit=100").get("items").size()).hasSizeGreaterThan(4);
  }

  @Test
  void articlesAreChosenByOutletAndDay() throws Exception {
    assertThat(server.json("/api/articles?outlet=" + Server.encoded("صحيفة النهر")).get("items").size()).isEqualTo(2);
    assertThat(server.json("/api/articles?from=2020-06-01&to=2020-06-30").at("/items/0/id").asString()).isEqualTo("a2");
  }

  @Test
  void whatIsKnownIsNotSentAgainUntilTheArchiveChanges() throws Exception {
    String tag = server.get("/api/articles").headers().firstValue("ETag").orElseThrow();
    assertThat(server.get("/api/articles", "If-None-Match", tag).statusCode()).isEqualTo(304);

    server.add("a4", "صحيفة البحر", "2020-08-01", "بيروت - وصل وفد إلى بيروت.");

    assertThat(server.get("/api/articles", "If-None-Match", tag).statusCode()).isEqualTo(200);
  }

  @Test
  void aDossierShowsAChangeAtOnceAndStaysAsItIsWhenOthersChange() throws Exception {
    String path = "/api/figures/" + server.figure(NAME) + "/dossier";
    String tag = server.get(path).headers().firstValue("ETag").orElseThrow();

    server.add("a4", "صحيفة البحر", "2020-08-01", "بيروت - وصلت فرقة مسرحية إلى بيروت.");
    assertThat(server.get(path, "If-None-Match", tag).statusCode()).isEqualTo(304);

    server.add("a5", "صحيفة البحر", "2020-09-01", "بغداد - زار وزير التربية العراقي السابق سليم النوري مدينة الموصل.");
    HttpResponse<String> after = server.get(path, "If-None-Match", tag);
    assertThat(after.statusCode()).isEqualTo(200);
    assertThat(after.body()).contains("الموصل");
  }

  @Test
  void headAnswersWithoutABody() throws Exception {
    HttpResponse<String> head = server.send(server.request("/api/outlets").method("HEAD", HttpRequest.BodyPublishers.noBody()).build());

    assertThat(head.statusCode()).isEqualTo(200);
    assertThat(head.body()).isEmpty();
    assertThat(head.headers().firstValue("ETag")).isPresent();
  }

  @Test
  void problemsAreToldInTheAskedLanguage() throws Exception {
    assertThat(server.json("/api/figures/0").get("title").asString()).isEqualTo("غير موجود");
    assertThat(Server.tree(server.get("/api/figures/0", "Accept-Language", "fr, en;q=0.8")).get("title").asString()).isEqualTo("Not found");
  }

  @Test
  void nothingIsChangedWithoutTheToken() throws Exception {
    HttpResponse<String> answer = server.send(server.request("/api/watches").header("Content-Type", "application/json")
        .POST(HttpRequest.BodyPublishers.ofString("{\"phrase\":\"التربية\"}")).build());

    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
    assertThat(server.json("/api/watches").get("items").isEmpty()).isTrue();
  }

  @Test
  void aJudgementIsMadeAndUndone() throws Exception {
    String body = "{\"verdict\":\"different\",\"one\":\"1.e1\",\"other\":\"2.e1\",\"why\":\"شخصان\"}";
    HttpResponse<String> made = server.post("/api/judgements", body);
    assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
    long number = Server.tree(made).get("number").asLong();

    HttpResponse<String> undone = server.post("/api/judgements/" + number + "/undo", "{\"why\":\"خطأ\"}");

    assertThat(undone.statusCode()).isEqualTo(201);
    assertThat(server.json("/api/judgements/" + number).get("holds").asBoolean()).isFalse();
    assertThat(server.post("/api/judgements/" + number + "/undo", "{\"why\":\"خطأ\"}").statusCode()).isEqualTo(409);
  }

  @Test
  void aWatchTellsWhatIsNewUntilItIsSeen() throws Exception {
    HttpResponse<String> person = server.post("/api/watches", "{\"figure\":" + server.figure(NAME) + "}");
    HttpResponse<String> phrase = server.post("/api/watches", "{\"phrase\":\"مدينة الموصل\"}");
    assertThat(person.statusCode()).as(person.body()).isEqualTo(201);
    assertThat(Server.tree(person).get("articles").isEmpty()).isTrue();

    server.add("a5", "صحيفة البحر", "2020-09-01", "بغداد - زار وزير التربية العراقي السابق سليم النوري مدينة الموصل.");

    String address = person.headers().firstValue("Location").orElseThrow();
    assertThat(server.json(address).at("/articles/0/id").asString()).isEqualTo("a5");
    assertThat(server.json(phrase.headers().firstValue("Location").orElseThrow()).at("/articles/0/id").asString()).isEqualTo("a5");
    server.post(address + "/seen", "");
    assertThat(server.json(address).get("articles").isEmpty()).isTrue();
  }

  @Test
  void aPledgeIsJudged() throws Exception {
    String id = server.json("/api/pledges").at("/items/0/id").asString();

    HttpResponse<String> rated = server.post("/api/pledges/" + id + "/rating", "{\"state\":\"broken\",\"note\":\"لم تبن\"}");

    assertThat(rated.statusCode()).as(rated.body()).isEqualTo(201);
    assertThat(server.json("/api/pledges?state=broken").at("/items/0/id").asString()).isEqualTo(id);
  }

  @Test
  void whoAsksTooOftenIsToldWhenToComeAgain() throws Exception {
    Api api = new Api(server.desk, new KeptDossiers(server.desk.archive(), server.desk.figures()), new Limits(2, 60));
    Javalin small = Javalin.create(config -> {
      config.startup.showJavalinBanner = false;
      config.routes.before(context -> new Visitor("one", Role.READER, "").enter(context));
      api.on(config.routes);
    }).start("127.0.0.1", 0);
    try {
      HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + small.port() + "/api")).build();
      HttpClient client = HttpClient.newHttpClient();
      client.send(request, HttpResponse.BodyHandlers.discarding());
      assertThat(client.send(request, HttpResponse.BodyHandlers.ofString()).headers().firstValue("RateLimit")).hasValueSatisfying(
          limit -> assertThat(limit).startsWith("\"default\";r=0"));
      HttpResponse<String> third = client.send(request, HttpResponse.BodyHandlers.ofString());

      assertThat(third.statusCode()).isEqualTo(429);
      assertThat(third.headers().firstValue("Retry-After")).isPresent();
      assertThat(third.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    } finally {
      small.stop();
    }
  }
}
