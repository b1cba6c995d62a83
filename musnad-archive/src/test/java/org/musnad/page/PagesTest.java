package org.musnad.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.musnad.dossier.Dossiers;
import org.musnad.dossier.SampleLife;
import org.musnad.dossier.Search;
import org.musnad.language.Language;
import org.musnad.record.ArticleRecord;

class PagesTest {
  /** Where the pages are left for people to look at. */
  private static final Path LOOK = Path.of("target", "dossiers");

  private static final Set<String> HARMLESS =
      Set.of(
          "html", "head", "meta", "title", "style", "body", "a", "div", "span", "header", "p", "h1", "h2", "h3", "bdi", "ul", "ol", "li",
          "strong", "q", "nav", "main", "section", "svg", "desc", "defs", "lineargradient", "stop", "line", "text", "circle", "rect", "g",
          "details", "summary", "table", "thead", "tbody", "tr", "th", "td", "blockquote", "mark", "article", "aside", "dl", "dt", "dd");

  @ParameterizedTest
  @EnumSource(Language.class)
  void aHostileArticleChangesNothing(Language language) throws IOException {
    for (String html : List.of(dossier(language), articles(language))) {
      Document page = Jsoup.parse(html);

      assertThat(page.getAllElements().stream().map(e -> e.tagName().toLowerCase(java.util.Locale.ROOT)).filter(t -> !t.equals("#root")))
          .isSubsetOf(HARMLESS);
      assertThat(page.getAllElements())
          .allSatisfy(element -> assertThat(element.attributes()).noneMatch(a -> a.getKey().toLowerCase(java.util.Locale.ROOT).startsWith("on")));
      assertThat(page.select("[href]")).noneMatch(a -> a.attr("href").toLowerCase(java.util.Locale.ROOT).contains("javascript"));
      assertThat(html).doesNotContain("\u202E", "\u202C", "\u001B").contains("&lt;script&gt;alert(1)");
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void nothingIsLoadedFromElsewhere(Language language) throws IOException {
    for (String html : List.of(dossier(language), articles(language))) {
      Document page = Jsoup.parse(html);

      assertThat(page.select("script, link, img, iframe, object, embed, audio, video, [src], [srcset]")).isEmpty();
      assertThat(page.select("style").html()).doesNotContain("@import", "http", "url(");
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyLinkInsideThePageLeadsSomewhereAndEveryAnchorIsOne(Language language) throws IOException {
    for (String html : List.of(dossier(language), articles(language))) {
      Document page = Jsoup.parse(html);
      List<String> ids = page.select("[id]").eachAttr("id");

      assertThat(ids).doesNotHaveDuplicates();
      assertThat(page.select("a[href^=#]").eachAttr("href").stream().map(h -> h.substring(1)).collect(Collectors.toSet()))
          .isSubsetOf(ids);
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyCitationLeadsToItsMarkAndTheMarkBackToItsLine(Language language) throws IOException {
    Document page = Jsoup.parse(dossier(language));

    for (Element line : page.select("li.fact")) {
      List<String> targets = line.select("a.cite").eachAttr("href");
      assertThat(targets).isNotEmpty();
      for (String target : line.select(".evidence .from a").eachAttr("href")) {
        assertThat(page.getElementById(target.substring(1))).as(target).isNotNull();
      }
      assertThat(page.select("a.back[href=#" + line.id() + "]")).as(line.id()).isNotEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void thePageIsInTheLanguageAndDirectionAskedFor(Language language) throws IOException {
    Document page = Jsoup.parse(dossier(language));

    Element html = page.expectFirst("html");
    assertThat(html.attr("lang")).isEqualTo(language.code());
    assertThat(html.attr("dir")).isEqualTo(language.direction());
    assertThat(page.select(".text")).allSatisfy(text -> assertThat(text.attr("dir")).isEqualTo("rtl"));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void theTimelineHasATitleADescriptionAndATable(Language language) throws IOException {
    Element timeline = Jsoup.parse(dossier(language)).expectFirst(".timeline");

    assertThat(timeline.select("svg > title")).hasSize(1);
    assertThat(timeline.select("svg > desc").text()).contains("1970");
    assertThat(timeline.select("table tbody tr")).hasSizeGreaterThanOrEqualTo(3);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void theTextOfAnArticleIsTheSameWithMarksAndWithout(Language language) throws IOException {
    ArticleRecord record = SampleLife.records().get(0);
    StringBuilder out = new StringBuilder();
    ArticlePage.write(List.of(record), language, out);
    Element text = Jsoup.parse(out.toString()).expectFirst(".text");

    text.select("a.back").remove();
    assertThat(text.wholeText()).isEqualTo(record.article().text());
  }

  private static String dossier(Language language) throws IOException {
    List<ArticleRecord> records = SampleLife.records();
    StringBuilder out = new StringBuilder();
    if (Dossiers.of(records).find("ليلى الحمداني") instanceof Search.Found found) {
      DossierPage.write(found.dossier(), records, language, out);
    }
    Files.createDirectories(LOOK);
    Files.writeString(LOOK.resolve("sample." + language.code() + ".html"), out);
    return out.toString();
  }

  private static String articles(Language language) throws IOException {
    StringBuilder out = new StringBuilder();
    ArticlePage.write(SampleLife.records(), language, out);
    return out.toString();
  }
}
