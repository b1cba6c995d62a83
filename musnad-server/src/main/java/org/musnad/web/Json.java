package org.musnad.web;

import io.javalin.http.Context;
import java.io.StringWriter;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Small answers for the scripts of pages. */
final class Json {
  private static final JsonFactory FACTORY = new JsonFactory();

  private Json() {}

  /** Writes an answer. */
  interface Body {
    void write(JsonGenerator json);
  }

  static void answer(Context context, Body body) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
      body.write(json);
    }
    context.contentType("application/json; charset=utf-8").result(text.toString());
  }
}
