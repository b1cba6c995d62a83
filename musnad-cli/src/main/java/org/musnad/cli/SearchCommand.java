package org.musnad.cli;

import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.musnad.search.Answer;
import org.musnad.search.Hit;
import org.musnad.search.HitJson;
import org.musnad.search.Kind;
import org.musnad.search.QueryException;
import org.musnad.search.QueryField;
import org.musnad.search.SearchIndex;
import org.musnad.search.SearchRequest;
import org.musnad.store.Archive;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code musnad search}: finds articles, sentences, statements and names in an archive. */
@Command(name = "search", sortOptions = false)
final class SearchCommand implements Callable<Integer> {
  /** What is searched, in the words of the command. */
  enum In {
    ARTICLES(Kind.ARTICLE),
    SENTENCES(Kind.SENTENCE),
    STATEMENTS(Kind.STATEMENT),
    NAMES(Kind.NAME);

    private final Kind kind;

    In(Kind kind) {
      this.kind = kind;
    }
  }

  /** How hits are written. */
  enum Form {
    TEXT,
    JSON
  }

  private final Terminal terminal;

  @Mixin private ArchiveOption place = new ArchiveOption();

  @Mixin private IndexOption index = new IndexOption();

  @Option(names = "--in", paramLabel = "articles|sentences|statements|names", descriptionKey = "option.in")
  private In in = In.ARTICLES;

  // As --outlet of add names the outlet of articles, this one asks for it.
  @Option(names = "--outlet", paramLabel = "NAME", descriptionKey = "option.search-outlet")
  private @Nullable String outlet;

  @Option(names = "--person", paramLabel = "NAME", descriptionKey = "option.search-person")
  private @Nullable String person;

  @Option(names = "--from", paramLabel = "DATE", descriptionKey = "option.search-from")
  private @Nullable String from;

  @Option(names = "--to", paramLabel = "DATE", descriptionKey = "option.search-to")
  private @Nullable String to;

  @Option(names = "--type", paramLabel = "TYPE", descriptionKey = "option.search-type")
  private @Nullable String type;

  @Option(names = "--status", paramLabel = "STATUS", descriptionKey = "option.search-status")
  private @Nullable String status;

  @Option(names = "--limit", paramLabel = "N", descriptionKey = "option.limit")
  private int limit = 10;

  @Option(names = "--format", paramLabel = "text|json", descriptionKey = "option.search-format")
  private Form form = Form.TEXT;

  @Parameters(arity = "0..*", paramLabel = "QUERY", descriptionKey = "parameter.query")
  private List<String> words = List.of();

  SearchCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    if (limit < 1) {
      throw new WrongUse("wrong.limit", limit);
    }
    SearchRequest request = new SearchRequest(String.join(" ", words), in.kind, filters(), limit);
    try (Archive archive = place.open(terminal);
        SearchIndex open = index.open(archive, place.address(terminal), terminal)) {
      IndexOption.catchUp(open, Runtime.getRuntime().availableProcessors(), terminal);
      return answer(open.search(request));
    } catch (QueryException e) {
      throw new WrongUse("query." + e.reason(), pointed(e), e.detail());
    }
  }

  private Map<QueryField, String> filters() {
    Map<QueryField, String> filters = new EnumMap<>(QueryField.class);
    filter(filters, QueryField.OUTLET, outlet);
    filter(filters, QueryField.PERSON, person);
    filter(filters, QueryField.FROM, from);
    filter(filters, QueryField.TO, to);
    filter(filters, QueryField.TYPE, type);
    filter(filters, QueryField.STATUS, status);
    return filters;
  }

  private static void filter(Map<QueryField, String> filters, QueryField field, @Nullable String value) {
    if (value != null) {
      filters.put(field, value);
    }
  }

  /** The query with a caret under the place that is wrong. */
  private static String pointed(QueryException problem) {
    int column = problem.query().codePointCount(0, problem.at());
    return problem.query() + System.lineSeparator() + " ".repeat(column) + "^" + System.lineSeparator();
  }

  private int answer(Answer answer) throws IOException {
    if (answer.hits().isEmpty()) {
      nothing(answer);
      return Exit.FAILED;
    }
    HitText text = new HitText(terminal.messages());
    int number = 0;
    for (Hit hit : answer.hits()) {
      number++;
      if (form == Form.JSON) {
        HitJson.write(hit, terminal.out());
      } else {
        text.write(number, hit, terminal.out());
      }
    }
    terminal.out().flush();
    if (answer.total() > answer.hits().size()) {
      terminal.say(answer.isLeast() ? "search.more" : "search.shown", answer.hits().size(), answer.total());
    }
    return Exit.DONE;
  }

  /** Says what was nearest to what was looked for in vain. */
  private void nothing(Answer answer) {
    terminal.say("search.none");
    boolean all = !answer.words().isEmpty();
    for (Answer.Sought word : answer.words()) {
      all &= word.isThere();
      if (!word.isThere()) {
        String near = String.join(terminal.messages().words().text("list.separator"), word.near());
        terminal.say(near.isEmpty() ? "search.no-word" : "search.near", word.letters(), near);
      }
    }
    if (all) {
      terminal.say("search.apart");
    }
  }
}
