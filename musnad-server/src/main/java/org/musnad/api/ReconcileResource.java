package org.musnad.api;

import io.javalin.http.Context;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.musnad.identity.Known;
import org.musnad.language.Language;
import org.musnad.language.SafeText;
import org.musnad.newsroom.Desk;
import org.musnad.newsroom.KeptDossiers;
import org.musnad.record.EntityType;
import tools.jackson.core.JsonGenerator;

/** {@code /api/reconcile}: names of a table matched with figures of the archive, as OpenRefine asks for it (Reconciliation Service API 0.2). */
final class ReconcileResource {
  private static final String PATH = "/reconcile";
  private static final int MOST_QUERIES = 100;
  private static final int USUAL = 5;
  private static final int MOST = 20;

  private final Desk desk;
  private final Extension extension;
  private final Set<String> origins;

  ReconcileResource(Desk desk, KeptDossiers dossiers) {
    this.desk = desk;
    this.extension = new Extension(desk, dossiers);
    this.origins = Arrays.stream(System.getProperty("musnad.reconcile.origins", "").split(",", -1))
        .map(String::strip).filter(origin -> !origin.isEmpty()).collect(Collectors.toUnmodifiableSet());
  }

  void on(Routes routes) {
    routes.get(PATH, this::service);
    routes.ask(PATH, this::service);
    routes.get(PATH + "/suggest/entity", this::suggest);
    routes.get(PATH + "/properties", context -> answer(context, json -> extension.propose(Asked.language(context), json)));
    routes.get(PATH + "/preview", this::preview);
  }

  private void answer(Context context, Json.Body body) {
    String origin = context.header("Origin");
    if (origin != null && origins.contains(origin)) {
      context.header("Access-Control-Allow-Origin", origin);
      context.header("Cross-Origin-Resource-Policy", "cross-origin");
    }
    Json.answer(context, body);
  }

  private void service(Context context) {
    String queries = parameter(context, "queries");
    String extend = parameter(context, "extend");
    if (queries != null) {
      JsonBody batch = JsonBody.of(queries);
      if (batch.values().size() > MOST_QUERIES) {
        throw Problem.body("queries > " + MOST_QUERIES);
      }
      answer(context, json -> results(batch, Asked.language(context), json));
    } else if (extend != null) {
      JsonBody asked = JsonBody.of(extend);
      answer(context, json -> extension.extend(asked, Asked.language(context), json));
    } else {
      answer(context, json -> manifest(FeedResource.base(context) + Api.ROOT + PATH, FeedResource.base(context), Asked.language(context), json));
    }
  }

  private static @Nullable String parameter(Context context, String name) {
    String inForm = context.formParam(name);
    return inForm != null ? inForm : context.queryParam(name);
  }

  private static void manifest(String service, String base, Language language, JsonGenerator json) {
    json.writeStartObject();
    Json.strings(json, "versions", List.of("0.2"));
    json.writeStringProperty("name", language.messages().text("product"));
    json.writeStringProperty("identifierSpace", base + Api.ROOT + "/figures/");
    json.writeStringProperty("schemaSpace", base + Api.ROOT + "/openapi.json");
    json.writeArrayPropertyStart("defaultTypes");
    for (EntityType type : EntityType.values()) {
      json.writeStartObject();
      type(type, language, json);
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeObjectPropertyStart("view").writeStringProperty("url", base + "/figure/{{id}}").writeEndObject();
    json.writeObjectPropertyStart("preview").writeStringProperty("url", service + "/preview?id={{id}}")
        .writeNumberProperty("width", 400).writeNumberProperty("height", 120).writeEndObject();
    json.writeObjectPropertyStart("suggest").writeObjectPropertyStart("entity");
    json.writeStringProperty("service_url", service).writeStringProperty("service_path", "/suggest/entity");
    json.writeEndObject().writeEndObject();
    json.writeObjectPropertyStart("extend").writeObjectPropertyStart("propose_properties");
    json.writeStringProperty("service_url", service).writeStringProperty("service_path", "/properties");
    json.writeEndObject().writeArrayPropertyStart("property_settings").writeEndArray().writeEndObject();
    json.writeEndObject();
  }

  static void type(EntityType type, Language language, JsonGenerator json) {
    json.writeStringProperty("id", type.name());
    json.writeStringProperty("name", language.messages().text("entity." + type));
  }

  private void results(JsonBody batch, Language language, JsonGenerator json) {
    json.writeStartObject();
    for (String key : batch.values().keySet()) {
      json.writeObjectPropertyStart(key).writeArrayPropertyStart("result");
      candidates(batch.object(key)).forEach(candidate -> result(candidate, language, json));
      json.writeEndArray().writeEndObject();
    }
    json.writeEndObject();
  }

  private List<Candidate> candidates(JsonBody query) {
    Long limit = query.number("limit");
    int most = (int) Math.max(1, Math.min(MOST, limit == null ? USUAL : limit));
    Set<String> types = query.list("type").stream().map(type -> type instanceof Map<?, ?> map ? String.valueOf(map.get("id")) : type.toString())
        .map(type -> type.toUpperCase(Locale.ROOT)).collect(Collectors.toSet());
    return Candidate.of(desk.figures(), query.text("query"), types, query.objects("properties")).stream().limit(most).toList();
  }

  private static void result(Candidate candidate, Language language, JsonGenerator json) {
    json.writeStartObject();
    json.writeStringProperty("id", String.valueOf(candidate.figure().number()));
    json.writeStringProperty("name", candidate.figure().name());
    json.writeStringProperty("description", candidate.figure().apart(language));
    json.writeArrayPropertyStart("type").writeStartObject();
    type(candidate.figure().type(), language, json);
    json.writeEndObject().writeEndArray();
    json.writeNumberProperty("score", candidate.score());
    json.writeBooleanProperty("match", candidate.isMatch());
    json.writeArrayPropertyStart("features");
    candidate.features().forEach((name, value) ->
        json.writeStartObject().writeStringProperty("id", name).writeNumberProperty("value", value).writeEndObject());
    json.writeEndArray();
    json.writeEndObject();
  }

  private void suggest(Context context) {
    String prefix = Asked.text(context, "prefix");
    Language language = Asked.language(context);
    List<Known> found = prefix == null ? List.of() : Candidate.beginning(desk, prefix, MOST);
    answer(context, json -> {
      json.writeStartObject().writeArrayPropertyStart("result");
      for (Known figure : found) {
        json.writeStartObject();
        json.writeStringProperty("id", String.valueOf(figure.number()));
        json.writeStringProperty("name", figure.name());
        json.writeStringProperty("description", figure.apart(language));
        json.writeArrayPropertyStart("notable").writeStartObject();
        type(figure.type(), language, json);
        json.writeEndObject().writeEndArray();
        json.writeEndObject();
      }
      json.writeEndArray().writeEndObject();
    });
  }

  /** A little page that OpenRefine shows in a frame: the one page here that may be framed, by pages of this machine. */
  private void preview(Context context) {
    Integer number = Asked.number(context, "id");
    Known figure = desk.figures().figure(number == null ? -1 : number).orElseThrow(() -> Problem.notFound(context.path()));
    Language language = Asked.language(context);
    context.header("Content-Security-Policy", "default-src 'none'; frame-ancestors http://127.0.0.1:* http://localhost:*");
    context.html("<!DOCTYPE html><html lang=\"" + language.code() + "\" dir=\"" + language.direction() + "\"><head><meta charset=\"utf-8\"><title>"
        + html(figure.name()) + "</title></head><body><strong><bdi>" + html(figure.name()) + "</bdi></strong><p>" + html(figure.apart(language))
        + "</p><p>" + html(language.messages().count("articles", figure.articles())) + "</p></body></html>");
  }

  private static String html(String text) {
    return SafeText.line(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
  }
}
