package org.musnad.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.musnad.lexicon.Table;
import org.musnad.record.ArticleRecord;
import org.musnad.record.Filler;
import org.musnad.record.Mention;
import org.musnad.record.Role;
import org.musnad.record.Statement;
import org.musnad.record.StatementType;
import org.musnad.text.Span;

/**
 * The example of a row of the frame tables.
 *
 * @param key the row's file, trigger, class, type and example, with tabs between: what tells it from other rows
 * @param type the statement that the row makes
 * @param text the example without its brackets
 * @param marks what stood in the brackets
 */
record FrameExample(String key, StatementType type, String text, List<Mark> marks) {
  private static final Pattern MARK = Pattern.compile("\\[([a-z]+):([^\\[\\]]*)\\]");

  /** A role and where its filler stands in the text without brackets. */
  record Mark(Role role, Span span) {}

  /** The examples of all tables of frames, in their order. */
  static List<FrameExample> shipped() {
    List<FrameExample> examples = new ArrayList<>();
    Table files = Table.load(FrameTable.class, "frames.tsv");
    for (Table.Row file : files.rows()) {
      String name = file.cell(files.column("file"));
      Table table = Table.load(FrameTable.class, name);
      table.rows().forEach(row -> examples.add(of(name, table, row)));
    }
    return examples;
  }

  private static FrameExample of(String file, Table table, Table.Row row) {
    String type = row.cell(table.column("type"));
    String example = row.cell(table.column("example"));
    String key = String.join("\t", file, row.cell(table.column("trigger")), row.cell(table.column("class")), type, example);
    StringBuilder text = new StringBuilder();
    List<Mark> marks = new ArrayList<>();
    Matcher mark = MARK.matcher(example);
    int at = 0;
    while (mark.find()) {
      text.append(example, at, mark.start());
      int start = text.length();
      text.append(mark.group(2));
      marks.add(new Mark(Role.of(mark.group(1)), new Span(start, text.length())));
      at = mark.end();
    }
    text.append(example.substring(at));
    return new FrameExample(key, StatementType.of(type), text.toString(), marks);
  }

  /** Whether some statement of the record is of the row's type and has all its marked roles. */
  boolean holds(ArticleRecord record) {
    return record.statements().stream().anyMatch(statement -> statement.type() == type && missing(record, statement).isEmpty());
  }

  /** The marks that no filler of a statement stands on or names. */
  List<Mark> missing(ArticleRecord record, Statement statement) {
    return marks.stream()
        .filter(mark -> statement.fillers(mark.role()).stream().noneMatch(filler -> isMarked(record, filler, mark.span())))
        .toList();
  }

  private static boolean isMarked(ArticleRecord record, Filler filler, Span marked) {
    if (filler.span().overlaps(marked)) {
      return true;
    }
    return filler.entity() != null
        && record.entity(filler.entity()).mentions().stream().map(Mention::span).anyMatch(marked::overlaps);
  }
}
