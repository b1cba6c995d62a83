package org.musnad.identity;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.musnad.identity.NameMatch.Kind;

/** What the names of two say. */
final class NameEvidence {
  private static final int LONG = 3;

  private final Profile one;
  private final Profile other;
  private NameMatch best = new NameMatch(Kind.NONE, 0, true);
  private String letters = "";
  private boolean sameFullest = false;
  private @Nullable Reason contradiction;

  NameEvidence(Profile one, Profile other) {
    this.one = one;
    this.other = other;
  }

  /** Adds the best match between any names; if fullest names contradict each other, that alone; nothing if no names fit. */
  void into(List<Reason> reasons) {
    for (PersonName mine : one.parsedNames()) {
      other.parsedNames().forEach(theirs -> fullest(mine, theirs));
      other.parsedAliases().forEach(theirs -> consider(NameMatch.of(mine, theirs), theirs));
    }
    for (PersonName mine : one.parsedAliases()) {
      other.parsedNames().forEach(theirs -> consider(NameMatch.of(mine, theirs), theirs));
      other.parsedAliases().forEach(theirs -> consider(NameMatch.of(mine, theirs), theirs));
    }
    Reason against = contradiction;
    if (!best.kind().matches()) {
      return;
    }
    if (against != null && !sameFullest) {
      reasons.add(against);
      return;
    }
    reasons.add(Reason.of(code(best), List.of(letters)));
    if (!suffix(best).isEmpty()) {
      reasons.add(Reason.of(suffix(best), List.of(letters)));
    }
  }

  /** Compares the fullest names of two articles. If they are the same, what else both are called may differ. */
  private void fullest(PersonName mine, PersonName theirs) {
    NameMatch match = NameMatch.of(mine, theirs);
    consider(match, theirs);
    sameFullest |= match.kind() == Kind.SAME && !mine.isSingle();
    if (match.kind().contradicts() && contradiction == null) {
      String code = match.kind() == Kind.OTHER_FAMILY ? "family" : match.kind() == Kind.OTHER_FATHER ? "father" : "given";
      contradiction = Reason.never(code, mine.text(), theirs.text());
    }
  }

  private void consider(NameMatch match, PersonName theirs) {
    if (better(match, best)) {
      best = match;
      letters = theirs.text();
    }
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
}
