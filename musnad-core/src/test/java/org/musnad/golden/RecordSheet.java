package org.musnad.golden;

import static org.musnad.golden.MarkedArticle.lower;

import org.jspecify.annotations.Nullable;
import org.musnad.record.ArticleRecord;
import org.musnad.record.Entity;
import org.musnad.record.Filler;
import org.musnad.record.Mention;
import org.musnad.record.Statement;
import org.musnad.record.TimeMention;

/**
 * A record as a sheet that people read and compare: one key and one value a line, keys first so that lines of mixed direction stay
 * legible. {@code @e1} is an entity, {@code =2020} a normalised value; the letters of the article follow.
 */
final class RecordSheet {
  private final StringBuilder out = new StringBuilder();

  private RecordSheet() {}

  static String of(ArticleRecord record) {
    RecordSheet sheet = new RecordSheet();
    record.entities().forEach(sheet::entity);
    record.times().forEach(sheet::time);
    record.statements().forEach(sheet::statement);
    record.warnings().forEach(warning -> sheet.line("warning", warning.code() + " " + String.join(" ", warning.detail())));
    return sheet.out.toString();
  }

  private void entity(Entity entity) {
    out.append(entity.id()).append(' ').append(lower(entity.type())).append('\n');
    line("name", entity.name());
    entity.aliases().forEach(alias -> line("alias", alias));
    entity.descriptions().forEach(description -> line("description", description));
    for (Mention mention : entity.mentions()) {
      line(mention.kind() == Mention.Kind.NAME ? "cites" : lower(mention.kind()), mention.text());
    }
    out.append('\n');
  }

  private void time(TimeMention time) {
    out.append(time.id()).append(' ').append(lower(time.type())).append('\n');
    line("value", time.value());
    if (time.mod() != null) {
      line("mod", time.mod());
    }
    if (time.calendar() != TimeMention.Calendar.GREGORIAN) {
      line("calendar", lower(time.calendar()));
    }
    line("cites", time.text());
    line("rule", time.rule());
    out.append('\n');
  }

  private void statement(Statement statement) {
    out.append(statement.id()).append(' ').append(statement.type().label()).append('\n');
    line("status", lower(statement.status()));
    statement.roles().forEach((role, fillers) -> fillers.forEach(filler -> line(role.label(), filler(filler))));
    if (statement.source() != null) {
      line("source", filler(statement.source()));
    }
    line("trigger", statement.trigger().text());
    line("cites", statement.text());
    line("rule", statement.rule());
    out.append('\n');
  }

  private static String filler(Filler filler) {
    return sign("@", filler.entity()) + sign("=", filler.value()) + filler.text();
  }

  private static String sign(String sign, @Nullable String value) {
    return value == null ? "" : sign + value + " ";
  }

  private void line(String key, String value) {
    out.append("  ").append(key).append(' ').append(value.replace("\n", "⏎")).append('\n');
  }
}
