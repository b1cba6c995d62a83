package org.musnad.statement;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.musnad.lexicon.PhraseTable;
import org.musnad.lexicon.Table;
import org.musnad.lexicon.Word;
import org.musnad.lexicon.WordClass;
import org.musnad.name.NounPhrases;
import org.musnad.name.Words;
import org.musnad.text.Folding;
import org.musnad.time.TimeReader;

/** Reads how many: "13 عنصرا", "عشرات المدنيين", "نحو 30 شخصا", "ثلاثة جنود", "جنديان". Thread safe. */
final class Counts {
  private final Map<String, Long> numbers = new HashMap<>();
  private final PhraseTable<String> before = new PhraseTable<>();
  private final PhraseTable<String> after = new PhraseTable<>();
  private final Map<String, String> vague = new HashMap<>();
  private final NounPhrases phrases;
  private String partitive = "";

  private Counts(NounPhrases phrases) {
    this.phrases = phrases;
  }

  static Counts load(NounPhrases phrases) {
    Counts counts = new Counts(phrases);
    Table words = Table.load(TimeReader.class, "numbers.tsv");
    int word = words.column("word");
    int kind = words.column("kind");
    int value = words.column("value");
    for (Table.Row row : words.rows()) {
      if (row.cell(kind).equals("cardinal")) {
        counts.numbers.putIfAbsent(Folding.fold(row.cell(word)), Long.parseLong(row.cell(value)));
      }
    }
    counts.loadOwn(Table.load(Counts.class, "counts.tsv"));
    return counts;
  }

  private void loadOwn(Table table) {
    int forms = table.column("forms");
    int kind = table.column("kind");
    int value = table.column("value");
    for (Table.Row row : table.rows()) {
      for (String form : row.alternatives(forms)) {
        switch (row.cell(kind)) {
          case "vague" -> vague.put(Folding.fold(form), row.cell(value));
          case "before" -> before.add(form, row.cell(value));
          case "after" -> after.add(form, row.cell(value));
          case "partitive" -> partitive = Folding.fold(form);
          default -> throw table.error(row, "no such kind of count");
        }
      }
    }
  }

  /** The word that joins the counted to the whole they are part of. */
  String partitive() {
    return partitive;
  }

  /** One past the counting phrase with its noun that starts at a token; the token itself where none does. */
  int end(Words words, int head, int limit) {
    int at = afterPhrase(before, words, head, limit);
    int counted = afterNumber(words, at, limit);
    if (counted == at || counted == at + 1 && isOne(words.get(at)) && counted < limit && !words.get(counted).isAny(PEOPLE)) {
      return head;
    }
    // "20 في المائة موضحا أن …": a number with the article counts no noun without it.
    boolean apart = words.get(counted - 1).isDefinite() && counted < limit && !words.get(counted).isDefinite();
    return apart ? counted : afterNoun(words, counted, limit);
  }

  /** The number a phrase tells, as the contract writes it: {@code 13}, {@code >=20}; null where it tells none. */
  @Nullable String value(Words words, int first, int end) {
    String sign = "";
    for (int at = first; at < end; at++) {
      int afterSign = afterPhrase(before, words, at, end);
      if (afterSign > at) {
        sign = sign(before, words, at, afterSign);
        at = afterSign;
      }
      if (at < end && afterNumber(words, at, end) > at) {
        String behind = afterPhrase(after, words, end, Math.min(words.size(), end + 3)) > end ? ">=" : "";
        String number = number(words, at, afterNumber(words, at, end));
        return number.startsWith(">") ? number : (sign.isEmpty() ? behind : sign) + number;
      }
    }
    return null;
  }

  private static String sign(PhraseTable<String> table, Words words, int first, int end) {
    PhraseTable.Node<String> node = table.root();
    for (int at = first; at < end && node != null; at++) {
      node = node.next(words.get(at).token().folded());
    }
    return node == null || node.meanings().isEmpty() ? "" : node.meanings().get(0);
  }

  private static int afterPhrase(PhraseTable<String> table, Words words, int from, int limit) {
    PhraseTable.Node<String> node = table.root();
    int end = from;
    for (int at = from; at < limit; at++) {
      node = node.next(at == from ? words.get(at).stem() : words.get(at).token().folded());
      if (node == null) {
        break;
      }
      if (!node.meanings().isEmpty()) {
        end = at + 1;
      }
    }
    return end;
  }

  /** Digits, number words joined by و, or a vague word. */
  private int afterNumber(Words words, int from, int limit) {
    int at = from;
    while (at < limit) {
      Word word = words.get(at);
      boolean joins = at == from || word.conjunction() == 'و' || isNumber(words.get(at - 1));
      if (!joins || !isNumber(word) && !vague.containsKey(word.indefinite())) {
        break;
      }
      at++;
    }
    return at;
  }

  private static final long PEOPLE =
      WordClass.HUMAN.bit() | WordClass.OFFICE.bit() | WordClass.OFFICE_WITH_COMPLEMENT.bit() | WordClass.RELATION.bit()
          | WordClass.GROUP_HEAD.bit() | WordClass.PARTICIPLE.bit() | WordClass.NATIONALITY_PLURAL.bit() | WordClass.PARTICLES;

  /** "أحد أحياء المدينة": one of them counts nothing, but for people. */
  private boolean isOne(Word word) {
    return !word.token().isNumber() && numbers.getOrDefault(word.indefinite(), 0L) == 1;
  }

  private boolean isNumber(Word word) {
    return word.token().isNumber() || numbers.containsKey(word.indefinite());
  }

  private String number(Words words, int first, int end) {
    long total = 0;
    long group = 0;
    for (int at = first; at < end; at++) {
      Word word = words.get(at);
      String many = vague.get(word.indefinite());
      if (many != null) {
        return many;
      }
      if (word.token().isNumber()) {
        if (word.token().folded().indexOf('.') >= 0 || word.token().folded().length() > 15) {
          return word.token().folded();
        }
        group += Long.parseLong(word.token().folded());
        continue;
      }
      long value = numbers.getOrDefault(word.indefinite(), 0L);
      if (value >= 1000) {
        total += Math.max(1, group) * value;
        group = 0;
      } else if (value == 100 && group > 0 && group < 10) {
        group *= 100;
      } else {
        group += value;
      }
    }
    return Long.toString(total + group);
  }

  /** A word of names that is not what is counted: "خمسة أحزاب" are parties. */
  private static boolean isOfName(Word word) {
    return word.is(WordClass.NAME_WORD) && (word.isDefinite() || !word.is(WordClass.COMMON));
  }

  /** The counted noun and its adjectives: one or two words that can be nouns. */
  private int afterNoun(Words words, int from, int limit) {
    int at = from;
    while (at < limit && at - from < 3) {
      Word word = words.get(at);
      boolean nominal = word.isBare() && phrases.isNominal(word) && !word.is(WordClass.PREPOSITION) && !isOfName(word);
      boolean head = at == from;
      if (!nominal || !head && (!phrases.isAdjective(word) || !word.pronoun().isEmpty()) || word.is(WordClass.VERB) && !word.isAny(WordClass.COMMON.bit() | WordClass.HUMAN.bit())) {
        break;
      }
      at++;
    }
    return at;
  }
}
