package org.musnad.time;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.musnad.text.Folding;

/**
 * Reads the right side of a rule's {@code when}: words ({@code عام|سنة}), kinds ({@code {month}}, {@code {unit=Y,M}},
 * {@code {unit.the:period}} with the article or {@code bare}, {@code joined}, {@code alone}, {@code {month!homograph}} for no
 * homograph, {@code {=month}} for the same month again), signs ({@code /}, {@code '('}), groups with {@code |} and {@code ?},
 * named parts ({@code <date>}), {@code +} before what must touch, and {@code &} where the expression ends before the pattern
 * does.
 */
final class PatternReader {
  private final Resources.Line line;
  private final Map<String, List<Element>> parts;
  private final KindBits bits;
  private final List<String> pieces;
  private int at = 0;

  private PatternReader(Resources.Line line, Map<String, List<Element>> parts, KindBits bits, String pattern) {
    this.line = line;
    this.parts = parts;
    this.bits = bits;
    this.pieces = Arrays.asList(pattern.strip().split("\\s+"));
  }

  static List<Element> read(Resources.Line line, Map<String, List<Element>> parts, KindBits bits, String pattern) {
    PatternReader reader = new PatternReader(line, parts, bits, pattern);
    List<List<Element>> alternatives = reader.alternatives();
    if (reader.at < reader.pieces.size()) {
      throw line.wrong("a group closes that never opened");
    }
    return alternatives.size() == 1 ? alternatives.get(0) : List.of(Element.Choice.of(alternatives, bits));
  }

  private List<List<Element>> alternatives() {
    List<List<Element>> alternatives = new ArrayList<>();
    List<Element> current = new ArrayList<>();
    while (at < pieces.size() && !pieces.get(at).startsWith(")")) {
      String piece = pieces.get(at++);
      if (piece.equals("|")) {
        alternatives.add(current);
        current = new ArrayList<>();
      } else {
        current.add(element(piece));
      }
    }
    alternatives.add(current);
    return alternatives;
  }

  private Element element(String piece) {
    if (piece.equals("(")) {
      Element group = Element.Choice.of(alternatives(), bits);
      if (at == pieces.size()) {
        throw line.wrong("a group never closes");
      }
      return pieces.get(at++).equals(")?") ? new Element.Optional(group) : group;
    }
    if (piece.length() > 1 && piece.endsWith("?")) {
      return new Element.Optional(element(piece.substring(0, piece.length() - 1)));
    }
    if (piece.length() > 1 && piece.startsWith("+")) {
      return new Element.Touching(element(piece.substring(1)));
    }
    return atom(piece);
  }

  private Element atom(String piece) {
    if (piece.equals("&")) {
      return new Element.End();
    }
    if (piece.startsWith("<")) {
      List<Element> part = parts.get(piece.substring(1, piece.length() - 1));
      if (part == null) {
        throw line.wrong("no part " + piece);
      }
      return Element.Choice.of(List.of(part), bits);
    }
    if (piece.startsWith("{=")) {
      return new Element.Same(piece.substring(2, piece.length() - 1));
    }
    if (piece.startsWith("{")) {
      return kind(piece.substring(1, piece.length() - 1));
    }
    if (piece.length() == 3 && piece.startsWith("'")) {
      return new Element.Sign(piece.charAt(1));
    }
    if (piece.length() == 1 && !Character.isLetterOrDigit(piece.charAt(0))) {
      return new Element.Sign(piece.charAt(0));
    }
    Set<String> words = new LinkedHashSet<>();
    for (String word : piece.split("\\|")) {
      words.add(Folding.fold(word));
    }
    return new Element.Word(words);
  }

  private Element.Kind kind(String inside) {
    String[] named = inside.split(":", 2);
    String what = named[0];
    int dot = what.indexOf('.');
    Element.Article article = dot < 0 ? Element.Article.EITHER : article(what.substring(dot + 1));
    what = dot < 0 ? what : what.substring(0, dot);
    String[] limited = what.split("!", 2);
    String[] valued = limited[0].split("=", 2);
    Set<String> values = valued.length == 2 ? Set.of(valued[1].split(",")) : Set.of();
    String name = named.length == 2 ? named[1] : valued[0];
    return new Element.Kind(valued[0], name, limited.length == 2 ? limited[1] : "", values, article);
  }

  private Element.Article article(String word) {
    return switch (word) {
      case "the" -> Element.Article.WITH;
      case "bare" -> Element.Article.WITHOUT;
      case "joined" -> Element.Article.JOINED;
      case "alone" -> Element.Article.ALONE;
      default -> throw line.wrong("behind the dot of a kind stands the, bare, joined or alone, not " + word);
    };
  }
}
