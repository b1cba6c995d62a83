package org.musnad.bench.copies;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Articles in an invented language, so many and so varied as are wanted, of which it is known who copied whom. Words
 * are as frequent as in any language (the second half as frequent as the first), a tenth of each article are formulas
 * that many others use, and three in ten are copies of an earlier one: word for word, with the tail cut off, with a
 * paragraph put into it, or with every twentieth word changed. Article {@code i} is always the same. Thread safe.
 */
final class Invented {
  private static final String LETTERS = "ابتثجحخدذرزسشصضطظعغفقكلمنهوي";
  private static final int VOCABULARY = 60_000;
  private static final int FORMULAS = 400;

  private final List<String> vocabulary = new ArrayList<>();
  private final List<String> formulas = new ArrayList<>();

  Invented() {
    Random random = new Random(1);
    for (int i = 0; i < VOCABULARY; i++) {
      StringBuilder word = new StringBuilder();
      for (int letters = 2 + random.nextInt(6); letters > 0; letters--) {
        word.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
      }
      vocabulary.add(word.toString());
    }
    for (int i = 0; i < FORMULAS; i++) {
      formulas.add(String.join(" ", words(random, 4 + random.nextInt(7))));
    }
  }

  /** The article that an article is a copy of; its own number where it is none. */
  int original(int article) {
    Random random = random(article);
    if (article == 0 || random.nextInt(10) >= 3) {
      return article;
    }
    return original(random.nextInt(article));
  }

  private static Random random(int article) {
    Random random = new Random(article * 2_654_435_761L);
    random.nextInt();
    return random;
  }

  String text(int article) {
    int original = original(article);
    List<String> words = own(original);
    if (original != article) {
      change(words, new Random(article));
    }
    return String.join(" ", words);
  }

  /** 40 to 1,000 words, most often about 150. */
  private List<String> own(int article) {
    Random random = new Random(article * 97L + 5);
    int length = (int) Math.min(1_000, Math.max(40, Math.exp(5 + 0.7 * random.nextGaussian())));
    List<String> words = new ArrayList<>();
    while (words.size() < length) {
      if (random.nextInt(50) == 0) {
        Collections.addAll(words, formulas.get(random.nextInt(FORMULAS)).split(" "));
      } else {
        words.add(word(random));
      }
    }
    return words;
  }

  private void change(List<String> words, Random random) {
    switch (random.nextInt(4)) {
      case 0 -> words.subList((int) (words.size() * (0.6 + 0.4 * random.nextDouble())), words.size()).clear();
      case 1 -> words.addAll(random.nextInt(words.size()), words(random, words.size() / 2));
      case 2 -> words.replaceAll(word -> random.nextInt(20) == 0 ? word(random) : word);
      default -> words.addAll(0, words(random, 3));
    }
  }

  private List<String> words(Random random, int count) {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      words.add(word(random));
    }
    return words;
  }

  /** The n-th word comes about once in n. */
  private String word(Random random) {
    return vocabulary.get((int) Math.pow(VOCABULARY, random.nextDouble()) % VOCABULARY);
  }
}
