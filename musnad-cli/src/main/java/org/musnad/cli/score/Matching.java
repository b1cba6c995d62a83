package org.musnad.cli.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Says whether what a reader gave is what the gold article has. */
final class Matching {
  private static final Set<String> CLOSED = Set.of(
      "statement kind", "statement direct", "stance kind", "movement kind", "position.start manner",
      "position.end manner");

  /**
   * One right role of these is needed for a match. Not the roles a statement needs to stand: this table is part of the measure
   * and stays as it is when the reader learns.
   */
  private static final Map<String, Set<String>> NEEDED = Map.ofEntries(
      Map.entry("position.start", Set.of("person", "title")),
      Map.entry("position.end", Set.of("person")),
      Map.entry("position.hold", Set.of("person", "title")),
      Map.entry("education", Set.of("person")),
      Map.entry("birth", Set.of("person")),
      Map.entry("death", Set.of("person")),
      Map.entry("family", Set.of("person", "relative")),
      Map.entry("membership", Set.of("member", "organization")),
      Map.entry("movement", Set.of("person")),
      Map.entry("found", Set.of("organization")),
      Map.entry("arrest", Set.of("detained")),
      Map.entry("attack", Set.of("perpetrator", "target", "weapon", "kind", "killed", "injured")),
      Map.entry("operation", Set.of("agent")),
      Map.entry("protest", Set.of("participants")),
      Map.entry("meeting", Set.of("participant", "host")),
      Map.entry("visit", Set.of("person", "destination")),
      Map.entry("agreement", Set.of("party", "topic")),
      Map.entry("ruling", Set.of("authority", "decision")),
      Map.entry("election", Set.of("winner", "office", "body", "result", "date", "place")),
      Map.entry("statement", Set.of("speaker", "content")),
      Map.entry("pledge", Set.of("who", "content")),
      Map.entry("stance", Set.of("holder", "target")));

  private final Gold gold;
  private final Extraction system;

  Matching(Gold gold, Extraction system) {
    this.gold = gold;
    this.system = system;
  }

  /** Right fillers of two statements, and how many of them are in roles that make a match. */
  record Right(int fillers, int needed) {}

  Right right(Fact<Gold.Filler> fact, Fact<Extraction.Filler> given) {
    int fillers = 0;
    int needed = 0;
    for (String role : fact.roles().keySet()) {
      int right = right(role, fact, given);
      fillers += right;
      needed += needed(fact.type()).contains(role) ? right : 0;
    }
    return new Right(fillers, needed);
  }

  /** Whether every gold filler of a role has one that is right. */
  boolean isAllRight(String role, Fact<Gold.Filler> fact, Fact<Extraction.Filler> given) {
    return right(role, fact, given) == fact.fillers(role).size();
  }

  private int right(String role, Fact<Gold.Filler> fact, Fact<Extraction.Filler> given) {
    List<Extraction.Filler> left = new ArrayList<>(given.fillers(role));
    int right = 0;
    for (Gold.Filler filler : fact.fillers(role)) {
      for (Extraction.Filler candidate : left) {
        if (isRight(fact.type(), role, filler, candidate)) {
          right++;
          left.remove(candidate);
          break;
        }
      }
    }
    return right;
  }

  static boolean sameEntity(Gold.Name entity, List<String> names) {
    return entity.names().stream().anyMatch(a -> names.stream().anyMatch(b -> Letters.sameName(a, b)));
  }

  private boolean isRight(String type, String role, Gold.Filler filler, Extraction.Filler given) {
    if (!filler.values().isEmpty()) {
      return given.value() != null && filler.values().contains(given.value());
    }
    if (filler.text().startsWith("@")) {
      return isEntity(filler.text().substring(1), given);
    }
    String value = given.value() == null ? "" : given.value();
    if (CLOSED.contains(type + " " + role)) {
      return Letters.sameWord(value.isEmpty() ? given.text() : value, filler.text());
    }
    return Math.max(Letters.overlap(filler.text(), given.text()), Letters.overlap(filler.text(), value)) >= 0.5;
  }

  private boolean isEntity(String id, Extraction.Filler given) {
    List<String> names = new ArrayList<>(List.of(given.text()));
    system.entities().stream()
        .filter(entity -> entity.id().equals(given.entity()))
        .findFirst()
        .ifPresent(entity -> names.addAll(entity.names()));
    names.removeIf(String::isEmpty);
    return gold.entities().stream()
        .filter(entity -> entity.id().equals(id))
        .findFirst()
        .map(entity -> sameEntity(entity, names))
        .orElse(false);
  }

  private static Set<String> needed(String type) {
    return NEEDED.getOrDefault(type, Set.of());
  }
}
