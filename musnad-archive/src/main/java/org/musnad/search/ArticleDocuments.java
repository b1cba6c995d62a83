package org.musnad.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.musnad.record.ArticleRecord;
import org.musnad.record.Entity;
import org.musnad.record.EntityType;
import org.musnad.record.Filler;
import org.musnad.record.Statement;
import org.musnad.store.StoredArticle;
import org.musnad.text.Span;

/** The documents of one article: the article, its sentences, its statements. The words are analysed once for all. */
final class ArticleDocuments {
  private final Analysis analysis;
  private final long number;
  private final ArticleRecord record;
  private final List<Place> outlet;
  private final List<Place> places;
  private final Map<String, Entity> persons = new HashMap<>();
  private final Map<String, List<Place>> personNames = new HashMap<>();

  private ArticleDocuments(Analysis analysis, StoredArticle stored) {
    this.analysis = analysis;
    this.number = stored.article();
    this.record = stored.record();
    this.outlet = analysis.of(record.article().outlet());
    this.places = analysis.of(record.article().text());
    for (Entity entity : record.entities()) {
      if (entity.type() == EntityType.PERSON) {
        persons.put(entity.id(), entity);
      }
    }
  }

  /** A block of documents: sentences, statements, and the article they are of behind them. */
  static List<Document> of(Analysis analysis, StoredArticle stored) {
    ArticleDocuments documents = new ArticleDocuments(analysis, stored);
    List<Document> all = new ArrayList<>();
    documents.record.sentences().forEach(sentence -> all.add(documents.sentence(sentence)));
    documents.record.statements().forEach(statement -> all.add(documents.statement(statement)));
    all.add(documents.article());
    return all;
  }

  /** The names that an article uses, by their keys. */
  static Set<String> names(ArticleRecord record) {
    Set<String> names = new TreeSet<>();
    for (Entity entity : record.entities()) {
      names.add(NameKey.of(entity.type(), entity.name()));
      entity.aliases().forEach(alias -> names.add(NameKey.of(entity.type(), alias)));
    }
    return names;
  }

  private Document article() {
    Document document = document();
    document.add(new StringField(Fields.KIND, Kind.ARTICLE.field(), Field.Store.NO));
    document.add(new NumericDocValuesField(Fields.SENTENCES, record.sentences().size()));
    document.add(Fields.words(Fields.TITLE, analysis.of(record.article().title())));
    document.add(Fields.filter(Fields.OUTLET, outlet));
    LocalDate day = record.article().published();
    if (day != null) {
      document.add(new IntPoint(Fields.DAY, Math.toIntExact(day.toEpochDay())));
    }
    persons(document, persons.keySet());
    types(document, record.statements());
    Fields.labels(document, Fields.USES, names(record));
    return document;
  }

  private Document sentence(Span sentence) {
    Document document = document(Kind.SENTENCE, sentence);
    persons(document, mentioned(sentence));
    types(document, record.statements().stream()
        .filter(statement -> sentence.contains(new Span(statement.span().start(), statement.span().start()))).toList());
    return document;
  }

  private Document statement(Statement statement) {
    Document document = document(Kind.STATEMENT, statement.span());
    document.add(new NumericDocValuesField(Fields.STATEMENT, Long.parseLong(statement.id().substring(1))));
    Set<String> who = mentioned(statement.span());
    statement.roles().values().forEach(fillers -> fillers.forEach(filler -> add(who, filler)));
    if (statement.source() != null) {
      add(who, statement.source());
    }
    persons(document, who);
    types(document, List.of(statement));
    return document;
  }

  private Document document() {
    Document document = new Document();
    document.add(new StringField(Fields.ARTICLE, String.valueOf(number), Field.Store.NO));
    document.add(new NumericDocValuesField(Fields.ARTICLE, number));
    return document;
  }

  private Document document(Kind kind, Span span) {
    Document document = document();
    document.add(Fields.words(kind.field(), Place.within(places, span)));
    document.add(new NumericDocValuesField(Fields.START, span.start()));
    document.add(new NumericDocValuesField(Fields.END, span.end()));
    return document;
  }

  private Set<String> mentioned(Span span) {
    Set<String> ids = new TreeSet<>();
    persons.forEach((id, person) -> {
      if (person.mentions().stream().anyMatch(mention -> span.contains(mention.span()))) {
        ids.add(id);
      }
    });
    return ids;
  }

  private void add(Set<String> ids, Filler filler) {
    String entity = filler.entity();
    if (entity != null && persons.containsKey(entity)) {
      ids.add(entity);
    }
  }

  private void persons(Document document, Set<String> ids) {
    List<Place> names = new ArrayList<>();
    ids.forEach(id -> names.addAll(personNames.computeIfAbsent(id, this::namesOf)));
    if (!names.isEmpty()) {
      document.add(Fields.filter(Fields.PERSON, names));
    }
  }

  private List<Place> namesOf(String id) {
    Entity person = persons.get(id);
    List<Place> names = new ArrayList<>();
    if (person != null) {
      Set<String> letters = new LinkedHashSet<>(List.of(person.name()));
      letters.addAll(person.aliases());
      for (String name : letters) {
        List<Place> words = analysis.of(name);
        for (int i = 0; i < words.size(); i++) {
          names.add(i == 0 ? words.get(i).withStep(Analysis.GAP) : words.get(i));
        }
      }
    }
    return names;
  }

  private static void types(Document document, List<Statement> statements) {
    Set<String> types = new TreeSet<>();
    Set<String> status = new TreeSet<>();
    for (Statement statement : statements) {
      types.add(statement.type().label());
      status.add(statement.status().name().toLowerCase(Locale.ROOT));
    }
    Fields.labels(document, Fields.TYPE, types);
    Fields.labels(document, Fields.STATUS, status);
  }
}
