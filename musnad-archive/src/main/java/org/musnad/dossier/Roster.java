package org.musnad.dossier;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.musnad.record.ArticleRecord;
import org.musnad.record.Filler;
import org.musnad.text.Span;

/** The articles in their order and who is who in them. */
final class Roster {
  private final List<ArticleRecord> records;
  private final List<Figure> figures;
  private final Map<String, Figure> byEntity = new HashMap<>();

  Roster(List<ArticleRecord> records) {
    this.records = records;
    this.figures = Identity.figures(records);
    for (Figure figure : figures) {
      figure.members().forEach(member -> byEntity.put(member.article() + " " + member.entity().id(), figure));
    }
  }

  List<Figure> figures() {
    return figures;
  }

  Figure figure(int number) {
    return figures.get(number);
  }

  ArticleRecord record(int article) {
    return records.get(article);
  }

  /** A filler with the figure it names. */
  Value value(int article, Filler filler) {
    @Nullable Figure figure = filler.entity() == null ? null : byEntity.get(article + " " + filler.entity());
    return Value.of(filler, figure);
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
