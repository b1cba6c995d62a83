package org.musnad.page;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.musnad.language.DateWords;
import org.musnad.language.Language;
import org.musnad.language.Messages;
import org.musnad.language.SafeText;
import org.musnad.text.Article;

/** What every page's template asks for: words, dates, and text from articles made safe to show. */
class View {
  private final Language language;
  private final Messages messages;
  private final DateWords dates;

  View(Language language) {
    this.language = language;
    this.messages = language.messages();
    this.dates = new DateWords(language);
  }

  Language language() {
    return language;
  }

  String style() {
    return Template.style();
  }

  String t(String key, Object... arguments) {
    return messages.text(key, arguments);
  }

  String count(String key, int number) {
    return messages.count(key, number);
  }

  String number(long number) {
    return messages.number(number);
  }

  String day(@Nullable LocalDate day) {
    return day == null ? "" : dates.day(day);
  }

  DateWords dates() {
    return dates;
  }

  /** A text of an article on one line. */
  String line(String text) {
    return SafeText.line(text);
  }

  /** A stretch of an article, its spaces kept at the ends, without direction controls. */
  String piece(String text) {
    return SafeText.clean(text).replaceAll("\\s+", " ");
  }

  String outlet(Article article) {
    return article.outlet().isBlank() ? t("cite.noOutlet") : SafeText.line(article.outlet());
  }

  String title(Article article) {
    return article.title().isBlank() ? t("page.untitled") : SafeText.line(article.title());
  }

  /** The article's address where it is one a browser may open, else the empty string. */
  String address(Article article) {
    String url = article.url().strip();
    return url.startsWith("https://") || url.startsWith("http://") ? url : "";
  }
}
