package org.musnad.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.musnad.dossier.When;
import org.musnad.language.Language;
import tools.jackson.core.JsonGenerator;

/** The small parts that objects of JSON about a dossier are put together from. */
class JsonParts {
  private final JsonGenerator json;

  JsonParts(JsonGenerator json) {
    this.json = json;
  }

  /** What writes the properties of one object of an array. */
  interface Body<T> {
    void write(T value);
  }

  final <T> void array(String name, List<T> values, Body<T> body) {
    json.writeName(name).writeStartArray();
    for (T value : values) {
      json.writeStartObject();
      body.write(value);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  final void times(@Nullable When when, @Nullable When from, @Nullable When to) {
    when("when", when);
    when("from", from);
    when("to", to);
  }

  final void when(String name, @Nullable When when) {
    if (when == null) {
      return;
    }
    json.writeName(name).writeStartObject();
    json.writeStringProperty("value", when.value());
    if (when.mod() != null) {
      json.writeStringProperty("mod", when.mod());
    }
    if (when.date() != null) {
      day("first", when.date().first());
      day("last", when.date().last());
    }
    if (when.hijri()) {
      json.writeStringProperty("calendar", "hijri");
    }
    json.writeEndObject();
  }

  final void day(String name, @Nullable LocalDate day) {
    if (day != null) {
      json.writeStringProperty(name, day.toString());
    }
  }

  /** What says something in a language. */
  interface Speech {
    String in(Language language);
  }

  final void text(Speech speech) {
    json.writeName("text").writeStartObject();
    for (Language language : Language.values()) {
      json.writeStringProperty(language.code(), speech.in(language));
    }
    json.writeEndObject();
  }

  static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static double hundredths(double share) {
    return Math.round(share * 100) / 100.0;
  }
}
