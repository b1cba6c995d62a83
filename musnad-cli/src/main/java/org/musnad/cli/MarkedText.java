package org.musnad.cli;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.musnad.record.ArticleRecord;
import org.musnad.record.Entity;
import org.musnad.record.Filler;
import org.musnad.record.Mention;
import org.musnad.record.Role;
import org.musnad.record.Statement;
import org.musnad.record.TimeMention;
import org.musnad.text.Span;

/**
 * An article with its names, times, offices, quotes and triggers marked: <code>⟦person سعاد الراوي⟧</code>. Marks may stand
 * inside each other; one that would cross another is left out.
 */
final class MarkedText {
  private record Mark(Span span, String label) {}

  private final ArticleRecord record;
  private final Messages messages;
  private final Words words;

  MarkedText(ArticleRecord record, Messages messages) {
    this.record = record;
    this.messages = messages;
    this.words = new Words(messages);
  }

  @Override
  public String toString() {
    String text = record.article().text();
    StringBuilder out = new StringBuilder();
    Deque<Mark> open = new ArrayDeque<>();
    int at = 0;
    for (Mark mark : marks()) {
      at = close(open, mark.span().start(), text, at, out);
      if (open.isEmpty() || open.element().span().contains(mark.span())) {
        out.append(text, at, mark.span().start()).append('⟦').append(mark.label()).append(' ');
        at = mark.span().start();
        open.push(mark);
      }
    }
    at = close(open, text.length(), text, at, out);
    return out.append(text, at, text.length()).toString();
  }

  /** Ends the marks that end before a place. */
  private static int close(Deque<Mark> open, int before, String text, int from, StringBuilder out) {
    int at = from;
    while (!open.isEmpty() && open.element().span().end() <= before) {
      int end = open.remove().span().end();
      out.append(text, at, end).append('⟧');
      at = end;
    }
    return at;
  }

  private List<Mark> marks() {
    List<Mark> marks = new ArrayList<>();
    Map<Span, List<String>> triggers = new TreeMap<>();
    for (Statement statement : record.statements()) {
      triggers.computeIfAbsent(statement.trigger().span(), span -> new ArrayList<>()).add(statement.id());
      statement.fillers(Role.CONTENT).forEach(content -> marks.add(new Mark(content.span(), messages.text("mark.quote"))));
      for (Filler title : statement.fillers(Role.TITLE)) {
        marks.add(new Mark(title.span(), messages.text("mark.office")));
      }
    }
    for (Entity entity : record.entities()) {
      for (Mention mention : entity.mentions()) {
        if (mention.kind() == Mention.Kind.NAME) {
          marks.add(new Mark(mention.span(), words.of(entity.type())));
        }
      }
    }
    for (TimeMention time : record.times()) {
      marks.add(new Mark(time.span(), words.of(time.type())));
    }
    triggers.forEach((span, ids) -> marks.add(new Mark(span, String.join(",", ids))));
    marks.removeIf(mark -> mark.span().length() == 0);
    return marks.stream()
        .distinct()
        .sorted(Comparator.comparingInt((Mark mark) -> mark.span().start()).thenComparingInt(mark -> -mark.span().end()))
        .toList();
  }
}
