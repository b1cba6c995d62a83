package org.musnad.bench.tagger;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.musnad.intake.Defaults;
import org.musnad.intake.Intake;
import org.musnad.intake.Item;
import org.musnad.lexicon.Word;
import org.musnad.name.Lexicons;
import org.musnad.name.Words;
import org.musnad.text.Article;
import org.musnad.text.Sentence;
import org.musnad.text.Text;

/**
 * Unlabelled text as sentences of stem numbers: stem 0 is the most frequent one.
 *
 * @param stems the stems by number, most frequent first
 * @param counts how often each occurs
 * @param sentences stem numbers; stems too rare to have a number are left out
 */
record FreeText(List<String> stems, int[] counts, List<int[]> sentences) {
  /** The stem that stands for every number. */
  static final String NUMBER = "0";

  /** Calls back for each article of a JSON Lines file. */
  static void articles(Path file, Consumer<Article> each) {
    try (Intake intake = Intake.of(List.of(file.toString()), Defaults.NONE)) {
      intake.forEachRemaining(
          item -> {
            if (item instanceof Item.Found found) {
              each.accept(found.article());
            }
          });
    }
  }

  /** Reads a file, keeping stems that occur at least {@code least} times. */
  static FreeText read(Path file, Lexicons lexicons, int least) {
    Map<String, int[]> numbers = new HashMap<>();
    List<int[]> raw = new ArrayList<>();
    articles(file, article -> add(lexicons.words(Text.of(article.text())), numbers, raw));
    List<Map.Entry<String, int[]>> kept = new ArrayList<>();
    for (Map.Entry<String, int[]> entry : numbers.entrySet()) {
      if (entry.getValue()[1] >= least) {
        kept.add(entry);
      }
    }
    kept.sort(Comparator.comparingInt((Map.Entry<String, int[]> e) -> -e.getValue()[1]).thenComparing(Map.Entry::getKey));
    List<String> stems = kept.stream().map(Map.Entry::getKey).toList();
    int[] counts = new int[stems.size()];
    int[] renumbered = new int[numbers.size()];
    Arrays.fill(renumbered, -1);
    for (int i = 0; i < counts.length; i++) {
      int[] entry = kept.get(i).getValue();
      counts[i] = entry[1];
      renumbered[entry[0]] = i;
    }
    List<int[]> sentences = new ArrayList<>(raw.size());
    for (int[] sentence : raw) {
      sentences.add(Arrays.stream(sentence).map(s -> renumbered[s]).filter(s -> s >= 0).toArray());
    }
    return new FreeText(stems, counts, sentences);
  }

  private static void add(Words words, Map<String, int[]> numbers, List<int[]> raw) {
    for (Sentence sentence : words.text().sentences()) {
      int[] stems = new int[sentence.end() - sentence.first()];
      for (int i = 0; i < stems.length; i++) {
        int[] entry = numbers.computeIfAbsent(key(words.get(sentence.first() + i)), k -> new int[] {numbers.size(), 0});
        entry[1]++;
        stems[i] = entry[0];
      }
      raw.add(stems);
    }
  }

  static String key(Word word) {
    return word.token().isNumber() ? NUMBER : word.stem();
  }
}
