package org.musnad.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * Reads articles from files ({@code .txt}, {@code .html}, {@code .jsonl}, {@code .json}, each also {@code .gz}), from directories
 * of them, and from standard input ({@code -}), one at a time and in the order given; directories are walked by name, hidden
 * files and files with other endings in them are skipped. What cannot be read is an {@link Item.Problem} in its place, and
 * reading goes on behind it.
 *
 * <pre>{@code
 * try (Intake intake = Intake.of(List.of("articles/", "more.jsonl.gz"), Defaults.NONE)) {
 *   intake.forEachRemaining(item -> …);
 * }
 * }</pre>
 *
 * <p>Memory does not grow with the length of a JSON Lines file. For one thread.
 */
public final class Intake implements Iterator<Item>, AutoCloseable {
  private final Sources sources;
  private final Defaults defaults;
  private final Set<String> ids = new HashSet<>();
  private Articles current = Articles.none();
  private @Nullable Item next;

  private Intake(Sources sources, Defaults defaults) {
    this.sources = sources;
    this.defaults = defaults;
  }

  /** Reads files and directories; {@code -} is the standard input of this process. */
  public static Intake of(List<String> inputs, Defaults defaults) {
    return of(inputs, System.in, defaults);
  }

  /** Reads files and directories; {@code -} is {@code standardInput}. */
  public static Intake of(List<String> inputs, InputStream standardInput, Defaults defaults) {
    return new Intake(new Sources(inputs, standardInput), defaults);
  }

  /** The items that are left, as a lazy stream that closes this when it is closed. */
  public Stream<Item> stream() {
    int traits = Spliterator.ORDERED | Spliterator.NONNULL;
    return StreamSupport.stream(Spliterators.spliteratorUnknownSize(this, traits), false).onClose(this::close);
  }

  @Override
  public boolean hasNext() {
    if (next == null) {
      next = advance();
    }
    return next != null;
  }

  @Override
  public Item next() {
    if (!hasNext() || next == null) {
      throw new NoSuchElementException();
    }
    Item item = next;
    next = null;
    return item;
  }

  @Override
  public void close() {
    current.close();
    current = Articles.none();
  }

  private @Nullable Item advance() {
    String name = current.source();
    try {
      Item item = current.next();
      while (item == null) {
        close();
        name = "";
        Source source = sources.next();
        if (source == null) {
          return null;
        }
        name = source.name();
        current = Articles.open(source, id(source), defaults);
        item = current.next();
      }
      return item;
    } catch (IOException e) {
      close();
      return problem(name.isEmpty() ? sources.input() : name, e);
    }
  }

  private static Item problem(String source, IOException problem) {
    return problem instanceof IntakeException known
        ? known.problem(source)
        : new Item.Problem(source, Item.Kind.UNREADABLE, List.of(reason(problem)));
  }

  /** The system's reason without the path, which the user knows; for a refusal only its kind is left then. */
  private static String reason(IOException problem) {
    return problem instanceof FileSystemException refusal
        ? refusal.getReason() == null ? refusal.getClass().getSimpleName() : refusal.getReason()
        : String.valueOf(problem.getMessage());
  }

  /** The file's name without ending; with its directories where a file before it had the same. */
  private String id(Source source) {
    String stem = source.stem();
    String id = stem.substring(stem.lastIndexOf('/') + 1);
    if (ids.add(id)) {
      return id;
    }
    id = stem;
    for (int i = 2; !ids.add(id); i++) {
      id = stem + "#" + i;
    }
    return id;
  }
}
