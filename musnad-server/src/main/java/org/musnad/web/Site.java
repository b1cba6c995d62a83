package org.musnad.web;

import io.javalin.http.Context;
import org.jspecify.annotations.Nullable;
import org.musnad.language.Language;
import org.musnad.language.Messages;
import org.musnad.newsroom.Visitor;

/**
 * The frame around every page: its language, its words, and who looks at it.
 *
 * @param visitor who looks at it
 * @param language the language of the interface
 * @param path the address of the page, for the switch to the other language
 */
public record Site(Visitor visitor, Language language, String path) {
  /** The cookie, and the parameter that sets it, that choose the language. */
  private static final String CHOICE = "lang";

  /** The frame around the answer to a request. */
  public static Site of(Context context) {
    Language asked = language(context.queryParam(CHOICE));
    if (asked != null) {
      context.cookie(CHOICE, asked.code());
    }
    Language kept = asked != null ? asked : language(context.cookie(CHOICE));
    return new Site(Visitor.of(context), kept == null ? Language.AR : kept, context.path());
  }

  private static @Nullable Language language(@Nullable String code) {
    return code == null ? null : Language.of(code).orElse(null);
  }

  /** The words of its language. */
  public Messages words() {
    return language.messages();
  }

  /** The words under a key. */
  public String t(String key, Object... arguments) {
    return words().text(key, arguments);
  }

  /** The other language, as the switch names it. */
  public Language other() {
    return language == Language.AR ? Language.EN : Language.AR;
  }
}
