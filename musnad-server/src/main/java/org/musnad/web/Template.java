package org.musnad.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.javalin.http.Context;

/** The compiled templates. */
public final class Template {
  private static final TemplateEngine ENGINE =
      TemplateEngine.createPrecompiled(null, ContentType.Html, Template.class.getClassLoader(), "org.musnad.web");

  private Template() {}

  /** Answers with a page. */
  public static void answer(Context context, String name, Object view) {
    StringOutput page = new StringOutput();
    ENGINE.render(name, view, page);
    context.html(page.toString());
  }
}
