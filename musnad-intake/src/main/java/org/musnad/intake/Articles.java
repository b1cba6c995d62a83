package org.musnad.intake;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The articles of one source, one after the other. */
abstract class Articles implements Closeable {
  private final String source;

  Articles(String source) {
    this.source = source;
  }

  /** The next item; null after the last. */
  abstract @Nullable Item next() throws IOException;

  @Override
  public void close() {}

  final String source() {
    return source;
  }

  static Articles none() {
    return new Ready("", List.of());
  }

  static Articles open(Source source, String id, Defaults defaults) throws IOException {
    InputStream in = source.open();
    try {
      in.mark(Source.HEAD);
      byte[] head = in.readNBytes(Source.HEAD);
      in.reset();
      Source.Layout layout = layout(source, head);
      if (layout == Source.Layout.JSON) {
        return new JsonArticles(source.name(), id, in, head, defaults);
      }
      byte[] bytes = Source.all(in);
      in.close();
      Draft draft = layout == Source.Layout.PAGE ? Page.read(bytes, id) : TextFile.read(bytes, id);
      return new Ready(source.name(), draft.items(source.name(), defaults));
    } catch (IOException e) {
      in.close();
      throw e;
    }
  }

  private static Source.Layout layout(Source source, byte[] head) {
    if (source.layout() != Source.Layout.UNKNOWN) {
      return source.layout();
    }
    Charset marked = Decoder.byteOrderMark(head);
    String letters = new String(head, marked == null ? StandardCharsets.UTF_8 : marked);
    String start = letters.replace("\ufeff", "").stripLeading();
    if (start.startsWith("{") && !start.startsWith("{\\rtf")) {
      return Source.Layout.JSON;
    }
    String lower = start.toLowerCase(Locale.ROOT);
    boolean page = lower.startsWith("<!doctype html") || lower.startsWith("<") && lower.contains("<html");
    return page ? Source.Layout.PAGE : Source.Layout.TEXT;
  }

  private static final class Ready extends Articles {
    private final Iterator<Item> items;

    Ready(String source, List<Item> items) {
      super(source);
      this.items = items.iterator();
    }

    @Override
    @Nullable Item next() {
      return items.hasNext() ? items.next() : null;
    }
  }
}
