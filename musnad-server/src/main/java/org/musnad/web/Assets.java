package org.musnad.web;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.musnad.page.PageStyle;

/**
 * Styles, scripts and fonts, out of the jar. An address with the hash of the contents in it is kept by browsers for a
 * year: what changes gets another address. Fonts lie in a folder named by their version. Thread safe.
 */
final class Assets {
  private static final Pattern NAME = Pattern.compile("([a-z0-9][a-z0-9.-]*/)?[a-zA-Z0-9][a-zA-Z0-9.-]*");
  private static final Map<String, String> TYPES = Map.of(
      "css", "text/css; charset=utf-8", "js", "text/javascript; charset=utf-8", "woff2", "font/woff2", "svg", "image/svg+xml");
  private static final int HASH_LETTERS = 12;
  private static final Map<String, Asset> KNOWN = new ConcurrentHashMap<>();

  private Assets() {}

  private record Asset(byte[] contents, String hash) {}

  static void on(JavalinDefaultRoutingApi routes) {
    routes.get("/assets/<name>", Assets::serve);
  }

  /** The address of an asset. */
  static String link(String name) {
    return "/assets/" + name + asset(name).map(found -> "?v=" + found.hash()).orElse("");
  }

  private static void serve(Context context) {
    String name = context.pathParam("name");
    if (!NAME.matcher(name).matches()) {
      throw new NotFoundResponse();
    }
    Asset asset = asset(name).orElseThrow(NotFoundResponse::new);
    boolean lasts = asset.hash().equals(context.queryParam("v")) || name.endsWith(".woff2");
    context.header("Cache-Control", lasts ? "public, max-age=31536000, immutable" : "no-cache");
    context.contentType(TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "text/plain; charset=utf-8"));
    context.result(asset.contents());
  }

  private static Optional<Asset> asset(String name) {
    Asset known = KNOWN.get(name);
    if (known != null) {
      return Optional.of(known);
    }
    Optional<Asset> loaded = load(name);
    loaded.ifPresent(asset -> KNOWN.put(name, asset));
    return loaded;
  }

  private static Optional<Asset> load(String name) {
    if (name.equals("page.css")) {
      return Optional.of(asset(PageStyle.sheet().getBytes(StandardCharsets.UTF_8)));
    }
    try (InputStream in = Assets.class.getResourceAsStream("assets/" + name)) {
      return in == null ? Optional.empty() : Optional.of(asset(in.readAllBytes()));
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  private static Asset asset(byte[] contents) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(contents);
      return new Asset(contents, HexFormat.of().formatHex(hash).substring(0, HASH_LETTERS));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
