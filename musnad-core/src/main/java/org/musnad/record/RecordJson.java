package org.musnad.record;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.musnad.text.Article;
import org.musnad.text.Span;

/**
 * Writes a record as one line of JSON, as the record's contract has it: keys in its order, offsets in UTF-16 code units.
 *
 * <pre>{@code
 * RecordJson.write(record, System.out); // {"id":"a1","title":"",…,"statements":[]} and a line feed
 * }</pre>
 *
 * <p>{@code published} is absent where it is unknown; {@code entity}, {@code value} and {@code source} where there is none;
 * {@code warnings} where there are none. {@code language} is {@code ar}, or {@code und} where the record warns that the text is
 * not Arabic. The same record gives the same bytes in every locale. Thread safe.
 */
public final class RecordJson {
  private final JsonWriter json;

  private RecordJson(JsonWriter json) {
    this.json = json;
  }

  /** Writes the record and the line feed that ends its line. */
  public static void write(ArticleRecord record, Appendable out) throws IOException {
    new RecordJson(new JsonWriter(out)).record(record);
    out.append('\n');
  }

  private void record(ArticleRecord record) throws IOException {
    json.open('{');
    article(record.article(), isArabic(record) ? "ar" : "und");
    all("sentences", record.sentences(), sentence -> span(json.open('{'), sentence).close('}'));
    all("entities", record.entities(), this::entity);
    all("times", record.times(), this::time);
    all("statements", record.statements(), this::statement);
    if (!record.warnings().isEmpty()) {
      all("warnings", record.warnings(), this::warning);
    }
    json.close('}');
  }

  private static boolean isArabic(ArticleRecord record) {
    return record.warnings().stream().noneMatch(warning -> warning.code().equals("not-arabic"));
  }

  private void article(Article article, String language) throws IOException {
    json.key("id").string(article.id());
    json.key("title").string(article.title());
    json.key("outlet").string(article.outlet());
    json.key("url").string(article.url());
    if (article.published() != null) {
      json.key("published").string(article.published().toString());
    }
    json.key("language").string(language);
    json.key("text").string(article.text());
  }

  private void entity(Entity entity) throws IOException {
    json.open('{');
    json.key("id").string(entity.id());
    json.key("type").string(entity.type().name());
    json.key("name").string(entity.name());
    all("aliases", entity.aliases(), json::string);
    all("descriptions", entity.descriptions(), json::string);
    json.key("link").string(null);
    all("mentions", entity.mentions(), this::mention);
    json.close('}');
  }

  private void mention(Mention mention) throws IOException {
    place(mention.span(), mention.text());
    json.key("kind").string(lower(mention.kind()));
    json.close('}');
  }

  private void time(TimeMention time) throws IOException {
    json.open('{');
    json.key("id").string(time.id());
    span(json, time.span());
    json.key("text").string(time.text());
    json.key("type").string(time.type().name());
    json.key("value").string(time.value());
    json.key("calendar").string(lower(time.calendar()));
    json.close('}');
  }

  private void statement(Statement statement) throws IOException {
    json.open('{');
    json.key("id").string(statement.id());
    json.key("type").string(statement.type().label());
    span(json, statement.span());
    json.key("text").string(statement.text());
    json.key("trigger");
    place(statement.trigger().span(), statement.trigger().text());
    json.close('}');
    json.key("roles").open('{');
    for (Map.Entry<Role, List<Filler>> role : statement.roles().entrySet()) {
      all(role.getKey().label(), role.getValue(), this::filler);
    }
    json.close('}');
    json.key("status").string(lower(statement.status()));
    source(statement.source());
    json.key("confidence").share(statement.confidence());
    json.key("rule").string(statement.rule());
    json.close('}');
  }

  private void filler(Filler filler) throws IOException {
    place(filler.span(), filler.text());
    if (filler.entity() != null) {
      json.key("entity").string(filler.entity());
    }
    if (filler.value() != null) {
      json.key("value").string(filler.value());
    }
    json.close('}');
  }

  private void source(@Nullable Filler source) throws IOException {
    if (source == null) {
      return;
    }
    json.key("source");
    if (source.entity() != null) {
      json.open('{').key("entity").string(source.entity());
    } else {
      place(source.span(), source.text());
    }
    json.close('}');
  }

  private void warning(Warning warning) throws IOException {
    json.open('{');
    json.key("code").string(warning.code());
    all("detail", warning.detail(), json::string);
    json.close('}');
  }

  /** Opens an object with where something stands and its letters; the caller goes on with it and closes it. */
  private void place(Span span, String text) throws IOException {
    span(json.open('{'), span).key("text").string(text);
  }

  private static JsonWriter span(JsonWriter json, Span span) throws IOException {
    return json.key("start").number(span.start()).key("end").number(span.end());
  }

  private <T> void all(String key, List<T> values, Write<? super T> write) throws IOException {
    json.key(key).open('[');
    for (T value : values) {
      write.write(value);
    }
    json.close(']');
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  @FunctionalInterface
  private interface Write<T> {
    void write(T value) throws IOException;
  }
}
