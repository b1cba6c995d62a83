package org.musnad.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

/**
 * The words of the interface in one language, from {@code messages_ar.properties} and its sisters (UTF-8). Values
 * may hold
 * {@code {0}}, {@code {1}} … for what is put in. Nothing depends on the JVM's locale.
 *
 * <p>Thread safe.
 */
public final class Messages {
  private static final Map<Language, Messages> ALL = new EnumMap<>(Language.class);

  static {
    for (Language language : Language.values()) {
      ALL.put(language, new Messages(language, load(language)));
    }
  }

  private final Language language;
  private final Properties words;

  private Messages(Language language, Properties words) {
    this.language = language;
    this.words = words;
  }

  static Messages of(Language language) {
    Messages messages = ALL.get(language);
    if (messages == null) {
      throw new IllegalStateException("no words for " + language);
    }
    return messages;
  }

  public Language language() {
    return language;
  }

  /**
   * The words under a key, with the arguments put in.
   *
   * @throws IllegalArgumentException if there is no such key
   */
  public String text(String key, Object... arguments) {
    String pattern = words.getProperty(key);
    if (pattern == null) {
      throw new IllegalArgumentException("no words for " + key + " in " + language.code());
    }
    for (int i = 0; i < arguments.length; i++) {
      pattern = pattern.replace("{" + i + "}", String.valueOf(arguments[i]));
    }
    return pattern;
  }

  /** The words under a key, or {@code otherwise} where there are none. */
  public String textOr(String key, String otherwise) {
    return words.getProperty(key, otherwise);
  }

  /** How many of something, in the form the language wants: "مصدر واحد", "مصدران", "3 مصادر", "11 مصدرًا". */
  public String count(String key, int number) {
    return text(key + "." + form(number), number(number));
  }

  /** A whole number in the digits of the language, without separators. */
  public String number(long number) {
    return digits(Long.toString(number));
  }

  /** A text with its ASCII digits in the digits of the language. */
  public String digits(String text) {
    String digits = text("digits");
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      out.append(c >= '0' && c <= '9' ? digits.charAt(c - '0') : c);
    }
    return out.toString();
  }

  /** All keys, sorted. */
  public Set<String> keys() {
    return new TreeSet<>(words.stringPropertyNames());
  }

  /** The plural forms of Arabic, of which English uses two. */
  private static String form(int number) {
    int hundred = number % 100;
    if (number == 0) {
      return "zero";
    } else if (number == 1) {
      return "one";
    } else if (number == 2) {
      return "two";
    } else if (hundred >= 3 && hundred <= 10) {
      return "few";
    }
    return hundred >= 11 ? "many" : "other";
  }

  private static Properties load(Language language) {
    String name = "messages_" + language.code() + ".properties";
    Properties words = new Properties();
    try (InputStream in = Messages.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("missing " + name);
      }
      words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
    return words;
  }
}
