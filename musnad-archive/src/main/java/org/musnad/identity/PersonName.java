package org.musnad.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.musnad.text.Folding;

/**
 * A person's name taken apart. {@code «الشيخ أبو خالد محمد بن سلمان بن علي الدوري»} has the title {@code شيخ}, the kunya
 * {@code ابوخالد}, the given name {@code محمد}, father and grandfather {@code [سلمان, علي]} and the family name or nisba
 * {@code دوري}. All parts are folded and stand without article. Immutable.
 *
 * @param text the name as it was written
 * @param titles honorifics before it
 * @param kunya «أبو …» or «أم …» before the given name; empty where there is none or where it stands for the given name
 * @param given the first name, or the only part there is
 * @param fathers the names between given and family name, the father's first; the last part too where بن says so
 * @param family the last part where it is no father's name; empty where there is none
 * @param nisba whether the family name is formed like a nisba («الدوري»)
 * @param parts given name, fathers and family name in order, without kunya and titles
 * @param common whether every part is one that very many people bear
 */
public record PersonName(
    String text,
    List<String> titles,
    String kunya,
    String given,
    List<String> fathers,
    String family,
    boolean nisba,
    List<String> parts,
    boolean common) {
  private static final List<String> KUNYAS = List.of(Folding.fold("أبو"), Folding.fold("أم"));
  private static final String YA = Folding.fold("ي");

  /** What a kunya must have behind it to be told from a given name («أمين»). */
  private static final int SHORTEST_KUNYA = 5;

  public PersonName {
    titles = List.copyOf(titles);
    fathers = List.copyOf(fathers);
    parts = List.copyOf(parts);
  }

  /** Takes a name apart. Any text may be given. */
  public static PersonName of(String name) {
    List<String> written = FoldedWords.of(name);
    List<String> titles = written.subList(0, Names.honorifics(written)).stream().map(FoldedWords::withoutArticle).toList();
    List<Names.Part> parts = new ArrayList<>(Names.person(written));
    String kunya = parts.size() > 2 && isKunya(parts.get(0).word(), written) && !parts.get(1).article()
        ? parts.remove(0).word()
        : "";
    if (parts.isEmpty()) {
      return new PersonName(name, titles, "", "", List.of(), "", false, List.of(), true);
    }
    int last = parts.size() - 1;
    boolean hasFamily = last > 0 && !parts.get(last).afterSon();
    List<String> fathers = parts.subList(1, hasFamily ? last : last + 1).stream().map(Names.Part::word).toList();
    String family = hasFamily ? parts.get(last).word() : "";
    boolean nisba = hasFamily && parts.get(last).article() && family.endsWith(YA);
    List<String> words = parts.stream().map(Names.Part::word).toList();
    return new PersonName(name, titles, kunya, parts.get(0).word(), fathers, family, nisba, words,
        parts.stream().allMatch(Names::isCommon));
  }

  private static boolean isKunya(String part, List<String> words) {
    return part.length() >= SHORTEST_KUNYA && words.contains(KUNYAS.get(0)) && part.startsWith(KUNYAS.get(0))
        || words.contains(KUNYAS.get(1)) && part.startsWith(KUNYAS.get(1));
  }

  /** Whether the only name it has is a kunya («أبو خالد»). */
  public boolean isKunya() {
    return isSingle() && KUNYAS.stream().anyMatch(head -> given.startsWith(head) && given.length() > head.length() + 1)
        && text.strip().indexOf(' ') > 0;
  }

  /** Whether it is one part only («الكاظمي»). */
  public boolean isSingle() {
    return fathers.isEmpty() && family.isEmpty();
  }

  /** Whether it is written in Latin letters. */
  public boolean isLatin() {
    return !given.isEmpty() && Spelling.isLatin(given);
  }

  /** The parts as one string. */
  String key() {
    return parts.stream().collect(Collectors.joining(" "));
  }
}
