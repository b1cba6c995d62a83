package org.musnad.identity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.musnad.store.Archive;
import org.musnad.store.FigureRows;
import org.musnad.store.FigureRows.MemberRow;

/** What a person should look at: pairs of figures that may be one, and why the mentions of a figure are together. Stateless. */
public final class Review {
  private static final int KEYS_AT_ONCE = 500;
  private static final int MOST_BEARERS = 48;

  private Review() {}

  /**
   * Two figures that may be one.
   *
   * @param comparison what speaks for it and what against it
   */
  public record Pair(Known one, Known other, Comparison comparison) {}

  /**
   * A mention of a figure.
   *
   * @param mention how to point at it
   * @param name its name in its article
   * @param why codes of why it is there, for {@link Explanation#link}; empty for the first
   */
  public record Membership(Pointer mention, String name, String why) {}

  /** Pairs of people that rules leave open, those with the most to be said for them first. */
  public static List<Pair> open(Archive archive, int most) {
    return archive.figures().read(rows -> new Search(rows).pairs(most));
  }

  /** The mentions of a figure, by article. */
  public static List<Membership> members(Archive archive, int figure) {
    return archive.figures().read(rows -> {
      List<Membership> members = new ArrayList<>();
      rows.figure(figure).forEach(row -> {
        Core core = ArchiveBook.core(row);
        for (MemberRow member : rows.membersOf(row.number())) {
          String name = ArchiveBook.mentioned(member, core).evidence().name();
          members.add(new Membership(new Pointer.ToMention(member.article(), "e" + member.entity()), name, member.why()));
        }
      });
      return members;
    });
  }

  private static final class Search {
    private final FigureRows rows;
    private final Rulings rulings;
    private final Map<Integer, Core> cores = new HashMap<>();
    private final Set<Long> seen = new HashSet<>();
    private final List<Open> open = new ArrayList<>();

    private record Open(Core one, Core other, Comparison comparison) {}

    private Search(FigureRows rows) {
      this.rows = rows;
      this.rulings = Judged.read(rows).rulings();
    }

    private List<Pair> pairs(int most) {
      for (String beginning : List.of("p ", "s ", "l ")) {
        String after = "";
        for (List<String> keys = rows.sharedKeys(beginning, after, KEYS_AT_ONCE); !keys.isEmpty();
            keys = rows.sharedKeys(beginning, after, KEYS_AT_ONCE)) {
          keys.forEach(this::compare);
          after = keys.get(keys.size() - 1);
        }
      }
      return open.stream()
          .sorted(Comparator.comparingDouble((Open pair) -> -pair.comparison().score())
              .thenComparingInt(pair -> -pair.one().profile().articles() - pair.other().profile().articles())
              .thenComparingInt(pair -> pair.one().number()))
          .limit(most)
          .map(pair -> new Pair(known(pair.one()), known(pair.other()), pair.comparison()))
          .toList();
    }

    private Known known(Core core) {
      return Known.of(rows.figure(core.figure()).stream().map(ArchiveBook::core).toList());
    }

    private void compare(String key) {
      List<Core> bearers = new ArrayList<>();
      for (int number : rows.bearers(key, MOST_BEARERS)) {
        Core core = cores.computeIfAbsent(number, n -> rows.core(n).map(ArchiveBook::core).orElseThrow());
        bearers.add(core);
      }
      for (int i = 0; i < bearers.size(); i++) {
        for (Core other : bearers.subList(i + 1, bearers.size())) {
          compare(bearers.get(i), other);
        }
      }
    }

    private void compare(Core one, Core other) {
      long pair = (long) Math.min(one.number(), other.number()) << 32 | Math.max(one.number(), other.number());
      if (one.figure() == other.figure() || !seen.add(pair)) {
        return;
      }
      Comparison comparison = Comparison.of(one.profile(), other.profile());
      if (comparison.isUnsure() && !areBeside(one, other) && !isJudged(one, other)) {
        open.add(new Open(one, other, comparison));
      }
    }

    private boolean areBeside(Core one, Core other) {
      return new ArchiveBook(rows, new ArchiveBook.Cache()).together(one, other).stream()
          .anyMatch(pair -> !Resolver.areOneName(pair.get(0), pair.get(1)));
    }

    private boolean isJudged(Core one, Core other) {
      return rulings.different().stream().anyMatch(pair -> {
        int first = figure(pair.one());
        int second = figure(pair.other());
        return first == one.figure() && second == other.figure() || first == other.figure() && second == one.figure();
      });
    }

    private int figure(Mentioned.Place place) {
      return rows.member(place.article(), ArchiveBook.number(place.entity()))
          .flatMap(member -> rows.core(member.core())).map(FigureRows.CoreRow::figure).orElse(-1);
    }
  }
}
