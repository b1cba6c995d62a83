package org.musnad.intake;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A web page: the article's text by {@link PageText}, what is known about it by {@link PageFacts}. */
final class Page {
  private static final Pattern DECLARED = Pattern.compile("charset\\s*=\\s*[\"']?\\s*([A-Za-z0-9._:-]+)");
  private static final int HEAD = 4096;

  private Page() {}

  static Draft read(byte[] bytes, String id) throws IntakeException {
    Decoder.Decoded decoded = Decoder.decode(bytes, declared(bytes));
    if (decoded.text().isBlank()) {
      throw new IntakeException(Item.Kind.EMPTY);
    }
    Document page = Jsoup.parse(decoded.text());
    PageFacts facts = PageFacts.of(page);
    String text = PageText.of(page);
    if (text.isBlank()) {
      throw new IntakeException(Item.Kind.NO_ARTICLE);
    }
    return new Draft(id, facts.title(), facts.outlet(), facts.url(), facts.published(), text, decoded.warnings());
  }

  private static @Nullable Charset declared(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
    Matcher declaration = DECLARED.matcher(head);
    try {
      return declaration.find() ? Charset.forName(declaration.group(1)) : null;
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return null;
    }
  }
}
