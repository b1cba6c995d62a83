package org.musnad.api;

import java.util.List;
import java.util.Optional;
import org.musnad.identity.Known;
import org.musnad.language.Language;
import org.musnad.newsroom.Desk;
import org.musnad.newsroom.KeptDossiers;
import org.musnad.record.Role;
import org.musnad.record.StatementType;
import tools.jackson.core.JsonGenerator;

/** What OpenRefine can fetch for figures that were matched. */
final class Extension {
  private static final List<String> PROPERTIES = List.of("offices", "country", "birth", "death", "names", "articles");
  private static final int MOST = 100;

  private final Desk desk;
  private final KeptDossiers dossiers;

  Extension(Desk desk, KeptDossiers dossiers) {
    this.desk = desk;
    this.dossiers = dossiers;
  }

  void propose(Language language, JsonGenerator json) {
    json.writeStartObject().writeArrayPropertyStart("properties");
    PROPERTIES.forEach(property -> property(property, language, json));
    json.writeEndArray().writeEndObject();
  }

  private static void property(String property, Language language, JsonGenerator json) {
    json.writeStartObject().writeStringProperty("id", property)
        .writeStringProperty("name", language.messages().text("api.property." + property)).writeEndObject();
  }

  void extend(JsonBody asked, Language language, JsonGenerator json) {
    List<Object> ids = asked.list("ids");
    List<String> properties = asked.objects("properties").stream().map(each -> each.text("id")).toList();
    if (ids.size() > MOST || !PROPERTIES.containsAll(properties)) {
      throw Problem.body("ids, properties");
    }
    json.writeStartObject().writeArrayPropertyStart("meta");
    properties.forEach(property -> property(property, language, json));
    json.writeEndArray().writeObjectPropertyStart("rows");
    for (Object id : ids) {
      json.writeObjectPropertyStart(id.toString());
      Optional<Known> figure = id.toString().matches("[0-9]{1,9}") ? desk.figures().figure(Integer.parseInt(id.toString())) : Optional.empty();
      for (String property : properties) {
        json.writeArrayPropertyStart(property);
        figure.ifPresent(known -> values(known, property, language, json));
        json.writeEndArray();
      }
      json.writeEndObject();
    }
    json.writeEndObject().writeEndObject();
  }

  private void values(Known figure, String property, Language language, JsonGenerator json) {
    switch (property) {
      case "offices" -> figure.offices().forEach(office -> text(office, json));
      case "country" -> figure.countryNames(language).forEach(country -> text(country, json));
      case "names" -> figure.names().forEach(name -> text(name, json));
      case "articles" -> json.writeStartObject().writeNumberProperty("int", figure.articles()).writeEndObject();
      case "birth" -> dates(figure, StatementType.BIRTH, json);
      default -> dates(figure, StatementType.DEATH, json);
    }
  }

  private static void text(String text, JsonGenerator json) {
    json.writeStartObject().writeStringProperty("str", text).writeEndObject();
  }

  private void dates(Known figure, StatementType type, JsonGenerator json) {
    dossiers.of(figure.number()).ifPresent(kept -> kept.dossier().facts().stream()
        .filter(fact -> fact.type() == type && fact.part() == Role.PERSON && fact.when() != null)
        .map(fact -> java.util.Objects.requireNonNull(fact.when()).value())
        .distinct()
        .forEach(value -> json.writeStartObject().writeStringProperty(value.length() == 10 ? "date" : "str", value).writeEndObject()));
  }
}
