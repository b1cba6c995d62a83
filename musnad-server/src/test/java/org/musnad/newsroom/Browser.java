package org.musnad.newsroom;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** As much of a browser as these tests need: cookies, forms with the token of the page before. Follows nothing by itself. */
public final class Browser {
  /** What everybody's password is in tests. */
  public static final String PASSWORD = "نخلة على ضفة النهر";

  private static final Pattern TOKEN = Pattern.compile("name=\"token\" value=\"([^\"]+)\"");

  private final URI base;
  private final CookieManager cookies = new CookieManager();
  private final HttpClient client = HttpClient.newBuilder().cookieHandler(cookies).build();
  private String token = "";

  Browser(URI base) {
    this.base = base;
  }

  /** The token of the last page with a form. */
  public String token() {
    return token;
  }

  /** The value of a cookie, or the empty string. */
  public String cookie(String name) {
    return cookies.getCookieStore().getCookies().stream()
        .filter(cookie -> cookie.getName().equals(name)).map(java.net.HttpCookie::getValue).findFirst().orElse("");
  }

  /** Puts a cookie there, as somebody else might. */
  public void plant(String name, String value) {
    java.net.HttpCookie cookie = new java.net.HttpCookie(name, value);
    cookie.setPath("/");
    cookie.setVersion(0);
    cookies.getCookieStore().add(base, cookie);
  }

  /** Asks for a page. */
  public HttpResponse<String> get(String path) {
    return send(request(path).GET());
  }

  /** Sends a form of the page before. */
  public HttpResponse<String> post(String path, String... fields) {
    return postWith(token, path, fields);
  }

  /** Sends a form with some token. */
  public HttpResponse<String> postWith(String token, String path, String... fields) {
    StringBuilder form = new StringBuilder("token=").append(encode(token));
    for (int i = 0; i < fields.length; i += 2) {
      form.append('&').append(fields[i]).append('=').append(encode(fields[i + 1]));
    }
    return send(request(path)
        .header("Content-Type", "application/x-www-form-urlencoded")
        .POST(BodyPublishers.ofString(form.toString())));
  }

  /** A request to a path. */
  public HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(base.resolve(path.startsWith("/") ? path : "/" + path));
  }

  /** Sends a request as it is. */
  public HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      HttpResponse<String> answer = client.send(request.build(), BodyHandlers.ofString());
      Matcher matcher = TOKEN.matcher(answer.body());
      if (matcher.find()) {
        token = matcher.group(1);
      }
      return answer;
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
