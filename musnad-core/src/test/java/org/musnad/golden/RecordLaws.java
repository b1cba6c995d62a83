package org.musnad.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.musnad.record.ArticleRecord;
import org.musnad.record.Entity;
import org.musnad.record.Filler;
import org.musnad.record.Mention;
import org.musnad.record.Role;
import org.musnad.record.Statement;
import org.musnad.record.TimeMention;
import org.musnad.text.Span;

/** What holds of every record, whatever the article: nobody asks for it, every test of a record checks it. */
public final class RecordLaws {
  private final ArticleRecord record;
  private final String text;
  private final Set<String> entityIds = new HashSet<>();
  private final NavigableMap<Integer, Span> sentences = new TreeMap<>();

  private RecordLaws(ArticleRecord record) {
    this.record = record;
    this.text = record.article().text();
    record.entities().forEach(entity -> entityIds.add(entity.id()));
    record.sentences().forEach(sentence -> sentences.put(sentence.start(), sentence));
  }

  /** Fails where the record breaks a law. */
  public static void check(ArticleRecord record) {
    RecordLaws laws = new RecordLaws(record);
    laws.sentences();
    laws.entities();
    laws.times();
    laws.statements();
  }

  private void sentences() {
    int end = 0;
    for (Span sentence : record.sentences()) {
      assertThat(sentence.start()).as("sentences in order").isGreaterThanOrEqualTo(end);
      end = sentence.end();
    }
    assertThat(end).as("end of the last sentence").isLessThanOrEqualTo(text.length());
  }

  private void entities() {
    assertThat(record.entities()).extracting(Entity::id).isEqualTo(ids("e", record.entities().size()));
    assertThat(record.entities()).as("order of first mention").extracting(e -> e.mentions().get(0).span().start()).isSorted();
    for (Entity entity : record.entities()) {
      entity.mentions().forEach(mention -> letters(mention.span(), mention.text(), entity.id()));
      assertThat(entity.mentions()).as(entity.id() + " mentions").extracting(Mention::span).doesNotHaveDuplicates();
      assertThat(entity.mentions()).as(entity.id() + " mentions in text order").extracting(m -> m.span().start()).isSorted();
      Set<String> names = new HashSet<>(entity.aliases());
      assertThat(names).as(entity.id() + " aliases").hasSize(entity.aliases().size()).doesNotContain(entity.name());
    }
  }

  private void times() {
    assertThat(record.times()).extracting(TimeMention::id).isEqualTo(ids("t", record.times().size()));
    int end = 0;
    for (TimeMention time : record.times()) {
      letters(time.span(), time.text(), time.id());
      assertThat(time.span().start()).as(time.id() + " does not overlap the time before").isGreaterThanOrEqualTo(end);
      assertThat(time.value()).as(time.id()).isNotBlank();
      end = time.span().end();
    }
  }

  private void statements() {
    assertThat(record.statements()).extracting(Statement::id).isEqualTo(ids("s", record.statements().size()));
    assertThat(record.statements()).extracting(Statement::span).isSorted();
    record.statements().forEach(this::statement);
  }

  private void statement(Statement statement) {
    String name = statement.id() + " " + statement.rule();
    letters(statement.span(), statement.text(), name);
    letters(statement.trigger().span(), statement.trigger().text(), name + " trigger");
    assertThat(statement.text()).as(name + " cites something").isNotBlank();
    assertThat(statement.span().contains(statement.trigger().span())).as(name + ": its trigger stands in its evidence").isTrue();
    Map.Entry<Integer, Span> sentence = sentences.floorEntry(statement.span().start());
    assertThat(sentence != null && sentence.getValue().contains(statement.span())).as(name + " stands in one sentence").isTrue();
    assertThat(statement.confidence()).as(name).isBetween(0.0, 1.0);
    assertThat(statement.roles().keySet()).as(name).containsAll(statement.type().required());
    statement.roles().forEach((role, fillers) -> role(statement, name, role, fillers));
    if (statement.source() != null) {
      filler(statement.source(), name + " source");
    }
  }

  private void role(Statement statement, String name, Role role, List<Filler> fillers) {
    String where = name + " " + role.label();
    assertThat(statement.type().allows(role)).as(where + " is a role of its type").isTrue();
    assertThat(fillers).as(where).isNotEmpty().doesNotHaveDuplicates();
    fillers.forEach(filler -> filler(filler, where));
  }

  private void filler(Filler filler, String where) {
    letters(filler.span(), filler.text(), where);
    assertThat(filler.text()).as(where).isNotBlank();
    if (filler.entity() != null) {
      assertThat(entityIds.contains(filler.entity())).as(where + " names an entity of the record").isTrue();
    }
  }

  private void letters(Span span, String letters, String where) {
    assertThat(span.end()).as(where + " in bounds").isLessThanOrEqualTo(text.length());
    assertThat(span.of(text)).as(where).isEqualTo(letters);
  }

  private static List<String> ids(String letter, int count) {
    return IntStream.rangeClosed(1, count).mapToObj(i -> letter + i).toList();
  }
}
