package org.musnad.bench.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.musnad.bench.Corpus;
import org.musnad.record.ArticleRecord;
import org.musnad.record.RecordJson;
import org.musnad.text.Article;

/**
 * A corpus repeated until it is large: copy 0 is the corpus itself, and in each further copy people have {@linkplain
 * OtherNames other names} and everything happened a year later. It is streamed and never stored.
 */
final class GrownCorpus {
  private static final Pattern YEAR = Pattern.compile("(?<![0-9])(19[5-9][0-9]|20[0-2][0-9])(?![0-9])");
  private static final int PIPE = 1 << 20;

  private final Path corpus;
  private final OtherNames names = new OtherNames();

  GrownCorpus(Path corpus) {
    this.corpus = corpus;
  }

  /** Takes one article after another. */
  @FunctionalInterface
  interface Visit {
    void of(Article article) throws IOException;
  }

  /** Shows the articles from one number on up to another, which is left out. */
  void each(long from, long to, Visit visit) {
    long[] number = {0};
    for (int copy = 0; number[0] < to; copy++) {
      int now = copy;
      long before = number[0];
      Corpus.forEach(corpus, article -> {
        if (number[0] >= from && number[0] < to) {
          show(visit, copied(article, now));
        }
        number[0]++;
      });
      if (number[0] == before) {
        throw new IllegalArgumentException("no article in " + corpus);
      }
    }
  }

  private static void show(Visit visit, Article article) {
    try {
      visit.of(article);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** An article of a copy. */
  Article copied(Article article, int copy) {
    if (copy == 0) {
      return article;
    }
    LocalDate day = article.published();
    return new Article(article.id() + "+" + copy, later(names.in(article.title(), copy), copy), article.outlet(),
        article.url().isEmpty() ? "" : article.url() + "#" + copy, day == null ? null : day.plusYears(copy),
        later(names.in(article.text(), copy), copy));
  }

  private static String later(String text, int years) {
    return YEAR.matcher(text).replaceAll(year -> String.valueOf(Integer.parseInt(year.group()) + years));
  }

  /** The same articles as JSON Lines, made while they are read. */
  InputStream lines(long from, long to) throws IOException {
    PipedInputStream in = new PipedInputStream(PIPE);
    PipedOutputStream out = new PipedOutputStream(in);
    Thread making = new Thread(() -> {
      try (Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8)) {
        each(from, to, article -> RecordJson.write(unread(article), writer));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }, "corpus");
    making.setDaemon(true);
    making.start();
    return in;
  }

  private static ArticleRecord unread(Article article) {
    return new ArticleRecord(article, List.of(), List.of(), List.of(), List.of(), List.of());
  }
}
