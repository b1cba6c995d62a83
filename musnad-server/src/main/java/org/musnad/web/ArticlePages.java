package org.musnad.web;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.musnad.language.SafeText;
import org.musnad.newsroom.Desk;
import org.musnad.page.PagePart;
import org.musnad.page.ReadingLinks;
import org.musnad.store.ArticleSummary;
import org.musnad.store.Citation;
import org.musnad.store.FigureRows.CoreRow;
import org.musnad.store.FigureRows.MemberRow;
import org.musnad.store.StoredArticle;
import org.musnad.syndication.Chain;
import org.musnad.syndication.Credits;
import org.musnad.syndication.Syndication;
import org.musnad.text.Article;
import org.musnad.text.Span;

/** Articles as they were read, and citations of them. */
final class ArticlePages {
  private static final Pattern PLACE = Pattern.compile("([0-9]{1,9})-([0-9]{1,9})");
  private static final int LEAST_HASH = 8;
  private static final int AROUND = 220;

  private final Desk desk;

  ArticlePages(Desk desk) {
    this.desk = desk;
  }

  /** An article of a chain of copies. */
  record Link(long number, String title, String outlet) {}

  /**
   * An article.
   *
   * @param stored the article
   * @param marked words that an address asked to see marked, or null
   * @param body its HTML
   * @param copies other articles with nearly its text, the first of which came out first
   * @param agencies the news agencies it credits
   * @param versions how many versions of it there are
   */
  record ArticleView(
      Site site, StoredArticle stored, @Nullable Words marked, String body, List<Link> copies, List<String> agencies, int versions) {
    Article article() {
      return stored.record().article();
    }

    /** Where the article itself stands; empty where that is no address for a browser. */
    String address() {
      String url = article().url().strip();
      return url.startsWith("https://") || url.startsWith("http://") ? url : "";
    }
  }

  /** Some words of a text with what stands around them. */
  record Words(String before, String exact, String after) {
    static Words of(String text, Span span) {
      int from = Math.max(0, span.start() - AROUND);
      int to = Math.min(text.length(), span.end() + AROUND);
      return new Words(SafeText.clean(text.substring(from, span.start())), SafeText.clean(span.of(text)),
          SafeText.clean(text.substring(span.end(), to)));
    }
  }

  /**
   * A citation.
   *
   * @param kind exact, moved or broken
   * @param then the words as they stood
   * @param now the words as they stand now, or null
   * @param link the lasting address, with the address of the server
   * @param opened where the words are marked in the article
   */
  record CitationView(
      Site site, StoredArticle stored, String kind, @Nullable Words then, @Nullable Words now, String link, String opened) {
    Article article() {
      return stored.record().article();
    }

    private String quote() {
      Words words = then;
      return words == null ? "" : SafeText.line(words.exact());
    }

    private String source() {
      List<String> parts = new ArrayList<>();
      parts.add(site.outlet(article().outlet()));
      parts.add(site.headline(article().title()));
      if (article().published() != null) {
        parts.add(site.day(article().published()));
      }
      return String.join(site.t("list.separator"), parts);
    }

    /** For a text. */
    String text() {
      return "«" + quote() + "» — " + source() + "\n" + link;
    }

    /** For Markdown; what Markdown would read as its own is kept from it. */
    String markdown() {
      return "> " + escaped(quote()) + "\n>\n> — [" + escaped(source()) + "](" + link + ")";
    }

    private static String escaped(String text) {
      return text.replaceAll("([\\\\`*_\\[\\]<>#])", "\\\\$1");
    }
  }

  void on(JavalinDefaultRoutingApi routes) {
    routes.get("/article/{number}", this::article);
    routes.get("/cite/{number}/{place}/{hash}", this::cite);
  }

  private StoredArticle stored(Context context) {
    return desk.archive().article(FigurePages.number(context)).orElseThrow(NotFoundResponse::new);
  }

  private void article(Context context) {
    Site site = Site.of(context);
    StoredArticle stored = stored(context);
    String text = stored.record().article().text();
    Words marked = place(site.parameter("mark"), text).map(span -> Words.of(text, span)).orElse(null);
    Optional<Chain> chain = Syndication.of(desk.archive()).chain(stored.article());
    Template.answer(context, "article.jte", new ArticleView(site, stored, marked,
        PagePart.of(stored, site.language(), links(stored)), chain.map(found -> copies(found, stored)).orElse(List.of()),
        chain.map(found -> found.credits().keySet().stream().map(Credits::arabicName).toList()).orElse(List.of()),
        desk.archive().find(String.valueOf(stored.article())).stream()
            .filter(found -> found.number() == stored.article()).map(ArticleSummary::versions).findFirst().orElse(1)));
  }

  private List<Link> copies(Chain chain, StoredArticle stored) {
    List<Link> links = new ArrayList<>();
    List<Long> numbers = new ArrayList<>(List.of(chain.original()));
    chain.copies().forEach(copy -> numbers.add(copy.article()));
    numbers.removeIf(number -> number == stored.article());
    desk.archive().texts(numbers).forEach(text ->
        links.add(new Link(text.number(), text.article().title(), text.article().outlet())));
    return links;
  }

  private ReadingLinks links(StoredArticle stored) {
    Map<String, Integer> figures = desk.archive().figures().read(rows -> {
      Map<String, Integer> found = new HashMap<>();
      for (MemberRow member : rows.membersIn((int) stored.article())) {
        rows.core(member.core()).map(CoreRow::figure).ifPresent(figure -> found.put("e" + member.entity(), figure));
      }
      return found;
    });
    return new ReadingLinks() {
      @Override
      public String entity(String entity) {
        Integer figure = figures.get(entity);
        return figure == null ? "" : Addresses.figure(figure);
      }

      @Override
      public String citation(Span span) {
        return Addresses.citation(stored, span);
      }
    };
  }

  private static Optional<Span> place(String asked, String text) {
    Matcher matcher = PLACE.matcher(asked);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    int start = Integer.parseInt(matcher.group(1));
    int end = Integer.parseInt(matcher.group(2));
    return start < end && end <= text.length() ? Optional.of(new Span(start, end)) : Optional.empty();
  }

  private void cite(Context context) {
    Site site = Site.of(context);
    StoredArticle now = stored(context);
    String hash = context.pathParam("hash");
    if (hash.length() < LEAST_HASH || !PLACE.matcher(context.pathParam("place")).matches()) {
      throw new NotFoundResponse();
    }
    String link = context.scheme() + "://" + context.host() + context.path();
    Citation citation = desk.archive().versions(now.article()).stream()
        .filter(version -> version.hash().startsWith(hash))
        .flatMap(version -> place(context.pathParam("place"), version.record().article().text()).stream().map(version::cite))
        .findFirst().orElse(null);
    if (citation == null) {
      Template.answer(context, "cite.jte", new CitationView(site, now, "unknown", null, null, link, context.path()));
      return;
    }
    String text = now.record().article().text();
    Citation.Standing standing = citation.standingIn(text);
    boolean broken = standing.kind() == Citation.Kind.BROKEN;
    Words then = new Words(SafeText.clean(citation.prefix()), SafeText.clean(citation.exact()), SafeText.clean(citation.suffix()));
    Template.answer(context, "cite.jte", new CitationView(site, now, standing.kind().name(), then,
        broken ? null : Words.of(text, standing.span()), link, opened(now, standing)));
  }

  /** Where the words are marked in the article: their statement's mark, else a mark of their own. */
  private static String opened(StoredArticle article, Citation.Standing standing) {
    if (standing.kind() == Citation.Kind.BROKEN) {
      return Addresses.article(article.article());
    }
    return article.record().statements().stream()
        .filter(statement -> statement.span().equals(standing.span()))
        .map(statement -> Addresses.statement(article.article(), statement.id()))
        .findFirst()
        .orElse(Addresses.article(article.article()) + "?mark=" + standing.span().start() + "-" + standing.span().end() + "#mark");
  }
}
