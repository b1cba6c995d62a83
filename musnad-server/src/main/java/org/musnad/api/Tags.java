package org.musnad.api;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Arrays;
import org.musnad.store.Archive;
import org.musnad.store.Stand;

/** Entity tags: what was answered holds as long as the archive has not changed. Stateless. */
final class Tags {
  private Tags() {}

  /** Tags an answer with how far the archive has come. True if whoever asks has it already: then all is answered. */
  static boolean known(Context context, Archive archive) {
    Stand stand = archive.listing().stand();
    return known(context, stand.change() + "-" + stand.identity());
  }

  /** Tags an answer. True if whoever asks has it already: then all is answered. */
  static boolean known(Context context, String state) {
    String tag = "W/\"" + state + "-" + Asked.language(context).code() + "\"";
    context.header("ETag", tag);
    context.header("Cache-Control", "private, no-cache");
    context.header("Vary", "Accept-Language, Cookie");
    String had = context.header("If-None-Match");
    boolean known = had != null
        && (had.strip().equals("*") || Arrays.stream(had.split(",", -1)).map(Tags::weak).anyMatch(weak(tag)::equals));
    if (known) {
      context.status(HttpStatus.NOT_MODIFIED);
    }
    return known;
  }

  /** {@code If-None-Match} compares weakly. */
  private static String weak(String tag) {
    String bare = tag.strip();
    return bare.startsWith("W/") ? bare.substring(2) : bare;
  }
}
