package org.musnad.dossier;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.musnad.dossier.Office.Mark;
import org.musnad.text.Folding;

/**
 * An office's title as it is compared. «رئيسًا للوزراء», «رئيس مجلس الوزراء» and «رئيس الوزراء المصري» are one office,
 * «رئيس الوزراء اليمني» another than the third.
 *
 * @param words what names the office, folded, without article, case ending, marks and places
 * @param where the countries the title or its statement names, reduced to what مصر and مصري share
 * @param marks how it is or was held
 */
record OfficeTitle(Set<String> words, Set<String> where, Set<Mark> marks) {
  private static final Map<String, Mark> MARKS = new HashMap<>();
  private static final Map<String, String> SAME = new HashMap<>();
  private static final Map<String, String> NOUNS = new HashMap<>();
  private static final Map<String, String> COUNCILS = new HashMap<>();
  private static final String CASE_ENDING = Folding.fold("ا");
  private static final String NISBA = Folding.fold("ي");
  private static final String NISBA_FEMININE = Folding.fold("ية");

  static {
    for (List<String> row : Table.rows("office-words.tsv")) {
      String word = Folding.fold(row.get(0));
      switch (row.get(1)) {
        case "former" -> MARKS.put(word, Mark.FORMER);
        case "acting" -> MARKS.put(word, Mark.ACTING);
        case "designate" -> MARKS.put(word, Mark.DESIGNATE);
        case "same" -> SAME.put(word, Folding.fold(row.get(2)));
        case "verb" -> {
          SAME.put(word, Folding.fold(row.get(2)));
          NOUNS.put(word, row.get(2));
        }
        case "council" -> COUNCILS.put(word, Folding.fold(row.get(2)));
        default -> throw new IllegalStateException("office-words.tsv: unknown kind " + row.get(1));
      }
    }
  }

  OfficeTitle {
    words = Set.copyOf(words);
    where = Set.copyOf(where);
    marks = Set.copyOf(marks);
  }

  static OfficeTitle of(List<Value> titles, List<Value> places) {
    if (titles.isEmpty()) {
      return new OfficeTitle(Set.of(), Set.of(), Set.of());
    }
    Set<String> where = new HashSet<>();
    Set<String> placeStems = new HashSet<>();
    for (Value place : places) {
      place.words().forEach(word -> placeStems.add(stem(word)));
      if (place.words().size() == 1) {
        where.addAll(placeStems);
      }
    }
    Set<Mark> marks = EnumSet.noneOf(Mark.class);
    Set<String> words = new LinkedHashSet<>();
    List<String> tokens = Words.of(titles.get(0).text());
    for (int i = 0; i < tokens.size(); i++) {
      String token = tokens.get(i);
      Mark mark = MARKS.get(token);
      String word = bare(token);
      boolean place = i > 0 && (placeStems.contains(stem(word)) || i == tokens.size() - 1 && isNisba(token));
      if (mark != null && tokens.size() > 1) {
        marks.add(mark);
      } else if (place) {
        where.add(stem(word));
      } else if (!isCouncil(word, tokens)) {
        words.add(office(token));
      }
    }
    return new OfficeTitle(words, where, marks);
  }

  /** «مجلس» beside «الوزراء» and «الجمهورية» beside «رئيس» name no other office. */
  private static boolean isCouncil(String word, List<String> tokens) {
    String follower = COUNCILS.get(word);
    return follower != null && tokens.stream().map(OfficeTitle::office).anyMatch(follower::equals);
  }

  /** A word of a title as it is compared. */
  private static String office(String token) {
    String word = bare(token);
    return SAME.getOrDefault(word, word);
  }

  private static String bare(String token) {
    String word = Words.withoutArticle(token);
    boolean preposition = word.equals(token) && word.length() > 4 && word.startsWith(Folding.fold("ل"));
    String noun = preposition ? word.substring(1) : word;
    return noun.length() > 3 && noun.endsWith(CASE_ENDING) ? noun.substring(0, noun.length() - 1) : noun;
  }

  /** A last adjective in ـي or ـية with the article says where: «الوزراء المصري». */
  private static boolean isNisba(String token) {
    return !Words.withoutArticle(token).equals(token)
        && token.length() > 5
        && (token.endsWith(NISBA) || token.endsWith(NISBA_FEMININE));
  }

  /** What a country and its adjective share: مصر, مصري; سوريا, سورية. */
  private static String stem(String word) {
    for (String ending : List.of(NISBA_FEMININE, Folding.fold("يا"), NISBA, CASE_ENDING, Folding.fold("ة"))) {
      if (word.length() - ending.length() >= 3 && word.endsWith(ending)) {
        return word.substring(0, word.length() - ending.length());
      }
    }
    return word;
  }

  /** A title that is nothing but a verb («يرأس») as the noun it says («رئيس»); any other as it stands. */
  static String noun(String title) {
    return NOUNS.getOrDefault(Folding.fold(title).strip(), title);
  }

  /** Whether a title stands in a case that only its sentence explains: «وزيرًا للخارجية». */
  static boolean isInflected(String title) {
    List<String> tokens = Words.of(title);
    String first = tokens.isEmpty() ? "" : tokens.get(0);
    return title.indexOf('\u064B') >= 0 || !bare(first).equals(Words.withoutArticle(first));
  }

  /** A title without the words that say how it is held: «الرئيس السابق» is «الرئيس». */
  static String unmarked(String title) {
    List<String> words = List.of(title.strip().split("\\s+"));
    String kept =
        String.join(" ", words.stream().filter(word -> !MARKS.containsKey(Folding.fold(word))).toList());
    return kept.isEmpty() ? title : kept;
  }

  /** Whether both may be the title of one office. */
  boolean sameAs(OfficeTitle other) {
    boolean placesFit = where.isEmpty() || other.where.isEmpty() || where.stream().anyMatch(other.where::contains);
    return placesFit && !words.isEmpty() && words.equals(other.words);
  }

  /** A title of one word («الوزير», «رئيس») names an office only together with its body. */
  boolean isBare() {
    return words.size() <= 1;
  }
}
