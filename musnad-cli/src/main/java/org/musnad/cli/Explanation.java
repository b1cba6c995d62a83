package org.musnad.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.musnad.language.SafeText;
import org.musnad.record.ArticleRecord;
import org.musnad.record.Derivation;
import org.musnad.record.Entity;
import org.musnad.record.Explained;
import org.musnad.record.Statement;
import org.musnad.record.TimeMention;
import org.musnad.text.Span;

/** A record sentence by sentence, each with its names, times and statements, and for each how the reader came to it. */
final class Explanation {
  private final Messages messages;
  private final Words words;
  private final TextRendering rendering;

  Explanation(Messages messages) {
    this.messages = messages;
    this.words = new Words(messages);
    this.rendering = new TextRendering(messages);
  }

  List<String> of(Explained explained) {
    ArticleRecord record = explained.record();
    Map<String, List<String>> steps = new HashMap<>();
    for (Derivation derivation : explained.derivations()) {
      steps.computeIfAbsent(derivation.of(), id -> new ArrayList<>()).addAll(derivation.steps());
    }
    List<String> lines = new ArrayList<>(List.of(TextRendering.heading(record.article())));
    for (int i = 0; i < record.sentences().size(); i++) {
      Span sentence = record.sentences().get(i);
      lines.add("");
      lines.add("[" + (i + 1) + "] " + sentence.of(record.article().text()));
      names(record, sentence, steps, lines);
      times(record, sentence, steps, lines);
      statements(record, sentence, steps, lines);
    }
    lines.add("");
    lines.replaceAll(SafeText::clean);
    return lines;
  }

  private void names(ArticleRecord record, Span sentence, Map<String, List<String>> steps, List<String> lines) {
    for (Entity entity : record.entities()) {
      List<String> mentions = entity.mentions().stream()
          .filter(mention -> sentence.overlaps(mention.span()))
          .map(mention -> mention.text())
          .distinct()
          .toList();
      if (!mentions.isEmpty()) {
        lines.add("  " + entity.id() + "  " + words.of(entity.type()) + ": "
            + String.join(messages.words().text("list.separator"), mentions)
            + (mentions.contains(entity.name()) ? "" : " = " + entity.name()));
        if (sentence.overlaps(entity.mentions().get(0).span())) {
          steps(entity.id(), steps, lines);
        }
      }
    }
  }

  private void times(ArticleRecord record, Span sentence, Map<String, List<String>> steps, List<String> lines) {
    for (TimeMention time : record.times()) {
      if (sentence.overlaps(time.span())) {
        lines.add("  " + time.id() + "  " + words.of(time.type()) + ": " + time.text() + " = " + time.value());
        lines.add("      " + messages.text("text.rule") + ": " + time.rule());
        steps(time.id(), steps, lines);
      }
    }
  }

  private void statements(ArticleRecord record, Span sentence, Map<String, List<String>> steps, List<String> lines) {
    for (Statement statement : record.statements()) {
      if (sentence.contains(new Span(statement.span().start(), statement.span().start()))
          && statement.span().start() < sentence.end()) {
        rendering.statement(record, statement).lines().forEach(line -> lines.add("  " + line));
        lines.add("      " + messages.text("text.rule") + ": " + statement.rule());
        lines.add("      " + messages.text("text.confidence") + ": " + confidence(statement));
        steps(statement.id(), steps, lines);
      }
    }
  }

  /** The measured share of right statements of the rule; where it is too low for a dossier, that too. */
  private String confidence(Statement statement) {
    String share = number(statement.confidence());
    return statement.isDoubtful() ? messages.text("text.doubtful", share, number(Statement.FLOOR)) : share;
  }

  private static String number(double share) {
    return String.format(Locale.ROOT, "%.2f", share);
  }

  private static void steps(String id, Map<String, List<String>> steps, List<String> lines) {
    steps.getOrDefault(id, List.of()).forEach(step -> lines.add("      ← " + step));
  }
}
