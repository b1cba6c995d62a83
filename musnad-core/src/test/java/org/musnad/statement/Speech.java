package org.musnad.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.musnad.golden.SharedReader;
import org.musnad.record.ArticleRecord;
import org.musnad.record.Filler;
import org.musnad.record.Role;
import org.musnad.record.Statement;
import org.musnad.record.StatementType;
import org.musnad.text.Article;

/** What somebody says, promises or thinks of others in a text, one line a statement: {@code سالم النوري: اللقاح متوافر}. */
final class Speech {
  private Speech() {}

  /** The statements of speech, as speaker and content; behind an arrow the source of the statement. */
  static List<String> said(String text) {
    return lines(text, StatementType.STATEMENT, Role.SPEAKER, Role.CONTENT);
  }

  static List<String> promised(String text) {
    return lines(text, StatementType.PLEDGE, Role.WHO, Role.CONTENT);
  }

  /** Holder, kind and target of each stance. */
  static List<String> stances(String text) {
    ArticleRecord record = read(text);
    return of(record, StatementType.STANCE).stream()
        .map(s -> name(record, s, Role.HOLDER) + " " + s.fillers(Role.KIND).get(0).value() + " " + name(record, s, Role.TARGET))
        .toList();
  }

  /** The source of each statement of a type. */
  static List<String> sources(String text, StatementType type) {
    ArticleRecord record = read(text);
    return of(record, type).stream().map(statement -> source(record, statement)).toList();
  }

  static List<Statement> of(ArticleRecord record, StatementType type) {
    return record.statements().stream().filter(statement -> statement.type() == type).toList();
  }

  static ArticleRecord read(String text) {
    return SharedReader.MUSNAD.read(Article.ofText("speech", text));
  }

  private static List<String> lines(String text, StatementType type, Role who, Role what) {
    ArticleRecord record = read(text);
    List<String> lines = new ArrayList<>();
    for (Statement statement : of(record, type)) {
      String content = statement.fillers(what).stream().map(Filler::text).collect(Collectors.joining(" | "));
      String source = source(record, statement);
      lines.add(name(record, statement, who) + ": " + content + (source.isEmpty() ? "" : " ← " + source));
    }
    return lines;
  }

  private static String source(ArticleRecord record, Statement statement) {
    return name(record, statement.source());
  }

  private static String name(ArticleRecord record, Statement statement, Role role) {
    return statement.fillers(role).stream().map(filler -> name(record, filler)).collect(Collectors.joining(" | "));
  }

  private static String name(ArticleRecord record, @Nullable Filler filler) {
    if (filler == null) {
      return "";
    }
    return filler.entity() == null ? filler.text() : record.entity(filler.entity()).name();
  }
}
