package org.musnad.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.musnad.chronology.Chronology;
import org.musnad.dossier.Dossier;
import org.musnad.dossier.Dossiers;
import org.musnad.dossier.SampleLife;
import org.musnad.dossier.Search;
import org.musnad.store.WebAnnotation;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

class DossierJsonTest {
  private final Dossier dossier = dossier();
  private final Map<String, Object> json = parsed();

  @Test
  void itIsOneObjectOnOneLineOfTheDocumentedShape() throws IOException {
    assertThat(written()).endsWith("}\n").containsOnlyOnce("\n");
    assertThat(json.keySet()).containsExactlyInAnyOrder(
        "version", "name", "type", "spellings", "descriptions", "offices", "gaps", "facts", "relations", "questions", "articles");
    assertThat(json).containsEntry("version", "1").containsEntry("name", "ليلى الحمداني").containsEntry("type", "PERSON");
  }

  @Test
  void allThatTheTextShowsStandsInIt() {
    assertThat(objects(json, "facts")).hasSameSizeAs(dossier.facts());
    assertThat(objects(json, "offices")).hasSameSizeAs(dossier.offices());
    assertThat(objects(json, "gaps")).hasSameSizeAs(dossier.gaps()).isNotEmpty();
    assertThat(objects(json, "relations")).hasSameSizeAs(dossier.relations());
    assertThat(objects(json, "articles")).hasSameSizeAs(dossier.articles());
    assertThat(objects(json, "questions")).hasSameSizeAs(Chronology.questions(dossier)).isNotEmpty();
    assertThat(objects(json, "offices")).flatExtracting(office -> objects(office, "neighbours")).hasSize(2);
    assertThat(objects(json, "facts").stream().mapToInt(fact -> objects(fact, "differences").size()).sum()).isPositive();
  }

  @Test
  void everyTellingIsCitedBySelectorsThatLeadToItsWords() {
    for (Map<String, Object> fact : objects(json, "facts")) {
      assertThat(objects(fact, "tellings")).isNotEmpty().allSatisfy(telling -> {
        String text = dossier.articles().get((int) number(telling, "article") - 1).article().text();
        Map<String, Object> target = object(telling, "target");
        Map<String, Object> quote = objects(target, "selector").get(0);
        Map<String, Object> place = objects(target, "selector").get(1);
        int start = text.offsetByCodePoints(0, (int) number(place, "start"));
        int end = text.offsetByCodePoints(0, (int) number(place, "end"));

        assertThat(target).containsEntry("sha256", WebAnnotation.hash(text));
        assertThat(quote).containsEntry("type", "TextQuoteSelector").containsEntry("exact", text.substring(start, end));
        assertThat(objects(telling, "chain")).first().satisfies(link -> assertThat(link).containsEntry("kind", "outlet"));
      });
    }
  }

  @Test
  void aLineHasItsWordsInBothLanguagesItsConfidenceAndItsSources() {
    assertThat(objects(json, "facts")).allSatisfy(fact -> {
      assertThat(object(fact, "text")).containsOnlyKeys("ar", "en");
      assertThat(number(fact, "confidence")).isBetween(0.0, 1.0);
      assertThat((int) number(fact, "sources")).isPositive();
    });
  }

  private static double number(Map<String, Object> of, String name) {
    return Double.parseDouble(String.valueOf(of.get(name)));
  }

  private static Dossier dossier() {
    if (Dossiers.of(SampleLife.records()).find("ليلى الحمداني") instanceof Search.Found found) {
      return found.dossier();
    }
    throw new AssertionError("not exactly one");
  }

  private String written() throws IOException {
    StringBuilder out = new StringBuilder();
    DossierJson.write(dossier, out);
    return out.toString();
  }

  private Map<String, Object> parsed() {
    try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), written())) {
      parser.nextToken();
      @SuppressWarnings("unchecked")
      Map<String, Object> object = (Map<String, Object>) Objects.requireNonNull(value(parser));
      return object;
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static @Nullable Object value(JsonParser parser) {
    if (parser.currentToken() == JsonToken.START_OBJECT) {
      Map<String, Object> object = new TreeMap<>();
      while (parser.nextToken() != JsonToken.END_OBJECT) {
        String name = parser.currentName();
        parser.nextToken();
        object.put(name, Objects.requireNonNull(value(parser)));
      }
      return object;
    }
    if (parser.currentToken() == JsonToken.START_ARRAY) {
      List<Object> array = new ArrayList<>();
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        array.add(Objects.requireNonNull(value(parser)));
      }
      return array;
    }
    return parser.getString();
  }

  @SuppressWarnings("unchecked")
  private static List<Map<String, Object>> objects(Map<String, Object> of, String name) {
    return (List<Map<String, Object>>) Objects.requireNonNull(of.get(name), name);
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> object(Map<String, Object> of, String name) {
    return (Map<String, Object>) Objects.requireNonNull(of.get(name), name);
  }
}
