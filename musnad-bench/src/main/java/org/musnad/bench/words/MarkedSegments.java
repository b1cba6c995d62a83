package org.musnad.bench.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.musnad.text.Folding;

/**
 * Words cut into segments, with a {@code #} after each proclitic and before each enclitic: {@code و# ل# العراق حدود #ه}.
 *
 * <p>The segmenter writes some letters otherwise than they stood (alif for hamza, ة before a pronoun), so that words are told by their order;
 * where it has split or joined words, by their letters.
 */
final class MarkedSegments {
  private static final char MARK = '#';
  private static final int AHEAD = 4;
  /** Proclitics that the treebank cuts off before ما too; مما, عما and كما are whole there and m# #ma here. */
  private static final String SEPARATE = "بلوف";
  private static final List<String> PRONOUNS =
      List.of("هما", "كما", "هم", "هن", "ها", "كم", "كن", "نا", "ني", "ه", "ك", "ي");

  private record Group(String proclitics, String pronoun, String letters) {}

  private final List<Group> groups = new ArrayList<>();

  private MarkedSegments() {}

  static MarkedSegments of(String segments) {
    MarkedSegments marked = new MarkedSegments();
    List<String> group = new ArrayList<>();
    boolean open = false;
    for (String segment : segments.strip().split("\\s+")) {
      boolean enclitic = segment.length() > 1 && segment.charAt(0) == MARK;
      if (!open && !enclitic) {
        marked.close(group);
      }
      group.add(segment);
      open = segment.length() > 1 && segment.charAt(segment.length() - 1) == MARK;
    }
    marked.close(group);
    return marked;
  }

  private void close(List<String> group) {
    if (group.isEmpty()) {
      return;
    }
    String last = group.get(group.size() - 1);
    boolean ends = group.size() > 1 && last.charAt(0) == MARK;
    boolean pronoun = ends && PRONOUNS.contains(last.substring(1));
    if (ends && !pronoun && SEPARATE.indexOf(group.get(group.size() - 2).charAt(0)) >= 0) {
      ends = false;
    }
    StringBuilder proclitics = new StringBuilder();
    // A preposition with a pronoun is a stem of its own: ل# #هم.
    for (int i = 0; i < group.size() - (ends ? 2 : 1); i++) {
      proclitics.append(group.get(i), 0, group.get(i).length() - 1);
    }
    String joined = String.join("", group).replace(String.valueOf(MARK), "");
    if (isArabic(joined)) {
      groups.add(new Group(proclitics.toString(), pronoun ? last.substring(1) : "", skeleton(joined)));
    }
    group.clear();
  }

  private static boolean isArabic(String word) {
    return word.chars().anyMatch(c -> c >= 'ء' && c <= 'ي');
  }

  /** The letters that every spelling keeps. */
  private static String skeleton(String word) {
    return Folding.fold(word).replaceAll("[اليته،,؟?؛;ء]", "");
  }

  /** The judged words of the sentence as they are divided here; undivided where they cannot be found. */
  List<DividedWord> words(TreebankSentence sentence) {
    List<DividedWord> divided = new ArrayList<>();
    String[] written = sentence.text().split(" ");
    int judged = 0;
    int offset = 0;
    int group = 0;
    boolean sameNumber = Arrays.stream(written).filter(MarkedSegments::isArabic).count() == groups.size();
    for (String word : written) {
      if (!isArabic(word)) {
        offset += word.length() + 1;
        continue;
      }
      group = nearest(group, skeleton(word), sameNumber);
      if (judged < sentence.words().size() && sentence.starts().get(judged) == offset) {
        Group found = group < groups.size() ? groups.get(group) : new Group("", "", "");
        divided.add(found.proclitics().length() + found.pronoun().length() < word.length()
            ? new DividedWord(word, found.proclitics(), found.pronoun()) : new DividedWord(word, "", ""));
        judged++;
      }
      offset += word.length() + 1;
      group++;
    }
    return divided;
  }

  private int nearest(int from, String skeleton, boolean sameNumber) {
    if (!sameNumber) {
      for (int ahead = 0; ahead < AHEAD && from + ahead < groups.size(); ahead++) {
        if (groups.get(from + ahead).letters().equals(skeleton)) {
          return from + ahead;
        }
      }
    }
    return from;
  }
}
