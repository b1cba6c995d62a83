package org.musnad.api;

import io.javalin.http.Context;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * A page of a list.
 *
 * @param limit how many rows it holds at most
 * @param most how many a page may hold at most
 * @param cursor behind which row it begins, as the page before has told in its {@code next}; or null for the first
 */
record Paging(int limit, int most, @Nullable String cursor) {
  private static final int USUAL = 50;
  private static final int MOST = 200;

  static Paging of(Context context) {
    return of(context, MOST);
  }

  static Paging of(Context context, int most) {
    Integer limit = Asked.number(context, "limit");
    if (limit != null && limit < 1) {
      throw Problem.parameter("limit", limit.toString());
    }
    return new Paging(Math.min(limit == null ? USUAL : limit, most), most, Asked.text(context, "cursor"));
  }

  /** So many rows must be asked for, to know whether there are more. */
  int ask() {
    return limit + 1;
  }

  /** The numbers of the cursor, or null for the first page. */
  long @Nullable [] numbers(int count) {
    String text = cursor;
    if (text == null) {
      return null;
    }
    String[] parts = text.split("\\.", -1);
    long[] numbers = new long[count];
    if (parts.length != count) {
      throw Problem.parameter("cursor", text);
    }
    try {
      for (int i = 0; i < count; i++) {
        numbers[i] = Long.parseLong(parts[i]);
      }
    } catch (NumberFormatException e) {
      throw Problem.parameter("cursor", text);
    }
    return numbers;
  }

  /**
   * Answers with a page.
   *
   * @param rows what was found, one more than the page holds if there are more
   * @param after the cursor behind a row
   * @param item writes the properties of one
   */
  <T> void answer(Context context, List<T> rows, Function<T, String> after, BiConsumer<T, JsonGenerator> item) {
    List<T> page = rows.subList(0, Math.min(limit, rows.size()));
    String next = rows.size() > limit ? link(context, after.apply(page.get(page.size() - 1))) : null;
    Json.answer(context, json -> {
      json.writeStartObject();
      json.writeArrayPropertyStart("items");
      for (T row : page) {
        json.writeStartObject();
        item.accept(row, json);
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeNumberProperty("limit", limit);
      json.writeNumberProperty("most", most);
      Json.optional(json, "next", next);
      json.writeEndObject();
    });
  }

  /** The same address with another cursor, also as the answer's header {@code Link}. */
  String link(Context context, String behind) {
    List<String> parameters = new ArrayList<>();
    for (Map.Entry<String, List<String>> parameter : context.queryParamMap().entrySet()) {
      if (!parameter.getKey().equals("cursor")) {
        parameter.getValue().forEach(value -> parameters.add(encoded(parameter.getKey()) + "=" + encoded(value)));
      }
    }
    parameters.add("cursor=" + encoded(behind));
    String next = context.path() + "?" + String.join("&", parameters);
    context.header("Link", "<" + next + ">; rel=\"next\"");
    return next;
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
