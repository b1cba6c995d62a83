package org.musnad.api;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.musnad.language.Language;
import tools.jackson.core.JsonGenerator;

/**
 * News, newest first, as Atom (RFC 4287) or as JSON Feed 1.1.
 *
 * @param id names the feed
 * @param self its own address
 * @param page the address of what it tells of
 */
record Feed(String id, String title, Language language, String self, String page, List<FeedEntry> entries) {
  static final String ATOM = "application/atom+xml";
  static final String JSON = "application/feed+json";

  /** Before anything has come. */
  private static final Instant NEVER = Instant.EPOCH;

  Feed {
    entries = List.copyOf(entries);
  }

  byte[] atom() {
    StringWriter out = new StringWriter();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out);
      xml.writeStartDocument("UTF-8", "1.0");
      xml.writeStartElement("feed");
      xml.writeDefaultNamespace("http://www.w3.org/2005/Atom");
      xml.writeAttribute("xml:lang", language.code());
      element(xml, "id", id);
      element(xml, "title", title);
      element(xml, "updated", entries.stream().map(FeedEntry::updated).max(Instant::compareTo).orElse(NEVER).toString());
      link(xml, "self", ATOM, self);
      link(xml, "alternate", "text/html", page);
      xml.writeStartElement("author");
      element(xml, "name", language.messages().text("product"));
      xml.writeEndElement();
      for (FeedEntry entry : entries) {
        atom(xml, entry);
      }
      xml.writeEndElement();
      xml.writeEndDocument();
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static void atom(XMLStreamWriter xml, FeedEntry entry) throws XMLStreamException {
    xml.writeStartElement("entry");
    element(xml, "id", entry.id());
    element(xml, "title", entry.title());
    element(xml, "updated", entry.updated().toString());
    if (entry.published() != null) {
      element(xml, "published", entry.published() + "T00:00:00Z");
    }
    link(xml, "alternate", "text/html", entry.link());
    if (!entry.source().isEmpty()) {
      link(xml, "via", "text/html", entry.source());
    }
    element(xml, "content", entry.text() + "\n" + entry.citation());
    xml.writeEndElement();
  }

  private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
    xml.writeStartElement(name);
    xml.writeCharacters(legal(text));
    xml.writeEndElement();
  }

  private static void link(XMLStreamWriter xml, String rel, String type, String href) throws XMLStreamException {
    xml.writeEmptyElement("link");
    xml.writeAttribute("rel", rel);
    xml.writeAttribute("type", type);
    xml.writeAttribute("href", legal(href));
  }

  /** Without the letters that no XML document may have. */
  private static String legal(String text) {
    StringBuilder legal = new StringBuilder(text.length());
    text.codePoints()
        .filter(c -> c == '\t' || c == '\n' || c == '\r' || c >= 0x20 && c <= 0xD7FF || c >= 0xE000 && c <= 0xFFFD || c >= 0x10000)
        .forEach(legal::appendCodePoint);
    return legal.toString();
  }

  byte[] json() {
    return Json.bytes(json -> {
      json.writeStartObject();
      json.writeStringProperty("version", "https://jsonfeed.org/version/1.1");
      json.writeStringProperty("title", title);
      json.writeStringProperty("home_page_url", page);
      json.writeStringProperty("feed_url", self);
      json.writeStringProperty("language", language.code());
      json.writeArrayPropertyStart("items");
      entries.forEach(entry -> item(entry, json));
      json.writeEndArray();
      json.writeEndObject();
    });
  }

  private static void item(FeedEntry entry, JsonGenerator json) {
    json.writeStartObject();
    json.writeStringProperty("id", entry.id());
    json.writeStringProperty("url", entry.link());
    Json.optional(json, "external_url", entry.source());
    json.writeStringProperty("title", entry.title());
    json.writeStringProperty("content_text", entry.text() + "\n" + entry.citation());
    if (entry.published() != null) {
      json.writeStringProperty("date_published", entry.published() + "T00:00:00Z");
    }
    json.writeStringProperty("date_modified", entry.updated().toString());
    json.writeEndObject();
  }
}
