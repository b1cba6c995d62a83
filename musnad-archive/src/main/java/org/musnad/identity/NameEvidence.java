package org.musnad.identity;

import java.util.ArrayList;
import java.util.List;
import org.musnad.identity.NameMatch.Kind;

/** What the names of two say. */
final class NameEvidence {
  private static final int LONG = 3;

  private final Profile one;
  private final Profile other;

  NameEvidence(Profile one, Profile other) {
    this.one = one;
    this.other = other;
  }

  /** Adds the best match between any names; if fullest names contradict each other, that alone; nothing if no names fit. */
  void into(List<Reason> reasons) {
    NameMatch best = new NameMatch(Kind.NONE, 0, true);
    String letters = "";
    for (PersonName mine : names(one)) {
      for (PersonName theirs : names(other)) {
        NameMatch match = NameMatch.of(mine, theirs);
        if (better(match, best)) {
          best = match;
          letters = theirs.text();
        }
      }
    }
    if (!best.kind().matches()) {
      return;
    }
    if (!sameFullest()) {
      contradiction(reasons);
    }
    if (reasons.isEmpty()) {
      reasons.add(Reason.of(code(best), List.of(letters)));
      if (!suffix(best).isEmpty()) {
        reasons.add(Reason.of(suffix(best), List.of(letters)));
      }
    }
  }

  private static List<PersonName> names(Profile profile) {
    List<PersonName> names = new ArrayList<>(profile.parsedNames());
    names.addAll(profile.parsedAliases());
    return names;
  }

  private static boolean better(NameMatch match, NameMatch best) {
    if (!match.kind().matches()) {
      return false;
    }
    return !best.kind().matches() || points(match) > points(best);
  }

  private static double points(NameMatch match) {
    return Weights.of(code(match)) + (suffix(match).isEmpty() ? 0 : Weights.of(suffix(match)));
  }

  /** What the shared parts are worth. */
  private static String code(NameMatch match) {
    if (match.kind() == Kind.KUNYA) {
      return "name.kunya";
    }
    if (match.shared() < 2) {
      return "name.single";
    }
    if (match.common()) {
      return match.shared() >= LONG ? "name.common-long" : "name.common";
    }
    return match.shared() >= LONG ? "name.full" : "name.telling";
  }

  /** What its way of matching takes away. */
  private static String suffix(NameMatch match) {
    return switch (match.kind()) {
      case SPELLED -> "name.spelled";
      case LATIN -> "name.latin";
      case HEAD -> match.shared() >= LONG ? "" : "name.head";
      default -> "";
    };
  }

  /** Whether both have the same fullest name in some article: then what else they are called may differ. */
  private boolean sameFullest() {
    return one.parsedNames().stream().anyMatch(mine -> !mine.isSingle()
        && other.parsedNames().stream().anyMatch(theirs -> NameMatch.of(mine, theirs).kind() == Kind.SAME));
  }

  private void contradiction(List<Reason> reasons) {
    for (PersonName mine : one.parsedNames()) {
      for (PersonName theirs : other.parsedNames()) {
        NameMatch match = NameMatch.of(mine, theirs);
        if (match.kind().contradicts()) {
          reasons.add(Reason.never(match.kind() == Kind.OTHER_FAMILY ? "family" : match.kind() == Kind.OTHER_FATHER ? "father" : "given",
              mine.text(), theirs.text()));
          return;
        }
      }
    }
  }
}
