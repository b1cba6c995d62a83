package org.musnad.golden;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.musnad.record.ArticleRecord;
import org.musnad.record.Entity;
import org.musnad.record.Mention;
import org.musnad.record.TimeMention;
import org.musnad.text.Span;

/** The article's text with ⟦label …⟧ around every name and time that was read. */
final class MarkedArticle {
  private record Mark(Span span, String label) {}

  private MarkedArticle() {}

  static String of(ArticleRecord record) {
    List<Mark> marks = new ArrayList<>();
    for (Entity entity : record.entities()) {
      for (Mention mention : entity.mentions()) {
        marks.add(new Mark(mention.span(), label(entity, mention)));
      }
    }
    for (TimeMention time : record.times()) {
      marks.add(new Mark(time.span(), lower(time.type())));
    }
    return render(record.article().text(), marks);
  }

  private static String label(Entity entity, Mention mention) {
    boolean named = mention.kind() == Mention.Kind.NAME;
    return lower(entity.type()) + (named ? "" : "." + lower(mention.kind()));
  }

  private static String render(String text, List<Mark> marks) {
    marks.sort(
        Comparator.comparingInt((Mark mark) -> mark.span().start())
            .thenComparing(mark -> -mark.span().end())
            .thenComparing(Mark::label));
    StringBuilder out = new StringBuilder();
    for (int at = 0; at <= text.length(); at++) {
      for (Mark mark : marks) {
        if (mark.span().end() == at) {
          out.append('⟧');
        }
      }
      for (Mark mark : marks) {
        if (mark.span().start() == at) {
          out.append('⟦').append(mark.label()).append(' ');
        }
      }
      if (at < text.length()) {
        out.append(text.charAt(at));
      }
    }
    return out.append('\n').toString();
  }

  static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
