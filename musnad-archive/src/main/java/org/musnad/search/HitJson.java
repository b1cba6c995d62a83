package org.musnad.search;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import org.musnad.store.ArticleText;
import org.musnad.text.Span;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Hits as JSON, one object a line. Places are UTF-16 code units: those of passages count into the article's text, those of
 * {@code titleMarks} into its headline, those of a name's marks into the name. Stateless.
 */
public final class HitJson {
  private static final JsonFactory JSON = new JsonFactory();

  private HitJson() {}

  /** Writes a hit and ends the line. */
  public static void write(Hit hit, Appendable out) throws IOException {
    StringWriter line = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), line)) {
      json.writeStartObject();
      if (hit instanceof Hit.OfArticle found) {
        article(Kind.ARTICLE, found.article(), found.score(), json);
        marks("titleMarks", found.titleMarks(), json);
        passages(found.article(), found.passages(), json);
      } else if (hit instanceof Hit.OfSentence found) {
        article(Kind.SENTENCE, found.article(), found.score(), json);
        passages(found.article(), List.of(found.passage()), json);
      } else if (hit instanceof Hit.OfStatement found) {
        article(Kind.STATEMENT, found.article(), found.score(), json);
        json.writeStringProperty("statement", found.id());
        json.writeStringProperty("type", found.type().label());
        json.writeStringProperty("status", found.status().name().toLowerCase(Locale.ROOT));
        passages(found.article(), List.of(found.passage()), json);
      } else if (hit instanceof Hit.OfName found) {
        name(found, json);
      }
      json.writeEndObject();
    }
    out.append(line.getBuffer()).append('\n');
  }

  private static void name(Hit.OfName found, JsonGenerator json) {
    json.writeStringProperty("kind", Kind.NAME.field());
    json.writeNumberProperty("score", found.score());
    json.writeStringProperty("name", found.name());
    json.writeStringProperty("type", found.type().name());
    json.writeNumberProperty("articles", found.articles());
    marks("marks", found.marks(), json);
  }

  private static void article(Kind kind, ArticleText article, float score, JsonGenerator json) {
    json.writeStringProperty("kind", kind.field());
    json.writeNumberProperty("score", score);
    json.writeNumberProperty("article", article.number());
    json.writeNumberProperty("version", article.version());
    json.writeStringProperty("id", article.article().id());
    json.writeStringProperty("title", article.article().title());
    json.writeStringProperty("outlet", article.article().outlet());
    json.writeStringProperty("url", article.article().url());
    if (article.article().published() != null) {
      json.writeStringProperty("published", article.article().published().toString());
    }
  }

  private static void passages(ArticleText article, List<Passage> passages, JsonGenerator json) {
    json.writeName("passages").writeStartArray();
    for (Passage passage : passages) {
      json.writeStartObject();
      json.writeNumberProperty("start", passage.span().start());
      json.writeNumberProperty("end", passage.span().end());
      json.writeStringProperty("text", passage.span().of(article.article().text()));
      marks("marks", passage.marks(), json);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void marks(String name, List<Span> marks, JsonGenerator json) {
    json.writeName(name).writeStartArray();
    for (Span mark : marks) {
      json.writeStartObject();
      json.writeNumberProperty("start", mark.start());
      json.writeNumberProperty("end", mark.end());
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
