package org.musnad.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/**
 * The article's text of a page, one line for each paragraph. Where the page does not mark it, it is the block under which most
 * letters stand in long lines with few links: a paragraph speaks for the block around it, half as much for the one around that.
 */
final class PageText {
  private static final String NEVER =
      "script,style,noscript,template,iframe,svg,nav,footer,header,aside,button,select,textarea,figcaption,h1,[hidden],"
          + "[aria-hidden=true]";
  private static final String MARKED = "[itemprop=articleBody]";

  /** A line shorter than this, in UTF-16 code units, says nothing about where the article is. */
  private static final int LONG_LINE = 25;

  private static final int ENOUGH = 100;
  private static final int LEVELS = 4;

  /** A line of the page, the block it stands in, and how many of its letters are links. */
  private record Line(Element block, String text, int linked) {
    boolean isProse() {
      return linked * 2 < text.length();
    }

    boolean isLong() {
      return isProse() && text.length() >= LONG_LINE;
    }
  }

  private PageText() {}

  /** The text; empty where the page has none. */
  static String of(Document page) {
    Element body = page.body();
    body.select(NEVER).remove();
    List<Line> lines = lines(body);
    Element marked = body.selectFirst(MARKED);
    if (marked != null && marked.text().length() >= ENOUGH) {
      return text(marked, lines);
    }
    Element densest = densest(lines);
    return densest == null ? "" : text(densest, lines);
  }

  private static String text(Element container, List<Line> lines) {
    StringBuilder text = new StringBuilder();
    for (Line line : lines) {
      if (line.isProse() && isIn(line, container)) {
        text.append(text.isEmpty() ? "" : "\n").append(line.text());
      }
    }
    return text.toString();
  }

  private static @Nullable Element densest(List<Line> lines) {
    Map<Element, Double> density = density(lines);
    Element best = null;
    // In the order of the page, so that of two equals the first wins.
    for (Line line : lines) {
      for (Element around = line.block(); around != null; around = around.parent()) {
        if (density.getOrDefault(around, 0.0) > (best == null ? 0.0 : density.getOrDefault(best, 0.0))) {
          best = around;
        }
      }
    }
    return best == null ? null : withSiblings(best, lines, density);
  }

  private static Map<Element, Double> density(List<Line> lines) {
    Map<Element, Double> density = new HashMap<>();
    for (Line line : lines) {
      if (line.isLong()) {
        double share = line.text().length() - line.linked();
        Element around = isParagraph(line.block()) ? line.block().parent() : line.block();
        for (int level = 0; level < LEVELS && around != null; level++) {
          density.merge(around, share, Double::sum);
          share /= 2;
          around = around.parent();
        }
      }
    }
    return density;
  }

  /** A block of one paragraph only is a wrapping; the article is the block around it if others like it stand there. */
  private static Element withSiblings(Element block, List<Line> lines, Map<Element, Double> density) {
    long paragraphs = lines.stream().filter(line -> line.isLong() && isIn(line, block)).count();
    Element around = block.parent();
    boolean more = around != null && density.getOrDefault(around, 0.0) >= density.getOrDefault(block, 0.0) * 0.75;
    return paragraphs == 1 && more && around != null ? around : block;
  }

  private static boolean isIn(Line line, Element container) {
    return line.block() == container || line.block().parents().contains(container);
  }

  private static boolean isParagraph(Element block) {
    return switch (block.normalName()) {
      case "p", "li", "blockquote", "h2", "h3", "h4", "pre" -> true;
      default -> false;
    };
  }

  private static List<Line> lines(Element body) {
    Collector collector = new Collector(body);
    NodeTraversor.traverse(collector, body);
    collector.end();
    return collector.lines;
  }

  private static final class Collector implements NodeVisitor {
    private final List<Line> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private Element block;
    private int linked = 0;
    private int links = 0;

    Collector(Element body) {
      block = body;
    }

    @Override
    public void head(Node node, int depth) {
      if (node instanceof TextNode text) {
        append(text.getWholeText());
      } else if (node instanceof Element element) {
        if (element.isBlock()) {
          end();
          block = element;
        } else if (element.normalName().equals("br")) {
          end();
        }
        links += element.normalName().equals("a") ? 1 : 0;
      }
    }

    @Override
    public void tail(Node node, int depth) {
      if (node instanceof Element element) {
        links -= element.normalName().equals("a") ? 1 : 0;
        Element parent = element.parent();
        if (element.isBlock() && parent != null) {
          end();
          block = parent;
        }
      }
    }

    private void append(String text) {
      int before = line.length();
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        if (c > ' ' && c != '\u00a0') {
          line.append(c);
        } else if (line.length() > 0 && line.charAt(line.length() - 1) != ' ') {
          line.append(' ');
        }
      }
      linked += links > 0 ? line.length() - before : 0;
    }

    void end() {
      String text = line.toString().strip();
      if (!text.isEmpty()) {
        lines.add(new Line(block, text, linked));
      }
      line.setLength(0);
      linked = 0;
    }
  }
}
