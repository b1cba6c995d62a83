package org.musnad.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** Walks the pages in a browser. Runs with {@code -Dmusnad.browser=true}; skipped where there is no Chromium. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@EnabledIfSystemProperty(named = "musnad.browser", matches = "true")
class BrowserTest {
  private static final Path CHROMIUM = Path.of(System.getProperty("musnad.chromium", "/usr/bin/chromium"));
  private static final Path SCREENSHOTS = Path.of("target", "screenshots");
  private static final int WIDE = 1200;
  private static final int PHONE = 400;
  private static final int HEIGHT = 900;

  private @Nullable OpenNewsroom newsroom;
  private @Nullable Playwright playwright;
  private Browser browser;
  private String axe;

  @BeforeAll
  void open(@TempDir Path folder) throws IOException {
    assumeTrue(Files.isExecutable(CHROMIUM), "no Chromium at " + CHROMIUM);
    try {
      playwright = Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    } catch (PlaywrightException e) {
      assumeTrue(false, "no driver of Playwright: " + e.getMessage());
    }
    browser = started(playwright).chromium().launch(
        new BrowserType.LaunchOptions().setExecutablePath(CHROMIUM).setArgs(List.of("--no-sandbox")));
    newsroom = OpenNewsroom.in(folder);
    Files.createDirectories(SCREENSHOTS);
    try (InputStream in = BrowserTest.class.getResourceAsStream("/axe.min.js")) {
      assumeTrue(in != null, "no script of axe");
      axe = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static Playwright started(@Nullable Playwright playwright) {
    assumeTrue(playwright != null, "no driver of Playwright");
    return Objects.requireNonNull(playwright);
  }

  @AfterAll
  void close() {
    if (newsroom != null) {
      newsroom.close();
    }
    if (playwright != null) {
      playwright.close();
    }
  }

  private OpenNewsroom room() {
    return Objects.requireNonNull(newsroom);
  }

  private Map<String, String> addresses() {
    int figure = room().desk.figures().find("مصطفى الكاظمي").get(0).number();
    String pledge = org.musnad.pledge.Board.of(room().archive).pledges().get(0).id();
    return Map.ofEntries(
        Map.entry("home", "/"), Map.entry("search", "/search?q=الكاظمي"), Map.entry("statements", "/search?q=الكاظمي&kind=statement"),
        Map.entry("dossier", "/figure/" + figure), Map.entry("article", "/article/1"), Map.entry("events", "/events?month=2021-01"),
        Map.entry("pledges", "/pledges"), Map.entry("pledge", "/pledges/" + pledge), Map.entry("places", "/places"),
        Map.entry("outlets", "/outlets"), Map.entry("outlet", "/outlets?name=الصباح"),
        Map.entry("compare", "/compare?one=مصطفى الكاظمي&other=برهم صالح"), Map.entry("find", "/find?name=وزير"),
        Map.entry("missing", "/nothing"));
  }

  private Page page(int width, ColorScheme scheme, String language) {
    Page page = browser.newPage(new Browser.NewPageOptions().setViewportSize(width, HEIGHT).setColorScheme(scheme).setBypassCSP(true));
    page.navigate(room().address() + "?lang=" + language);
    return page;
  }

  @Test
  void noPageHasAFaultThatAxeFindsAndNoneIsWiderThanItsWindow() {
    List<String> faults = new ArrayList<>();
    for (String language : List.of("ar", "en")) {
      for (int width : new int[] {WIDE, PHONE}) {
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
          Page page = page(width, scheme, language);
          addresses().forEach((name, address) -> {
            page.navigate(room().address().resolve("/") + address.substring(1));
            page.waitForLoadState();
            String shot = name + "-" + language + "-" + width + "-" + scheme.name().toLowerCase(java.util.Locale.ROOT);
            page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(SCREENSHOTS.resolve(shot + ".png")));
            faults(page).forEach(fault -> faults.add(shot + ": " + fault));
            if ((Boolean) page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth + 1")) {
              faults.add(shot + ": wider than its window");
            }
          });
          page.close();
        }
      }
    }
    assertThat(faults).isEmpty();
  }

  private List<?> faults(Page page) {
    page.evaluate(axe);
    return (List<?>) page.evaluate("axe.run(document, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']})"
        + ".then(r => r.violations.map(v => v.id + ' ' + v.nodes.slice(0, 3).map(n => n.target.join(' ')).join(' | ')))");
  }

  @Test
  void theKeyboardReachesSearchAndOpensASuggestedName() {
    Page page = page(WIDE, ColorScheme.LIGHT, "ar");
    page.keyboard().press("Tab");
    assertThat(page.evaluate("document.activeElement.className")).isEqualTo("skip");
    page.locator(".find input").focus();
    page.keyboard().type("مصطفى الك");
    page.waitForSelector(".suggestions li");
    page.keyboard().press("ArrowDown");
    assertThat(page.locator(".find input").getAttribute("aria-activedescendant")).isNotEmpty();
    page.keyboard().press("Enter");
    page.waitForURL("**/figure/*");
    assertThat(page.locator("h1").innerText()).contains("مصطفى الكاظمي");
    page.close();
  }

  @Test
  void theTimelineZoomsAndTheGraphGrowsByKeyboard() {
    Page page = page(WIDE, ColorScheme.LIGHT, "ar");
    page.navigate(room().address().resolve(addresses().get("dossier")).toString());
    page.locator(".zoom button").first().press("Enter");
    assertThat(page.locator(".timeline svg").getAttribute("width")).isEqualTo("200%");
    int before = page.locator(".graph g").count();
    page.locator(".graph g:not(.centre)").first().press("Enter");
    page.waitForFunction("document.querySelector('.graph g:not(.centre)[aria-expanded=true]') !== null");
    assertThat(page.locator(".graph g").count()).isGreaterThanOrEqualTo(before);
    page.close();
  }

  @Test
  void aStatementIsShownByFocusAndACitationIsCopied() {
    Page page = page(WIDE, ColorScheme.LIGHT, "ar");
    page.navigate(room().address().resolve("/article/1").toString());
    page.locator(".text .back").first().focus();
    assertThat(page.locator(".statement.now").count()).isEqualTo(1);
    page.locator("a[href^='/cite/']").first().click();
    page.locator(".copy button").first().click();
    assertThat(page.locator(".copy button").first().innerText()).isEqualTo("نُسخ");
    page.close();
  }
}
