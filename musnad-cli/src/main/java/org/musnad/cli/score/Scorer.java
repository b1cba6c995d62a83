package org.musnad.cli.score;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Compares extractions with hand-annotated articles: entities, times, statements with their roles, and the status and
 * speakers of statements that match. Letters are folded before they are compared; offsets are UTF-16 code units.
 *
 * <p>For one thread.
 */
public final class Scorer {
  private static final String ALL = "all";
  private static final Set<String> TYPES = Set.of("PERSON", "ORGANIZATION", "PLACE", "GROUP", "EVENT");

  private final Map<String, Tally> entities = new TreeMap<>(Map.of(ALL, new Tally()));
  private final Map<String, Tally> statements = new TreeMap<>(Map.of(ALL, new Tally()));
  private final Tally times = new Tally();
  private final Tally roles = new Tally();
  private final Tally status = new Tally();
  private final Tally speakers = new Tally();
  private final Reliability reliability = new Reliability();
  private final Clusters clusters = new Clusters();
  private final List<String> misses = new ArrayList<>();

  /** Counts one article. An extraction of null, where the reader gave none, counts as empty. */
  void add(Gold gold, @Nullable Extraction extraction) {
    String id = gold.article().id();
    if (extraction == null) {
      miss("article missing", id, "");
    } else if (!extraction.text().equals(gold.article().text())) {
      miss("text differs", id, "offsets may be off");
    }
    Extraction system = extraction == null ? Extraction.NONE : extraction;
    entities(gold, system);
    times(gold, system);
    statements(gold, system);
  }

  /** The result in lines: by type if asked for, the totals, and as many misses. */
  List<String> report(boolean byType, int mostMisses) {
    List<String> lines = new ArrayList<>();
    if (byType) {
      rows(entities, lines);
      lines.addAll(clusters.rows());
      rows(statements, lines);
    }
    lines.add(entities.getOrDefault(ALL, times).row("entities"));
    lines.add(times.row("times"));
    lines.add(statements.getOrDefault(ALL, times).row("statements"));
    lines.add(roles.row("roles"));
    lines.add(status.accuracy("status on matched"));
    lines.add(speakers.accuracy("speaker right"));
    lines.addAll(misses.subList(0, Math.min(Math.max(mostMisses, 0), misses.size())));
    return lines;
  }

  /** How often each rule was right, as the lines of the table of confidence. */
  List<String> reliability() {
    return reliability.lines();
  }

  private static void rows(Map<String, Tally> tallies, List<String> lines) {
    tallies.forEach((type, tally) -> {
      if (!type.equals(ALL)) {
        lines.add("  " + tally.row(type));
      }
    });
  }

  private void entities(Gold gold, Extraction system) {
    clusters.add(gold.entities(), system.entities());
    Set<Integer> used = new HashSet<>();
    String id = gold.article().id();
    for (Gold.Name entity : gold.entities()) {
      int hit = hit(entity, system.entities(), used);
      both(entities, entity.type(), tally -> tally.gold++);
      if (hit < 0) {
        miss("entity missed", id, entity.type() + " " + entity.names().get(0));
      } else {
        used.add(hit);
        both(entities, entity.type(), tally -> tally.right++);
      }
    }
    for (int i = 0; i < system.entities().size(); i++) {
      Extraction.Name entity = system.entities().get(i);
      if (TYPES.contains(entity.type()) && !entity.names().isEmpty()) {
        both(entities, entity.type(), tally -> tally.given++);
        if (!used.contains(i)) {
          miss("entity extra", id, entity.type() + " " + entity.name());
        }
      }
    }
  }

  private static int hit(Gold.Name entity, List<Extraction.Name> candidates, Set<Integer> used) {
    for (int i = 0; i < candidates.size(); i++) {
      Extraction.Name candidate = candidates.get(i);
      if (!used.contains(i) && candidate.type().equals(entity.type()) && Matching.sameEntity(entity, candidate.names())) {
        return i;
      }
    }
    return -1;
  }

  private void times(Gold gold, Extraction system) {
    Set<Integer> used = new HashSet<>();
    String text = gold.article().text();
    String id = gold.article().id();
    int from = 0;
    for (Gold.Time time : gold.times()) {
      int start = text.indexOf(time.text(), from);
      from = start < 0 ? from : start + 1;
      start = start < 0 ? text.indexOf(time.text()) : start;
      int hit = hit(time, start, system.times(), used);
      times.gold++;
      if (hit < 0) {
        String near = near(start, start + time.text().length(), system.times());
        miss("time missed", id, time.text() + " = " + time.values().get(0) + " (given: [" + near + "])");
      } else {
        used.add(hit);
        times.right++;
      }
    }
    for (int i = 0; i < system.times().size(); i++) {
      times.given++;
      if (!used.contains(i)) {
        miss("time extra", id, system.times().get(i).text() + " = " + shown(system.times().get(i), ""));
      }
    }
  }

  private static int hit(Gold.Time time, int start, List<Extraction.Time> candidates, Set<Integer> used) {
    for (int i = 0; i < candidates.size(); i++) {
      Extraction.Time candidate = candidates.get(i);
      if (!used.contains(i) && candidate.start() < start + time.text().length() && start < candidate.end()
          && candidate.value() != null && time.values().contains(candidate.value())) {
        return i;
      }
    }
    return -1;
  }

  private static String near(int start, int end, List<Extraction.Time> times) {
    return times.stream()
        .filter(time -> time.start() < end && start < time.end())
        .map(time -> shown(time, "'"))
        .collect(Collectors.joining(", "));
  }

  private static String shown(Extraction.Time time, String quote) {
    return time.value() == null ? "None" : quote + time.value() + quote;
  }

  private record Pair(int gold, int system, Matching.Right right) {}

  private void statements(Gold gold, Extraction system) {
    List<Fact<Gold.Filler>> facts = Fact.canonical(gold.facts());
    List<Fact<Extraction.Filler>> given = Fact.canonical(system.facts());
    Map<Integer, Pair> pairing = new HashMap<>();
    Set<Integer> used = new HashSet<>();
    Matching matching = new Matching(gold, system);
    for (Pair pair : pairs(matching, facts, given)) {
      if (!pairing.containsKey(pair.gold()) && used.add(pair.system())) {
        pairing.put(pair.gold(), pair);
      }
    }
    String id = gold.article().id();
    for (int i = 0; i < facts.size(); i++) {
      Fact<Gold.Filler> fact = facts.get(i);
      both(statements, fact.type(), tally -> tally.gold++);
      roles.gold += fact.size();
      Pair pair = pairing.get(i);
      if (pair == null) {
        miss("statement missed", id, fact.type() + ": " + beginning(fact.text()));
      } else {
        both(statements, fact.type(), tally -> tally.right++);
        roles.right += pair.right().fillers();
        status.gold++;
        status.right += given.get(pair.system()).status().equals(fact.status()) ? 1 : 0;
        speaker(matching, fact, given.get(pair.system()));
      }
    }
    for (int i = 0; i < given.size(); i++) {
      Fact<Extraction.Filler> fact = given.get(i);
      both(statements, fact.type(), tally -> tally.given++);
      roles.given += fact.size();
      reliability.add(fact.rule().name(), fact.rule().type(), used.contains(i));
      if (!used.contains(i)) {
        miss("statement extra", id, fact.type() + ": " + beginning(fact.text()));
      }
    }
  }

  /** Of a statement of speech that matches, whether it has every speaker of the gold statement. */
  private void speaker(Matching matching, Fact<Gold.Filler> fact, Fact<Extraction.Filler> given) {
    if (fact.type().equals("statement") && !fact.fillers("speaker").isEmpty()) {
      speakers.gold++;
      speakers.right += matching.isAllRight("speaker", fact, given) ? 1 : 0;
    }
  }

  /** All that could match, the best first; of equals those that stand earlier. */
  private static List<Pair> pairs(
      Matching matching, List<Fact<Gold.Filler>> facts, List<Fact<Extraction.Filler>> given) {
    List<Pair> pairs = new ArrayList<>();
    for (int g = 0; g < facts.size(); g++) {
      Fact<Gold.Filler> fact = facts.get(g);
      for (int s = 0; s < given.size(); s++) {
        Fact<Extraction.Filler> candidate = given.get(s);
        if (candidate.type().equals(fact.type()) && candidate.start() < fact.end() && fact.start() < candidate.end()) {
          Matching.Right right = matching.right(fact, candidate);
          if (right.needed() > 0) {
            pairs.add(new Pair(g, s, right));
          }
        }
      }
    }
    Comparator<Pair> needed = Comparator.comparingInt(pair -> -pair.right().needed());
    pairs.sort(needed.thenComparingInt(pair -> -pair.right().fillers())
        .thenComparingInt(Pair::gold)
        .thenComparingInt(Pair::system));
    return pairs;
  }

  private static void both(Map<String, Tally> tallies, String type, java.util.function.Consumer<Tally> count) {
    count.accept(tallies.computeIfAbsent(type, t -> new Tally()));
    count.accept(tallies.computeIfAbsent(ALL, t -> new Tally()));
  }

  private void miss(String kind, String id, String what) {
    misses.add(Tally.padded(kind, 18) + " " + Tally.padded(id, 10) + " " + what);
  }

  private static String beginning(String text) {
    int letters = Math.min(90, text.codePointCount(0, text.length()));
    return text.substring(0, text.offsetByCodePoints(0, letters));
  }
}
