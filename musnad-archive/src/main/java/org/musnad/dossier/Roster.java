package org.musnad.dossier;

import java.util.List;
import org.musnad.identity.Figure;
import org.musnad.identity.Figures;
import org.musnad.record.ArticleRecord;
import org.musnad.record.Filler;
import org.musnad.text.Span;

/** The articles in their order and who is who in them. */
final class Roster {
  private final List<ArticleRecord> records;
  private final Figures figures;

  Roster(List<ArticleRecord> records, Figures figures) {
    this.records = records;
    this.figures = figures;
  }

  List<Figure> figures() {
    return figures.all();
  }

  Figure figure(int number) {
    return figures.figure(number);
  }

  ArticleRecord record(int article) {
    return records.get(article);
  }

  /** A filler with the figure it names. */
  Value value(int article, Filler filler) {
    String entity = filler.entity();
    return Value.of(filler, entity == null ? null : figures.of(article, entity).orElse(null));
  }

  /** The sentences a span stands in. */
  static Span sentence(ArticleRecord record, Span span) {
    Span cover = span;
    for (Span sentence : record.sentences()) {
      if (sentence.overlaps(span)) {
        cover = cover.cover(sentence);
      }
    }
    return cover;
  }
}
