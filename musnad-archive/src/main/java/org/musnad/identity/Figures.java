package org.musnad.identity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.musnad.identity.Figure.Member;
import org.musnad.record.ArticleRecord;
import org.musnad.record.Entity;
import org.musnad.record.EntityType;

/**
 * Who is who in some articles: every entity of every article belongs to one figure. Immutable.
 *
 * <pre>{@code
 * Figures figures = Figures.of(records);
 * figures.of(0, "e1");      // who the first article's e1 is
 * }</pre>
 */
public final class Figures {
  private final List<Figure> figures;
  private final Map<Integer, Figure> byNumber = new HashMap<>();
  private final Map<Mentioned.Place, Figure> byEntity = new HashMap<>();

  Figures(List<Figure> figures) {
    this.figures = List.copyOf(figures);
    for (Figure figure : this.figures) {
      byNumber.put(figure.number(), figure);
      figure.members().forEach(member -> byEntity.put(new Mentioned.Place(member.article(), member.entity().id()), figure));
    }
  }

  /**
   * Finds out who is who in articles. Members name an article by its place in the list; figures are numbered from 0 in
   * the order of their first members.
   */
  public static Figures of(List<ArticleRecord> records) {
    MemoryBook book = new MemoryBook();
    Resolver resolver = new Resolver(book, Rulings.NONE);
    for (int article = 0; article < records.size(); article++) {
      mentions(article, records.get(article)).forEach(resolver::place);
    }
    List<List<Member>> members = new ArrayList<>();
    for (Core core : book.cores()) {
      members.add(book.members(core).stream()
          .map(member -> new Member(member.article(), records.get(member.article()).entity(member.entity())))
          .sorted(Comparator.comparingInt(Member::article))
          .toList());
    }
    members.sort(Comparator.comparingInt((List<Member> list) -> list.get(0).article())
        .thenComparing(list -> records.get(list.get(0).article()).entities().indexOf(list.get(0).entity())));
    List<Figure> figures = new ArrayList<>();
    for (List<Member> list : members) {
      figures.add(new Figure(figures.size(), list.get(0).entity().type(), displayName(list), list));
    }
    return new Figures(figures);
  }

  /** The entities of an article with what stands beside their names. */
  static List<Mentioned> mentions(int article, ArticleRecord record) {
    Map<String, Profile> evidence = EvidenceReader.read(record);
    List<Mentioned> mentions = new ArrayList<>();
    for (Entity entity : record.entities()) {
      Profile beside = entity.type() == EntityType.PERSON ? evidence.getOrDefault(entity.id(), new Profile()) : named(entity);
      mentions.add(new Mentioned(article, entity.id(), entity.type(), beside, ""));
    }
    return mentions;
  }

  private static Profile named(Entity entity) {
    return Profile.named(entity.name().replaceAll("[\\p{Cntrl}]+", " "), 1);
  }

  /** The name most articles use as their fullest; of equals the longer, then the first by letters. */
  private static String displayName(List<Member> members) {
    Map<String, Integer> uses = new TreeMap<>();
    for (Member member : members) {
      uses.merge(member.entity().name(), 1, Integer::sum);
    }
    Comparator<Map.Entry<String, Integer>> best = Map.Entry.comparingByValue();
    return uses.entrySet().stream()
        .sorted(best.reversed().thenComparing(e -> -e.getKey().length()))
        .findFirst()
        .orElseThrow()
        .getKey();
  }

  /** All of them, by number. */
  public List<Figure> all() {
    return figures;
  }

  /**
   * The figure with a number.
   *
   * @throws IllegalArgumentException if there is none
   */
  public Figure figure(int number) {
    Figure figure = byNumber.get(number);
    if (figure == null) {
      throw new IllegalArgumentException("no figure " + number);
    }
    return figure;
  }

  /** The figure that an entity of an article is. */
  public Optional<Figure> of(int article, String entity) {
    return Optional.ofNullable(byEntity.get(new Mentioned.Place(article, entity)));
  }
}
