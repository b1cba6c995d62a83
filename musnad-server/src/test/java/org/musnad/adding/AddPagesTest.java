package org.musnad.adding;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.musnad.newsroom.Browser;
import org.musnad.newsroom.Opened;
import org.musnad.search.SearchIndex;

class AddPagesTest {
  private static final String TEXT =
      "عين رئيس الوزراء كريم الظاهري سالم النوري وزيرا للتربية أمس. وكان الطقس باردا جدا في المساء.";

  @TempDir Path directory;

  @SuppressWarnings("NullAway.Init")
  private Opened opened;

  @SuppressWarnings("NullAway.Init")
  private Browser browser;

  @BeforeEach
  void open() {
    opened = Opened.forOne(directory);
    browser = opened.browser();
    browser.get("add");
  }

  @AfterEach
  void close() {
    opened.close();
  }

  /** Waits by the job's own events, which end with it. */
  private String finished(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
    String job = answer.headers().firstValue("Location").orElse("");
    String events = browser.send(browser.request(job + "/events").header("Accept", "text/event-stream")).body();
    assertThat(events).contains("event: done");
    return browser.get(job).body();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void aPastedTextIsReadAndShown() {
    String page = finished(browser.post("add/text",
        "title", "وزير جديد", "outlet", "النهار", "published", "2020-05-07", "url", "https://example.org/1", "text", TEXT));
    assertThat(page).contains("href=\"/article/1\"", "وزير جديد", "أضيف إلى الأرشيف", "منصب", "جمل لم يستخرج منها شيء", "الطقس باردا");
    assertThat(opened.archive().find("https://example.org/1")).hasSize(1);
    assertThat(opened.archive().changes(0)).extracting(change -> change.by().who()).containsOnly(System.getProperty("user.name"));
    assertThat(browser.get("add?lang=en").body()).contains("What you added lately", "Done");
  }

  @Test
  void copiesPeopleAndTheIndexFollow() {
    finished(browser.post("add/text", "title", "", "text", TEXT));
    assertThat(opened.archive().copies().isBehind()).isFalse();
    assertThat(opened.archive().figures().isBehind()).isFalse();
    SearchIndex index = opened.index();
    assertThat(index.behind()).isZero();
  }

  @Test
  void theSameTextIsAddedOnce() {
    finished(browser.post("add/text", "title", "", "text", TEXT));
    assertThat(finished(browser.post("add/text", "title", "", "text", TEXT))).contains("في الأرشيف من قبل");
    assertThat(opened.archive().size()).isEqualTo(1);
  }

  @Test
  void anEmptyFormIsSaid() {
    assertThat(browser.post("add/text", "text", " ").body()).contains("اكتب نص المقال");
    assertThat(browser.post("add/text", "text", "نص", "url", "javascript:alert(1)").statusCode()).isEqualTo(422);
    assertThat(browser.post("add/text", "text", "نص", "published", "yesterday").statusCode()).isEqualTo(422);
    assertThat(browser.post("add/link", "link", "").statusCode()).isEqualTo(422);
    assertThat(opened.archive().size()).isZero();
  }

  @Test
  void filesAndAZipOfThemAreRead() throws Exception {
    byte[] zip = UploadTest.zip(Map.of(
        "c.html", bytes("<html><body><article><h1>خبر</h1><p>" + TEXT + "</p></article></body></html>"),
        "../out.txt", bytes("x")));
    String page = finished(browser.upload("add/files", Map.of(
        "a.txt", bytes(TEXT + " مرة"), "b.jsonl", bytes("{\"text\":\"" + TEXT + "\"}\n{broken\n"), "c.zip", zip, "d.pdf", bytes("%PDF"))));
    assertThat(opened.archive().size()).isEqualTo(3);
    assertThat(page).contains("b.jsonl:2", "ليس JSON", "out.txt", "يخرج من الملف المضغوط", "d.pdf", "لا يقرأ هذا النوع");
    assertThat(page).doesNotContain(System.getProperty("java.io.tmpdir") + "/musnad");
    assertThat(opened.browser().get("add?lang=en").statusCode()).isEqualTo(200);
  }

  @Test
  void entitiesOfAPageReachNoFile() throws Exception {
    String page = "<?xml version=\"1.0\"?><!DOCTYPE html [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>"
        + "<html><body><article><p>" + TEXT + " السر &x; هنا.</p></article></body></html>";
    finished(browser.upload("add/files", Map.of("x.xhtml", bytes(page))));
    String text = opened.archive().article(1).orElseThrow().record().article().text();
    assertThat(text).contains("السر").doesNotContain(java.nio.file.Files.readString(Path.of("/etc/hostname")).strip());
  }

  @Test
  void aLinkIntoTheNetworkIsRefusedInBothLanguages() {
    HttpResponse<String> answer = browser.post("add/link", "link", opened.newsroom().address().toString());
    assertThat(finished(answer)).contains("يؤدي 127.0.0.1 إلى داخل الشبكة");
    assertThat(browser.get(answer.headers().firstValue("Location").orElse("") + "?lang=en").body())
        .contains("127.0.0.1 leads into the network");
    assertThat(opened.archive().size()).isZero();
  }

  @Test
  void scriptAndTurnedLettersOfAnArticleChangeNothing() {
    String page = finished(browser.post("add/text", "title", "<script>alert(1)</script>\u202e\"'><img src=x onerror=alert(1)>",
        "outlet", "</title><script>", "text", "<script>alert(2)</script> \u202e نص </li></ul><b onclick=x> " + TEXT));
    assertThat(page).contains("&lt;script&gt;alert(1)").doesNotContain("<script>alert", "<img", "\u202e", "<b onclick");
    assertThat(browser.get("log").body()).doesNotContain("<script>alert", "<img", "\u202e");
  }
}
