package org.musnad.dossier;

import java.util.List;
import org.musnad.record.Statement;
import org.musnad.text.Article;
import org.musnad.text.Span;

/**
 * Where a line of a dossier stands: outlet, article, sentence, and who is said to say so inside the article. Offsets
 * are UTF-16
 * code units into the article's text.
 *
 * @param number the article's number in the dossier, from 1 in order of publication
 * @param article the article
 * @param statement id of the statement in the article's record; empty for a description
 * @param evidence the words that say it
 * @param sentence the sentence around them
 * @param chain who says so, outermost first: an agency, the spokesman it quotes; empty where the article says it itself
 */
public record Citation(
    int number, Article article, String statement, Span evidence, Span sentence, List<String> chain) {
  public Citation {
    chain = List.copyOf(chain);
  }

  /** The letters of the sentence. */
  public String sentenceText() {
    return sentence.of(article.text());
  }

  /** The part of the sentence before the evidence. */
  public String before() {
    return article.text().substring(sentence.start(), evidence.start());
  }

  /** The letters of the evidence. */
  public String evidenceText() {
    return evidence.of(article.text());
  }

  /** The part of the sentence after the evidence. */
  public String after() {
    return article.text().substring(evidence.end(), sentence.end());
  }

  /** The same place under another number. */
  Citation numbered(int newNumber) {
    return new Citation(newNumber, article, statement, evidence, sentence, chain);
  }

  /** A link that leads to the words: the address or, without one, the id, with an RFC 5147 character range. */
  public String link() {
    String place = article.url().isEmpty() ? article.id() : article.url();
    return place + "#char=" + evidence.start() + "," + evidence.end();
  }

  /** Its name among all marks of the dossier: "a2-s5"; for a description "a2-c120". */
  public String anchor() {
    return "a" + number + "-" + (statement.isEmpty() ? "c" + evidence.start() : statement);
  }

  static Citation of(int number, Article article, Statement statement, Span sentence, List<String> chain) {
    return new Citation(number, article, statement.id(), statement.span(), sentence.cover(statement.span()), chain);
  }
}
