package org.musnad.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;

/** The rows of judgements and of what they are about. */
final class Judgements {
  private Judgements() {}

  private record Draft(long number, Signature by, Verdict verdict, String why, OptionalLong undoes) {}

  /** All of them in the order in which they were made. */
  static List<Judgement> all(Session session) {
    Map<Long, List<Anchor>> anchors = new HashMap<>();
    session.each("SELECT judgement, about, article, hash, start_at, end_at, quote, prefix, suffix FROM anchor"
        + " ORDER BY judgement, number", row -> {
          Citation citation =
              new Citation(row.number(3), row.text(4), row.span(5), row.text(7), row.text(8), row.text(9));
          anchors.computeIfAbsent(row.number(1), n -> new ArrayList<>()).add(new Anchor(row.text(2), citation));
        });
    List<Draft> drafts = session.list("SELECT number, at, who, verdict, why, undoes FROM judgement ORDER BY number", row -> {
      Long undoes = row.numberOrNull(6);
      return new Draft(row.number(1), new Signature(row.text(3), row.instant(2)), Verdict.of(row.text(4)), row.text(5),
          undoes == null ? OptionalLong.empty() : OptionalLong.of(undoes));
    });
    Map<Long, Long> undoneBy = undoneBy(drafts);
    return drafts.stream()
        .map(draft -> new Judgement(draft.number(), draft.by(), draft.verdict(),
            anchors.getOrDefault(draft.number(), List.of()), draft.why(), draft.undoes(), optional(undoneBy, draft)))
        .toList();
  }

  private static OptionalLong optional(Map<Long, Long> undoneBy, Draft draft) {
    Long by = undoneBy.get(draft.number());
    return by == null ? OptionalLong.empty() : OptionalLong.of(by);
  }

  /** From the latest back: an undoing counts unless it was undone itself. */
  private static Map<Long, Long> undoneBy(List<Draft> drafts) {
    Map<Long, Long> undoneBy = new HashMap<>();
    Set<Long> undone = new HashSet<>();
    for (int i = drafts.size() - 1; i >= 0; i--) {
      Draft draft = drafts.get(i);
      if (draft.undoes().isPresent() && !undone.contains(draft.number())) {
        undone.add(draft.undoes().getAsLong());
        undoneBy.put(draft.undoes().getAsLong(), draft.number());
      }
    }
    return undoneBy;
  }

  static long judge(Writer.Transaction transaction, Signature by, Verdict verdict, List<Anchor> about, String why) {
    long article = about.isEmpty() ? 0 : about.get(0).citation().article();
    long number = transaction.log(by, Change.Action.JUDGE, article, verdict.label());
    store(transaction.session(), number, by, verdict, why, OptionalLong.empty());
    Session.Batch rows = transaction.session().batch(
        "INSERT INTO anchor (judgement, number, about, article, hash, start_at, end_at, quote, prefix, suffix)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    for (int i = 0; i < about.size(); i++) {
      Citation citation = about.get(i).citation();
      rows.add(number, i, about.get(i).about(), citation.article(), citation.hash(), citation.span().start(),
          citation.span().end(), citation.exact(), citation.prefix(), citation.suffix());
    }
    rows.send();
    return number;
  }

  static long undo(Writer.Transaction transaction, Signature by, long judgement, String why) {
    long number = transaction.log(by, Change.Action.UNDO, 0, Long.toString(judgement));
    store(transaction.session(), number, by, Verdict.UNDO, why, OptionalLong.of(judgement));
    return number;
  }

  private static void store(
      Session session, long number, Signature by, Verdict verdict, String why, OptionalLong undoes) {
    session.update("INSERT INTO judgement (number, at, who, verdict, why, undoes) VALUES (?, ?, ?, ?, ?, ?)",
        number, by.at().toString(), by.who(), verdict.label(), why,
        undoes.isPresent() ? undoes.getAsLong() : null);
  }

  /** Takes the letters of an article that is removed out of what was judged about it; the places stay. */
  static void blank(Session session, long article) {
    session.update("UPDATE anchor SET quote = '', prefix = '', suffix = '' WHERE article = ?", article);
  }
}
