package org.musnad.store;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.musnad.record.ArticleRecord;
import org.musnad.record.Entity;
import org.musnad.record.EntityType;
import org.musnad.record.Filler;
import org.musnad.record.Mention;
import org.musnad.record.Role;
import org.musnad.record.Statement;
import org.musnad.record.StatementType;
import org.musnad.record.Status;
import org.musnad.record.TimeMention;
import org.musnad.record.Trigger;
import org.musnad.record.Warning;
import org.musnad.text.Article;
import org.musnad.text.Span;

/** Brings versions back from their rows, some dozens at a time. For one transaction. */
final class RecordLoader {
  /** How many versions are asked for at once; a request for fewer repeats its last number. */
  static final int AT_ONCE = 32;

  private static final String THESE = " IN (" + "?, ".repeat(AT_ONCE - 1) + "?)";

  private static final String VERSIONS =
      "SELECT number, article, retrieved, hash, reader, sentences, id, title, outlet, url, published, text"
          + " FROM version WHERE number";

  private final Session session;
  private final Object[] these = new Object[AT_ONCE];
  private final Map<Long, Draft> drafts = new HashMap<>();

  private RecordLoader(Session session, List<Long> versions) {
    this.session = session;
    for (int i = 0; i < AT_ONCE; i++) {
      these[i] = versions.get(Math.min(i, versions.size() - 1));
    }
  }

  /** The versions with these numbers, in the order of the numbers given; those that are gone are left out. */
  static List<StoredArticle> load(Session session, List<Long> versions) {
    List<StoredArticle> loaded = new ArrayList<>();
    for (int from = 0; from < versions.size(); from += AT_ONCE) {
      List<Long> some = versions.subList(from, Math.min(versions.size(), from + AT_ONCE));
      loaded.addAll(new RecordLoader(session, some).load(some));
    }
    return loaded;
  }

  /** Only the letters of the versions with these numbers. */
  static List<ArticleText> texts(Session session, List<Long> versions) {
    List<ArticleText> texts = new ArrayList<>();
    for (long version : versions) {
      session.each(VERSIONS + " = ?", row -> {
        Draft draft = new Draft(row);
        texts.add(new ArticleText(draft.place, draft.number, draft.article, draft.sentences));
      }, version);
    }
    return texts;
  }

  /** What has been found of one version so far. */
  private static final class Draft {
    private final long number;
    private final long place;
    private final Instant retrieved;
    private final String hash;
    private final String reader;
    private final List<Span> sentences;
    private final Article article;
    private final List<Warning> warnings = new ArrayList<>();
    private final Map<Long, List<String>> names = new HashMap<>();
    private final Map<Long, List<String>> descriptions = new HashMap<>();
    private final Map<Long, List<Mention>> mentions = new HashMap<>();
    private final Map<Long, Map<Role, List<Filler>>> roles = new HashMap<>();
    private final Map<Long, Filler> sources = new HashMap<>();
    private final List<Entity> entities = new ArrayList<>();
    private final List<TimeMention> times = new ArrayList<>();
    private final List<Statement> statements = new ArrayList<>();

    private Draft(Row row) throws SQLException {
      number = row.number(1);
      place = row.number(2);
      retrieved = row.instant(3);
      hash = row.text(4);
      reader = row.text(5);
      sentences = sentences(row.text(6));
      String published = row.textOrNull(11);
      article = new Article(row.text(7), row.text(8), row.text(9), row.text(10),
          published == null ? null : LocalDate.parse(published), row.text(12));
    }

    private String letters(Span span, @Nullable String letters) {
      if (letters == null && span.end() > article.text().length()) {
        throw new IllegalStateException("the rows of version " + number + " do not fit its text");
      }
      return letters == null ? span.of(article.text()) : letters;
    }

    private StoredArticle stored() {
      ArticleRecord record = new ArticleRecord(article, sentences, entities, times, statements, warnings);
      return new StoredArticle(place, number, retrieved, hash, reader, record);
    }
  }

  private static List<Span> sentences(String packed) {
    List<Span> sentences = new ArrayList<>();
    if (packed.isEmpty()) {
      return sentences;
    }
    String[] numbers = packed.split(" ", -1);
    for (int i = 0; i + 1 < numbers.length; i += 2) {
      int start = Integer.parseInt(numbers[i]);
      sentences.add(new Span(start, start + Integer.parseInt(numbers[i + 1])));
    }
    return sentences;
  }

  private List<StoredArticle> load(List<Long> versions) {
    each(VERSIONS + THESE, row -> drafts.put(row.number(1), new Draft(row)));
    each("SELECT version, code, detail FROM warning WHERE version" + THESE + " ORDER BY version, number",
        row -> draft(row).warnings.add(new Warning(row.text(2), StoredText.split(row.text(3)))));
    entities();
    times();
    statements();
    return versions.stream().map(drafts::get).filter(draft -> draft != null).map(Draft::stored).toList();
  }

  private void each(String sql, Row.Visit visit) {
    session.each(sql, visit, these);
  }

  private Draft draft(Row row) throws SQLException {
    Draft draft = drafts.get(row.number(1));
    if (draft == null) {
      throw new IllegalStateException("rows of no version");
    }
    return draft;
  }

  private static <T> List<T> of(Map<Long, List<T>> lists, long number) {
    return lists.computeIfAbsent(number, n -> new ArrayList<>());
  }

  private void entities() {
    each("SELECT entity_name.version, entity, name.letters FROM entity_name JOIN name ON name.number = entity_name.name"
        + " WHERE entity_name.version" + THESE + " ORDER BY entity_name.version, entity, entity_name.number",
        row -> of(draft(row).names, row.number(2)).add(row.text(3)));
    each("SELECT version, entity, letters FROM description WHERE version" + THESE + " ORDER BY version, entity, number",
        row -> of(draft(row).descriptions, row.number(2)).add(row.text(3)));
    each("SELECT version, entity, start_at, end_at, letters, kind FROM mention WHERE version" + THESE
        + " ORDER BY version, entity, number", row -> {
          Draft draft = draft(row);
          Span span = row.span(3);
          Mention.Kind kind = Mention.Kind.valueOf(upper(row.text(6)));
          of(draft.mentions, row.number(2)).add(new Mention(span, draft.letters(span, row.textOrNull(5)), kind));
        });
    each("SELECT version, number, type FROM entity WHERE version" + THESE + " ORDER BY version, number", row -> {
      Draft draft = draft(row);
      long number = row.number(2);
      List<String> names = of(draft.names, number);
      draft.entities.add(new Entity("e" + number, EntityType.valueOf(row.text(3)), names.get(0),
          names.subList(1, names.size()), of(draft.descriptions, number), of(draft.mentions, number)));
    });
  }

  private void times() {
    each("SELECT version, number, start_at, end_at, letters, type, value, modifier, calendar, rule FROM time_mention"
        + " WHERE version" + THESE + " ORDER BY version, number", row -> {
          Draft draft = draft(row);
          Span span = row.span(3);
          draft.times.add(new TimeMention("t" + row.number(2), span, draft.letters(span, row.textOrNull(5)),
              TimeMention.Type.valueOf(row.text(6)), row.text(7), row.textOrNull(8),
              TimeMention.Calendar.valueOf(upper(row.text(9))), row.text(10)));
        });
  }

  private void statements() {
    each("SELECT version, statement, role, start_at, end_at, letters, entity, value FROM filler WHERE version" + THESE
        + " ORDER BY version, statement, role, number", this::filler);
    each("SELECT version, number, type, status, confidence, rule, start_at, end_at, quote, trigger_start, trigger_end,"
        + " trigger_letters FROM statement WHERE version" + THESE + " ORDER BY version, number", row -> {
          Draft draft = draft(row);
          long number = row.number(2);
          Span trigger = row.span(10);
          draft.statements.add(new Statement("s" + number, StatementType.of(row.text(3)), row.span(7), row.text(9),
              new Trigger(trigger, draft.letters(trigger, row.textOrNull(12))),
              draft.roles.getOrDefault(number, Map.of()), Status.valueOf(upper(row.text(4))), draft.sources.get(number),
              row.share(5), row.text(6)));
        });
  }

  private void filler(Row row) throws SQLException {
    Draft draft = draft(row);
    long statement = row.number(2);
    String role = row.text(3);
    Span span = row.span(4);
    Long entity = row.numberOrNull(7);
    Filler filler = new Filler(
        span, draft.letters(span, row.textOrNull(6)), entity == null ? null : "e" + entity, row.textOrNull(8));
    if (role.equals(RecordWriter.SOURCE)) {
      draft.sources.put(statement, filler);
    } else {
      draft.roles.computeIfAbsent(statement, n -> new EnumMap<>(Role.class))
          .computeIfAbsent(Role.of(role), r -> new ArrayList<>()).add(filler);
    }
  }

  private static String upper(String word) {
    return word.toUpperCase(Locale.ROOT);
  }
}
