package org.musnad.fetch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.function.Predicate;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;
import org.jspecify.annotations.Nullable;

/**
 * Fetches a page that somebody names.
 *
 * <pre>{@code
 * if (new Fetcher().fetch("https://example.org/news/1") instanceof Fetched.Page page) { … }
 * }</pre>
 *
 * <p>It speaks HTTP itself, because the JDK's client resolves a name once more when it connects: what was checked would not
 * be what is connected to. No cookies, no credentials, nothing kept between two pages. Thread safe.
 */
public final class Fetcher {
  private static final String WHO = "Musnad/0.1 (reads one page that its user names)";
  private static final Set<String> TYPES = Set.of(
      "text/html", "application/xhtml+xml", "text/plain", "application/json", "application/x-ndjson", "application/jsonl");

  private static final int OK = 200;
  private static final long NANOS = 1_000_000_000;

  private final Limits limits;
  private final Predicate<InetAddress> mayConnect;

  /** With the usual limits, to public addresses. */
  public Fetcher() {
    this(Limits.USUAL, PublicAddresses::isPublic);
  }

  /**
   * For tests, which can reach nothing but their own machine.
   *
   * @param mayConnect which addresses may be connected to
   */
  public Fetcher(Limits limits, Predicate<InetAddress> mayConnect) {
    this.limits = limits;
    this.mayConnect = mayConnect;
  }

  /** Fetches a page, or says why not. */
  public Fetched fetch(String address) {
    long deadline = System.nanoTime() + limits.time().toNanos();
    try {
      Target target = Target.of(address);
      for (int i = 0; i <= limits.redirects(); i++) {
        Step step = step(target, deadline);
        if (step.page() != null) {
          return step.page();
        }
        target = step.next();
      }
      return new Fetched.Refused(Refusal.TOO_MANY_REDIRECTS, Integer.toString(limits.redirects()));
    } catch (RefusedException e) {
      return e.refused();
    } catch (SocketTimeoutException e) {
      return new Fetched.Refused(Refusal.TOO_SLOW, Long.toString(Math.max(1, limits.time().toNanos() / NANOS)));
    } catch (IOException e) {
      return new Fetched.Refused(Refusal.BROKEN, "");
    }
  }

  /** A page, or where to go on. */
  private record Step(Fetched.@Nullable Page page, Target next) {}

  private Step step(Target target, long deadline) throws IOException {
    try (Socket socket = connected(target, deadline)) {
      socket.getOutputStream().write(question(target).getBytes(StandardCharsets.US_ASCII));
      socket.getOutputStream().flush();
      Answer answer = Answer.read(new Wire(socket, deadline));
      if (answer.isRedirect()) {
        return new Step(null, target.redirected(answer.header("location")));
      }
      if (answer.status() != OK) {
        throw new RefusedException(Refusal.STATUS, Integer.toString(answer.status()));
      }
      if (!TYPES.contains(answer.type())) {
        throw new RefusedException(Refusal.TYPE, answer.type().matches("[\\w.+/-]{1,60}") ? answer.type() : "?");
      }
      return new Step(new Fetched.Page(target.address(), answer.type(), answer.charset(), answer.body(limits.bytes())), target);
    }
  }

  private static String question(Target target) {
    return "GET " + target.asked() + " HTTP/1.1\r\nHost: " + target.address().getRawAuthority() + "\r\nUser-Agent: " + WHO
        + "\r\nAccept: text/html, application/xhtml+xml, text/plain;q=0.9, */*;q=0.1\r\nAccept-Language: ar\r\n"
        + "Accept-Encoding: gzip\r\nConnection: close\r\n\r\n";
  }

  private Socket connected(Target target, long deadline) throws IOException {
    InetAddress address = checked(target.host());
    Socket socket = new Socket(Proxy.NO_PROXY);
    boolean done = false;
    try {
      socket.connect(new InetSocketAddress(address, target.port()), Wire.left(deadline));
      socket.setSoTimeout(Wire.left(deadline));
      Socket ready = target.isSecure() ? secured(socket, target) : socket;
      done = true;
      return ready;
    } catch (SSLException e) {
      throw new RefusedException(Refusal.INSECURE, target.host());
    } catch (SocketTimeoutException e) {
      throw e;
    } catch (IOException e) {
      throw new RefusedException(Refusal.UNREACHABLE, target.host());
    } finally {
      if (!done) {
        socket.close();
      }
    }
  }

  /** The address behind a name. If one of several is closed to us, somebody plays with the name. */
  private InetAddress checked(String host) throws RefusedException {
    try {
      InetAddress[] all = InetAddress.getAllByName(host);
      for (InetAddress address : all) {
        if (!mayConnect.test(address)) {
          throw new RefusedException(Refusal.PRIVATE_ADDRESS, host);
        }
      }
      return all[0];
    } catch (UnknownHostException e) {
      throw new RefusedException(Refusal.UNKNOWN_HOST, host);
    }
  }

  /** The name is told to the server and held against its certificate; the address stays the one that was checked. */
  private static Socket secured(Socket socket, Target target) throws IOException {
    SSLSocketFactory factory = (SSLSocketFactory) SSLSocketFactory.getDefault();
    SSLSocket secured = (SSLSocket) factory.createSocket(socket, target.host(), target.port(), true);
    SSLParameters parameters = secured.getSSLParameters();
    parameters.setEndpointIdentificationAlgorithm("HTTPS");
    secured.setSSLParameters(parameters);
    secured.startHandshake();
    return secured;
  }
}
