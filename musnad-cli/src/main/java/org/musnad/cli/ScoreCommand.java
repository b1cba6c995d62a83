package org.musnad.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.musnad.cli.score.Extraction;
import org.musnad.cli.score.GoldDirectory;
import org.musnad.intake.BrokenJson;
import org.musnad.intake.Item;
import org.musnad.intake.JsonTree;
import org.musnad.record.ArticleRecord;
import org.musnad.text.Article;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code musnad score}: how much of hand-annotated articles the reader gets right. */
@Command(name = "score", sortOptions = false)
final class ScoreCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Option(names = "--by-type", descriptionKey = "option.by-type")
  private boolean byType;

  @Option(names = "--misses", paramLabel = "N", descriptionKey = "option.misses")
  private int misses = 0;

  @Option(names = "--system", paramLabel = "FILE", descriptionKey = "option.system")
  private @Nullable Path system;

  @Option(names = "--confidence", paramLabel = "TABLE", descriptionKey = "option.confidence")
  private @Nullable Path confidence;

  @Parameters(arity = "1", paramLabel = "GOLD_DIR", descriptionKey = "parameter.gold")
  private Path gold = Path.of("");

  ScoreCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    GoldDirectory directory = directory();
    Path written = system;
    Path table = confidence;
    Reader reader = new Reader();
    Function<Article, ArticleRecord> read = a -> reader.read(new Item.Found(a.id(), a, List.of()));
    if (table != null) {
      String lines = String.join("\n", directory.confidence(read)) + "\n";
      AtomicFile.write(table, out -> out.write(lines));
      return Exit.DONE;
    }
    List<String> report = written == null
        ? directory.score(read, byType, misses)
        : directory.score(extractions(written), byType, misses);
    report.forEach(terminal.out()::line);
    terminal.out().flush();
    return Exit.DONE;
  }

  private GoldDirectory directory() throws IOException {
    try {
      GoldDirectory directory = GoldDirectory.read(gold);
      if (directory.isEmpty()) {
        throw new UserError("error.no-gold", gold);
      }
      return directory;
    } catch (NotDirectoryException | java.nio.file.NoSuchFileException e) {
      throw new UserError("error.no-gold", gold);
    } catch (GoldDirectory.BrokenGold e) {
      throw new UserError("error.broken-gold", e.file(), e.line());
    }
  }

  private static List<Extraction> extractions(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      throw new UserError("problem.MISSING", file);
    }
    List<Extraction> extractions = new ArrayList<>();
    int number = 0;
    for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      number++;
      try {
        for (Object value : JsonTree.parseAll(line)) {
          extractions.add(Extraction.of((Map<?, ?>) value));
        }
      } catch (BrokenJson | ClassCastException e) {
        throw new UserError("problem.BROKEN_JSON", file + ":" + number, 1);
      }
    }
    return extractions;
  }
}
