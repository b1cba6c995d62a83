package org.musnad.bench;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.musnad.record.ArticleRecord;
import org.musnad.record.Entity;
import org.musnad.record.Filler;
import org.musnad.record.Mention;
import org.musnad.record.Statement;
import org.musnad.record.TimeMention;
import org.musnad.text.Span;

/** What holds for the record of any text whatever: everything cited stands there, everything named is in it. */
final class RecordCheck {
  private final String text;
  private final Set<String> entities = new HashSet<>();
  private final List<String> faults = new ArrayList<>();

  private RecordCheck(String text) {
    this.text = text;
  }

  /** What is wrong with a record; empty if nothing is. */
  static List<String> faults(ArticleRecord record) {
    RecordCheck check = new RecordCheck(record.article().text());
    check.sentences(record.sentences());
    record.entities().forEach(check::entity);
    record.times().forEach(check::time);
    record.statements().forEach(check::statement);
    return check.faults;
  }

  private void sentences(List<Span> sentences) {
    int end = 0;
    for (Span sentence : sentences) {
      if (sentence.start() < end || sentence.end() > text.length()) {
        faults.add("sentence " + sentence + " is out of order or out of bounds");
      }
      end = sentence.end();
    }
  }

  private void entity(Entity entity) {
    if (!entities.add(entity.id())) {
      faults.add("two entities " + entity.id());
    }
    if (entity.name().isEmpty() || entity.mentions().isEmpty()) {
      faults.add("entity " + entity.id() + " has no name or no mention");
    }
    for (Mention mention : entity.mentions()) {
      cited("mention of " + entity.id(), mention.span(), mention.text());
    }
  }

  private void time(TimeMention time) {
    cited("time " + time.id(), time.span(), time.text());
  }

  private void statement(Statement statement) {
    String name = "statement " + statement.id() + " by " + statement.rule();
    cited(name, statement.span(), statement.text());
    cited("trigger of " + name, statement.trigger().span(), statement.trigger().text());
    statement.roles().forEach((role, fillers) -> fillers.forEach(filler -> filler(role.label() + " of " + name, filler)));
    filler("source of " + name, statement.source());
  }

  private void filler(String name, @Nullable Filler filler) {
    if (filler == null) {
      return;
    }
    cited(name, filler.span(), filler.text());
    if (filler.entity() != null && !entities.contains(filler.entity())) {
      faults.add(name + " is no entity of the record: " + filler.entity());
    }
  }

  private void cited(String name, Span span, String letters) {
    if (span.end() > text.length()) {
      faults.add(name + " is out of bounds: " + span);
    } else if (!span.of(text).equals(letters)) {
      faults.add(name + " cites what does not stand there: " + span);
    }
  }
}
