package org.musnad.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Walks over what the user gave: files, directories with all below them sorted by name, standard input. It looks into a
 * directory only when its turn has come.
 */
final class Sources {
  private final Iterator<String> inputs;
  private final InputStream standardInput;
  private final Deque<Iterator<Path>> open = new ArrayDeque<>();
  private Path root = Path.of("");
  private String input = "";
  private boolean anyInDirectory = true;

  Sources(List<String> inputs, InputStream standardInput) {
    this.inputs = List.copyOf(inputs).iterator();
    this.standardInput = standardInput;
  }

  /** The next source; null after the last. */
  @Nullable Source next() throws IntakeException {
    while (true) {
      Source source = nextInDirectory();
      if (source != null) {
        return source;
      }
      if (!anyInDirectory) {
        anyInDirectory = true;
        throw new IntakeException(Item.Kind.EMPTY_DIRECTORY);
      }
      if (!inputs.hasNext()) {
        return null;
      }
      input = inputs.next();
      source = start();
      if (source != null) {
        return source;
      }
    }
  }

  /** The input the last source, or the last exception, belongs to. */
  String input() {
    return input;
  }

  private @Nullable Source start() throws IntakeException {
    if (input.equals("-")) {
      return new Source("-", "-", () -> standardInput);
    }
    Path path = path(input);
    if (!Files.exists(path)) {
      throw new IntakeException(Item.Kind.MISSING);
    }
    if (Files.isDirectory(path)) {
      root = path;
      anyInDirectory = false;
      open.push(children(path));
      return null;
    }
    return Source.of(path, input, input);
  }

  private @Nullable Source nextInDirectory() throws IntakeException {
    while (!open.isEmpty()) {
      if (!open.element().hasNext()) {
        open.pop();
        continue;
      }
      Path path = open.element().next();
      // A link to a directory is not followed: it may lead back to where we are.
      if (Files.isDirectory(path, java.nio.file.LinkOption.NOFOLLOW_LINKS)) {
        open.push(children(path));
      } else if (Files.isRegularFile(path)) {
        Source source = Source.of(path, path.toString(), root.relativize(path).toString().replace('\\', '/'));
        if (source.layout() != Source.Layout.UNKNOWN) {
          anyInDirectory = true;
          return source;
        }
      }
    }
    return null;
  }

  private static Iterator<Path> children(Path directory) throws IntakeException {
    try (Stream<Path> list = Files.list(directory)) {
      return list.filter(path -> !path.getFileName().toString().startsWith("."))
          .sorted(Comparator.comparing(path -> path.getFileName().toString()))
          .toList()
          .iterator();
    } catch (IOException e) {
      throw new IntakeException(Item.Kind.UNREADABLE, String.valueOf(e.getMessage()));
    }
  }

  private static Path path(String input) throws IntakeException {
    try {
      return Path.of(input);
    } catch (InvalidPathException e) {
      throw new IntakeException(Item.Kind.MISSING);
    }
  }
}
