package org.musnad.bench.tagger;

import java.util.List;
import org.musnad.lexicon.Vocabulary;
import org.musnad.lexicon.WordClass;
import org.musnad.name.NameLexicon;
import org.musnad.name.NameReader;
import org.musnad.name.NounPhrases;
import org.musnad.name.Words;
import org.musnad.text.Text;
import org.musnad.verb.VerbForm;
import org.musnad.verb.VerbTable;

/** The lexicons as the reader loads them. */
record Lexicons(Vocabulary vocabulary, NameLexicon names, NounPhrases phrases) {
  static Lexicons load() {
    Vocabulary vocabulary = new Vocabulary();
    VerbTable verbs = VerbTable.load();
    vocabulary.addOwn();
    verbs.forEach((form, readings) -> vocabulary.addFolded(form, classes(readings)));
    NounPhrases phrases = NounPhrases.load(vocabulary);
    NameLexicon names = NameLexicon.load(vocabulary);
    vocabulary.settle();
    return new Lexicons(vocabulary, names, phrases);
  }

  NameReader reader() {
    return new NameReader(vocabulary, names, phrases);
  }

  Words words(String text) {
    return Words.of(Text.of(text), vocabulary);
  }

  private static long classes(List<VerbForm> readings) {
    long bits = 0;
    for (VerbForm reading : readings) {
      bits |=
          switch (reading.kind()) {
            case FINITE -> WordClass.VERB.bit();
            case MASDAR -> WordClass.MASDAR.bit();
            case ACTIVE_PARTICIPLE, PASSIVE_PARTICIPLE -> WordClass.PARTICIPLE.bit();
          };
    }
    return bits;
  }
}
