package org.musnad.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.musnad.text.Span;

/** Rows of cores, their keys and their members, within one transaction. What they mean is told in the package's description. */
public final class FigureRows {
  private static final String NUMBERS = "identity.numbers";
  private static final String CORE = "SELECT number, figure, type, name, articles, profile FROM core ";
  private static final String MEMBER = "SELECT article, entity, core, evidence, why FROM member ";

  private final Session session;
  private final Writer.@Nullable Transaction transaction;

  FigureRows(Session session, Writer.@Nullable Transaction transaction) {
    this.session = session;
    this.transaction = transaction;
  }

  /**
   * A core.
   *
   * @param figure the number of the figure that it is, or is part of
   * @param profile what is known of it, as the package that decides who is who writes it
   */
  public record CoreRow(int number, int figure, String type, String name, int articles, String profile) {}

  /**
   * A member of a core.
   *
   * @param entity number of the entity in the article's current version
   * @param why codes of the reasons
   */
  public record MemberRow(int article, int entity, int core, String evidence, String why) {}

  private Writer.Transaction writing() {
    if (transaction == null) {
      throw new IllegalStateException("only to be looked at");
    }
    return transaction;
  }

  /** The versions that count of articles, in the order asked for; those that are gone are left out. */
  public List<StoredArticle> articles(List<Integer> numbers) {
    Lookup lookup = new Lookup(session);
    return RecordLoader.load(session, numbers.stream().flatMap(number -> lookup.current(number).stream()).toList());
  }

  public List<Judgement> judgements() {
    return Judgements.all(session);
  }

  /** The articles whose current version has a text with this hash. */
  public List<Integer> withHash(String hash) {
    return session.list("SELECT article.number FROM version JOIN article ON article.current = version.number WHERE hash = ?"
        + " ORDER BY article.number", row -> row.place(1), hash);
  }

  /** The hash of an article's current text, where there is such an article. */
  public Optional<String> hash(long article) {
    return session.first("SELECT hash FROM article JOIN version ON version.number = article.current WHERE article.number = ?",
        row -> row.text(1), article);
  }

  /** The text of an article's current version. */
  public Optional<String> text(long article) {
    return session.first("SELECT text FROM article JOIN version ON version.number = article.current WHERE article.number = ?",
        row -> row.text(1), article);
  }

  /** The entity of an article's current version that is mentioned at a place, where there is one. */
  public Optional<Integer> entityAt(long article, Span span) {
    return session.first("SELECT entity FROM article JOIN mention ON mention.version = article.current"
        + " WHERE article.number = ? AND start_at < ? AND end_at > ? ORDER BY end_at - start_at, entity LIMIT 1",
        row -> row.place(1), article, span.end(), span.start());
  }

  /** The highest number that a core has had. */
  public int lastNumber() {
    return (int) Changes.seen(session, NUMBERS);
  }

  public void lastNumber(int number) {
    writing().seen(NUMBERS, number);
  }

  private static CoreRow core(Row row) throws SQLException {
    return new CoreRow(row.place(1), row.place(2), row.text(3), row.text(4), row.place(5), row.text(6));
  }

  private static MemberRow member(Row row) throws SQLException {
    return new MemberRow(row.place(1), row.place(2), row.place(3), row.text(4), row.text(5));
  }

  public Optional<CoreRow> core(int number) {
    return session.first(CORE + "WHERE number = ?", FigureRows::core, number);
  }

  /** The cores that are part of a figure, itself first. */
  public List<CoreRow> figure(int number) {
    return session.list(CORE + "WHERE number = ? AND figure = ? OR figure = ? AND figure <> number ORDER BY number",
        FigureRows::core, number, number, number);
  }

  /** The cores that a person has joined to others. */
  public List<CoreRow> joined() {
    return session.list(CORE + "WHERE figure <> number ORDER BY number", FigureRows::core);
  }

  /** Numbers of the cores under a key, the lowest first. */
  public List<Integer> bearers(String key, int most) {
    return session.list("SELECT core FROM core_key WHERE letters = ? ORDER BY core LIMIT ?", row -> row.place(1), key, most);
  }

  /** Keys with a beginning under which there are several cores, from a key on, in order. */
  public List<String> sharedKeys(String beginning, String after, int most) {
    return session.list("SELECT letters FROM core_key WHERE letters > ? AND substr(letters, 1, ?) = ? GROUP BY letters"
        + " HAVING count(*) > 1 ORDER BY letters LIMIT ?", row -> row.text(1), after, beginning.length(), beginning, most);
  }

  public void insert(CoreRow core) {
    session.update("INSERT INTO core (number, figure, type, name, articles, profile) VALUES (?, ?, ?, ?, ?, ?)",
        core.number(), core.figure(), core.type(), core.name(), core.articles(), core.profile());
  }

  public void update(CoreRow core) {
    noteIf("name <> ? OR figure <> ?", core.number(), core.name(), core.figure());
    session.update("UPDATE core SET figure = ?, name = ?, articles = ?, profile = ? WHERE number = ?",
        core.figure(), core.name(), core.articles(), core.profile(), core.number());
  }

  public void delete(int core) {
    noteIf("TRUE", core);
    session.update("DELETE FROM core WHERE number = ?", core);
  }

  /** Notes that a core and the figure it is part of are not as they were, where a condition holds of its row. */
  private void noteIf(String condition, int core, Object... arguments) {
    List<Object> all = new ArrayList<>(List.of(arguments));
    all.add(0, core);
    session.list("SELECT figure FROM core WHERE number = ? AND (" + condition + ")", row -> row.place(1), all.toArray())
        .forEach(figure -> {
          note(core);
          note(figure);
        });
  }

  private void note(int figure) {
    long change = writing().next() - 1;
    session.update("INSERT INTO figure_change (figure, seen) VALUES (?, ?) ON CONFLICT (figure) DO UPDATE SET seen = excluded.seen",
        figure, change);
  }

  public void addKey(String key, int core) {
    session.update("INSERT INTO core_key (letters, core) VALUES (?, ?) ON CONFLICT DO NOTHING", key, core);
  }

  public void deleteKey(String key, int core) {
    session.update("DELETE FROM core_key WHERE letters = ? AND core = ?", key, core);
  }

  public void insert(MemberRow member) {
    session.update("INSERT INTO member (article, entity, core, evidence, why) VALUES (?, ?, ?, ?, ?)",
        member.article(), member.entity(), member.core(), member.evidence(), member.why());
  }

  public void deleteMember(int article, int entity) {
    member(article, entity).ifPresent(member -> noteIf("TRUE", member.core()));
    session.update("DELETE FROM member WHERE article = ? AND entity = ?", article, entity);
  }

  /** Makes sure that what is deleted from now on cannot be found in the file. */
  public void wipe() {
    writing().wipe();
  }

  public Optional<MemberRow> member(int article, int entity) {
    return session.first(MEMBER + "WHERE article = ? AND entity = ?", FigureRows::member, article, entity);
  }

  /** The entities of an article that have been placed. */
  public List<MemberRow> membersIn(int article) {
    return session.list(MEMBER + "WHERE article = ? ORDER BY entity", FigureRows::member, article);
  }

  /** The members of a core, by article. */
  public List<MemberRow> membersOf(int core) {
    return session.list(MEMBER + "WHERE core = ? ORDER BY article, entity", FigureRows::member, core);
  }

  /** The members of a core in an article. */
  public List<MemberRow> membersIn(int core, int article) {
    return session.list(MEMBER + "WHERE core = ? AND article = ? ORDER BY entity", FigureRows::member, core, article);
  }

  /** Articles with members of both cores. */
  public List<Integer> shared(int one, int other, int most) {
    return session.list("SELECT DISTINCT mine.article FROM member mine JOIN member theirs ON theirs.article = mine.article"
        + " WHERE mine.core = ? AND theirs.core = ? ORDER BY mine.article LIMIT ?", row -> row.place(1), one, other, most);
  }

  /** Folded words of names that are nearly a given one, the nearest first. */
  public List<String> nearWords(String word) {
    return NearWords.of(word, new Lookup(session));
  }
}
