package org.musnad.cli;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.musnad.language.SafeText;
import org.musnad.record.ArticleRecord;
import org.musnad.record.Entity;
import org.musnad.record.Filler;
import org.musnad.record.Role;
import org.musnad.record.Statement;
import org.musnad.record.Status;
import org.musnad.text.Article;

/** A record as a person reads it in a terminal: the marked article, and under it the statements it makes. Thread safe. */
final class TextRendering {
  private final Messages messages;
  private final Words words;

  TextRendering(Messages messages) {
    this.messages = messages;
    this.words = new Words(messages);
  }

  void write(ArticleRecord record, Appendable out) throws IOException {
    out.append(heading(record.article())).append("\n\n");
    out.append(SafeText.clean(new MarkedText(record, messages).toString()).strip()).append("\n\n");
    if (record.statements().isEmpty()) {
      out.append(messages.text("text.no-statements")).append('\n');
    }
    for (Statement statement : record.statements()) {
      out.append(statement(record, statement));
    }
    out.append('\n');
  }

  /** Id, title, outlet and day, as far as they are known. */
  static String heading(Article article) {
    String day = article.published() == null ? "" : article.published().toString();
    return "# " + Stream.of(article.id(), article.title(), article.outlet(), day)
        .filter(part -> !part.isBlank())
        .map(SafeText::line)
        .collect(Collectors.joining(" · "));
  }

  /** A statement in lines: type, roles, status, source, evidence. */
  String statement(ArticleRecord record, Statement statement) {
    StringBuilder lines = new StringBuilder();
    lines.append(statement.id()).append("  ").append(words.of(statement.type())).append('\n');
    for (Map.Entry<Role, List<Filler>> role : statement.roles().entrySet()) {
      String fillers = role.getValue().stream()
          .map(filler -> filler(record, role.getKey(), filler))
          .collect(Collectors.joining(messages.words().text("list.separator")));
      line(lines, words.of(role.getKey()), fillers);
    }
    if (statement.status() != Status.ASSERTED) {
      line(lines, messages.text("text.status"), words.of(statement.status()));
    }
    if (statement.source() != null) {
      line(lines, messages.text("text.source"), filler(record, Role.SPEAKER, statement.source()));
    }
    line(lines, messages.text("text.evidence"), "«" + statement.text() + "»");
    return lines.toString();
  }

  private static void line(StringBuilder lines, String label, String value) {
    lines.append("    ").append(label).append(": ").append(SafeText.line(value)).append('\n');
  }

  /** The words of a filler; in brackets the value, or the name it stands for where that says more. */
  private String filler(ArticleRecord record, Role role, Filler filler) {
    if (filler.value() != null) {
      String value = words.of(role, filler.value());
      return value.equals(filler.text()) ? value : filler.text() + " (" + value + ")";
    }
    return record.entities().stream()
        .filter(entity -> entity.id().equals(filler.entity()))
        .map(Entity::name)
        .filter(name -> !filler.text().contains(name))
        .findFirst()
        .map(name -> filler.text() + " (" + name + ")")
        .orElse(filler.text());
  }
}
