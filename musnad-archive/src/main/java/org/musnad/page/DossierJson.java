package org.musnad.page;

import java.io.IOException;
import java.io.StringWriter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.musnad.chronology.Chronology;
import org.musnad.chronology.Question;
import org.musnad.chronology.QuestionPhrases;
import org.musnad.dossier.Citation;
import org.musnad.dossier.Difference;
import org.musnad.dossier.Dossier;
import org.musnad.dossier.Fact;
import org.musnad.dossier.Gap;
import org.musnad.dossier.Link;
import org.musnad.dossier.Neighbour;
import org.musnad.dossier.Office;
import org.musnad.dossier.Phrases;
import org.musnad.dossier.Piece;
import org.musnad.dossier.Relation;
import org.musnad.dossier.Telling;
import org.musnad.dossier.Value;
import org.musnad.language.Language;
import org.musnad.language.SafeText;
import org.musnad.record.Role;
import org.musnad.store.WebAnnotation;
import org.musnad.text.Article;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes a dossier as one JSON object on one line: all that the text and the page show. Its shape is described in the
 * module's README under "The dossier as JSON"; {@code version} grows when a property changes its meaning or goes, not
 * when one is added. Names of kinds are those of the enumerations in lower case with hyphens, times are TIMEX3 values,
 * and words for readers stand in Arabic and in English under {@code text}. Stateless, thread safe.
 */
public final class DossierJson extends JsonParts {
  /** The version of the shape. */
  public static final int VERSION = 1;

  private static final JsonFactory JSON = new JsonFactory();

  private final Dossier dossier;
  private final JsonGenerator json;
  private final Map<Integer, String> hashes = new HashMap<>();
  private final Map<Language, Phrases> phrases = new HashMap<>();
  private final Map<Language, QuestionPhrases> questionPhrases = new HashMap<>();

  private DossierJson(Dossier dossier, JsonGenerator json) {
    super(json);
    this.dossier = dossier;
    this.json = json;
    for (Language language : Language.values()) {
      phrases.put(language, new Phrases(language));
      questionPhrases.put(language, new QuestionPhrases(language));
    }
  }

  /** Writes a dossier and a line end. */
  public static void write(Dossier dossier, Appendable out) throws IOException {
    StringWriter line = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), line)) {
      new DossierJson(dossier, json).write();
    }
    out.append(line.getBuffer()).append('\n');
  }

  private void write() {
    json.writeStartObject();
    json.writeNumberProperty("version", VERSION);
    json.writeStringProperty("name", dossier.name());
    json.writeStringProperty("type", dossier.type().name());
    array("spellings", dossier.spellings(), spelling -> {
      json.writeStringProperty("name", spelling.name());
      json.writeNumberProperty("articles", spelling.articles());
    });
    array("descriptions", dossier.descriptions(), description -> {
      json.writeStringProperty("description", description.text());
      told(description.sources(), description.citations());
    });
    array("offices", dossier.offices(), this::office);
    array("gaps", dossier.gaps(), this::gap);
    array("facts", dossier.facts(), this::fact);
    array("relations", dossier.relations(), this::relation);
    array("questions", Chronology.questions(dossier), this::question);
    articles();
    json.writeEndObject();
  }

  private void office(Office office) {
    json.writeNumberProperty("number", office.number());
    json.writeStringProperty("title", office.title());
    array("organizations", office.organizations(), this::value);
    array("places", office.places(), this::value);
    json.writeName("marks").writeStartArray();
    office.marks().forEach(mark -> json.writeString(word(mark)));
    json.writeEndArray();
    json.writeStringProperty("state", word(office.state()));
    when("start", office.start());
    when("end", office.end());
    day("firstTold", office.firstTold());
    day("lastTold", office.lastTold());
    json.writeNumberProperty("sources", office.sources());
    json.writeName("facts").writeStartArray();
    office.facts().forEach(fact -> json.writeNumber(fact.number()));
    json.writeEndArray();
    array("neighbours", office.neighbours(), this::neighbour);
    array("differences", office.differences(), this::difference);
  }

  private void neighbour(Neighbour neighbour) {
    json.writeStringProperty("kind", word(neighbour.kind()));
    json.writeStringProperty("name", neighbour.name());
    json.writeBooleanProperty("named", neighbour.named());
    when("start", neighbour.start());
    when("end", neighbour.end());
    told(neighbour.sources(), neighbour.citations());
  }

  private void gap(Gap gap) {
    json.writeNumberProperty("after", gap.after());
    json.writeNumberProperty("before", gap.before());
    json.writeStringProperty("from", gap.from().value());
    json.writeStringProperty("to", gap.to().value());
  }

  private void fact(Fact fact) {
    json.writeNumberProperty("number", fact.number());
    json.writeStringProperty("section", word(fact.section()));
    json.writeStringProperty("type", fact.type().label());
    json.writeStringProperty("part", fact.part().label());
    text(language -> words(phrases(language).line(fact)));
    json.writeStringProperty("status", word(fact.status()));
    json.writeNumberProperty("confidence", hundredths(fact.confidence()));
    times(fact.when(), fact.from(), fact.to());
    json.writeName("roles").writeStartObject();
    for (Map.Entry<Role, List<Value>> role : fact.roles().entrySet()) {
      array(role.getKey().label(), role.getValue(), this::value);
    }
    json.writeEndObject();
    json.writeNumberProperty("sources", fact.sources());
    day("firstTold", fact.firstPublished());
    day("lastTold", fact.lastPublished());
    array("tellings", fact.tellings(), this::telling);
    array("differences", fact.differences(), this::difference);
  }

  private void telling(Telling telling) {
    json.writeStringProperty("status", word(telling.status()));
    json.writeNumberProperty("confidence", hundredths(telling.confidence()));
    times(telling.when(), telling.from(), telling.to());
    citation(telling.citation());
  }

  private void value(Value value) {
    json.writeStringProperty("text", value.text());
    if (!value.name().equals(value.text())) {
      json.writeStringProperty("name", value.name());
    }
    if (value.value() != null) {
      json.writeStringProperty("value", value.value());
    }
  }

  private void difference(Difference difference) {
    json.writeStringProperty("kind", word(difference.kind()));
    json.writeStringProperty("about", difference.role().label());
    array("sides", difference.sides(), side -> {
      json.writeStringProperty("value", side.value());
      text(language -> phrases(language).side(difference, side));
      told(side.sources(), side.citations());
    });
  }

  private void relation(Relation relation) {
    json.writeStringProperty("name", relation.name());
    json.writeStringProperty("type", relation.type().name());
    day("first", relation.first());
    day("last", relation.last());
    json.writeName("kinds").writeStartObject();
    relation.kinds().forEach((type, count) -> json.writeNumberProperty(type.label(), count));
    json.writeEndObject();
    json.writeName("facts").writeStartArray();
    relation.facts().forEach(json::writeNumber);
    json.writeEndArray();
  }

  private void question(Question question) {
    json.writeStringProperty("kind", word(question.kind()));
    text(language -> plain(questionPhrases(language).text(question)));
    array("sides", question.sides(), side -> {
      if (side.fact() != null) {
        json.writeNumberProperty("fact", side.fact().number());
      }
      text(language -> plain(questionPhrases(language).text(side)));
      array("citations", side.citations(), this::citation);
    });
  }

  private void told(int sources, List<Citation> citations) {
    json.writeNumberProperty("sources", sources);
    array("citations", citations, this::citation);
  }

  private void citation(Citation citation) {
    Article article = citation.article();
    json.writeNumberProperty("article", citation.number());
    if (!citation.statement().isEmpty()) {
      json.writeStringProperty("statement", citation.statement());
    }
    json.writeName("chain").writeStartArray();
    for (Link link : dossier.chain(citation)) {
      json.writeStartObject().writeStringProperty("kind", word(link.kind())).writeStringProperty("name", link.name()).writeEndObject();
    }
    json.writeEndArray();
    json.writeStringProperty("sentence", citation.sentenceText());
    WebAnnotation.target(source(article), hash(citation.number()), article.text(), citation.evidence(), json);
  }

  private void articles() {
    json.writeName("articles").writeStartArray();
    for (int number = 1; number <= dossier.articles().size(); number++) {
      Article article = dossier.articles().get(number - 1).article();
      json.writeStartObject();
      json.writeNumberProperty("number", number);
      json.writeStringProperty("id", article.id());
      json.writeStringProperty("title", article.title());
      json.writeStringProperty("outlet", article.outlet());
      day("published", article.published());
      json.writeStringProperty("url", article.url());
      json.writeStringProperty("sha256", hash(number));
      json.writeBooleanProperty("namesSubject", number <= dossier.naming());
      json.writeName("agencies").writeStartArray();
      dossier.agencies().getOrDefault(number, List.of()).forEach(json::writeString);
      json.writeEndArray();
      Integer original = dossier.copies().get(number);
      if (original != null) {
        json.writeNumberProperty("copyOf", original);
      }
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static String source(Article article) {
    return article.url().isEmpty() ? "urn:musnad:article:" + article.id() : article.url();
  }

  private String hash(int number) {
    return hashes.computeIfAbsent(number, n -> WebAnnotation.hash(dossier.articles().get(n - 1).article().text()));
  }

  private static String words(List<Piece> pieces) {
    StringBuilder words = new StringBuilder();
    pieces.forEach(piece -> words.append(piece.quoted() ? SafeText.line(piece.text()) : piece.text()));
    return words.toString();
  }

  /** Without the marks of direction that a terminal needs. */
  private static String plain(String text) {
    return SafeText.line(text);
  }

  private Phrases phrases(Language language) {
    return Objects.requireNonNull(phrases.get(language));
  }

  private QuestionPhrases questionPhrases(Language language) {
    return Objects.requireNonNull(questionPhrases.get(language));
  }
}
