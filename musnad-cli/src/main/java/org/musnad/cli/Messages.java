package org.musnad.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.musnad.language.Language;

/**
 * The words of the interface in the user's language. Arguments go in as they are: digits stay ASCII in every locale. Immutable.
 */
final class Messages {
  private final ResourceBundle bundle;
  private final Language language;

  private Messages(Language language) {
    this.language = language;
    this.bundle = ResourceBundle.getBundle("org.musnad.cli.messages", Locale.forLanguageTag(language.code()));
  }

  static Messages in(Language language) {
    return new Messages(language);
  }

  /**
   * The messages in the language that the arguments or the environment ask for: {@code --lang}, then {@code MUSNAD_LANG}, then
   * {@code LANG}; Arabic where none of them says English. Arguments are looked at before they are parsed, since help and
   * complaints about them must be in that language too.
   */
  static Messages forUser(List<String> arguments, Map<String, String> environment) {
    String wanted = environment.getOrDefault("MUSNAD_LANG", environment.getOrDefault("LANG", ""));
    for (int i = 0; i < arguments.size(); i++) {
      String argument = arguments.get(i);
      String value = "";
      if (argument.startsWith("--lang=")) {
        value = argument.substring("--lang=".length());
      } else if (argument.equals("--lang") && i + 1 < arguments.size()) {
        value = arguments.get(i + 1);
      }
      wanted = Language.of(value).isPresent() ? value : wanted;
    }
    return in(wanted.toLowerCase(Locale.ROOT).startsWith("en") ? Language.EN : Language.AR);
  }

  Language language() {
    return language;
  }

  /** The words for what is in a record. */
  org.musnad.language.Messages words() {
    return language.messages();
  }

  ResourceBundle bundle() {
    return bundle;
  }

  /** The text of a key with {@code {0}}, {@code {1}} … filled in. */
  String text(String key, Object... arguments) {
    String text = bundle.getString(key);
    StringBuilder filled = new StringBuilder();
    int at = 0;
    for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', open + 1)) {
      int number = open + 1 < text.length() ? text.charAt(open + 1) - '0' : -1;
      if (number >= 0 && number <= 9 && text.startsWith("}", open + 2)) {
        filled.append(text, at, open).append(number < arguments.length ? arguments[number] : "");
        at = open + 3;
      }
    }
    return filled.append(text, at, text.length()).toString();
  }

  boolean has(String key) {
    return bundle.containsKey(key);
  }
}
