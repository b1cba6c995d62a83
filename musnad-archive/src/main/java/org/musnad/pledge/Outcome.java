package org.musnad.pledge;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.musnad.language.Table;
import org.musnad.text.Folding;
import org.musnad.text.Text;
import org.musnad.text.Token;
import org.musnad.verb.Finite;
import org.musnad.verb.Form;
import org.musnad.verb.Inflection;
import org.musnad.verb.VerbForm;
import org.musnad.verb.VerbTable;

/**
 * What words tell of the outcome of something, by a verb of the table {@code outcomes.tsv} in the past («افتتحت»), or one
 * that is said not to have happened («لم تفتتح»).
 */
public enum Outcome {
  DONE,
  BEGUN,
  DELAYED,
  DROPPED,
  NOT_DONE;

  /**
   * An outcome with the verb that tells it.
   *
   * @param verb as it stands in the text
   */
  public record Told(Outcome outcome, String verb) {}

  private static final Map<String, Outcome> VERBS = new HashMap<>();
  private static final String NOT = Folding.fold("لم");
  private static final List<String> AND = List.of(Folding.fold("و"), Folding.fold("ف"));

  static {
    for (List<String> row : Table.rows(Outcome.class, "outcomes.tsv")) {
      VERBS.put(row.get(0), valueOf(row.get(1).toUpperCase(Locale.ROOT)));
    }
  }

  /** The outcomes that words tell, in their order. */
  static List<Told> in(String letters) {
    List<Token> tokens = Text.of(letters).tokens();
    return tokens.stream().filter(Token::isWord).flatMap(token -> {
      boolean not = token.index() > 0 && bare(tokens.get(token.index() - 1).folded(), AND).contains(NOT);
      return bare(token.folded(), AND).stream().flatMap(word -> of(word, not).stream())
          .limit(1).map(outcome -> new Told(outcome, token.span().of(letters)));
    }).toList();
  }

  private static List<String> bare(String word, List<String> prefixes) {
    return prefixes.contains(word.substring(0, 1)) && word.length() > 2 ? List.of(word, word.substring(1)) : List.of(word);
  }

  private static List<Outcome> of(String word, boolean not) {
    List<VerbForm> forms = VerbTable.load().lookup(word);
    // «رفع» may be a noun that tells nothing of an outcome; «تعثر» tells the same as verb and as noun.
    if (forms.stream().anyMatch(form -> form.kind() == Inflection.Kind.MASDAR && form.verb().form() == Form.I)) {
      return List.of();
    }
    return forms.stream()
        .filter(form -> !form.bound() && VERBS.containsKey(form.lemma()))
        .filter(form -> form.inflection() instanceof Finite finite
            && finite.tense() == (not ? Inflection.Tense.PRESENT : Inflection.Tense.PAST))
        .map(form -> VERBS.getOrDefault(form.lemma(), DONE))
        .map(outcome -> not && (outcome == DONE || outcome == BEGUN) ? NOT_DONE : outcome)
        .limit(1)
        .toList();
  }
}
