package org.musnad.identity;

import java.util.List;
import org.musnad.text.EditDistance;
import org.musnad.text.Folding;

/**
 * How two names of people stand to each other. Immutable.
 *
 * @param kind how
 * @param shared how many parts they share
 * @param common whether all that they share are given names that very many people bear
 */
record NameMatch(Kind kind, int shared, boolean common) {
  /** From the best match to none, then what rules a link out. */
  enum Kind {
    /** All parts are the same. */
    SAME,
    /** The shorter leaves out parts in the middle only. */
    WITHIN,
    /** The same but for the spelling of a part, in Arabic letters. */
    SPELLED,
    /** The same in Latin and in Arabic letters. */
    LATIN,
    /** The shorter leaves out the family name, or more, at the end. */
    HEAD,
    /** One is only the last part of the other, or both are the same single part. */
    SINGLE,
    /** One is a kunya that both bear. */
    KUNYA,
    /** They have nothing to do with each other, as far as one can see. */
    NONE,
    OTHER_GIVEN,
    OTHER_FATHER,
    OTHER_FAMILY;

    boolean contradicts() {
      return compareTo(NONE) > 0;
    }

    boolean matches() {
      return compareTo(NONE) < 0;
    }
  }

  private static final int SHORTEST_CLOSE = 5;
  private static final int LONG = 7;
  private static final double LATIN_NEAR = 0.34;
  private static final String VOWELS = Folding.fold("اوي");

  static NameMatch of(PersonName one, PersonName other) {
    if (one.given().isEmpty() || other.given().isEmpty()) {
      return new NameMatch(Kind.NONE, 0, true);
    }
    if (one.isSingle() || other.isSingle()) {
      return single(one, other);
    }
    return one.parts().size() <= other.parts().size() ? full(one, other) : full(other, one);
  }

  private static NameMatch single(PersonName one, PersonName other) {
    PersonName single = one.isSingle() ? one : other;
    PersonName whole = one.isSingle() ? other : one;
    List<String> parts = whole.parts();
    String last = parts.get(parts.size() - 1);
    String part = single.given();
    if (single.isKunya()) {
      boolean borne = part.equals(whole.kunya()) || part.equals(last);
      return new NameMatch(borne ? Kind.KUNYA : Kind.NONE, 1, true);
    }
    boolean fits = alike(part, last) != Kind.NONE;
    return new NameMatch(fits ? Kind.SINGLE : Kind.NONE, fits ? 1 : 0, single.common());
  }

  private static NameMatch full(PersonName shortName, PersonName longName) {
    List<String> shorter = shortName.parts();
    List<String> longer = longName.parts();
    Kind worst = alike(shorter.get(0), longer.get(0));
    if (worst == Kind.NONE) {
      return new NameMatch(Kind.OTHER_GIVEN, 0, true);
    }
    int found = 1;
    int at = 1;
    for (; at < longer.size() && found < shorter.size(); at++) {
      Kind part = alike(shorter.get(found), longer.get(at));
      if (part != Kind.NONE) {
        worst = part.compareTo(worst) > 0 ? part : worst;
        found++;
      }
    }
    boolean common = shortName.common();
    if (found < shorter.size()) {
      Kind last = alike(shorter.get(shorter.size() - 1), longer.get(longer.size() - 1));
      return new NameMatch(last == Kind.NONE ? Kind.OTHER_FAMILY : Kind.OTHER_FATHER, found, common);
    }
    Kind kind = at < longer.size() ? Kind.HEAD : shorter.size() < longer.size() ? Kind.WITHIN : Kind.SAME;
    return new NameMatch(kind.compareTo(worst) > 0 ? kind : worst, found, common);
  }

  /** SAME, SPELLED, LATIN or NONE for two parts of names. */
  private static Kind alike(String one, String other) {
    if (one.equals(other)) {
      return Kind.SAME;
    }
    boolean latin = Spelling.isLatin(one);
    if (latin != Spelling.isLatin(other)) {
      return latin ? latin(one, other) : latin(other, one);
    }
    return latin ? latinTwice(one, other) : close(one, other) ? Kind.SPELLED : Kind.NONE;
  }

  private static Kind latin(String latin, String arabic) {
    boolean meet = Spelling.keys(latin).stream().anyMatch(Spelling.keys(arabic)::contains);
    double near = LATIN_NEAR * Math.max(SHORTEST_CLOSE, latin.length());
    return meet && Spelling.distance(latin, arabic) <= near ? Kind.LATIN : Kind.NONE;
  }

  private static Kind latinTwice(String one, String other) {
    boolean meet = Spelling.keys(one).stream().anyMatch(Spelling.keys(other)::contains);
    return meet && EditDistance.of(one, other) <= 2 ? Kind.SPELLED : Kind.NONE;
  }

  /**
   * Whether two Arabic words are nearly spelt alike: a letter is written as another of its class («غوتيريش», «غوتيريس»), or in long words a
   * vowel letter is left out. In short Arabic words such letters make other names: «سعد» and «سعيد».
   */
  private static boolean close(String one, String other) {
    if (Math.min(one.length(), other.length()) < SHORTEST_CLOSE || Math.abs(one.length() - other.length()) > 1
        || EditDistance.of(one, other) > 1) {
      return false;
    }
    if (one.length() == other.length()) {
      int at = 0;
      while (one.charAt(at) == other.charAt(at)) {
        at++;
      }
      String key = Spelling.key(one.substring(at, at + 1));
      return !key.isEmpty() && key.equals(Spelling.key(other.substring(at, at + 1)));
    }
    String longer = one.length() > other.length() ? one : other;
    String shorter = one.length() > other.length() ? other : one;
    int at = 0;
    while (at < shorter.length() && longer.charAt(at) == shorter.charAt(at)) {
      at++;
    }
    return longer.length() >= LONG && at > 0 && at < shorter.length() && VOWELS.indexOf(longer.charAt(at)) >= 0;
  }
}
