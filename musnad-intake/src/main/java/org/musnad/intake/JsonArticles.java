package org.musnad.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.musnad.record.Warning;

/**
 * Articles as JSON objects with {@code id, title, outlet, url, published, text}: one a line, or, where the first line only opens
 * an object or an array, one or several written over many lines.
 */
final class JsonArticles extends Articles {
  private final String id;
  private final Defaults defaults;
  private final InputStream in;
  private final ByteLines lines;
  private final Deque<Item> ready = new ArrayDeque<>();
  private boolean started = false;
  private boolean any = false;

  JsonArticles(String source, String id, InputStream in, byte[] head, Defaults defaults) throws IOException {
    super(source);
    this.id = id;
    this.defaults = defaults;
    Charset marked = Decoder.byteOrderMark(head);
    if (marked == null && Binary.kind(head) != null) {
      throw new IntakeException(Item.Kind.NOT_TEXT, String.valueOf(Binary.kind(head)));
    }
    boolean wide = marked != null && !marked.equals(StandardCharsets.UTF_8);
    in.skipNBytes(marked == null ? 0 : wide ? 2 : 3);
    this.in = wide && marked != null ? new Utf16ToUtf8(in, marked) : in;
    this.lines = new ByteLines(this.in);
  }

  @Override
  @Nullable Item next() throws IOException {
    while (ready.isEmpty()) {
      byte[] line;
      try {
        line = lines.next();
      } catch (IntakeException e) {
        if (!e.problem("").kind().equals(Item.Kind.TOO_LARGE)) {
          throw e;
        }
        any = true;
        return e.problem(place(lines.number()));
      }
      if (line == null) {
        if (!any) {
          any = true;
          throw new IntakeException(Item.Kind.EMPTY);
        }
        return null;
      }
      read(line);
    }
    return ready.remove();
  }

  @Override
  public void close() {
    try {
      in.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void read(byte[] line) throws IOException {
    Decoder.Decoded decoded;
    try {
      decoded = Decoder.decode(line, null);
    } catch (IntakeException e) {
      any = true;
      ready.add(e.problem(place(lines.number())));
      return;
    }
    String json = decoded.text().strip();
    if (json.isEmpty()) {
      return;
    }
    boolean first = !started;
    started = true;
    any = true;
    if (first && isWrittenOverLines(json)) {
      readWhole(line);
    } else {
      readValues(json, decoded.warnings(), lines.number());
    }
  }

  /** Whether a first line is only the opening of something, or an array; anything else is taken as a line of JSON Lines. */
  private static boolean isWrittenOverLines(String line) {
    return line.startsWith("[") || line.equals("{");
  }

  /** The rest of the file as one text. */
  private void readWhole(byte[] line) throws IOException {
    int number = lines.number();
    byte[] newline = {'\n'};
    InputStream beginning = new SequenceInputStream(new ByteArrayInputStream(line), new ByteArrayInputStream(newline));
    Decoder.Decoded all = Decoder.decode(Source.all(new SequenceInputStream(beginning, lines.rest())), null);
    readValues(all.text(), all.warnings(), number);
  }

  private void readValues(String json, List<Warning> warnings, int line) {
    try {
      int index = 0;
      for (Object value : JsonTree.parseAll(json)) {
        List<?> objects = value instanceof List<?> list ? list : List.of(value);
        for (Object object : objects) {
          article(object, warnings, line, index++);
        }
      }
    } catch (BrokenJson e) {
      String column = Integer.toString(e.column());
      ready.add(new Item.Problem(place(line + e.line() - 1), Item.Kind.BROKEN_JSON, List.of(column)));
    }
  }

  private void article(Object value, List<Warning> warnings, int line, int index) {
    String place = place(line);
    if (!(value instanceof Map<?, ?> object) || !(object.get("text") instanceof String text)) {
      ready.add(new Item.Problem(place, Item.Kind.NO_TEXT, List.of()));
      return;
    }
    String own = JsonTree.string(object, "id");
    Draft draft = new Draft(
        own.isEmpty() ? id + ":" + line + (index == 0 ? "" : "." + (index + 1)) : own,
        JsonTree.string(object, "title"),
        JsonTree.string(object, "outlet"),
        JsonTree.string(object, "url"),
        JsonTree.string(object, "published"),
        text,
        warnings);
    ready.addAll(draft.items(place, defaults));
  }

  private String place(int line) {
    return source() + ":" + line;
  }
}
