package org.musnad.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The compiled templates and the style sheet they share. */
final class Template {
  private static final TemplateEngine ENGINE =
      TemplateEngine.createPrecompiled(null, ContentType.Html, Template.class.getClassLoader(), "org.musnad.page");

  private static final String STYLE = load("page.css");

  private Template() {}

  static void write(String name, Object view, Appendable out) throws IOException {
    out.append(text(name, view));
  }

  static String text(String name, Object view) {
    StringOutput page = new StringOutput();
    ENGINE.render(name, view, page);
    return page.toString();
  }

  /** The style sheet, to stand inside the page. */
  static String style() {
    return STYLE;
  }

  private static String load(String name) {
    try (InputStream in = Template.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("missing " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }
}
