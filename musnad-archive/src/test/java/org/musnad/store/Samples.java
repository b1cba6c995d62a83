package org.musnad.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.musnad.Articles;
import org.musnad.Musnad;
import org.musnad.record.ArticleRecord;
import org.musnad.text.Article;

/** Articles for the tests: the repository's samples as they are read, and small ones about invented people. */
final class Samples {
  static final String READER = "musnad test";
  static final Signature DESK = new Signature("مكتب الأرشيف", Instant.parse("2020-05-07T10:00:00Z"));

  private Samples() {}

  /** The records of the repository's sample articles. */
  static List<ArticleRecord> read() {
    Musnad musnad = Musnad.create();
    try (Stream<Path> files = Files.list(Path.of("..", "samples"))) {
      return files.filter(file -> file.toString().endsWith(".txt")).sorted()
          .map(file -> new Article(file.getFileName().toString(), "عنوان", "صحيفة", "https://example.org/" + file.getFileName(),
              LocalDate.parse("2020-05-07"), letters(file)))
          .map(musnad::read)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String letters(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** An appointment with everything a record can have. */
  static ArticleRecord appointment() {
    return Articles.article("a1",
            "عين الرئيس [person:e1 سالم النوري] [date:2020-02-20 أمس] [person:e2 سعاد الراوي] وزيرة للثقافة. وقالت [person:e2 الراوي]: سنعمل.")
        .outlet("صحيفة الصباح", "2020-02-21")
        .title("وزيرة جديدة")
        .url("https://example.org/1")
        .describe("e2", "أول وزيرة")
        .says("position.start", "عين الرئيس سالم النوري أمس سعاد الراوي وزيرة للثقافة",
            "person", "@e2", "title", "وزيرة للثقافة", "by", "@e1", "date", "=2020-02-20", "manner", "=appointed")
        .says(org.musnad.record.Status.PLANNED, "pledge", "سنعمل", "@e2", "who", "@e2", "content", "سنعمل")
        .record();
  }

  /** The same article after its outlet changed it: one sentence before, the minister's words gone. */
  static ArticleRecord appointmentChanged() {
    return Articles.article("a1",
            "خبر محدث. عين الرئيس [person:e1 سالم النوري] [date:2020-02-20 أمس] [person:e2 سعاد الراوي] وزيرة للثقافة.")
        .outlet("صحيفة الصباح", "2020-02-21")
        .title("وزيرة جديدة")
        .url("https://example.org/1")
        .says("position.start", "عين الرئيس سالم النوري أمس سعاد الراوي وزيرة للثقافة",
            "person", "@e2", "title", "وزيرة للثقافة")
        .record();
  }

  static ArticleRecord visit() {
    return Articles.article("a2", "زار [person:e1 سالم النوري] و[person:e2 قيس الظاهري] [place:e3 الموصل].")
        .outlet("وكالة النهار", "2020-03-01")
        .says("visit", "زار سالم النوري", "person", "@e1", "destination", "@e3")
        .record();
  }

  /** A small article of its own for each number. */
  static ArticleRecord numbered(int number) {
    return Articles.article("n" + number, "زار [person:e1 سالم النوري] [place:e2 المدينة رقم " + number + "] في الصباح الباكر.")
        .outlet("وكالة النهار", "2020-03-01")
        .says("visit", "زار سالم النوري", "person", "@e1", "destination", "@e2")
        .record();
  }
}
