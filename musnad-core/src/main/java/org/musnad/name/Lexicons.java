package org.musnad.name;

import java.util.concurrent.CompletableFuture;
import org.musnad.lexicon.Vocabulary;
import org.musnad.lexicon.WordClass;
import org.musnad.name.tagger.NameTagger;
import org.musnad.name.tagger.Tagger;
import org.musnad.name.tagger.Tagging;
import org.musnad.text.Text;
import org.musnad.verb.Finite;
import org.musnad.verb.Inflection;
import org.musnad.verb.VerbForm;
import org.musnad.verb.VerbTable;

/**
 * All lexicons, loaded once and shared by the readers. Thread safe.
 *
 * @param vocabulary every word that a table knows, with its classes
 * @param verbs the inflected forms of verbs
 * @param phrases how noun phrases are built
 * @param names the tables of names
 */
public record Lexicons(Vocabulary vocabulary, VerbTable verbs, NounPhrases phrases, NameLexicon names) {
  /** Loads the embedded tables. */
  public static Lexicons load() {
    // Forms of verbs are looked up, not copied: their index can be read while the other tables are.
    CompletableFuture<VerbTable> verbs = CompletableFuture.supplyAsync(VerbTable::load);
    Vocabulary vocabulary = new Vocabulary();
    vocabulary.addOwn();
    vocabulary.addVerbs(form -> classes(verbs.join(), form));
    NounPhrases phrases = NounPhrases.load(vocabulary);
    NameLexicon names = NameLexicon.load(vocabulary);
    vocabulary.settle();
    return new Lexicons(vocabulary, verbs.join(), phrases, names);
  }

  /** A reader of names by rules and the trained tagger. */
  public NameReader nameReader() {
    return nameReader(NameTagger.load(names.starts()));
  }

  /** A reader of names with another tagger, or none ({@link Tagging#none}). */
  public NameReader nameReader(Tagger tagger) {
    return new NameReader(vocabulary, names, phrases, tagger);
  }

  /** A reader of the names that tables list and that phrases show: what the tagger is told before it reads. */
  public PhraseNames phraseNames() {
    return new PhraseNames(vocabulary, names, phrases);
  }

  /** The words of a text. */
  public Words words(Text text) {
    return Words.of(text, vocabulary);
  }

  private static long classes(VerbTable verbs, String form) {
    long bits = 0;
    for (VerbForm reading : verbs.lookup(form)) {
      bits |=
          switch (reading.kind()) {
            case FINITE -> isRare((Finite) reading.inflection()) ? WordClass.RARE_VERB.bit() : WordClass.VERB.bit();
            case MASDAR -> WordClass.MASDAR.bit();
            case ACTIVE_PARTICIPLE, PASSIVE_PARTICIPLE -> WordClass.PARTICIPLE.bit();
          };
    }
    return bits;
  }

  private static boolean isRare(Finite form) {
    return form.bound()
        || form.tense() == Inflection.Tense.IMPERATIVE
        || form.person() == Inflection.Person.SECOND
        || form.number() == Inflection.Number.DUAL
        || form.number() == Inflection.Number.PLURAL && form.gender() == Inflection.Gender.FEMININE;
  }
}
