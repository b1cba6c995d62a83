package org.musnad.dossier;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.musnad.dossier.Office.Mark;
import org.musnad.text.Folding;

/**
 * An office's title as it is compared. «رئيسًا للوزراء», «رئيس مجلس الوزراء» and «رئيس الوزراء المصري» are one office,
 * «رئيس الوزراء اليمني» another than the third.
 *
 * @param words what names the office, folded, without article, case ending, marks and places
 * @param where the countries and places the title or its statement names, reduced to what مصر and مصري share
 * @param marks how it is or was held
 */
record OfficeTitle(Set<String> words, Set<String> where, Set<Mark> marks) {
  /** Where no title is told. */
  static final OfficeTitle NONE = new OfficeTitle(Set.of(), Set.of(), Set.of());

  private static final String HEAD = Folding.fold("رئيس");
  private static final String CASE_ENDING = Folding.fold("ا");
  private static final String NISBA = Folding.fold("ي");
  private static final String NISBA_FEMININE = Folding.fold("ية");

  OfficeTitle {
    words = Set.copyOf(words);
    where = Set.copyOf(where);
    marks = Set.copyOf(marks);
  }

  /**
   * The office that a title names.
   *
   * @param titles the title told, first among its fillers
   * @param bodies the bodies told with it; a title of one word («رئيس») names its office only together with them
   * @param places the countries told with it
   */
  static OfficeTitle of(List<Value> titles, List<Value> bodies, List<Value> places) {
    if (titles.isEmpty()) {
      return NONE;
    }
    Reading reading = new Reading(places);
    reading.read(titles.get(0).name());
    if (reading.words.size() == 1 && !bodies.isEmpty()) {
      reading.read(bodies.get(0).name());
    }
    return new OfficeTitle(reading.words(), reading.where, reading.marks);
  }

  /** What reading the words of a title gathers. */
  private static final class Reading {
    private final Set<String> where = new HashSet<>();
    private final Set<String> placeStems = new HashSet<>();
    private final Set<Mark> marks = EnumSet.noneOf(Mark.class);
    private final Set<String> words = new LinkedHashSet<>();

    private Reading(List<Value> places) {
      for (Value place : places) {
        place.words().forEach(word -> placeStems.add(stem(word)));
        for (String word : place.words()) {
          String nation = Nations.of(stem(word));
          if (nation != null) {
            where.add(nation);
          } else if (place.words().size() == 1) {
            where.add(stem(word));
          }
        }
      }
    }

    private void read(String text) {
      List<String> tokens = Words.of(text);
      for (int i = 0; i < tokens.size(); i++) {
        String token = tokens.get(i);
        Mark mark = OfficeWords.mark(token);
        String word = bare(token);
        String nation = Nations.of(stem(word));
        boolean place = i > 0 && (nation != null || placeStems.contains(stem(word)));
        if (mark != null && tokens.size() > 1) {
          marks.add(mark);
        } else if (place) {
          where.add(nation == null ? stem(word) : nation);
        } else {
          words.add(OfficeWords.same(word));
        }
      }
    }

    /** «مجلس» beside «الوزراء» names no other office, and «قائد» beside it is «رئيس». */
    private Set<String> words() {
      Set<String> kept = new LinkedHashSet<>();
      for (String word : words) {
        String empty = OfficeWords.besideWhichItIsEmpty(word);
        String head = OfficeWords.besideWhichItIsHead(word);
        if (head != null && words.contains(head)) {
          kept.add(HEAD);
        } else if ((empty == null || !words.contains(empty)) && !isNational(word)) {
          kept.add(word);
        }
      }
      return kept;
    }

    /** «جهاز المخابرات الوطني» is «جهاز المخابرات», but «المجلس الوطني» is not «المجلس». */
    private boolean isNational(String word) {
      return words.size() > 3 && OfficeWords.isNational(word);
    }
  }

  static String bare(String token) {
    String word = Words.withoutArticle(token);
    boolean preposition = word.equals(token) && word.length() > 4 && word.startsWith(Folding.fold("ل"));
    String noun = preposition ? word.substring(1) : word;
    return noun.length() > 3 && noun.endsWith(CASE_ENDING) ? noun.substring(0, noun.length() - 1) : noun;
  }

  /** What a country and its adjective share: مصر, مصري; سوريا, سورية. */
  static String stem(String word) {
    for (String ending : List.of(NISBA_FEMININE, Folding.fold("يا"), NISBA, CASE_ENDING, Folding.fold("ة"))) {
      if (word.length() - ending.length() >= 3 && word.endsWith(ending)) {
        return word.substring(0, word.length() - ending.length());
      }
    }
    return word;
  }

  /** Whether a title names the office and not who holds it: «رئاسة الحكومة». */
  static boolean isAbstract(String title) {
    List<String> tokens = Words.of(title);
    String first = tokens.isEmpty() ? "" : Words.withoutArticle(tokens.get(0));
    return !first.startsWith(OfficeWords.same(first));
  }

  /** A title without the words that say how it is held: «الرئيس السابق» is «الرئيس». */
  static String unmarked(String title) {
    List<String> words = List.of(title.strip().split("\\s+"));
    String kept =
        String.join(" ", words.stream().filter(word -> OfficeWords.mark(Folding.fold(word)) == null).toList());
    return kept.isEmpty() ? title : kept;
  }

  /** The same office, told to be over. */
  OfficeTitle over() {
    Set<Mark> more = EnumSet.of(Mark.FORMER);
    more.addAll(marks);
    return new OfficeTitle(words, where, more);
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
