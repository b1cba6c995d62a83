package org.musnad.api;

import java.util.HashMap;
import java.util.Map;
import org.musnad.record.Filler;
import org.musnad.record.Statement;
import org.musnad.store.Archive;
import org.musnad.store.StoredArticle;
import tools.jackson.core.JsonGenerator;

/** Statements of an archive as JSON, with who is who in them. For one answer. */
final class StatementJson {
  private final Archive archive;
  private final Map<Long, Map<Integer, Integer>> figures = new HashMap<>();

  StatementJson(Archive archive) {
    this.archive = archive;
  }

  /** A statement with its article. */
  record Told(StoredArticle article, Statement statement) {}

  void write(Told told, JsonGenerator json) {
    StoredArticle article = told.article();
    Statement statement = told.statement();
    json.writeNumberProperty("article", article.article());
    json.writeNumberProperty("version", article.version());
    json.writeStringProperty("statement", statement.id());
    json.writeStringProperty("type", statement.type().label());
    json.writeStringProperty("status", Asked.word(statement.status()));
    json.writeNumberProperty("confidence", Math.round(statement.confidence() * 100) / 100.0);
    json.writeStringProperty("rule", statement.rule());
    json.writeStringProperty("text", statement.text());
    json.writeObjectPropertyStart("roles");
    statement.roles().forEach((role, fillers) -> {
      json.writeArrayPropertyStart(role.label());
      fillers.forEach(filler -> filler(article, filler, json));
      json.writeEndArray();
    });
    json.writeEndObject();
    Filler source = statement.source();
    if (source != null) {
      json.writeName("source");
      filler(article, source, json);
    }
    json.writeStringProperty("title", article.record().article().title());
    json.writeStringProperty("outlet", article.record().article().outlet());
    Json.day(json, "published", article.record().article().published());
    ArticleResource.target(article, statement, json);
  }

  private void filler(StoredArticle article, Filler filler, JsonGenerator json) {
    json.writeStartObject();
    json.writeStringProperty("text", filler.text());
    json.writeNumberProperty("start", filler.span().start());
    json.writeNumberProperty("end", filler.span().end());
    String entity = filler.entity();
    if (entity != null) {
      json.writeStringProperty("entity", entity);
      Integer figure = figures.computeIfAbsent(article.article(), archive.listing()::figuresIn).get(Integer.valueOf(entity.substring(1)));
      if (figure != null) {
        json.writeNumberProperty("figure", figure);
      }
    }
    Json.optional(json, "value", filler.value());
    json.writeEndObject();
  }
}
