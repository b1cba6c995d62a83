package org.musnad.web;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
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

/** A newsroom over a few articles, one of them full of what must not reach a browser. */
final class OpenNewsroom implements AutoCloseable {
  static final String EVIL = "<script>alert(1)</script><img src=x onerror=alert(2)></p></main><b>";

  private static final Musnad READER = Musnad.create();

  final Archive archive;
  final Desk desk;
  private final SearchIndex index;
  private final Newsroom newsroom;

  private OpenNewsroom(Archive archive, SearchIndex index) {
    this.archive = archive;
    this.index = index;
    this.desk = new Desk(archive, new ArchiveFigures(archive), index, READER);
    this.newsroom = Newsroom.open(desk, Settings.anyPort());
  }

  static OpenNewsroom in(Path folder) throws IOException {
    Path file = folder.resolve("musnad.db");
    Archive archive = Archive.create(ArchiveAddress.of(file.toString()));
    for (Article article : articles()) {
      archive.add(READER.read(article), "test", new Signature("test", Instant.EPOCH));
    }
    SearchIndex index = SearchIndex.open(archive, folder.resolve("index"));
    OpenNewsroom open = new OpenNewsroom(archive, index);
    open.catchUp();
    return open;
  }

  void catchUp() {
    Syndication.of(archive).catchUp();
    Identification.catchUp(archive);
    index.catchUp(1, CatchingUp.UNWATCHED);
  }

  void add(Article article) {
    archive.add(READER.read(article), "test", new Signature("test", Instant.EPOCH));
    catchUp();
  }

  private static List<Article> articles() {
    return List.of(
        article("a1", "ثقة البرلمان", "الصباح", "2020-05-07",
            "نال رئيس الوزراء العراقي مصطفى الكاظمي ثقة البرلمان. وتعهد رئيس الوزراء العراقي مصطفى الكاظمي بإجراء انتخابات مبكرة قبل نهاية عام 2021."
                + " وقال الكاظمي: «سنجري انتخابات نزيهة في كل مدينة»."),
        article("a2", "الكاظمي في واشنطن", "الأفق", "2020-08-21",
            "زار رئيس الوزراء العراقي مصطفى الكاظمي واشنطن والتقى الرئيس الأمريكي دونالد ترامب."),
        article("a3", "هجوم في بغداد", "الصباح", "2021-01-22",
            "قتل 32 شخصا في هجوم وقع في بغداد أمس الخميس. وأدان الرئيس العراقي برهم صالح الهجوم."),
        article("a4", "تكليف الكاظمي", "الأفق", "2020-04-10",
            "كلف الرئيس العراقي برهم صالح مصطفى الكاظمي بتشكيل الحكومة في 9 أبريل 2020. وكان الكاظمي عين رئيسا لجهاز المخابرات في"
                + " 7 يونيو 2016."),
        article("evil", EVIL + "\u202E عنوان", EVIL, "2021-07-01",
            EVIL + " استقبل الرئيس العراقي برهم صالح \u202E<b>رئيس الوزراء</b> مصطفى الكاظمي في بغداد. وقال برهم صالح: «" + EVIL + " سنعمل»."));
  }

  static Article article(String id, String title, String outlet, String day, String text) {
    return new Article(id, title, outlet, "https://example.org/" + id, LocalDate.parse(day), text);
  }

  URI address() {
    return newsroom.address();
  }

  @Override
  public void close() {
    newsroom.close();
    index.close();
    archive.close();
  }
}
