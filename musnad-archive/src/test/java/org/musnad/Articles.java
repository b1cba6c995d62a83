package org.musnad;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
import org.musnad.text.Article;
import org.musnad.text.Sentence;
import org.musnad.text.Span;
import org.musnad.text.Text;

/**
 * Builds records for tests out of articles with marks: {@code [person:e1 ليلى الحمداني] … [date:2016-06-07 أمس]};
 * {@code hijri} is a date of that calendar. Statements name
 * their evidence by its letters, their fillers by {@code @e1}, by {@code =value} or by letters.
 */
public final class Articles {
  private static final Pattern MARK = Pattern.compile("\\[([a-z]+):(\\S+) ([^\\]]+)\\]");

  private final StringBuilder text = new StringBuilder();
  private double confidence = 0.9;
  private String trigger = "";
  private final Map<String, EntityType> types = new LinkedHashMap<>();
  private final Map<String, List<Mention>> mentions = new LinkedHashMap<>();
  private final Map<String, List<String>> descriptions = new LinkedHashMap<>();
  private final List<TimeMention> times = new ArrayList<>();
  private final List<Statement> statements = new ArrayList<>();
  private final String id;
  private String outlet = "";
  private String title = "";
  private String url = "";
  private @Nullable LocalDate published;

  private Articles(String id, String marked) {
    this.id = id;
    Matcher mark = MARK.matcher(marked);
    int at = 0;
    while (mark.find()) {
      text.append(marked, at, mark.start());
      int start = text.length();
      text.append(mark.group(3));
      mark(mark.group(1), mark.group(2), mark.group(3), new Span(start, text.length()));
      at = mark.end();
    }
    text.append(marked.substring(at));
  }

  /** An article with marks. */
  public static Articles article(String id, String marked) {
    return new Articles(id, marked);
  }

  private void mark(String kind, String key, String letters, Span span) {
    if (kind.equals("date") || kind.equals("hijri")) {
      TimeMention.Calendar calendar = kind.equals("hijri") ? TimeMention.Calendar.HIJRI : TimeMention.Calendar.GREGORIAN;
      times.add(
          new TimeMention("t" + (times.size() + 1), span, letters, TimeMention.Type.DATE, key, null, calendar, "test"));
      return;
    }
    types.put(key, EntityType.valueOf(kind.toUpperCase(Locale.ROOT)));
    mentions.computeIfAbsent(key, k -> new ArrayList<>()).add(new Mention(span, letters, Mention.Kind.NAME));
  }

  public Articles outlet(String name, String day) {
    outlet = name;
    published = LocalDate.parse(day);
    return this;
  }

  public Articles title(String words) {
    title = words;
    return this;
  }

  public Articles url(String address) {
    url = address;
    return this;
  }

  public Articles describe(String entity, String letters) {
    descriptions.computeIfAbsent(entity, e -> new ArrayList<>()).add(letters);
    return this;
  }

  /** An entity whose names need no marks: all its letters are looked for in the text. */
  public Articles entity(String key, EntityType type, List<String> names) {
    types.put(key, type);
    List<Mention> found = mentions.computeIfAbsent(key, k -> new ArrayList<>());
    for (String name : names) {
      int at = text.indexOf(name);
      if (at >= 0) {
        found.add(new Mention(new Span(at, at + name.length()), name, Mention.Kind.NAME));
      }
    }
    return this;
  }

  /** How sure the statements that follow are; 0.9 unless said. */
  public Articles confidence(double share) {
    confidence = share;
    return this;
  }

  /** The word that the statements that follow are read from; all their evidence unless said. */
  public Articles triggeredBy(String word) {
    trigger = word;
    return this;
  }

  /** An asserted statement: {@code says("birth", "ولدت", "person", "@e1", "date", "=1970")}. */
  public Articles says(String type, String evidence, String... roles) {
    return says(Status.ASSERTED, type, evidence, null, roles);
  }

  public Articles says(Status status, String type, String evidence, @Nullable String source, String... roles) {
    int at = text.indexOf(evidence);
    if (at < 0) {
      throw new IllegalArgumentException("not in the article: " + evidence);
    }
    Span span = new Span(at, at + evidence.length());
    Map<Role, List<Filler>> fillers = new EnumMap<>(Role.class);
    for (int i = 0; i < roles.length; i += 2) {
      fillers.computeIfAbsent(Role.of(roles[i]), r -> new ArrayList<>()).add(filler(roles[i + 1], span));
    }
    Filler told = source == null ? null : filler(source, span);
    statements.add(
        new Statement("s" + (statements.size() + 1), StatementType.of(type), span, evidence, trigger(span, evidence),
            fillers, status, told, confidence, "test"));
    return this;
  }

  private Trigger trigger(Span evidence, String letters) {
    int at = trigger.isEmpty() ? -1 : text.indexOf(trigger, evidence.start());
    return at < 0 ? new Trigger(evidence, letters) : new Trigger(new Span(at, at + trigger.length()), trigger);
  }

  private Filler filler(String words, Span evidence) {
    if (words.startsWith("@")) {
      String key = words.substring(1);
      Mention mention = mentions.getOrDefault(key, List.of()).stream().findFirst().orElse(null);
      return mention == null
          ? new Filler(evidence, key, key, null)
          : new Filler(mention.span(), mention.text(), key, null);
    }
    if (words.startsWith("=")) {
      return new Filler(evidence, evidence.of(text.toString()), null, words.substring(1));
    }
    int near = text.indexOf(words, evidence.start());
    int at = near >= 0 ? near : text.indexOf(words);
    Span span = at < 0 ? evidence : new Span(at, at + words.length());
    return new Filler(span, words, null, null);
  }

  /** The record. */
  public ArticleRecord record() {
    String letters = text.toString();
    List<Entity> entities = new ArrayList<>();
    types.forEach((key, type) -> entities.add(entity(key, type)));
    Article article = new Article(id, title, outlet, url, published, letters);
    List<Span> sentences = Text.of(letters).sentences().stream().map(Sentence::span).toList();
    return new ArticleRecord(article, sentences, entities, times, statements, List.of());
  }

  private Entity entity(String key, EntityType type) {
    List<Mention> all = mentions.getOrDefault(key, List.of());
    String name =
        all.stream().map(Mention::text).reduce("", (a, b) -> b.split(" ").length > a.split(" ").length || a.isEmpty() ? b : a);
    List<String> aliases =
        new ArrayList<>(new TreeSet<>(all.stream().map(Mention::text).filter(n -> !n.equals(name)).toList()));
    return new Entity(key, type, name, aliases, descriptions.getOrDefault(key, List.of()), all);
  }
}
