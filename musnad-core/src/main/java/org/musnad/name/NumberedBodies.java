package org.musnad.name;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.musnad.lexicon.PhraseTable;
import org.musnad.lexicon.Table;
import org.musnad.lexicon.Word;
import org.musnad.lexicon.WordClass;
import org.musnad.record.EntityType;
import org.musnad.text.Folding;

/**
 * Reads bodies that bear a number instead of a name: army units, military regions, television channels ("اللواء 35 مدرع", "المنطقة
 * العسكرية الرابعة", "القناة 12"). Thread safe.
 */
final class NumberedBodies {
  static final String RULE = "name.organization-numbered";

  private static final int MOST_DIGITS = 4;

  /** How far before it a word may stand that makes a year of study of it. */
  private static final int CLASS_REACH = 3;

  private final PhraseTable<Boolean> heads = new PhraseTable<>();
  private final PhraseTable<Boolean> ordinals = new PhraseTable<>();
  private final PhraseTable<Boolean> arms = new PhraseTable<>();
  private final Set<String> classWords = new HashSet<>();
  private final NounPhrases phrases;

  NumberedBodies(NounPhrases phrases) {
    this.phrases = phrases;
    Table table = Table.load(NumberedBodies.class, "numbered-bodies.tsv");
    for (Table.Row row : table.rows()) {
      for (String form : row.alternatives(table.column("forms"))) {
        switch (row.cell(table.column("part"))) {
          case "head" -> heads.add(form, true);
          case "ordinal" -> ordinals.add(form, true);
          case "arm" -> arms.add(form, true);
          default -> classWords.add(Folding.fold(form));
        }
      }
    }
  }

  /** The numbered body whose head stands at a token, or null. */
  @Nullable NameSpan read(Words words, int first) {
    int number = afterHead(words, first);
    if (number == first || number >= words.size()) {
      return null;
    }
    boolean digits = isNumber(words.get(number));
    int end = digits ? number + 1 : after(ordinals, words, number);
    if (end == number) {
      return null;
    }
    int whole = afterNationality(words, after(arms, words, end));
    boolean counts = digits && whole == end && countsWhatFollows(words, end);
    return counts || isYearOfStudy(words, first, whole) ? null : new NameSpan(first, whole, EntityType.ORGANIZATION, null, RULE);
  }

  /** After the words of a head, each with its article; the same token where there is none. */
  private int afterHead(Words words, int first) {
    PhraseTable.Node<Boolean> node = heads.root();
    int end = first;
    for (int at = first; at < words.size() && words.get(at).token().isWord(); at++) {
      Word word = words.get(at);
      String noun = at == first || word.isBare() ? withoutArticle(word) : "";
      node = noun.isEmpty() ? null : node.next(noun);
      if (node == null) {
        return end;
      }
      end = node.meanings().isEmpty() ? end : at + 1;
    }
    return end;
  }

  /** The noun of a definite word, else nothing. The article is not seen in "للواء", where ل stands before a noun in ل. */
  private static String withoutArticle(Word word) {
    String stem = word.stem();
    if (stem.startsWith("ال")) {
      return stem.substring(2);
    }
    return word.preposition() == 'ل' && stem.charAt(0) == 'ل' ? stem : "";
  }

  private static int after(PhraseTable<Boolean> table, Words words, int from) {
    PhraseTable.Node<Boolean> node = table.root();
    int end = from;
    for (int at = from; at < words.size() && words.get(at).token().isWord(); at++) {
      node = node.next(words.get(at).token().folded());
      if (node == null) {
        return end;
      }
      end = node.meanings().isEmpty() ? end : at + 1;
    }
    return end;
  }

  private static boolean isNumber(Word word) {
    return word.token().isNumber() && word.token().folded().length() <= MOST_DIGITS && word.token().folded().indexOf('.') < 0;
  }

  private static int afterNationality(Words words, int from) {
    boolean nationality = from < words.size() && words.get(from).isBare() && words.get(from).isDefinite()
        && words.get(from).is(WordClass.NATIONALITY);
    return nationality ? from + 1 : from;
  }

  /** "استدعى اللواء 20 ضابطا", "من الكتيبة 3 منهم": the number is that of what follows. */
  private boolean countsWhatFollows(Words words, int at) {
    if (at >= words.size() || !words.get(at).isArabicWord()) {
      return false;
    }
    Word word = words.get(at);
    boolean among = word.is(WordClass.PREPOSITION) && !word.pronoun().isEmpty();
    return among || word.isBare() && !word.isDefinite() && phrases.isNominal(word) && !word.is(WordClass.VERB);
  }

  private boolean isYearOfStudy(Words words, int first, int end) {
    if (end < words.size() && classWords.contains(words.get(end).indefinite())) {
      return true;
    }
    for (int at = Math.max(0, first - CLASS_REACH); at < first; at++) {
      if (classWords.contains(words.get(at).indefinite())) {
        return true;
      }
    }
    return false;
  }
}
