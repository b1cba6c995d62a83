package org.musnad.fetch;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;

/**
 * An address that may be asked for, in ASCII.
 *
 * @param address the address, without what stands behind #
 * @param host its host; names in other letters as the network writes them
 * @param port its port
 */
record Target(URI address, String host, int port) {
  private static final int HTTP = 80;
  private static final int HTTPS = 443;
  private static final int MOST_LETTERS = 4000;
  private static final int LAST_PORT = 65535;

  static Target of(String text) throws RefusedException {
    String stripped = text.strip();
    int scheme = stripped.indexOf(':');
    if (scheme <= 0 || stripped.length() > MOST_LETTERS) {
      throw new RefusedException(Refusal.NOT_AN_ADDRESS, "");
    }
    String named = stripped.substring(0, scheme).toLowerCase(Locale.ROOT);
    if (!named.equals("http") && !named.equals("https")) {
      throw new RefusedException(Refusal.SCHEME, named.matches("[a-z]{1,12}") ? named : "");
    }
    try {
      return of(new URI(stripped.replace(" ", "%20").replace("|", "%7C")), named);
    } catch (URISyntaxException | IllegalArgumentException e) {
      throw new RefusedException(Refusal.NOT_AN_ADDRESS, "");
    }
  }

  private static Target of(URI given, String scheme) throws RefusedException, URISyntaxException {
    String authority = given.getRawAuthority();
    if (authority == null || authority.isEmpty()) {
      throw new RefusedException(Refusal.NOT_AN_ADDRESS, "");
    }
    if (authority.indexOf('@') >= 0) {
      throw new RefusedException(Refusal.CREDENTIALS, "");
    }
    int colon = authority.lastIndexOf(':');
    boolean hasPort = colon > authority.lastIndexOf(']');
    String name = hasPort ? authority.substring(0, colon) : authority;
    String host = name.startsWith("[") ? name : IDN.toASCII(name).toLowerCase(Locale.ROOT);
    int usual = scheme.equals("https") ? HTTPS : HTTP;
    int port = hasPort && colon + 1 < authority.length() ? Integer.parseInt(authority.substring(colon + 1)) : usual;
    if (host.isEmpty() || port < 1 || port > LAST_PORT) {
      throw new RefusedException(Refusal.NOT_AN_ADDRESS, "");
    }
    String path = given.getRawPath() == null || given.getRawPath().isEmpty() ? "/" : given.getRawPath();
    String query = given.getRawQuery() == null ? "" : "?" + given.getRawQuery();
    String ascii = scheme + "://" + host + (port == usual ? "" : ":" + port) + path + query;
    return new Target(URI.create(new URI(ascii).toASCIIString()), host, port);
  }

  boolean isSecure() {
    return "https".equals(address.getScheme());
  }

  /** What is asked for: the path and the query. */
  String asked() {
    return address.getRawPath() + (address.getRawQuery() == null ? "" : "?" + address.getRawQuery());
  }

  /** Where an answer leads on. */
  Target redirected(String location) throws RefusedException {
    try {
      URI next = new URI(location.strip().replace(" ", "%20").replace("|", "%7C"));
      return of(next.isAbsolute() ? location : address.resolve(next).toString());
    } catch (URISyntaxException | IllegalArgumentException e) {
      throw new RefusedException(Refusal.BROKEN, "");
    }
  }
}
