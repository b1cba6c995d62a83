package org.musnad.name;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.musnad.lexicon.Table;
import org.musnad.lexicon.Vocabulary;
import org.musnad.lexicon.Word;
import org.musnad.lexicon.WordClass;
import org.musnad.text.Folding;

/**
 * How far a noun phrase runs. A construct (idafa) is a chain of nouns without the article that ends in a definite noun or a name;
 * adjectives agree in the article. After a definite noun, another definite word goes on only if it can be an adjective: else it is
 * the next part of the clause.
 */
public final class NounPhrases {
  private final Set<String> adjectives;
  private final Set<String> describing;

  private final Set<String> abstractNouns;

  private NounPhrases(Set<String> adjectives, Set<String> describing, Set<String> abstractNouns) {
    this.adjectives = Set.copyOf(adjectives);
    this.describing = Set.copyOf(describing);
    this.abstractNouns = Set.copyOf(abstractNouns);
  }

  /** Loads the adjectives and tells the vocabulary of them. */
  public static NounPhrases load(Vocabulary vocabulary) {
    Set<String> adjectives = new HashSet<>();
    Set<String> describing = new HashSet<>();
    Table table = Table.load(NounPhrases.class, "/org/musnad/lexicon/adjectives.tsv");
    int masculine = table.column("masculine");
    int feminine = table.column("feminine");
    int plural = table.column("plural");
    int naming = table.column("naming");
    for (Table.Row row : table.rows()) {
      List<String> forms = new ArrayList<>(row.alternatives(plural));
      for (String form : row.alternatives(masculine)) {
        for (String ending : ENDINGS) {
          forms.add(form + ending);
        }
        forms.add(row.cell(feminine).isEmpty() ? form + "ة" : row.cell(feminine));
      }
      for (String form : forms) {
        adjectives.add(Folding.fold(form));
        if (row.cell(naming).isEmpty()) {
          describing.add(Folding.fold(form));
        }
      }
    }
    adjectives.forEach(form -> vocabulary.addFolded(form, WordClass.COMMON.bit()));
    return new NounPhrases(adjectives, describing, abstractNouns());
  }

  private static Set<String> abstractNouns() {
    Set<String> nouns = new HashSet<>();
    Table table = Table.load(NounPhrases.class, "abstract-nouns.tsv");
    int form = table.column("form");
    for (Table.Row row : table.rows()) {
      nouns.add(Folding.fold(row.cell(form)));
    }
    return nouns;
  }

  /** Endings of number and case. */
  private static final String[] ENDINGS = {"", "ون", "ين", "ات", "ان", "ا"};

  /** Whether an adjective can be part of the name of a body, rather than only describe it. */
  boolean isNaming(Word word) {
    return isAdjective(word) && !describing.contains(word.indefinite()) && !word.is(WordClass.OFFICE_MODIFIER);
  }

  /** Whether a word can be an adjective: known as one, a nationality, or a nisba by its ending. */
  public boolean isAdjective(Word word) {
    if (!word.isArabicWord()) {
      return false;
    }
    String stem = word.indefinite();
    if (word.is(WordClass.NATIONALITY) || word.is(WordClass.NATIONALITY_PLURAL) || adjectives.contains(stem)) {
      return true;
    }
    if (word.is(WordClass.OFFICE_MODIFIER)) {
      return true;
    }
    boolean nisba = endsLikeNisba(stem) && !abstractNouns.contains(stem);
    return nisba && !word.is(WordClass.FAMILY_NAME) && !word.is(WordClass.GIVEN_NAME);
  }

  private static boolean endsLikeNisba(String stem) {
    int length = stem.length();
    return length >= 4
        && (stem.endsWith("ي") || stem.endsWith("يه") || stem.endsWith("يين") || stem.endsWith("يون") || stem.endsWith("يات")
            || stem.endsWith("يا") && length > 5);
  }

  /** Whether a word can be a noun inside a phrase: an Arabic word that is not of a closed class, nor only a verb. */
  public boolean isNominal(Word word) {
    if (!word.isArabicWord() || word.isAny(WordClass.PARTICLES & ~WordClass.PREPOSITION.bit()) && !word.isDefinite()) {
      return false;
    }
    if (word.is(WordClass.PREPOSITION) && !word.is(WordClass.COMMON) && !word.isDefinite()) {
      return false;
    }
    boolean onlyVerb = word.classes() == WordClass.VERB.bit();
    return !onlyVerb || word.isDefinite();
  }
}
