package org.musnad.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.musnad.text.Folding;
import org.musnad.text.Token;

/**
 * Understands queries: words, of which all must be there; {@code "phrases"} and {@code «phrases»}; {@code field:value};
 * {@code -not}; {@code this OR that} or {@code this | that}; brackets; {@code beginnings*}.
 */
final class QueryParser {
  private static final String OR = "OR";

  private final String query;
  private final Analysis analysis;
  private final Filters filters;
  private final Map<String, QueryField> fields;
  private int at = 0;

  private QueryParser(String query, Analysis analysis, Filters filters) {
    this.query = query;
    this.analysis = analysis;
    this.filters = filters;
    this.fields = filters.words().fields();
  }

  /** The clauses of a query; none where it holds no word. */
  static Clause.All parse(String query, Analysis analysis, Filters filters) {
    QueryParser parser = new QueryParser(query, analysis, filters);
    Clause.All all = parser.all();
    if (parser.at < query.length()) {
      throw parser.problem(QueryException.Reason.UNOPENED, parser.at, parser.query.substring(parser.at, parser.at + 1));
    }
    return all;
  }

  private Clause.All all() {
    List<Clause> clauses = new ArrayList<>();
    space();
    while (at < query.length() && query.charAt(at) != ')') {
      if (isChoice()) {
        choice(clauses);
      } else {
        add(item(), clauses);
      }
      space();
    }
    return new Clause.All(clauses);
  }

  private static void add(@Nullable Clause clause, List<Clause> clauses) {
    if (clause != null) {
      clauses.add(clause);
    }
  }

  private boolean isChoice() {
    return query.charAt(at) == '|' || query.startsWith(OR, at) && isEnd(at + OR.length());
  }

  private void choice(List<Clause> clauses) {
    int sign = at;
    at += query.charAt(at) == '|' ? 1 : OR.length();
    space();
    Clause second = at < query.length() && query.charAt(at) != ')' && !isChoice() ? item() : null;
    if (clauses.isEmpty() || second == null) {
      throw problem(QueryException.Reason.NO_CHOICE, sign, query.substring(sign, Math.min(query.length(), sign + 1)));
    }
    Clause first = clauses.remove(clauses.size() - 1);
    List<Clause> either = new ArrayList<>(first instanceof Clause.Either known ? known.clauses() : List.of(first));
    either.add(second);
    clauses.add(new Clause.Either(either));
  }

  private @Nullable Clause item() {
    char c = query.charAt(at);
    if (c == '-' && at + 1 < query.length() && !isSpace(query.charAt(at + 1)) && query.charAt(at + 1) != ')') {
      at++;
      Clause clause = item();
      return clause == null ? null : new Clause.Not(clause);
    }
    if (c == '(') {
      return group();
    }
    return closing(c) == 0 ? word() : phrase();
  }

  private Clause group() {
    int open = at++;
    Clause.All all = all();
    if (at >= query.length()) {
      throw problem(QueryException.Reason.UNCLOSED, open, "(");
    }
    at++;
    return all;
  }

  private @Nullable Clause phrase() {
    int open = at;
    String letters = quoted();
    List<Place> places = analysis.of(letters);
    return places.isEmpty() ? null : new Clause.Phrase(query.substring(open, at), places);
  }

  private String quoted() {
    int open = at;
    int close = query.indexOf(closing(query.charAt(open)), open + 1);
    if (close < 0) {
      throw problem(QueryException.Reason.UNCLOSED, open, query.substring(open, open + 1));
    }
    at = close + 1;
    return query.substring(open + 1, close);
  }

  private @Nullable Clause word() {
    int start = at;
    while (!isEnd(at)) {
      if (query.charAt(at) == ':' && at > start) {
        String name = query.substring(start, at);
        QueryField field = fields.get(Folding.fold(name));
        if (field != null) {
          at++;
          return field(field, start);
        }
        if (!isEnd(at + 1) && isWord(name)) {
          throw problem(QueryException.Reason.NO_FIELD, start, name);
        }
      }
      at++;
    }
    String letters = query.substring(start, at);
    boolean open = letters.endsWith("*");
    List<Place> places = analysis.of(letters);
    return places.isEmpty() ? null : new Clause.Word(letters, places, open && places.size() == 1);
  }

  private boolean isWord(String letters) {
    return org.musnad.text.Text.of(letters).tokens().stream().allMatch(Token::isWord);
  }

  private Clause field(QueryField field, int start) {
    space();
    if (at >= query.length() || query.charAt(at) == ')') {
      throw problem(QueryException.Reason.NO_VALUE, start, query.substring(start, at).strip());
    }
    int from = at;
    String value;
    if (closing(query.charAt(at)) != 0) {
      value = quoted();
    } else {
      while (!isEnd(at)) {
        at++;
      }
      value = query.substring(from, at);
    }
    return filters.of(field, value, query, from);
  }

  private void space() {
    while (at < query.length() && isSpace(query.charAt(at))) {
      at++;
    }
  }

  private static boolean isSpace(char c) {
    return c <= ' ' || Character.isWhitespace(c) || c == '\u00A0';
  }

  /** Whether a word ends at a place. */
  private boolean isEnd(int place) {
    if (place >= query.length()) {
      return true;
    }
    char c = query.charAt(place);
    return isSpace(c) || c == '(' || c == ')' || c == '|' || closing(c) != 0;
  }

  /** The mark that closes what this one opens, or 0. */
  private static char closing(char c) {
    return switch (c) {
      case '"' -> '"';
      case '«' -> '»';
      case '“' -> '”';
      default -> 0;
    };
  }

  private QueryException problem(QueryException.Reason reason, int place, String detail) {
    return new QueryException(reason, query, place, detail);
  }
}
