package org.musnad.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.musnad.identity.Known;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PagesTest {
  /** These are served by other parts of the newsroom. */
  private static final Set<String> OTHERS = Set.of("/add");

  private static final int MOST_PAGES = 150;

  private final HttpClient client = HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build();
  private OpenNewsroom newsroom;

  @BeforeAll
  void open(@TempDir Path folder) throws IOException {
    newsroom = OpenNewsroom.in(folder);
  }

  @AfterAll
  void close() {
    newsroom.close();
  }

  private HttpResponse<String> get(String address) throws IOException, InterruptedException {
    return client.send(HttpRequest.newBuilder(newsroom.address().resolve(address)).build(),
        HttpResponse.BodyHandlers.ofString());
  }

  private Document page(String address) throws IOException, InterruptedException {
    HttpResponse<String> answer = get(address);
    assertThat(answer.statusCode()).as(address).isEqualTo(200);
    return Jsoup.parse(answer.body(), newsroom.address().resolve(address).toString());
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "/", "/search", "/search?q=%D8%A7%D9%84%D9%83%D8%A7%D8%B8%D9%85%D9%8A", "/search?q=%D8%A7%D9%84%D9%83%D8%A7%D8%B8%D9%85%D9%8A&kind=statement",
    "/find?name=xyz", "/figure/1", "/article/1", "/events", "/events?month=2021-01", "/pledges", "/places", "/outlets", "/compare"})
  void everyPageSpeaksBothLanguagesAndHoldsNoScriptOrStyleOfItsOwn(String address) throws Exception {
    for (String language : List.of("ar", "en")) {
      Document page = page(address + (address.contains("?") ? "&" : "?") + "lang=" + language);
      assertThat(page.expectFirst("html").attr("lang")).isEqualTo(language);
      assertThat(page.expectFirst("html").attr("dir")).isEqualTo(language.equals("ar") ? "rtl" : "ltr");
      assertThat(page.select("h1")).hasSize(1);
      assertThat(page.select("main")).hasSize(1);
      assertThat(page.select("[style], style, script:not([src])")).isEmpty();
      assertThat(page.getAllElements().stream().flatMap(e -> e.attributes().asList().stream())
          .filter(a -> a.getKey().startsWith("on"))).isEmpty();
      assertThat(page.select(".switch").attr("href")).contains("lang=" + (language.equals("ar") ? "en" : "ar"));
    }
  }

  @Test
  void everyLinkWithinTheSiteAnswers() throws Exception {
    Set<String> seen = new HashSet<>(Set.of("/"));
    ArrayDeque<String> open = new ArrayDeque<>(seen);
    List<String> broken = new ArrayList<>();
    while (!open.isEmpty() && seen.size() < MOST_PAGES) {
      String address = open.poll();
      HttpResponse<String> answer = get(address);
      if (answer.statusCode() != 200) {
        broken.add(answer.statusCode() + " " + address);
      }
      for (Element link : Jsoup.parse(answer.body(), answer.uri().toString()).select("a[href], link[href], script[src]")) {
        URI to = URI.create(link.absUrl(link.hasAttr("href") ? "href" : "src").replaceAll("#.*", ""));
        String next = to.getRawPath() + (to.getRawQuery() == null ? "" : "?" + to.getRawQuery());
        if (newsroom.address().getAuthority().equals(to.getAuthority()) && !OTHERS.contains(to.getPath()) && seen.add(next)) {
          open.add(next);
        }
      }
    }
    assertThat(broken).isEmpty();
    assertThat(seen).hasSizeGreaterThan(60);
  }

  @Test
  void anArticleFullOfScriptAndOverridesChangesNothing() throws Exception {
    long evil = newsroom.archive.find("evil").get(0).number();
    for (String address : List.of("/", "/article/" + evil, "/outlets", "/outlets?name=" + encoded(OpenNewsroom.EVIL),
        "/search?q=" + encoded("برهم"), "/figure/" + newsroom.desk.figures().find("برهم صالح").get(0).number(),
        "/search?q=" + encoded(OpenNewsroom.EVIL), "/find?name=" + encoded(OpenNewsroom.EVIL),
        "/events?month=2021-07")) {
      HttpResponse<String> answer = get(address);
      Document page = Jsoup.parse(answer.body());
      assertThat(answer.body()).as(address).doesNotContain("<script>", "<img", "\u202E");
      assertThat(page.select("main")).as(address).hasSize(1);
      assertThat(page.select("script:not([src]), main b, img")).as(address).isEmpty();
    }
  }

  @Test
  void aFactLeadsToItsWordsInTheArticle() throws Exception {
    int figure = newsroom.desk.figures().find("مصطفى الكاظمي").get(0).number();
    Document dossier = page("/figure/" + figure);
    Element cite = dossier.expectFirst("a.cite[href*=#t-s]");
    String[] parts = cite.attr("href").split("#", 2);
    assertThat(page(parts[0]).expectFirst("[id=" + parts[1] + "]").select("mark")).isNotEmpty();
    assertThat(dossier.select("a[data-figure]")).isNotEmpty();
  }

  @Test
  void aNameLeadsToTheDossierAndAnUnknownOneToChoices() throws Exception {
    assertThat(get("/find?name=" + encoded("دونالد ترامب")).uri().getPath()).startsWith("/figure/");
    assertThat(page("/find?name=" + encoded("لا أحد قط")).text()).contains("لا أحد بهذا الاسم");
  }

  @Test
  void aCitationOutlivesANewVersionAndSaysHowItStands() throws Exception {
    newsroom.add(OpenNewsroom.article("c1", "خبر", "الميزان", "2022-01-01", "عين سامر الحلبي سفيرا. وزار سامر الحلبي بغداد."));
    long number = newsroom.archive.find("c1").get(0).number();
    List<String> links = page("/article/" + number).select("a[href^=/cite/]").eachAttr("href");
    assertThat(links).isNotEmpty();
    Document exact = page(links.get(0));
    assertThat(exact.text()).contains("مطابق");
    assertThat(exact.select("#copy-text, #copy-markdown, #copy-link")).hasSize(3);
    assertThat(exact.expectFirst("#copy-link").text()).endsWith(links.get(0));
    newsroom.add(OpenNewsroom.article("c1", "خبر", "الميزان", "2022-01-01", "تصحيح. عين سامر الحلبي سفيرا. وزار سامر الحلبي بغداد."));
    assertThat(page(links.get(0)).text()).contains("تحرّك");
    newsroom.add(OpenNewsroom.article("c1", "خبر", "الميزان", "2022-01-01", "سحب هذا الخبر."));
    assertThat(page(links.get(0)).text()).contains("انقطع");
  }

  @Test
  void anEditorSaysWhatBecameOfAPledgeAndTheDossierShowsIt() throws Exception {
    Document board = page("/pledges");
    String pledge = board.expectFirst("tbody a[href^=/pledges/]").attr("href");
    String token = page(pledge).expectFirst("form[method=post] input[name=token]").attr("value");
    String form = "token=" + encoded(token) + "&state=kept-in-part&note=" + encoded("بني نصفها") + "&cited=";
    assertThat(post(pledge, form).statusCode()).isEqualTo(200);
    assertThat(page(pledge).text()).contains("وُفي ببعضه", "بني نصفها");
    StringBuilder remarks = new StringBuilder();
    for (Known bearer : newsroom.desk.figures().find("مصطفى الكاظمي")) {
      remarks.append(page("/figure/" + bearer.number()).select(".remark").text());
    }
    assertThat(remarks.toString()).contains("وُفي ببعضه");
    assertThat(post(pledge, form.replace(encoded(token), "x")).statusCode()).isEqualTo(403);
  }

  private HttpResponse<String> post(String address, String form) throws IOException, InterruptedException {
    return client.send(HttpRequest.newBuilder(newsroom.address().resolve(address))
        .header("Content-Type", "application/x-www-form-urlencoded")
        .POST(HttpRequest.BodyPublishers.ofString(form)).build(), HttpResponse.BodyHandlers.ofString());
  }

  @Test
  void assetsAreKeptByTheirHashAndNothingElseIsServed() throws Exception {
    String sheet = page("/").expectFirst("link[href*=site.css]").attr("href");
    HttpResponse<String> answer = get(sheet);
    assertThat(answer.headers().firstValue("Cache-Control").orElse("")).contains("immutable");
    assertThat(get("/assets/../Pages.class").statusCode()).isEqualTo(404);
    assertThat(get("/assets/%2e%2e/Pages.class").statusCode()).isBetween(400, 404);
    assertThat(get("/assets/plex-5.3.0/ibm-plex-sans-arabic-arabic-400-normal.woff2").statusCode()).isEqualTo(200);
  }

  @Test
  void whatIsNotThereIsSaidInBothLanguages() throws Exception {
    assertThat(get("/article/999999").statusCode()).isEqualTo(404);
    assertThat(get("/figure/abc?lang=ar").body()).contains("لا توجد هذه الصفحة");
    assertThat(get("/figure/999999?lang=en").body()).contains("There is no such page");
    assertThat(get("/search?q=%22abc&lang=en").statusCode()).isEqualTo(400);
  }

  @Test
  void suggestionsComeAsNamesWithTheirKind() throws Exception {
    HttpResponse<String> answer = get("/suggest?q=" + encoded("مصط"));
    assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/json");
    assertThat(answer.body()).contains("مصطفى الكاظمي", "/find?name=");
  }
}
