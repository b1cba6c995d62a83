package org.musnad.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FetcherTest {
  private static final String PAGE = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n";
  private static final Limits SMALL = new Limits(100_000, Duration.ofMillis(700), 5);

  /** May connect to this machine, as only a test may. */
  private final Fetcher fetcher = new Fetcher(SMALL, InetAddress::isLoopbackAddress);

  private Fetched fetch(Host host) throws IOException {
    try (host) {
      return fetcher.fetch(host.address("/a"));
    }
  }

  private static Fetched refused(Refusal why, String detail) {
    return new Fetched.Refused(why, detail);
  }

  private static String text(Fetched fetched) {
    return fetched instanceof Fetched.Page page ? new String(page.body(), StandardCharsets.UTF_8) : fetched.toString();
  }

  @Test
  void aPageIsFetched() throws IOException {
    try (Host host = Host.saying(PAGE + "<p>خبر")) {
      Fetched fetched = fetcher.fetch(host.address("/أخبار/1?q=عدد#part"));
      assertThat(text(fetched)).isEqualTo("<p>خبر");
      assertThat(fetched).extracting("type", "charset").containsExactly("text/html", "utf-8");
      assertThat(host.asked().get(0)).startsWith("GET /%D8%A3").contains("User-Agent: Musnad").doesNotContain("#part", "Cookie");
    }
  }

  @Test
  void packedAndPiecewiseAnswersAreRead() throws IOException {
    assertThat(text(fetch(Host.saying("HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nTransfer-Encoding: chunked\r\n\r\n"
        + "3\r\nabc\r\n2;x=y\r\nde\r\n0\r\n\r\n")))).isEqualTo("abcde");
    assertThat(text(fetch(packed("abc".getBytes(StandardCharsets.US_ASCII))))).isEqualTo("abc");
  }

  private static Host packed(byte[] bytes) throws IOException {
    ByteArrayOutputStream zipped = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(zipped)) {
      gzip.write(bytes);
    }
    return new Host((path, out) -> {
      out.write("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
      out.write(zipped.toByteArray());
    });
  }

  @ParameterizedTest
  @CsvSource({
    "file:///etc/passwd,SCHEME,file", "ftp://example.org/,SCHEME,ftp", "gopher://example.org/,SCHEME,gopher",
    "jar:http://example.org!/,SCHEME,jar", "http:,NOT_AN_ADDRESS,''", "http:///a,NOT_AN_ADDRESS,''", "example.org,NOT_AN_ADDRESS,''",
    "http://user:pass@example.org/,CREDENTIALS,''", "http://example.org@127.0.0.1/,CREDENTIALS,''",
    "http://example.org:99999/,NOT_AN_ADDRESS,''", "http://no-such-host.invalid/,UNKNOWN_HOST,no-such-host.invalid"
  })
  void onlyPlainAddressesOfPagesAreFetched(String address, Refusal why, String detail) {
    assertThat(new Fetcher().fetch(address)).isEqualTo(refused(why, detail));
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "127.0.0.1", "localhost", "0.0.0.0", "10.1.2.3", "172.31.0.1", "192.168.1.1", "169.254.169.254", "100.100.100.200",
    "168.63.129.16", "224.0.0.1", "255.255.255.255", "2130706433", "127.1", "[::1]", "[::]", "[fe80::1]", "[fd00:ec2::254]",
    "[ff02::1]", "[::ffff:127.0.0.1]", "[::ffff:a9fe:a9fe]", "[64:ff9b::7f00:1]", "[2002:7f00:1::]", "[2001:db8::1]"
  })
  void whatIsNotPublicIsNotConnectedTo(String host) {
    assertThat(new Fetcher().fetch("http://" + host + "/")).isEqualTo(refused(Refusal.PRIVATE_ADDRESS, host));
  }

  @ParameterizedTest
  @ValueSource(strings = {"8.8.8.8", "172.32.0.1", "100.128.0.1", "2606:4700::1111", "2a00:1450::1"})
  void publicAddressesArePublic(String address) throws IOException {
    assertThat(PublicAddresses.isPublic(InetAddress.getByName(address))).isTrue();
  }

  @Test
  void eachRedirectIsLookedAtAnew() throws IOException {
    assertThat(fetch(Host.saying("HTTP/1.1 302 Found\r\nLocation: http://169.254.169.254/latest/meta-data\r\n\r\n")))
        .isEqualTo(refused(Refusal.PRIVATE_ADDRESS, "169.254.169.254"));
    assertThat(fetch(Host.saying("HTTP/1.1 302 Found\r\nLocation: file:///etc/passwd\r\n\r\n")))
        .isEqualTo(refused(Refusal.SCHEME, "file"));
    assertThat(fetch(Host.saying("HTTP/1.1 302 Found\r\nLocation: http://a:b@127.0.0.1/\r\n\r\n")))
        .isEqualTo(refused(Refusal.CREDENTIALS, ""));
  }

  @Test
  void aRedirectIsFollowedAndFiveAtMost() throws IOException {
    try (Host host = new Host((path, out) -> out.write((path.equals("/b")
        ? PAGE + "here" : "HTTP/1.1 301 Moved\r\nLocation: b\r\n\r\n").getBytes(StandardCharsets.US_ASCII)))) {
      Fetched fetched = fetcher.fetch(host.address("/a"));
      assertThat(text(fetched)).isEqualTo("here");
      assertThat(((Fetched.Page) fetched).address().toString()).isEqualTo(host.address("/b"));
    }
    try (Host host = Host.saying("HTTP/1.1 301 Moved\r\nLocation: /again\r\n\r\n")) {
      assertThat(fetcher.fetch(host.address("/a"))).isEqualTo(refused(Refusal.TOO_MANY_REDIRECTS, "5"));
      assertThat(host.asked()).hasSize(6);
    }
  }

  @Test
  void anEndlessPageIsCutOff() throws IOException {
    assertThat(fetch(new Host((path, out) -> {
      out.write(PAGE.getBytes(StandardCharsets.US_ASCII));
      while (true) {
        out.write(new byte[8192]);
      }
    }))).isEqualTo(refused(Refusal.TOO_LARGE, "1"));
    assertThat(fetch(Host.saying("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 100001\r\n\r\n")))
        .isEqualTo(refused(Refusal.TOO_LARGE, "1"));
  }

  @Test
  void aPackedPageIsMeasuredUnpacked() throws IOException {
    assertThat(fetch(packed(new byte[5_000_000]))).isEqualTo(refused(Refusal.TOO_LARGE, "1"));
  }

  @Test
  void headersWithoutEndAreCutOff() throws IOException {
    assertThat(fetch(new Host((path, out) -> {
      out.write("HTTP/1.1 200 OK\r\nX: ".getBytes(StandardCharsets.US_ASCII));
      while (true) {
        out.write(new byte[8192]);
      }
    }))).isEqualTo(refused(Refusal.BROKEN, ""));
  }

  @Test
  void aServerThatDripsIsLeft() throws IOException {
    assertThat(fetch(new Host((path, out) -> {
      out.write(PAGE.getBytes(StandardCharsets.US_ASCII));
      for (int i = 0; i < 100; i++) {
        out.write('a');
        out.flush();
        pause();
      }
    }))).isEqualTo(refused(Refusal.TOO_SLOW, "1"));
  }

  private static void pause() {
    try {
      Thread.sleep(50);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @ParameterizedTest
  @CsvSource({"application/pdf,application/pdf", "image/png,image/png", "'',?", "text/html<script>,?"})
  void onlyPagesAndTextsAreRead(String type, String detail) throws IOException {
    assertThat(fetch(Host.saying("HTTP/1.1 200 OK\r\nContent-Type: " + type + "\r\n\r\nx"))).isEqualTo(refused(Refusal.TYPE, detail));
  }

  @Test
  void errorsAndNonsenseAreSaid() throws IOException {
    assertThat(fetch(Host.saying("HTTP/1.1 404 Not Found\r\n\r\n"))).isEqualTo(refused(Refusal.STATUS, "404"));
    assertThat(fetch(Host.saying("SSH-2.0-OpenSSH\r\n"))).isEqualTo(refused(Refusal.BROKEN, ""));
    assertThat(fetch(Host.saying("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 9\r\n\r\nabc")))
        .isEqualTo(refused(Refusal.BROKEN, ""));
    int closed;
    try (ServerSocket socket = new ServerSocket(0)) {
      closed = socket.getLocalPort();
    }
    assertThat(fetcher.fetch("http://127.0.0.1:" + closed + "/")).isEqualTo(refused(Refusal.UNREACHABLE, "127.0.0.1"));
  }

  @Test
  void aServerWithoutACertificateIsNotTrusted() throws IOException {
    try (Host host = Host.saying("HTTP/1.1 200 OK\r\n\r\n")) {
      assertThat(fetcher.fetch(host.address("/").replace("http:", "https:"))).isInstanceOf(Fetched.Refused.class);
    }
  }
}
