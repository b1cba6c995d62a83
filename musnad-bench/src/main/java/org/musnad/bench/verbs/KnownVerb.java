package org.musnad.bench.verbs;

import java.util.LinkedHashMap;
import java.util.Map;
import org.musnad.text.Folding;

/**
 * A verb of the other lexicon with those of its forms that follow from its stems alone.
 *
 * @param lemma folded, as Musnad's table would have it
 * @param root folded, without signs between
 * @param forms the forms, folded, and whether each is of the past
 */
record KnownVerb(String lemma, String root, Map<String, Boolean> forms) {
  /** A verb without forms. */
  static KnownVerb of(String lemma, String root) {
    return new KnownVerb(lemma, root, new LinkedHashMap<>());
  }

  /** Adds the forms of one row: a stem and what its letters do before an ending. */
  void add(String stem, String conditions, String ending, boolean past) {
    String weak = weakEnd(conditions);
    boolean vowelStem = !ending.equals("c-suff");
    boolean consonantStem = !ending.equals("v-suff");
    String head = past ? "" : "y";
    if (vowelStem) {
      form(head + stem + single(weak, past), past);
      form((past ? "" : "t") + stem + (past ? feminine(weak) : single(weak, false)), past);
      String plural = plural(weak);
      if (!plural.isEmpty()) {
        form(head + stem + plural + (past ? "A" : "n"), past);
      }
    }
    if (consonantStem && past && weak.length() < 3) {
      form(stem + weak + (stem.endsWith("n") ? "A" : "nA"), true);
    }
  }

  private void form(String latin, boolean past) {
    forms.put(Folding.fold(Buckwalter.decode(latin)), past);
  }

  /** The last radical that a stem leaves to its endings, with the vowel before it; a longer text where the endings are not simple. */
  private static String weakEnd(String conditions) {
    for (String condition : conditions.split(" ")) {
      if (condition.startsWith("#-")) {
        return condition.substring(2);
      }
    }
    return "";
  }

  private static String single(String weak, boolean past) {
    return switch (weak) {
      case "" -> "";
      case "ay" -> past ? "aY" : "ay";
      case "aw" -> past ? "A" : "aw";
      default -> weak;
    };
  }

  private static String feminine(String weak) {
    return switch (weak) {
      case "ay", "aw" -> "t";
      default -> weak + "t";
    };
  }

  private static String plural(String weak) {
    return switch (weak) {
      case "", "ay", "aw", "iy", "aY", "uw" -> "w";
      default -> "";
    };
  }
}
