package org.musnad.api;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import org.musnad.Musnad;
import org.musnad.identity.ArchiveFigures;
import org.musnad.identity.Identification;
import org.musnad.newsroom.Desk;
import org.musnad.newsroom.Newsroom;
import org.musnad.newsroom.Settings;
import org.musnad.search.CatchingUp;
import org.musnad.search.SearchIndex;
import org.musnad.store.Archive;
import org.musnad.store.ArchiveAddress;
import org.musnad.store.Signature;
import org.musnad.syndication.Syndication;
import org.musnad.text.Article;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A newsroom over a few articles about invented people, and a program that asks it. */
final class Server implements AutoCloseable {
  private static final JsonMapper JSON = JsonMapper.shared();

  final Desk desk;
  private final Newsroom newsroom;
  private final HttpClient client = HttpClient.newHttpClient();

  Server(Path folder) {
    Archive archive = Archive.create(ArchiveAddress.of(folder.resolve("musnad.db").toString()));
    desk = new Desk(archive, new ArchiveFigures(archive), SearchIndex.open(archive, folder.resolve("index")), Musnad.create());
    add("a1", "صحيفة النهر", "2020-05-07", "بغداد - عين رئيس الوزراء مصطفى الكاظمي يوم الخميس سليم النوري وزيرا للتربية في العراق."
        + " وتعهد النوري ببناء مئة مدرسة قبل نهاية العام 2020. وقال النوري إن الوزارة ستبدأ العمل فورا.");
    add("a2", "صحيفة الجبل", "2020-06-10", "عمان - التقى وزير التربية العراقي سليم النوري نظيرته الأردنية هالة الصالحي في عمان."
        + " وقالت الصالحي إن الأردن يدعم العراق.");
    add("a3", "صحيفة النهر", "2020-07-01", "بغداد - استقال وزير التربية سليم النوري من منصبه يوم الأربعاء. ولد النوري عام 1961 في البصرة.");
    newsroom = Newsroom.open(desk, Settings.anyPort());
  }

  /** Adds an article with everything that follows the archive. */
  void add(String id, String outlet, String day, String text) {
    Article article = new Article(id, "خبر " + id, outlet, "https://news.example/" + id, LocalDate.parse(day), text);
    desk.archive().add(desk.reader().read(article), "test", Signature.now());
    Syndication.of(desk.archive()).catchUp();
    Identification.catchUp(desk.archive());
    desk.index().catchUp(1, CatchingUp.UNWATCHED);
  }

  int figure(String name) {
    return desk.figures().find(name).get(0).number();
  }

  HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(newsroom.address().resolve(path));
  }

  HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
    return client.send(request, HttpResponse.BodyHandlers.ofString());
  }

  HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
    HttpRequest.Builder request = request(path);
    return send((headers.length == 0 ? request : request.headers(headers)).build());
  }

  JsonNode json(String path) throws IOException, InterruptedException {
    return JSON.readTree(get(path).body());
  }

  /** Sends an object of JSON with the visitor's token. */
  HttpResponse<String> post(String path, String body) throws IOException, InterruptedException {
    return send(request(path).header("Content-Type", "application/json").header("X-Musnad-Token", json("/api/session").get("token").asString())
        .POST(HttpRequest.BodyPublishers.ofString(body)).build());
  }

  static JsonNode tree(HttpResponse<String> answer) {
    return JSON.readTree(answer.body());
  }

  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  URI address() {
    return newsroom.address();
  }

  @Override
  public void close() {
    newsroom.close();
    desk.index().close();
    desk.archive().close();
  }
}
