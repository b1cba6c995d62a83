package org.musnad.intake;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A plain text. If its first line names a thing known about it, lines up to the first empty one do so too, and the article
 * begins behind that:
 *
 * <pre>
 * title: …
 * outlet: …
 * published: 2020-05-07
 *
 * the text
 * </pre>
 */
final class TextFile {
  private static final Pattern KNOWN = Pattern.compile("(title|outlet|published|url):[ \\t]*(.*)");

  private TextFile() {}

  static Draft read(byte[] bytes, String id) throws IntakeException {
    Decoder.Decoded decoded = Decoder.decode(bytes, null);
    Map<String, String> known = new LinkedHashMap<>();
    String text = decoded.text().substring(frontMatter(decoded.text(), known));
    if (text.isBlank()) {
      throw new IntakeException(Item.Kind.EMPTY);
    }
    return new Draft(
        id,
        known.getOrDefault("title", ""),
        known.getOrDefault("outlet", ""),
        known.getOrDefault("url", ""),
        known.getOrDefault("published", ""),
        text,
        decoded.warnings());
  }

  /** Where the article begins. A line of another kind before the first empty line means that there is no front matter. */
  private static int frontMatter(String text, Map<String, String> known) {
    int at = 0;
    while (at < text.length()) {
      int end = text.indexOf('\n', at);
      int next = end < 0 ? text.length() : end + 1;
      String line = text.substring(at, end < 0 ? text.length() : end).strip();
      if (line.isEmpty() && at > 0) {
        return next;
      }
      Matcher matcher = KNOWN.matcher(line);
      if (!matcher.matches()) {
        known.clear();
        return 0;
      }
      known.put(matcher.group(1), matcher.group(2));
      at = next;
    }
    return text.length();
  }
}
