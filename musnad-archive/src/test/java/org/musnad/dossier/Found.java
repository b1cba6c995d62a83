package org.musnad.dossier;

import java.util.ArrayList;
import java.util.List;
import org.musnad.Articles;
import org.musnad.record.ArticleRecord;
import org.musnad.record.StatementType;

/** Short ways for tests to a dossier and into it. */
final class Found {
  private Found() {}

  static Dossier dossier(String name, Articles... articles) {
    List<ArticleRecord> records = new ArrayList<>();
    for (Articles article : articles) {
      records.add(article.record());
    }
    if (Dossiers.of(records).find(name) instanceof Search.Found found) {
      return found.dossier();
    }
    throw new AssertionError("not exactly one " + name);
  }

  /** Words that stand in no other article, so that two short articles are not near-copies. */
  static String ownWords(String id) {
    StringBuilder words = new StringBuilder();
    for (int length = 1; length <= 12; length++) {
      words.append(' ').append("x".repeat(length)).append(id);
    }
    return words.append('.').toString();
  }

  static List<Fact> facts(Dossier dossier, StatementType type) {
    return dossier.facts().stream().filter(fact -> fact.type() == type).toList();
  }

  static Fact fact(Dossier dossier, StatementType type) {
    List<Fact> facts = facts(dossier, type);
    if (facts.size() != 1) {
      throw new AssertionError("not exactly one " + type + ": " + facts);
    }
    return facts.get(0);
  }
}
