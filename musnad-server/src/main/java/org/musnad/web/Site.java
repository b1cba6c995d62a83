package org.musnad.web;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.musnad.language.DateWords;
import org.musnad.language.Language;
import org.musnad.language.Messages;
import org.musnad.language.SafeText;
import org.musnad.newsroom.Role;
import org.musnad.newsroom.Visitor;

/**
 * The frame around every page: its language, its words, and who looks at it.
 *
 * @param visitor who looks at it
 * @param language the language of the interface
 * @param path the address of the page
 * @param parameters what was asked for, without the choice of a language
 */
public record Site(Visitor visitor, Language language, String path, Map<String, List<String>> parameters) {
  /** The cookie, and the parameter that sets it, that choose the language. */
  private static final String CHOICE = "lang";

  private static final int YEAR = 31_536_000;

  /** The pages that every page leads to, and the parts of the site they stand for. */
  private static final List<String> NAVIGATION = List.of(
      "/", "/search", "/events", "/pledges", "/places", "/outlets", "/compare", "/add");

  public Site {
    parameters = Map.copyOf(parameters);
  }

  /** A line of the navigation. */
  public record Entry(String address, String title, boolean here) {}

  /** The frame around the answer to a request. */
  public static Site of(Context context) {
    Language asked = language(context.queryParam(CHOICE));
    if (asked != null) {
      context.cookie(new Cookie(CHOICE, asked.code(), "/", YEAR, false, true, null, SameSite.LAX));
    }
    Language kept = asked != null ? asked : language(context.cookie(CHOICE));
    Map<String, List<String>> parameters = new LinkedHashMap<>(context.queryParamMap());
    parameters.remove(CHOICE);
    return new Site(Visitor.of(context), kept == null ? Language.AR : kept, context.path(), parameters);
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

  /** How many of something. */
  public String count(String key, long number) {
    return words().count(key, (int) Math.min(number, Integer.MAX_VALUE));
  }

  /** A number in the digits of the language. */
  public String number(long number) {
    return words().number(number);
  }

  String day(@Nullable LocalDate day) {
    return day == null ? "" : new DateWords(language).day(day);
  }

  DateWords dates() {
    return new DateWords(language);
  }

  /** A text of an article on one line, without what could turn or hide its surroundings. */
  public String line(String text) {
    return SafeText.line(text);
  }

  String outlet(String name) {
    return name.isBlank() ? t("cite.noOutlet") : SafeText.line(name);
  }

  /** The headline of an article. */
  public String headline(String title) {
    return title.isBlank() ? t("page.untitled") : SafeText.line(title);
  }

  /** The title of a window: that of the page, and the name of it all. */
  String title(String title) {
    return title.equals(t("product")) ? title : SafeText.line(title) + " · " + t("product");
  }

  /** The address of a style or a script. */
  public String asset(String name) {
    return Assets.link(name);
  }

  boolean mayEdit() {
    return visitor.role().may(Role.EDITOR);
  }

  /** The other language, as the switch names it. */
  public Language other() {
    return language == Language.AR ? Language.EN : Language.AR;
  }

  /** This very page in the other language. */
  String switched() {
    return address(path, with(CHOICE, other().code()));
  }

  /** What the search box holds. */
  String asked() {
    return SafeText.line(parameter("q"));
  }

  /** A parameter of the address; empty where it is not there. */
  String parameter(String name) {
    List<String> values = parameters.getOrDefault(name, List.of());
    return values.isEmpty() ? "" : values.get(0).strip();
  }

  /** This page with another value of a parameter; without it, where the value is empty. */
  String address(String name, String value) {
    return address(path, with(name, value));
  }

  private Map<String, List<String>> with(String name, String value) {
    Map<String, List<String>> changed = new java.util.TreeMap<>(parameters);
    if (value.isEmpty()) {
      changed.remove(name);
    } else {
      changed.put(name, List.of(value));
    }
    return changed;
  }

  /** An address with parameters, letters outside ASCII encoded. */
  static String address(String path, Map<String, List<String>> parameters) {
    StringBuilder address = new StringBuilder(path);
    char sign = '?';
    for (Map.Entry<String, List<String>> parameter : parameters.entrySet()) {
      for (String value : parameter.getValue()) {
        address.append(sign).append(encoded(parameter.getKey())).append('=').append(encoded(value));
        sign = '&';
      }
    }
    return address.toString();
  }

  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  List<Entry> navigation() {
    List<Entry> entries = new ArrayList<>();
    for (String address : NAVIGATION) {
      String key = address.equals("/") ? "home" : address.substring(1);
      boolean here = address.equals("/") ? path.equals("/") : path.equals(address) || path.startsWith(address + "/");
      entries.add(new Entry(address, t("web.nav." + key), here));
    }
    return entries;
  }
}
