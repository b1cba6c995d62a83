package org.musnad.cli;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.musnad.language.SafeText;
import org.musnad.record.Status;
import org.musnad.search.Hit;
import org.musnad.search.Passage;
import org.musnad.store.ArticleText;
import org.musnad.text.Article;
import org.musnad.text.Span;

/** Hits as a person reads them in a terminal, with ⟦ ⟧ around what was looked for. */
final class HitText {
  private final Messages messages;
  private final Words words;

  HitText(Messages messages) {
    this.messages = messages;
    this.words = new Words(messages);
  }

  void write(int number, Hit hit, Output out) {
    if (hit instanceof Hit.OfArticle found) {
      Article article = found.article().article();
      head(number, found.article(), marked(article.title(), whole(article.title()), found.titleMarks()), out);
      found.passages().forEach(passage -> passage(found.article(), passage, out));
    } else if (hit instanceof Hit.OfSentence found) {
      head(number, found.article(), SafeText.line(found.article().article().title()), out);
      passage(found.article(), found.passage(), out);
    } else if (hit instanceof Hit.OfStatement found) {
      head(number, found.article(), SafeText.line(found.article().article().title()), out);
      String status = found.status() == Status.ASSERTED ? "" : " · " + words.of(found.status());
      out.line("   " + found.id() + " · " + words.of(found.type()) + status);
      passage(found.article(), found.passage(), out);
    } else if (hit instanceof Hit.OfName found) {
      out.line(number + ". " + String.join(" · ", marked(found.name(), whole(found.name()), found.marks()),
          words.of(found.type()), messages.words().count("articles", found.articles())));
    }
  }

  private static Span whole(String text) {
    return new Span(0, text.length());
  }

  private static void head(int number, ArticleText found, String title, Output out) {
    Article article = found.article();
    String day = article.published() == null ? "" : article.published().toString();
    String known = Stream.of(title, SafeText.line(article.outlet()), day, SafeText.line(article.id()))
        .filter(part -> !part.isBlank())
        .collect(Collectors.joining(" · "));
    out.line(number + ". " + known + " · #" + found.number());
  }

  private static void passage(ArticleText found, Passage passage, Output out) {
    out.line("   " + marked(found.article().text(), passage.span(), passage.marks()));
  }

  private static String marked(String text, Span span, List<Span> marks) {
    StringBuilder out = new StringBuilder();
    int at = span.start();
    for (Span mark : marks) {
      int start = Math.max(at, mark.start());
      int end = Math.min(span.end(), Math.max(start, mark.end()));
      out.append(text, at, start).append('⟦').append(text, start, end).append('⟧');
      at = end;
    }
    return SafeText.line(out.append(text, at, span.end()));
  }
}
