package org.musnad.identity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.musnad.Musnad;
import org.musnad.language.Table;
import org.musnad.record.ArticleRecord;
import org.musnad.record.Entity;
import org.musnad.record.EntityType;
import org.musnad.text.Article;

/** Articles about invented people, made of a table of people and a list of templates and read by the reader itself. */
final class InventedPeople {
  private static final List<String> OUTLETS = List.of("النهار الجديد", "صحيفة الأفق", "المرصد", "وكالة الخليج للأنباء", "صدى المدينة");
  private static final int ARTICLES_EACH = 5;

  private InventedPeople() {}

  /**
   * An article about one of them.
   *
   * @param person who it is about
   * @param entity the id of the entity that is that person; empty where the reader did not find one
   */
  record Told(String person, ArticleRecord record, String entity) {}

  /** All articles, the people taking turns, oldest articles first among those of one person. */
  static List<Told> read() {
    List<List<String>> people = Table.rows(InventedPeople.class, "people.tsv");
    List<String> templates = templates();
    Musnad musnad = Musnad.create();
    List<Told> told = new ArrayList<>();
    for (int round = 0; round < ARTICLES_EACH; round++) {
      for (int person = 0; person < people.size(); person++) {
        told.add(read(musnad, people.get(person), templates.get((person + round) % templates.size()), person, round));
      }
    }
    return told;
  }

  private static Told read(Musnad musnad, List<String> row, String template, int person, int round) {
    String[] spellings = row.get(1).split("\\|", -1);
    String[] years = row.get(8).split("\\|", -1);
    String name = spellings[round % spellings.length];
    String text = template.replace("{name}", name).replace("{short}", row.get(2).equals("-") ? name : row.get(2));
    List<String> fields = List.of("person", "spellings", "short", "office", "body", "city", "companion", "friend");
    for (int field = 3; field < fields.size(); field++) {
      text = text.replace("{" + fields.get(field) + "}", row.get(field));
    }
    LocalDate day = LocalDate.of(Integer.parseInt(years[round * years.length / ARTICLES_EACH]), 1 + (person + 5 * round) % 12, 1 + (3 * person + round) % 28);
    String outlet = OUTLETS.get((person + 2 * round) % OUTLETS.size());
    ArticleRecord record = musnad.read(new Article(row.get(0) + "-" + round, "", outlet, "", day, text));
    return new Told(row.get(0), record, entity(record, name));
  }

  private static String entity(ArticleRecord record, String name) {
    List<String> parts = PersonName.of(name).parts();
    return record.entities().stream()
        .filter(entity -> entity.type() == EntityType.PERSON)
        .filter(entity -> names(entity).stream().anyMatch(found -> NameMatch.of(PersonName.of(found), PersonName.of(name)).kind().matches()
            && PersonName.of(found).parts().size() >= Math.min(2, parts.size())))
        .map(Entity::id)
        .findFirst()
        .orElse("");
  }

  private static List<String> names(Entity entity) {
    List<String> names = new ArrayList<>(entity.aliases());
    names.add(0, entity.name());
    return names;
  }

  private static List<String> templates() {
    try (var in = InventedPeople.class.getResourceAsStream("templates.txt")) {
      if (in == null) {
        throw new IllegalStateException("missing templates.txt");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** How pairs of articles about one person, and pairs that are held to be, go together. */
  record Pairs(int right, int given, int wanted) {
    static Pairs of(List<Told> told, Map<Integer, Integer> figures) {
      int right = 0;
      int given = 0;
      int wanted = 0;
      for (int i = 0; i < told.size(); i++) {
        for (int j = i + 1; j < told.size(); j++) {
          boolean same = told.get(i).person().equals(told.get(j).person());
          boolean joined = figures.getOrDefault(i, -1 - i).equals(figures.getOrDefault(j, -1 - j));
          wanted += same ? 1 : 0;
          given += joined ? 1 : 0;
          right += same && joined ? 1 : 0;
        }
      }
      return new Pairs(right, given, wanted);
    }

    double precision() {
      return given == 0 ? 1 : (double) right / given;
    }

    double recall() {
      return (double) right / wanted;
    }
  }
}
