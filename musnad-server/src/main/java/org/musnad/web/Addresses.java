package org.musnad.web;

import org.musnad.dossier.Citation;
import org.musnad.store.StoredArticle;
import org.musnad.text.Span;

/** Under which address what stands. */
final class Addresses {
  private static final int HASH_LETTERS = 16;

  private Addresses() {}

  static String figure(int figure) {
    return "/figure/" + figure;
  }

  static String article(long article) {
    return "/article/" + article;
  }

  /** A statement, marked in its article. */
  static String statement(long article, String statement) {
    return article(article) + "#t-" + statement;
  }

  static String words(long article, Citation citation) {
    return citation.statement().isEmpty()
        ? article(article) + "?mark=" + citation.evidence().start() + "-" + citation.evidence().end() + "#mark"
        : statement(article, citation.statement());
  }

  static String pledge(String id) {
    return "/pledges/" + id;
  }

  static String outlet(String name) {
    return "/outlets?name=" + Site.encoded(name);
  }

  /** The lasting address of some words: the article, where they stood, and the beginning of the hash of the text then. */
  static String citation(StoredArticle article, Span span) {
    return "/cite/" + article.article() + "/" + span.start() + "-" + span.end() + "/"
        + article.hash().substring(0, Math.min(HASH_LETTERS, article.hash().length()));
  }
}
