package org.musnad.fetch;

import java.net.URI;

/** What comes of fetching. */
public sealed interface Fetched {
  /**
   * A page.
   *
   * @param address where it was in the end
   * @param type its type in small letters, without parameters: {@code text/html}
   * @param charset what the server says of its letters, or the empty string
   * @param body its unpacked bytes; not copied
   */
  @SuppressWarnings("ArrayRecordComponent")
  record Page(URI address, String type, String charset, byte[] body) implements Fetched {}

  /**
   * It is not fetched.
   *
   * @param why the reason
   * @param detail what belongs to the reason, or the empty string
   */
  record Refused(Refusal why, String detail) implements Fetched {}
}
