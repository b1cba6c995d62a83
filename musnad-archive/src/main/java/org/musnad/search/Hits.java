package org.musnad.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.ScoreDoc;
import org.musnad.record.Statement;
import org.musnad.store.Archive;
import org.musnad.store.ArticleText;
import org.musnad.store.StoredArticle;
import org.musnad.text.Span;

/** Makes hits out of the documents that were found, with the letters from the archive. For one search. */
final class Hits {
  private final Archive archive;
  private final Analysis analysis;
  private final IndexReader reader;
  private final Kind kind;
  private final Highlights highlights;
  private final Map<Long, ArticleText> texts = new HashMap<>();
  private final Map<Long, StoredArticle> records = new HashMap<>();
  private final Map<Long, List<Place>> places = new HashMap<>();

  Hits(Archive archive, Analysis analysis, IndexReader reader, Kind kind, Highlights highlights) {
    this.archive = archive;
    this.analysis = analysis;
    this.reader = reader;
    this.kind = kind;
    this.highlights = highlights;
  }

  /** The hits of these documents; those that the archive has lost in this moment are left out. */
  List<Hit> of(ScoreDoc[] found) throws IOException {
    if (kind == Kind.NAME) {
      return names(found);
    }
    load(found);
    List<Hit> hits = new ArrayList<>();
    for (ScoreDoc document : found) {
      ArticleText article = texts.get(value(document.doc, Fields.ARTICLE));
      if (article != null) {
        hit(document, article).ifPresent(hits::add);
      }
    }
    return hits;
  }

  private void load(ScoreDoc[] found) throws IOException {
    Set<Long> numbers = new LinkedHashSet<>();
    for (ScoreDoc document : found) {
      numbers.add(value(document.doc, Fields.ARTICLE));
    }
    if (kind == Kind.STATEMENT) {
      for (StoredArticle stored : archive.articles(List.copyOf(numbers))) {
        records.put(stored.article(), stored);
        texts.put(stored.article(), new ArticleText(
            stored.article(), stored.version(), stored.record().article(), stored.record().sentences()));
      }
    } else {
      archive.texts(List.copyOf(numbers)).forEach(text -> texts.put(text.number(), text));
    }
  }

  private Optional<Hit> hit(ScoreDoc document, ArticleText article) throws IOException {
    if (kind == Kind.ARTICLE) {
      List<Span> title = highlights.in(analysis.of(article.article().title()));
      List<Passage> passages =
          Highlights.passages(article.article().text(), article.sentences(), highlights.in(placesOf(article)));
      return Optional.of(new Hit.OfArticle(article, document.score, title, passages));
    }
    Span span = new Span((int) value(document.doc, Fields.START), (int) value(document.doc, Fields.END));
    if (span.end() > article.article().text().length()) {
      return Optional.empty();
    }
    List<Place> here = Place.within(placesOf(article), span);
    Passage passage = new Passage(span, highlights.in(here));
    return kind == Kind.SENTENCE
        ? Optional.of(new Hit.OfSentence(article, document.score, passage))
        : statement(document, article, passage);
  }

  private Optional<Hit> statement(ScoreDoc document, ArticleText article, Passage passage) throws IOException {
    String id = "s" + value(document.doc, Fields.STATEMENT);
    StoredArticle stored = records.get(article.number());
    if (stored == null) {
      return Optional.empty();
    }
    for (Statement statement : stored.record().statements()) {
      if (statement.id().equals(id)) {
        return Optional.of(
            new Hit.OfStatement(article, document.score, passage, id, statement.type(), statement.status()));
      }
    }
    return Optional.empty();
  }

  private List<Place> placesOf(ArticleText article) {
    return places.computeIfAbsent(article.number(), number -> analysis.of(article.article().text()));
  }

  private List<Hit> names(ScoreDoc[] found) throws IOException {
    List<Hit> hits = new ArrayList<>();
    for (ScoreDoc document : found) {
      String key = reader.storedFields().document(document.doc, Set.of(Fields.KEY)).get(Fields.KEY);
      NameKey name = NameKey.of(String.valueOf(key));
      int articles = Uses.count(reader, new Term(Fields.USES, String.valueOf(key)));
      hits.add(new Hit.OfName(
          name.letters(), name.type(), articles, document.score, highlights.in(analysis.of(name.letters()))));
    }
    return hits;
  }

  private long value(int document, String field) throws IOException {
    return Uses.value(reader, document, field);
  }
}
