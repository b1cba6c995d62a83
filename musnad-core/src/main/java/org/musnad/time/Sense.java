package org.musnad.time;

import java.util.List;

/**
 * One way to read a word, or the run of words that it begins.
 *
 * @param kind what it is: {@code month}, {@code unit} …
 * @param value which one: {@code 7}, {@code Y} …
 * @param rest the folded words that must follow, empty for a single word
 * @param clitics how many leading letters are conjunctions and prepositions and belong to no time expression
 * @param definite whether it carries the article
 * @param joins whether its clitic is the plain conjunction that carries a number or a list on
 */
record Sense(String kind, String value, List<String> rest, int clitics, boolean definite, boolean joins) {
  Sense {
    rest = List.copyOf(rest);
  }
}
