package org.musnad.law;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.musnad.golden.ArticleFile;
import org.musnad.golden.RecordLaws;
import org.musnad.golden.SharedReader;
import org.musnad.text.Article;

/** Articles cut, shuffled and sprinkled with signs: whatever is read of them, no offset leaves the text and no law is broken. */
class BrokenTextTest {
  private static final List<Article> ARTICLES = ArticleFile.all();
  private static final String SIGNS = "«»\"()[]،؛:.؟!-–…/\n\t\u0640\u064e\u200f\u200d\u202e\ud83d\udc4d\ufdfa\ufefb٣7";
  private static final int TRIES = 120;

  @TestFactory
  Stream<DynamicTest> everyLawHoldsOfBrokenText() {
    return IntStream.range(0, TRIES).mapToObj(seed -> DynamicTest.dynamicTest("seed " + seed, () -> holds(seed)));
  }

  private static void holds(long seed) {
    Random random = new Random(seed);
    String text = ARTICLES.get(random.nextInt(ARTICLES.size())).text();
    String broken =
        switch ((int) (seed % 3)) {
          case 0 -> text.substring(0, random.nextInt(text.length() + 1));
          case 1 -> shuffled(text, random);
          default -> sprinkled(text, random);
        };
    RecordLaws.check(SharedReader.MUSNAD.read(Article.ofText("broken", broken)));
  }

  private static String shuffled(String text, Random random) {
    List<String> words = new ArrayList<>(Arrays.asList(text.split(" ")));
    Collections.shuffle(words, random);
    return String.join(" ", words);
  }

  private static String sprinkled(String text, Random random) {
    StringBuilder out = new StringBuilder();
    for (char c : text.toCharArray()) {
      out.append(c);
      if (random.nextInt(10) == 0) {
        out.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
      }
    }
    return out.toString();
  }
}
