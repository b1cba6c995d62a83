package org.musnad.api;

import org.musnad.identity.Known;
import org.musnad.language.Language;
import tools.jackson.core.JsonGenerator;

/** A figure as JSON. Stateless. */
final class FigureJson {
  private FigureJson() {}

  /** Writes the properties of a figure into an open object. */
  static void write(Known figure, Language language, JsonGenerator json) {
    json.writeNumberProperty("number", figure.number());
    json.writeStringProperty("type", figure.type().name());
    json.writeStringProperty("name", figure.name());
    Json.strings(json, "names", figure.names());
    json.writeNumberProperty("articles", figure.articles());
    Json.strings(json, "offices", figure.offices());
    Json.strings(json, "countries", figure.countries());
    Json.day(json, "first", figure.first());
    Json.day(json, "last", figure.last());
    json.writeStringProperty("apart", figure.apart(language));
    json.writeStringProperty("dossier", Api.ROOT + "/figures/" + figure.number() + "/dossier");
  }
}
