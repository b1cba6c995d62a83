package org.musnad.newsroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.javalin.router.Endpoint;
import io.javalin.security.Roles;
import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.musnad.store.Archive;
import org.musnad.store.ArchiveAddress;

class SafetyTest {
  private static final Set<String> METHODS = Set.of("POST", "PUT", "PATCH", "DELETE");

  @TempDir Path directory;

  private static List<Endpoint> changing(Opened opened) {
    return opened.newsroom().endpoints().stream().filter(endpoint -> METHODS.contains(endpoint.method.toString())).toList();
  }

  private static String path(Endpoint endpoint) {
    return endpoint.path.replaceAll("[{<][^}>]*[}>]", "1");
  }

  private static boolean isFor(Endpoint endpoint, Object role) {
    Roles roles = endpoint.metadata(Roles.class);
    return roles != null && roles.getRoles().contains(role);
  }

  private static int send(Browser browser, Endpoint endpoint) {
    return browser.send(browser.request(path(endpoint))
        .header("Content-Type", "application/x-www-form-urlencoded")
        .header(Visitor.HEADER, browser.token())
        .method(endpoint.method.toString(), BodyPublishers.ofString("x=y"))).statusCode();
  }

  @Test
  void whoHasNotSignedInChangesNothing() {
    try (Opened opened = Opened.forUsers(directory)) {
      Browser nobody = opened.browser();
      nobody.get("sign-in");
      assertThat(changing(opened)).hasSizeGreaterThan(8).allSatisfy(endpoint -> {
        if (!isFor(endpoint, Access.ANYONE)) {
          assertThat(send(nobody, endpoint)).as(endpoint.method + " " + endpoint.path).isEqualTo(401);
        }
      });
      assertThat(changing(opened).stream().filter(endpoint -> isFor(endpoint, Access.ANYONE)).map(endpoint -> endpoint.path))
          .as("what nobody needs an account for").containsExactlyInAnyOrder("/sign-in", "/invitation/{secret}");
    }
  }

  @Test
  void aReaderChangesNothingButTheirOwn() {
    try (Opened opened = Opened.forUsers(directory)) {
      Browser reader = opened.signedIn("سعاد", Role.READER);
      reader.get("account");
      assertThat(changing(opened)).allSatisfy(endpoint -> {
        boolean own = isFor(endpoint, Role.READER) || isFor(endpoint, Access.ANYONE) || isFor(endpoint, Access.READS);
        if (!own) {
          assertThat(send(reader, endpoint)).as(endpoint.method + " " + endpoint.path).isEqualTo(403);
        }
      });
      for (String closed : List.of("people", "log", "add")) {
        assertThat(reader.get(closed).statusCode()).as(closed).isEqualTo(403);
      }
    }
  }

  @Test
  void anEditorIsNoAdmin() {
    try (Opened opened = Opened.forUsers(directory)) {
      Browser editor = opened.signedIn("سعاد", Role.EDITOR);
      assertThat(editor.get("add").statusCode()).isEqualTo(200);
      assertThat(changing(opened).stream().filter(endpoint -> isFor(endpoint, Role.ADMIN))).hasSizeGreaterThan(2)
          .allSatisfy(endpoint -> assertThat(send(editor, endpoint)).as(endpoint.path).isEqualTo(403));
    }
  }

  @Test
  void withoutItsTokenNoFormIsTaken() {
    try (Opened opened = Opened.forOne(directory)) {
      Browser browser = opened.browser();
      browser.get("add");
      String token = browser.token();
      assertThat(changing(opened)).allSatisfy(endpoint -> {
        if (!isFor(endpoint, Access.READS)) {
          int status = browser.send(browser.request(path(endpoint)).header("Content-Type", "application/x-www-form-urlencoded")
              .method(endpoint.method.toString(), BodyPublishers.ofString("token=wrong"))).statusCode();
          assertThat(status).as(endpoint.method + " " + endpoint.path).isEqualTo(403);
        }
      });
      assertThat(browser.postWith(token, "add/link", "link", "").statusCode()).as("with it").isEqualTo(422);
      assertThat(opened.archive().size()).isZero();
    }
  }

  @Test
  void theTokenOfOneIsWorthNothingForAnother() {
    try (Opened opened = Opened.forUsers(directory)) {
      Browser one = opened.signedIn("سعاد", Role.EDITOR);
      Browser other = opened.signedIn("كريم", Role.EDITOR);
      one.get("add");
      other.get("add");
      assertThat(other.postWith(one.token(), "add/link", "link", "").statusCode()).isEqualTo(403);
      assertThat(other.postWith(other.token(), "add/link", "link", "").statusCode()).isEqualTo(422);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"Origin: https://evil.example", "Origin: null", "Sec-Fetch-Site: cross-site", "Sec-Fetch-Site: same-site"})
  void formsOfOtherSitesAreRefusedEvenWithTheToken(String header) {
    try (Opened opened = Opened.forOne(directory)) {
      Browser browser = opened.browser();
      browser.get("add");
      String[] parts = header.split(": ", -1);
      HttpResponse<String> answer = browser.send(browser.request("add/link").header(parts[0], parts[1])
          .header("Content-Type", "application/x-www-form-urlencoded")
          .POST(BodyPublishers.ofString("link=&token=" + browser.token())));
      assertThat(answer.statusCode()).isEqualTo(403);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"evil.example", "evil.example:8080", "127.0.0.1.evil.example", "localhost.evil.example", ""})
  void aNameThatWasLedHereIsRefused(String host) throws IOException {
    try (Opened opened = Opened.forOne(directory)) {
      assertThat(answerTo(opened, host)).doesNotContain(" 200 ").doesNotContain("غرفة");
      assertThat(answerTo(opened, "localhost:" + opened.newsroom().address().getPort())).contains(" 200 ");
    }
  }

  private static String answerTo(Opened opened, String host) throws IOException {
    try (Socket socket = new Socket("127.0.0.1", opened.newsroom().address().getPort())) {
      socket.getOutputStream().write(("GET / HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n")
          .getBytes(StandardCharsets.US_ASCII));
      String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return answer.lines().findFirst().orElse("") + " ";
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/add", "/log", "/no-such-page", "/assets/site.css", "/assets/none.css", "/article/1", "/api/none"})
  void everyAnswerTellsTheBrowserWhatNotToDo(String path) {
    try (Opened opened = Opened.forOne(directory)) {
      HttpResponse<String> answer = opened.browser().get(path);
      assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
          .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'").doesNotContain("unsafe");
      assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
      assertThat(answer.headers().firstValue("Referrer-Policy")).contains("no-referrer");
      assertThat(answer.body()).doesNotContainPattern("<script>|<style|\\sstyle=|\\son[a-z]+=|javascript:");
    }
  }

  @Test
  void aBackupOfARunningNewsroomIsANewsroom() throws IOException {
    Path copy = Files.createDirectory(directory.resolve("copy"));
    try (Opened opened = Opened.forUsers(directory)) {
      Browser editor = opened.signedIn("سعاد", Role.ADMIN);
      editor.get("add");
      assertThat(editor.post("add/text", "title", "خبر", "url", "https://example.org/1", "text", "زار الوزير بغداد أمس.").statusCode())
          .isEqualTo(303);
      try (Archive other = Archive.open(ArchiveAddress.of(directory.resolve("musnad.db").toString()))) {
        other.backup(copy.resolve("musnad.db"));
      }
      assertThat(editor.get("account").statusCode()).as("it goes on").isEqualTo(200);
    }
    try (Opened restored = Opened.in(copy, new Settings(Settings.LOOPBACK, 0, true, null))) {
      Browser browser = restored.browser();
      browser.get("sign-in");
      assertThat(browser.post("sign-in", "name", "سعاد", "password", Browser.PASSWORD).statusCode()).isEqualTo(303);
      assertThat(browser.get("log").body()).contains("قبل دعوة");
      assertThat(restored.archive().verify(finding -> {}).isSound()).isTrue();
      assertThat(restored.first()).as("nobody is invited as the first").isEmpty();
    }
  }

  @Test
  void withoutUsersItIsServedToThisMachineOnly() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Settings("0.0.0.0", 0));
  }
}
