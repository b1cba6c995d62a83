package org.musnad.bench.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MarkedSegmentsTest {
  private static List<String> divided(String text, String segments) {
    List<DividedWord> words = List.of(text.split(" ")).stream().map(word -> new DividedWord(word, "", "")).toList();
    List<Integer> starts = new java.util.ArrayList<>();
    int start = 0;
    for (DividedWord word : words) {
      starts.add(start);
      start += word.written().length() + 1;
    }
    return MarkedSegments.of(segments).words(new TreebankSentence(text, words, starts, List.of())).stream().map(DividedWord::parts).toList();
  }

  @Test
  void marksTellProcliticsAndPronouns() {
    assertThat(divided("وللعراق حدوده", "و# ل# العراق حدود #ه")).containsExactly("و+ل+لعراق", "حدود+ه");
  }

  @Test
  void aPrepositionBeforeAPronounIsTheStem() {
    assertThat(divided("لهم", "ل# #هم")).containsExactly("ل+هم");
  }

  @Test
  void maIsNoPronoun() {
    assertThat(divided("مما", "م# #ما")).containsExactly("مما");
    assertThat(divided("بما", "ب# #ما")).containsExactly("ب+ما");
  }
}
