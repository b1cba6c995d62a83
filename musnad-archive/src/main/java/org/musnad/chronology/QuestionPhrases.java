package org.musnad.chronology;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.musnad.dossier.Phrases;
import org.musnad.dossier.Piece;
import org.musnad.language.Language;
import org.musnad.language.Messages;
import org.musnad.language.SafeText;

/** Words a question for a reader, by the patterns {@code question.KIND} of the messages. Thread safe. */
public final class QuestionPhrases {
  private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d)\\}");

  private final Messages messages;
  private final Phrases phrases;

  public QuestionPhrases(Language language) {
    this.messages = language.messages();
    this.phrases = new Phrases(language);
  }

  /** The question in pieces, so that what is quoted can be kept apart from the words around it. */
  public List<Piece> pieces(Question question) {
    String pattern = messages.text("question." + question.kind());
    List<Piece> pieces = new ArrayList<>();
    Matcher argument = ARGUMENT.matcher(pattern);
    int at = 0;
    while (argument.find()) {
      words(pieces, pattern.substring(at, argument.start()));
      pieces.addAll(pieces(question.details().get(Integer.parseInt(argument.group(1)))));
      at = argument.end();
    }
    words(pieces, pattern.substring(at));
    return pieces;
  }

  /** The question as one text, what is quoted isolated in direction. */
  public String text(Question question) {
    return text(pieces(question));
  }

  /** What one side says, as one text. */
  public String text(Question.Side side) {
    return text(sidePieces(side));
  }

  /** What one side says; of a date of public knowledge it says that too. */
  public List<Piece> sidePieces(Question.Side side) {
    List<Piece> pieces = new ArrayList<>(pieces(side.detail()));
    if (side.citations().isEmpty()) {
      words(pieces, " (" + messages.text("question.known") + ")");
    }
    return pieces;
  }

  private static String text(List<Piece> pieces) {
    return pieces.stream()
        .map(piece -> piece.quoted() ? SafeText.isolate(piece.text()) : piece.text())
        .collect(Collectors.joining());
  }

  private List<Piece> pieces(Detail detail) {
    if (detail instanceof Detail.Name name) {
      return List.of(new Piece(name.text(), true));
    } else if (detail instanceof Detail.Line line) {
      return line(line);
    } else if (detail instanceof Detail.Time time) {
      return List.of(new Piece(phrases.when(time.when()), false));
    } else if (detail instanceof Detail.Period period) {
      String range = phrases.range(period.from(), period.to());
      return List.of(new Piece(range.isEmpty() ? messages.text("when.unknown") : range, false));
    } else if (detail instanceof Detail.Years years) {
      return List.of(new Piece(messages.count("date.unit.Y", years.years()), false));
    }
    throw new IllegalArgumentException("no words for " + detail);
  }

  private List<Piece> line(Detail.Line line) {
    List<Piece> pieces = new ArrayList<>();
    words(pieces, messages.text("quote.open"));
    pieces.addAll(phrases.line(line.fact()));
    words(pieces, messages.text("quote.close"));
    return pieces;
  }

  private static void words(List<Piece> pieces, String text) {
    if (!text.isEmpty()) {
      pieces.add(new Piece(text, false));
    }
  }
}
