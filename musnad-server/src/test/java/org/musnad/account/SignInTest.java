package org.musnad.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.musnad.newsroom.Browser;
import org.musnad.newsroom.Opened;
import org.musnad.newsroom.Role;

class SignInTest {
  @TempDir Path directory;

  @SuppressWarnings("NullAway.Init")
  private Opened opened;

  @BeforeEach
  void open() {
    opened = Opened.forUsers(directory);
  }

  @AfterEach
  void close() {
    opened.close();
  }

  private static String location(HttpResponse<String> answer) {
    return answer.headers().firstValue("Location").orElse("");
  }

  private HttpResponse<String> signIn(Browser browser, String name, String password, String to) {
    browser.get("sign-in");
    return browser.post("sign-in", "name", name, "password", password, "to", to);
  }

  @Test
  void theFirstAdminComesByTheLinkAndInvitesAnEditor() {
    Browser admin = opened.browser();
    String link = "invitation/" + opened.first().orElse("");
    assertThat(admin.get(link).body()).contains("دعوة إلى غرفة الأخبار", "مدير");
    assertThat(admin.post(link, "name", "سعاد", "password", Browser.PASSWORD).statusCode()).isEqualTo(303);
    assertThat(admin.get("people").body()).contains("سعاد");
    String page = admin.post("people/invite", "role", "editor").body();
    String invited = page.substring(page.indexOf("invitation/"), page.indexOf("</code>"));
    Browser editor = opened.browser();
    assertThat(editor.get(invited).body()).contains("محرر");
    assertThat(editor.post(invited, "name", "كريم", "password", Browser.PASSWORD).statusCode()).isEqualTo(303);
    assertThat(editor.get("/").statusCode()).isEqualTo(200);
    assertThat(editor.get("people").statusCode()).isEqualTo(403);
    assertThat(opened.browser().get(invited).statusCode()).as("once only").isEqualTo(410);
    assertThat(admin.get("log").body()).contains("قبل دعوة", "كريم", "127.0.0.1");
    assertThat(admin.get("log?lang=en").body()).contains("followed an invitation");
  }

  @Test
  void whoHasNotSignedInIsShownWhereToAndComesBack() {
    opened.signedIn("سعاد", Role.READER);
    Browser nobody = opened.browser();
    assertThat(location(nobody.get("account"))).isEqualTo("/sign-in?to=%2Faccount");
    assertThat(location(signIn(nobody, "سعاد", Browser.PASSWORD, "/account"))).isEqualTo("/account");
    assertThat(nobody.get("account").body()).contains("سعاد", "قارئ");
  }

  @Test
  void signingInLeadsToNoOtherSite() {
    opened.signedIn("سعاد", Role.READER);
    for (String to : new String[] {"//evil.example", "https://evil.example", "/\\evil.example", "javascript:alert(1)"}) {
      assertThat(location(signIn(opened.browser(), "سعاد", Browser.PASSWORD, to))).as(to).isEqualTo("/");
    }
  }

  @Test
  void aWrongPasswordAndAnUnknownNameLookTheSame() {
    opened.signedIn("سعاد", Role.READER);
    HttpResponse<String> wrong = signIn(opened.browser(), "سعاد", "x", "/");
    HttpResponse<String> unknown = signIn(opened.browser(), "كريم", "x", "/");
    assertThat(wrong.statusCode()).isEqualTo(401).isEqualTo(unknown.statusCode());
    assertThat(wrong.body().replaceAll("value=\"[^\"]*\"", "")).isEqualTo(unknown.body().replaceAll("value=\"[^\"]*\"", ""));
  }

  @Test
  void afterFiveFailuresOneHasToWait() {
    opened.signedIn("سعاد", Role.READER);
    for (int i = 0; i < 5; i++) {
      signIn(opened.browser(), "سعاد", "x", "/");
    }
    HttpResponse<String> answer = signIn(opened.browser(), "سعاد", Browser.PASSWORD, "/");
    assertThat(answer.statusCode()).isEqualTo(429);
    assertThat(answer.headers().firstValue("Retry-After")).isPresent();
  }

  @Test
  void aSecretThatWasPlantedBeforeIsWorthNothing() {
    opened.signedIn("سعاد", Role.ADMIN);
    Browser victim = opened.browser();
    victim.plant("musnad", "planted");
    signIn(victim, "سعاد", Browser.PASSWORD, "/");
    assertThat(victim.cookie("musnad")).isNotEqualTo("planted").hasSize(43);
    Browser attacker = opened.browser();
    attacker.plant("musnad", "planted");
    assertThat(attacker.get("account").statusCode()).isEqualTo(302);
  }

  @Test
  void theCookieIsOutOfReachOfScriptsAndOtherSites() {
    opened.signedIn("سعاد", Role.READER);
    HttpResponse<String> answer = signIn(opened.browser(), "سعاد", Browser.PASSWORD, "/");
    assertThat(answer.headers().allValues("Set-Cookie"))
        .anySatisfy(cookie -> assertThat(cookie).startsWith("musnad=").contains("HttpOnly", "SameSite=Lax", "Path=/"));
  }

  @Test
  void signingOutEndsTheVisitAlsoForWhoHasKeptTheCookie() {
    Browser browser = opened.signedIn("سعاد", Role.READER);
    String secret = browser.cookie("musnad");
    browser.get("account");
    assertThat(browser.post("account/sign-out").statusCode()).isEqualTo(303);
    Browser thief = opened.browser();
    thief.plant("musnad", secret);
    assertThat(thief.get("account").statusCode()).isEqualTo(302);
  }

  @Test
  void signingOutEverywhereAndDismissingPutOutOtherBrowsers() {
    Browser admin = opened.signedIn("سعاد", Role.ADMIN);
    Browser one = opened.signedIn("كريم", Role.EDITOR);
    Browser other = opened.browser();
    signIn(other, "كريم", Browser.PASSWORD, "/");
    one.get("account");
    one.post("account/sign-out-everywhere");
    assertThat(other.get("account").statusCode()).isEqualTo(302);
    signIn(other, "كريم", Browser.PASSWORD, "/");
    admin.get("people");
    assertThat(admin.post("people/role", "name", "كريم", "role", "reader").statusCode()).isEqualTo(303);
    assertThat(other.get("account").body()).contains("قارئ");
    assertThat(admin.post("people/dismiss", "name", "كريم").statusCode()).isEqualTo(303);
    assertThat(other.get("account").statusCode()).isEqualTo(302);
    assertThat(admin.post("people/dismiss", "name", "سعاد").statusCode()).as("the last admin").isEqualTo(409);
  }

  @Test
  void onesOwnPasswordIsChanged() {
    Browser browser = opened.signedIn("سعاد", Role.READER);
    browser.get("account");
    assertThat(browser.post("account/password", "old", "x", "new", "زورق في بحر بعيد").statusCode()).isEqualTo(403);
    assertThat(browser.post("account/password", "old", Browser.PASSWORD, "new", "short").statusCode()).isEqualTo(400);
    assertThat(browser.post("account/password", "old", Browser.PASSWORD, "new", "زورق في بحر بعيد").statusCode()).isEqualTo(303);
    assertThat(browser.get("account").statusCode()).isEqualTo(200);
  }
}
