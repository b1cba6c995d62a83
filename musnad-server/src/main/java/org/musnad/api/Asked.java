package org.musnad.api;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.musnad.language.Language;
import org.musnad.newsroom.Role;
import org.musnad.newsroom.Visitor;
import org.musnad.store.Signature;

/** What a request says. Stateless. */
final class Asked {
  private Asked() {}

  /** {@code ?lang=}, else the first of {@code Accept-Language} that there is, else Arabic. */
  static Language language(Context context) {
    Optional<Language> asked = Optional.ofNullable(context.queryParam("lang")).flatMap(Language::of);
    if (asked.isPresent()) {
      return asked.get();
    }
    String accepted = context.header("Accept-Language");
    for (String range : (accepted == null ? "" : accepted).split(",", -1)) {
      Optional<Language> language = Language.of(range.strip().split("[-;]", 2)[0].toLowerCase(Locale.ROOT));
      if (language.isPresent()) {
        return language.get();
      }
    }
    return Language.AR;
  }

  /** Who changes something; only those who may. */
  static Signature editor(Context context) {
    Visitor visitor = Visitor.of(context);
    if (!visitor.role().may(Role.EDITOR)) {
      throw new Problem(403, "role");
    }
    return new Signature(visitor.name(), java.time.Instant.now());
  }

  static @Nullable String text(Context context, String name) {
    String value = context.queryParam(name);
    return value == null || value.isBlank() ? null : value.strip();
  }

  static @Nullable LocalDate day(Context context, String name) {
    return parsed(context, name, LocalDate::parse);
  }

  static @Nullable Integer number(Context context, String name) {
    return parsed(context, name, Integer::valueOf);
  }

  /** A value that is one of few, as {@code read} understands it. */
  static <T> @Nullable T parsed(Context context, String name, Function<String, T> read) {
    String value = text(context, name);
    if (value == null) {
      return null;
    }
    try {
      return read.apply(value);
    } catch (IllegalArgumentException | DateTimeParseException e) {
      throw Problem.parameter(name, value);
    }
  }

  /** The number in the address. */
  static int place(Context context, String name) {
    try {
      return Integer.parseInt(context.pathParam(name));
    } catch (NumberFormatException e) {
      throw Problem.notFound(context.path());
    }
  }

  /** An enumeration's constant by the word that JSON has for it: {@code kept-in-part}. */
  static <E extends Enum<E>> Function<String, E> word(Class<E> type) {
    return word -> Enum.valueOf(type, word.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
