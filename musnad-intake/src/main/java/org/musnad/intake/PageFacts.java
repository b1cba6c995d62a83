package org.musnad.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page says about its article in its meta tags and its JSON-LD; empty strings where it says nothing. */
record PageFacts(String title, String outlet, String url, String published) {
  private static final List<String> TITLE = List.of(
      "meta[property=og:title]", "meta[name=twitter:title]", "h1", "title");
  private static final List<String> OUTLET = List.of(
      "meta[property=og:site_name]", "meta[name=application-name]", "meta[name=publisher]");
  private static final List<String> URL = List.of("link[rel=canonical]", "meta[property=og:url]");
  private static final List<String> PUBLISHED = List.of(
      "meta[property=article:published_time]", "meta[name=article:published_time]", "meta[itemprop=datePublished]",
      "[itemprop=datePublished]", "meta[name=pubdate]", "meta[name=publishdate]", "meta[name=publish-date]",
      "meta[name=date]", "meta[name=dc.date.issued]", "meta[name=dc.date]", "meta[property=og:published_time]",
      "time[datetime]");

  static PageFacts of(Document page) {
    List<Map<?, ?>> news = new ArrayList<>();
    for (Element script : page.select("script[type=application/ld+json]")) {
      try {
        JsonTree.parseAll(script.data()).forEach(value -> news(value, news));
      } catch (BrokenJson e) {
        // A page whose JSON-LD is broken still has its meta tags.
        continue;
      }
    }
    Map<?, ?> story = news.isEmpty() ? Map.of() : news.get(0);
    return new PageFacts(
        first(JsonTree.string(story, "headline"), contents(page, TITLE)),
        first(publisher(story), contents(page, OUTLET)),
        first("", contents(page, URL)),
        date(JsonTree.string(story, "datePublished"), contents(page, PUBLISHED)));
  }

  private static void news(Object value, List<Map<?, ?>> found) {
    if (value instanceof List<?> list) {
      list.forEach(element -> news(element, found));
    } else if (value instanceof Map<?, ?> object) {
      if (isNews(object.get("@type"))) {
        found.add(object);
      }
      if (object.get("@graph") instanceof List<?> graph) {
        news(graph, found);
      }
    }
  }

  private static boolean isNews(@org.jspecify.annotations.Nullable Object type) {
    return type instanceof List<?> types
        ? types.stream().anyMatch(PageFacts::isNews)
        : type instanceof String name && name.endsWith("Article");
  }

  private static String publisher(Map<?, ?> story) {
    return story.get("publisher") instanceof Map<?, ?> publisher ? JsonTree.string(publisher, "name") : "";
  }

  private static List<String> contents(Document page, List<String> selectors) {
    List<String> contents = new ArrayList<>();
    for (String selector : selectors) {
      Element element = page.selectFirst(selector);
      String content = element == null ? "" : content(element);
      if (!content.isEmpty()) {
        contents.add(content);
      }
    }
    return contents;
  }

  private static String content(Element element) {
    for (String attribute : List.of("content", "datetime", "href")) {
      if (element.hasAttr(attribute)) {
        return element.attr(attribute).strip();
      }
    }
    return element.text().strip();
  }

  private static String first(String preferred, List<String> others) {
    if (!preferred.isBlank()) {
      return preferred.strip();
    }
    return others.isEmpty() ? "" : others.get(0);
  }

  /** The first that is a date; if none is, the first, so that the user hears of it. */
  private static String date(String preferred, List<String> others) {
    if (Dates.parse(preferred) != null) {
      return preferred;
    }
    return others.stream().filter(other -> Dates.parse(other) != null).findFirst().orElse(first(preferred, others));
  }
}
