package org.musnad.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.musnad.name.Lexicons;
import org.musnad.text.Text;
import org.musnad.text.Token;

/**
 * Analyses words: what is written together with each, its stem, and what the stem may be, ranked by what stands beside the word.
 *
 * <pre>{@code
 * Analyser analyser = Analyser.load();
 * for (Analysis word : analyser.analyse(Text.of("ووصلوا إلى مدينتهم"))) {
 *   word.best().clitics().proclitics();   // و         –       –
 *   word.best().stem();                   // وصلوا     الي     مدينت
 *   word.best().clitics().pronoun();      // –         –       هم
 *   word.best().part();                   // VERB      PREPOSITION   NOUN
 * }
 * }</pre>
 *
 * <p>Thread safe. Words met before are remembered, so that an archive is read faster than its first article.
 */
public final class Analyser {
  private static final int REMEMBERED = 200_000;

  private final Readings readings;
  private final Contexts contexts = Contexts.load();
  private final Map<String, List<Reading>> remembered = new ConcurrentHashMap<>();

  /** An analyser over lexicons that are loaded. */
  public Analyser(Lexicons lexicons) {
    readings = new Readings(lexicons.vocabulary(), lexicons.verbs(), StemModel.load());
  }

  /** An analyser over the embedded lexicons. */
  public static Analyser load() {
    return new Analyser(Lexicons.load());
  }

  /** The analyses of all tokens of a text, in order. */
  public List<Analysis> analyse(Text text) {
    List<List<Reading>> alone = new ArrayList<>(text.tokens().size());
    for (Token token : text.tokens()) {
      alone.add(alone(token));
    }
    List<Analysis> analyses = new ArrayList<>(alone.size());
    for (int i = 0; i < alone.size(); i++) {
      List<Reading> here = alone.get(i);
      if (here.size() > 1) {
        here = contexts.ranked(here, i == 0 ? null : analyses.get(i - 1).best(), i + 1 == alone.size() ? null : alone.get(i + 1).get(0));
      }
      analyses.add(new Analysis(text.tokens().get(i), here));
    }
    return analyses;
  }

  /** What a token may be wherever it stands, the likeliest first. */
  List<Reading> alone(Token token) {
    String word = token.folded();
    if (!token.isWord()) {
      PartOfSpeech part = token.isNumber() ? PartOfSpeech.NUMBER : PartOfSpeech.SIGN;
      return List.of(new Reading(Clitics.NONE, word, word, part, null, 1));
    }
    String written = written(token);
    List<Reading> known = remembered.get(written);
    if (known != null) {
      return known;
    }
    List<Reading> fresh = readings.of(written);
    if (remembered.size() < REMEMBERED) {
      remembered.put(written, fresh);
    }
    return fresh;
  }

  /** A word folded but for the letters at its end that tell words apart: a ة is no pronoun, a ى no ي. */
  public static String written(Token token) {
    String word = token.folded();
    return switch (token.ending()) {
      case "ة", "ى" -> word.substring(0, word.length() - 1) + token.ending();
      default -> word;
    };
  }
}
