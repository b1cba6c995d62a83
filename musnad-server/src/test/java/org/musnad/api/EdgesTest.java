package org.musnad.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import tools.jackson.databind.JsonNode;

/** Reconciliation as OpenRefine asks for it, and feeds. */
class EdgesTest {
  private static final String ATOM = "http://www.w3.org/2005/Atom";

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
  void theManifestNamesTheVersionAndTheServices() throws Exception {
    JsonNode manifest = server.json("/api/reconcile");

    assertThat(manifest.at("/versions/0").asString()).isEqualTo("0.2");
    assertThat(manifest.at("/view/url").asString()).startsWith(server.address().toString()).contains("{{id}}");
    assertThat(manifest.at("/suggest/entity/service_path").asString()).isEqualTo("/suggest/entity");
  }

  @Test
  void aBatchOfQueriesIsAnsweredByPostWithoutAToken() throws Exception {
    String queries = "{\"q0\":{\"query\":\"سليم النوري\",\"type\":\"PERSON\",\"limit\":3,\"properties\":[{\"pid\":\"country\",\"v\":\"العراق\"}]},"
        + "\"q1\":{\"query\":\"لا أحد بهذا الاسم إطلاقا\"}}";
    HttpResponse<String> answer = server.send(server.request("/api/reconcile").header("Content-Type", "application/x-www-form-urlencoded")
        .POST(HttpRequest.BodyPublishers.ofString("queries=" + Server.encoded(queries))).build());
    JsonNode first = Server.tree(answer).at("/q0/result/0");

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    assertThat(first.get("id").asString()).isEqualTo(String.valueOf(server.figure("سليم النوري")));
    assertThat(first.get("match").asBoolean()).isTrue();
    assertThat(first.at("/type/0/id").asString()).isEqualTo("PERSON");
    assertThat(Server.tree(answer).at("/q1/result").isEmpty()).isTrue();
  }

  @Test
  void whatIsToldBesideANameCounts() throws Exception {
    String fits = "{\"q\":{\"query\":\"سليم النوري\",\"properties\":[{\"pid\":\"country\",\"v\":\"العراق\"}]}}";
    String fails = "{\"q\":{\"query\":\"سليم النوري\",\"properties\":[{\"pid\":\"country\",\"v\":\"البرازيل\"}]}}";

    assertThat(score(fits)).isGreaterThan(score(fails));
  }

  private double score(String queries) throws Exception {
    return server.json("/api/reconcile?queries=" + Server.encoded(queries)).at("/q/result/0/score").asDouble();
  }

  @Test
  void columnsAreExtended() throws Exception {
    int figure = server.figure("سليم النوري");
    String extend = "{\"ids\":[\"" + figure + "\"],\"properties\":[{\"id\":\"birth\"},{\"id\":\"offices\"},{\"id\":\"articles\"}]}";
    JsonNode rows = server.json("/api/reconcile?extend=" + Server.encoded(extend));

    assertThat(rows.at("/meta/0/id").asString()).isEqualTo("birth");
    assertThat(rows.at("/rows/" + figure + "/birth/0/str").asString()).isEqualTo("1961");
    assertThat(rows.at("/rows/" + figure + "/articles/0/int").asInt()).isEqualTo(3);
    assertThat(rows.at("/rows/" + figure + "/offices").isEmpty()).isFalse();
  }

  @Test
  void anAtomFeedHasWhatItMustHave() throws Exception {
    HttpResponse<String> answer = server.get("/api/figures/" + server.figure("سليم النوري") + "/feed.atom");
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    Element feed = factory.newDocumentBuilder()
        .parse(new ByteArrayInputStream(answer.body().getBytes(StandardCharsets.UTF_8))).getDocumentElement();
    NodeList entries = feed.getElementsByTagNameNS(ATOM, "entry");
    List<String> ids = new ArrayList<>();
    for (int i = 0; i < entries.getLength(); i++) {
      Element entry = (Element) entries.item(i);
      ids.add(entry.getElementsByTagNameNS(ATOM, "id").item(0).getTextContent());
      assertThat(List.of("title", "updated", "content", "link"))
          .allSatisfy(name -> assertThat(entry.getElementsByTagNameNS(ATOM, name).getLength()).as(name).isPositive());
      assertThat(entry.getElementsByTagNameNS(ATOM, "content").item(0).getTextContent()).contains("صحيفة");
    }

    assertThat(feed.getNamespaceURI()).isEqualTo(ATOM);
    assertThat(ids).isNotEmpty().doesNotHaveDuplicates().allSatisfy(id -> assertThat(id).startsWith("urn:musnad:statement:"));
    assertThat(feed.getElementsByTagNameNS(ATOM, "author").getLength()).isEqualTo(1);
  }

  @Test
  void aFeedIsNotSentAgainUntilItHasNews() throws Exception {
    String path = "/api/figures/" + server.figure("سليم النوري") + "/feed.json";
    HttpResponse<String> first = server.get(path);
    String tag = first.headers().firstValue("ETag").orElseThrow();
    server.add("a4", "صحيفة البحر", "2020-08-01", "بيروت - وصلت فرقة مسرحية إلى بيروت.");
    assertThat(server.get(path, "If-None-Match", tag).statusCode()).isEqualTo(304);

    server.add("a5", "صحيفة البحر", "2020-09-01", "بغداد - زار وزير التربية العراقي السابق سليم النوري مدينة الموصل.");

    JsonNode items = server.json(path).get("items");
    assertThat(server.get(path, "If-None-Match", tag).statusCode()).isEqualTo(200);
    assertThat(items.get(0).get("external_url").asString()).endsWith("a5");
    assertThat(items.size()).isGreaterThan(Server.tree(first).get("items").size());
  }
}
