package org.musnad.name;

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
  private final java.util.Set<String> adjectives;

  private NounPhrases(java.util.Set<String> adjectives) {
    this.adjectives = adjectives;
  }

  /** Loads the adjectives and tells the vocabulary of them. */
  public static NounPhrases load(Vocabulary vocabulary) {
    java.util.Set<String> forms = new java.util.HashSet<>();
    Table table = Table.load(NounPhrases.class, "/org/musnad/lexicon/adjectives.tsv");
    int masculine = table.column("masculine");
    int feminine = table.column("feminine");
    int plural = table.column("plural");
    for (Table.Row row : table.rows()) {
      String feminineForm = row.cell(feminine);
      for (String form : row.alternatives(masculine)) {
        for (String ending : new String[] {"", "ون", "ين", "ات", "ان", "ا"}) {
          forms.add(Folding.fold(form + ending));
        }
        forms.add(Folding.fold(feminineForm.isEmpty() ? form + "ة" : feminineForm));
      }
      row.alternatives(plural).forEach(form -> forms.add(Folding.fold(form)));
    }
    forms.forEach(form -> vocabulary.addFolded(form, WordClass.COMMON.bit()));
    return new NounPhrases(java.util.Set.copyOf(forms));
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
    boolean nisba = endsLikeNisba(stem);
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
