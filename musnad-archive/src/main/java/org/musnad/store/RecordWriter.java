package org.musnad.store;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.musnad.record.ArticleRecord;
import org.musnad.record.Entity;
import org.musnad.record.Filler;
import org.musnad.record.Mention;
import org.musnad.record.Role;
import org.musnad.record.Statement;
import org.musnad.record.TimeMention;
import org.musnad.record.Warning;
import org.musnad.text.Span;

/** Writes what was read out of one version into its rows. */
final class RecordWriter {
  /** The role under which a statement's source stands among its fillers. */
  static final String SOURCE = "source";

  private final Session session;
  private final NameBook names;
  private final long version;
  private final String text;
  private final String hash;

  RecordWriter(Session session, NameBook names, long version, ArticleRecord record, String hash) {
    this.session = session;
    this.names = names;
    this.version = version;
    this.text = record.article().text();
    this.hash = hash;
  }

  /** Places of sentences as {@code "start length start length …"}. */
  static String sentences(List<Span> sentences) {
    StringBuilder out = new StringBuilder();
    for (Span sentence : sentences) {
      out.append(out.isEmpty() ? "" : " ").append(sentence.start()).append(' ').append(sentence.length());
    }
    return out.toString();
  }

  void write(ArticleRecord record) {
    warnings(record.warnings());
    entities(record.entities());
    times(record.times());
    statements(record.statements());
  }

  /** Takes out what was read before, so that it can be written anew. */
  static void clear(Session session, long version) {
    for (String table : List.of(
        "warning", "entity", "entity_name", "description", "mention", "time_mention", "statement", "filler")) {
      session.update("DELETE FROM " + table + " WHERE version = ?", version);
    }
  }

  private void warnings(List<Warning> warnings) {
    Session.Batch rows = session.batch("INSERT INTO warning (version, number, code, detail) VALUES (?, ?, ?, ?)");
    for (int i = 0; i < warnings.size(); i++) {
      rows.add(version, i, warnings.get(i).code(), StoredText.join(warnings.get(i).detail()));
    }
    rows.send();
  }

  private void entities(List<Entity> entities) {
    Session.Batch rows = session.batch("INSERT INTO entity (version, number, type) VALUES (?, ?, ?)");
    Session.Batch descriptions =
        session.batch("INSERT INTO description (version, entity, number, letters) VALUES (?, ?, ?, ?)");
    Session.Batch mentions = session.batch(
        "INSERT INTO mention (version, entity, number, start_at, end_at, letters, kind) VALUES (?, ?, ?, ?, ?, ?, ?)");
    Numbering numbering = new Numbering("e");
    for (Entity entity : entities) {
      int number = numbering.next(entity.id());
      rows.add(version, number, entity.type().name());
      for (int i = 0; i < entity.descriptions().size(); i++) {
        descriptions.add(version, number, i, entity.descriptions().get(i));
      }
      for (int i = 0; i < entity.mentions().size(); i++) {
        Mention mention = entity.mentions().get(i);
        Span span = mention.span();
        mentions.add(version, number, i, span.start(), span.end(), letters(span, mention.text()), lower(mention.kind()));
      }
    }
    rows.send();
    descriptions.send();
    mentions.send();
    names(entities);
  }

  private void names(List<Entity> entities) {
    Session.Batch rows = session.batch("INSERT INTO entity_name (version, entity, number, name) VALUES (?, ?, ?, ?)");
    for (Entity entity : entities) {
      int number = Numbering.of("e", entity.id());
      rows.add(version, number, 0, names.number(session, entity.name()));
      for (int i = 0; i < entity.aliases().size(); i++) {
        rows.add(version, number, i + 1, names.number(session, entity.aliases().get(i)));
      }
    }
    rows.send();
  }

  private void times(List<TimeMention> times) {
    Session.Batch rows = session.batch(
        "INSERT INTO time_mention (version, number, start_at, end_at, letters, type, value, modifier, calendar, rule)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    Numbering numbering = new Numbering("t");
    for (TimeMention time : times) {
      rows.add(version, numbering.next(time.id()), time.span().start(), time.span().end(),
          letters(time.span(), time.text()), time.type().name(), time.value(), time.mod(), lower(time.calendar()),
          time.rule());
    }
    rows.send();
  }

  private void statements(List<Statement> statements) {
    Session.Batch rows = session.batch(
        "INSERT INTO statement (version, number, type, status, confidence, rule, start_at, end_at, quote, prefix, suffix,"
            + " trigger_start, trigger_end, trigger_letters) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    Session.Batch fillers = session.batch(
        "INSERT INTO filler (version, statement, role, number, start_at, end_at, letters, entity, value)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)");
    Numbering numbering = new Numbering("s");
    for (Statement statement : statements) {
      int number = numbering.next(statement.id());
      Citation citation = Citation.of(0, hash, text, statement.span());
      Span trigger = statement.trigger().span();
      rows.add(version, number, statement.type().label(), lower(statement.status()), statement.confidence(),
          statement.rule(), statement.span().start(), statement.span().end(), statement.text(), citation.prefix(),
          citation.suffix(), trigger.start(), trigger.end(), letters(trigger, statement.trigger().text()));
      fillers(statement, number, fillers);
    }
    rows.send();
    fillers.send();
  }

  private void fillers(Statement statement, int number, Session.Batch rows) {
    for (Map.Entry<Role, List<Filler>> role : statement.roles().entrySet()) {
      for (int i = 0; i < role.getValue().size(); i++) {
        filler(number, role.getKey().label(), i, role.getValue().get(i), rows);
      }
    }
    if (statement.source() != null) {
      filler(number, SOURCE, 0, statement.source(), rows);
    }
  }

  private void filler(int statement, String role, int number, Filler filler, Session.Batch rows) {
    Span span = filler.span();
    rows.add(version, statement, role, number, span.start(), span.end(), letters(span, filler.text()),
        filler.entity() == null ? null : Numbering.of("e", filler.entity()), filler.value());
  }

  /** The letters, where they are not just the text at that place. */
  private @Nullable String letters(Span span, String letters) {
    return span.length() == letters.length() && text.startsWith(letters, span.start()) ? null : letters;
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
