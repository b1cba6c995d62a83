package org.musnad.bench.tagger;

/** The model's card: what it was trained on, how, and how well it does. */
final class Card {
  private static final String TEXT =
      """
      # names.model: a tagger of Arabic names

      Written by `TrainNames`; do not edit. A linear-chain conditional random field over words, clitics, affixes, the classes of Musnad's
      lexicons, its tables of names, the names that tables and the structure of phrases show, groups of words learned from free text, and what
      stands beside the word elsewhere in the article. It tags people, organisations and places; a fourth label takes the other names of its
      corpus and is not read. In training a share of the words is learned from blind to which word it is, so that its kind and surroundings speak.

      ## Data
      | what | used for | licence |
      |---|---|---|
      | ANERcorp (Benajiba and others 2007), training part of the CAMeL Lab split, all but its last tenth | labels | CC BY-SA 4.0, as catalogued |
      | Arabic Wikipedia 2017, 10,197 articles of the comparable corpus of M. Saad | word groups, how often a word is tagged as a name | CC BY-SA 4.0 |
      | Arabic name words of Wikidata, gathered by S. Ash for COLING 2018 | marks words of people's names | CC0 |
      | Musnad's own tables and lexicons | marks known names and word classes | Apache-2.0 |

      AQMAR (CC BY-SA 3.0) and the Wojood samples (MIT) are not learned from: with Wojood's names, which are cut otherwise, the held-out tenth
      fell from F1 0.802 to 0.769; sentences of Wikipedia with labels that a first tagger was sure of took it to 0.722. No newspaper text was
      used beyond ANERcorp.

      ## Settings
      %s

      ## Scores
      Exact spans of people, organisations and places. The held-out tenth is the last tenth of the ANERcorp file, counted in words and cut at a
      sentence end. About one label in sixteen of ANERcorp is known to be wrong.

      ```
      %s```
      """;

  private Card() {}

  static String text(String settings, String scores) {
    return TEXT.formatted(settings, scores);
  }
}
