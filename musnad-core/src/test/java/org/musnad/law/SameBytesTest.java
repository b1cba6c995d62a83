package org.musnad.law;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.musnad.Musnad;
import org.musnad.golden.ArticleFile;
import org.musnad.golden.SharedReader;
import org.musnad.record.RecordJson;
import org.musnad.text.Article;

/** The same article gives the same bytes: again, on two threads, in any locale and time zone. */
class SameBytesTest {
  private static final List<Article> ARTICLES = ArticleFile.all();
  private static final List<String> FIRST = bytes(SharedReader.MUSNAD);

  @Test
  void readAgain() {
    assertThat(bytes(SharedReader.MUSNAD)).isEqualTo(FIRST);
  }

  @Test
  void readOnTwoThreads() throws InterruptedException, ExecutionException {
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try {
      List<Future<List<String>>> both = new ArrayList<>();
      for (int i = 0; i < 2; i++) {
        both.add(threads.submit(() -> bytes(SharedReader.MUSNAD)));
      }
      for (Future<List<String>> one : both) {
        assertThat(one.get()).isEqualTo(FIRST);
      }
    } finally {
      threads.shutdownNow();
    }
  }

  @ParameterizedTest
  @CsvSource({"en, UTC", "ar-EG, Asia/Baghdad", "tr, Asia/Baghdad"})
  void readByAReaderMadeElsewhere(String locale, String zone) {
    Locale home = Locale.getDefault();
    TimeZone clock = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag(locale));
      TimeZone.setDefault(TimeZone.getTimeZone(zone));
      assertThat(bytes(Musnad.create())).isEqualTo(FIRST);
    } finally {
      Locale.setDefault(home);
      TimeZone.setDefault(clock);
    }
  }

  /** The id and digest of each article's line, short enough to be shown where they differ. */
  private static List<String> bytes(Musnad musnad) {
    return ARTICLES.stream().map(article -> article.id() + " " + digest(line(musnad, article))).toList();
  }

  private static String line(Musnad musnad, Article article) {
    StringBuilder line = new StringBuilder();
    try {
      RecordJson.write(musnad.read(article), line);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return line.toString();
  }

  private static String digest(String line) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(line.getBytes(UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }
}
