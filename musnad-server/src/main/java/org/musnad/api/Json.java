package org.musnad.api;

import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes answers. Stateless. */
final class Json {
  static final String TYPE = "application/json";

  private static final JsonFactory FACTORY = new JsonFactory();

  private Json() {}

  /** Writes one value. */
  @FunctionalInterface
  interface Body {
    void write(JsonGenerator json);
  }

  /** What another part writes by itself, one value and a line end. */
  @FunctionalInterface
  interface Line {
    void write(Appendable out) throws IOException;
  }

  static byte[] bytes(Body body) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
      body.write(json);
    }
    return out.toByteArray();
  }

  static void answer(Context context, Body body) {
    context.result(bytes(body)).contentType(TYPE);
  }

  /** A value that another part writes. */
  static void raw(JsonGenerator json, Line line) {
    json.writeRawValue(text(line));
  }

  static String text(Line line) {
    StringBuilder out = new StringBuilder();
    try {
      line.write(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString().strip();
  }

  static void day(JsonGenerator json, String name, @Nullable LocalDate day) {
    if (day != null) {
      json.writeStringProperty(name, day.toString());
    }
  }

  static void optional(JsonGenerator json, String name, @Nullable String text) {
    if (text != null && !text.isEmpty()) {
      json.writeStringProperty(name, text);
    }
  }

  static void strings(JsonGenerator json, String name, Iterable<String> all) {
    json.writeArrayPropertyStart(name);
    all.forEach(json::writeString);
    json.writeEndArray();
  }
}
