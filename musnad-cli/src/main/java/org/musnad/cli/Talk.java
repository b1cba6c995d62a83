package org.musnad.cli;

import java.util.ArrayList;
import java.util.List;
import org.musnad.intake.Item;
import org.musnad.record.ArticleRecord;
import org.musnad.record.Warning;

/** What is said on standard error about articles: what is wrong and what to do about it. Thread safe. */
final class Talk {
  private final Messages messages;

  Talk(Messages messages) {
    this.messages = messages;
  }

  String problem(Item.Problem problem) {
    String source = source(problem.source());
    if (problem.kind() == Item.Kind.NOT_TEXT && !problem.detail().get(0).isEmpty()) {
      return messages.text("problem.NOT_TEXT.kind", source, problem.detail().get(0));
    }
    return messages.text("problem." + problem.kind(), with(source, problem.detail()));
  }

  String warning(String source, Warning warning) {
    String key = "warning." + warning.code();
    return messages.has(key)
        ? messages.text(key, with(source(source), warning.detail()))
        : messages.text("warning.other", source(source), warning.code(), String.join(", ", warning.detail()));
  }

  List<String> warnings(String source, ArticleRecord record) {
    return record.warnings().stream().map(warning -> warning(source, warning)).toList();
  }

  String internal(String source, Throwable error) {
    StackTraceElement[] trace = error.getStackTrace();
    return messages.text("error.internal", source(source), error, trace.length == 0 ? "" : trace[0]);
  }

  private String source(String source) {
    return source.equals("-") || source.startsWith("-:") ? messages.text("standard-input") + source.substring(1) : source;
  }

  private static Object[] with(String source, List<String> detail) {
    List<Object> arguments = new ArrayList<>();
    arguments.add(source);
    arguments.addAll(detail);
    return arguments.toArray();
  }
}
