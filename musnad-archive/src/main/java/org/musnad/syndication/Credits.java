package org.musnad.syndication;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.musnad.syndication.Agencies.Found;
import org.musnad.syndication.Agencies.Stands;
import org.musnad.text.Article;
import org.musnad.text.Text;
import org.musnad.text.Token;

/**
 * Finds the news agencies that an article credits. That an agency is spoken of is no credit («قصف مقر وكالة الأناضول»):
 * it must be the outlet, stand by itself before or behind the text, or be told from («نقلت وكالة …»).
 *
 * <pre>{@code
 * Credits.of(article);   // {reuters=DATELINE, anadolu=TEXT}
 * }</pre>
 */
public final class Credits {
  /** Datelines stand among so many words at the beginning, credits by themselves among so many at the end. */
  private static final int HEAD = 14;

  private static final int TAIL = 12;

  /** A cue stands so many words before the name at most. */
  private static final int CUE = 5;

  private final String text;
  private final List<Token> tokens;
  private final List<Found> found = new ArrayList<>();

  private Credits(String text) {
    this.text = text;
    this.tokens = Text.of(text).tokens();
    for (int at = 0; at < tokens.size(); at++) {
      Optional<Found> name = tokens.get(at).isWord() ? Agencies.at(tokens, at) : Optional.empty();
      if (name.isPresent()) {
        found.add(name.get());
        at = name.get().end() - 1;
      }
    }
  }

  /** The agencies that an article credits, and the first place of each. */
  public static Map<String, Credit.Place> of(Article article) {
    Map<String, Credit.Place> credits = new TreeMap<>();
    Agencies.named(article.outlet()).ifPresent(agency -> credits.put(agency, Credit.Place.OUTLET));
    Credits reading = new Credits(article.text());
    for (Found name : reading.found) {
      reading.place(name).ifPresent(place -> credits.putIfAbsent(name.name().agency(), place));
    }
    return credits;
  }

  /** The agency that bears a name («وكالة فرانس برس»), by its usual Latin short name. */
  public static Optional<String> agency(String name) {
    return Agencies.named(name);
  }

  /** The usual Arabic name of an agency. */
  public static String arabicName(String agency) {
    return Agencies.arabicName(agency);
  }

  private Optional<Credit.Place> place(Found name) {
    if (isDateline(name)) {
      return Optional.of(Credit.Place.DATELINE);
    }
    if (isClosing(name)) {
      return Optional.of(Credit.Place.CLOSING);
    }
    return name.name().stands() != Stands.SIGN && isTold(name) ? Optional.of(Credit.Place.TEXT) : Optional.empty();
  }

  /** «بيروت - رويترز:», «(أ ف ب) -», or the end of a short first line. */
  private boolean isDateline(Found name) {
    if (name.first() > HEAD || !isClosedBehind(name.end())) {
      return false;
    }
    boolean alone = isOpenBefore(name.first()) || isOtherNameBefore(name.first());
    return alone || name.name().stands() == Stands.FREE && breaksLine(name.end());
  }

  /** Behind it stands nothing but signs and other agencies; before it a bracket, a dash or a new line. */
  private boolean isClosing(Found name) {
    int last = tokens.size() - 1;
    if (last - name.end() > TAIL) {
      return false;
    }
    for (int at = name.end(); at <= last; at++) {
      if (tokens.get(at).kind() != Token.Kind.SIGN && !isPartOfName(at)) {
        return false;
      }
    }
    return isOpenBefore(name.first()) || isOtherNameBefore(name.first());
  }

  private boolean isPartOfName(int at) {
    return found.stream().anyMatch(other -> other.first() <= at && at < other.end());
  }

  private boolean isOtherNameBefore(int first) {
    int at = first - 1;
    while (at >= 0 && tokens.get(at).kind() == Token.Kind.SIGN) {
      at--;
    }
    return at >= 0 && isPartOfName(at) && isOpenBefore(found.stream()
        .filter(other -> other.end() <= first).reduce((one, later) -> later).orElseThrow().first());
  }

  /** Whether what begins here stands by itself: at the beginning, on a new line, behind a bracket, a dash, a colon. */
  private boolean isOpenBefore(int first) {
    int at = first - 1;
    if (at >= 0 && (Agencies.isAgencyWord(tokens.get(at)) || Agencies.is("source", tokens.get(at).folded()))) {
      at--;
    }
    return at < 0 || breaksLine(at + 1) || isOneOf(at, "(-–/|:[*•،");
  }

  private boolean isClosedBehind(int end) {
    return end == tokens.size() || breaksLine(end) || isOneOf(end, ")-–/|:]،");
  }

  private boolean isOneOf(int at, String signs) {
    Token token = tokens.get(at);
    return token.kind() == Token.Kind.SIGN && signs.indexOf(token.folded().charAt(0)) >= 0;
  }

  /** Whether a new line begins between a token and the one before it. */
  private boolean breaksLine(int at) {
    return at > 0 && at < tokens.size()
        && text.substring(tokens.get(at - 1).span().end(), tokens.get(at).span().start()).indexOf('\n') >= 0;
  }

  /** «نقلت وكالة رويترز», «بحسب رويترز», «قال لوكالة فرانس برس». */
  private boolean isTold(Found name) {
    int first = name.first();
    boolean to = Agencies.isTo(tokens.get(first).folded()) && !tokens.get(first).folded().equals(name.name().words().get(0));
    int before = wordBefore(first);
    boolean named = false;
    while (before >= 0 && (Agencies.isAgencyWord(tokens.get(before)) || tokens.get(before).folded().equals("ل"))) {
      named |= Agencies.isAgencyWord(tokens.get(before));
      to |= Agencies.isTo(tokens.get(before).folded());
      before = wordBefore(before);
    }
    if (!named && name.name().stands() != Stands.FREE) {
      return false;
    }
    return to || isCued(before);
  }

  private int wordBefore(int at) {
    int before = at - 1;
    while (before >= 0 && tokens.get(before).kind() == Token.Kind.SIGN && !tokens.get(before).is('.')) {
      before--;
    }
    return before >= 0 && tokens.get(before).isWord() ? before : -1;
  }

  private boolean isCued(int last) {
    int at = last;
    for (int words = 0; words < CUE && at >= 0; words++) {
      if (Agencies.is("cue", tokens.get(at).folded())) {
        return true;
      }
      at = wordBefore(at);
    }
    return false;
  }
}
