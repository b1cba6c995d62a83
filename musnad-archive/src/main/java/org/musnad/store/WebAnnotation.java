package org.musnad.store;

import java.io.IOException;
import java.io.StringWriter;
import java.util.Locale;
import org.musnad.text.Span;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Citations as the W3C's Web Annotation model writes them, one JSON object a line: TextQuoteSelector, and
 * TextPositionSelector whose places count Unicode characters, as that model wants it, and not UTF-16 code units. Beside
 * the model stand the SHA-256 of the text and how the citation stands to the text of now. Stateless.
 */
public final class WebAnnotation {
  private static final JsonFactory JSON = new JsonFactory();

  private WebAnnotation() {}

  /** Writes what verifying found about a citation. */
  public static void write(Finding finding, Appendable out) throws IOException {
    StringWriter line = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), line)) {
      annotation(finding, json);
    }
    out.append(line.getBuffer()).append('\n');
  }

  /** SHA-256 of a text as UTF-8, in hexadecimal. */
  public static String hash(String text) {
    return StoredText.hash(text);
  }

  /**
   * Writes the property {@code target} of an annotation into an open object: the source, the hash of its text, and the
   * selectors of a place in it.
   *
   * @param source the article's address, or another name for it
   * @param hash what {@link #hash} says of the text
   * @param span where, in UTF-16 code units; what is written counts Unicode characters
   */
  public static void target(String source, String hash, String text, Span span, JsonGenerator json) {
    json.writeName("target").writeStartObject();
    json.writeStringProperty("source", source);
    json.writeStringProperty("sha256", hash);
    selectors(Citation.of(0, hash, text, span), text, json);
    json.writeEndObject();
  }

  private static void annotation(Finding finding, JsonGenerator json) {
    json.writeStartObject();
    json.writeName("@context").writeStartArray().writeString("http://www.w3.org/ns/anno.jsonld");
    json.writeStartObject().writeStringProperty("sha256", "https://schema.org/sha256").writeEndObject().writeEndArray();
    json.writeStringProperty("type", "Annotation");
    json.writeName("body").writeStartObject()
        .writeStringProperty("type", "TextualBody")
        .writeStringProperty("purpose", "identifying")
        .writeStringProperty("value", finding.about() + " " + finding.of())
        .writeEndObject();
    json.writeStringProperty("standing", finding.standing().kind().name().toLowerCase(Locale.ROOT));
    json.writeName("target").writeStartObject();
    ArticleSummary article = finding.article();
    json.writeStringProperty("source", article.url().isEmpty() ? "urn:musnad:article:" + article.number() : article.url());
    json.writeStringProperty("sha256", finding.citation().hash());
    selectors(finding.citation(), finding.cited(), json);
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void selectors(Citation citation, String cited, JsonGenerator json) {
    json.writeName("selector").writeStartArray();
    json.writeStartObject()
        .writeStringProperty("type", "TextQuoteSelector")
        .writeStringProperty("exact", citation.exact())
        .writeStringProperty("prefix", citation.prefix())
        .writeStringProperty("suffix", citation.suffix())
        .writeEndObject();
    int start = cited.codePointCount(0, Math.min(cited.length(), citation.span().start()));
    json.writeStartObject()
        .writeStringProperty("type", "TextPositionSelector")
        .writeNumberProperty("start", start)
        .writeNumberProperty("end", start + citation.exact().codePointCount(0, citation.exact().length()))
        .writeEndObject();
    json.writeEndArray();
  }
}
