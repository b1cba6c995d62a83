package org.musnad.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormsTest {
  private static Token token(String word) {
    return Text.of(word).tokens().get(0);
  }

  @Test
  void aFormIsOneHoweverItWasTyped() {
    assertThat(token("الأَنباء").form()).isEqualTo(token("الانباء").form()).isNotEqualTo(token("الانبا").form());
    assertThat(token("الأَنباء").folded()).isSameAs(token("الانباء").folded());
  }

  @ParameterizedTest
  @CsvSource({"واستقبالاتهم,واستقبالاتهن", "kadhimi,kadhima", "ءءءءءءءءءء,ءءءءءءءءءءء", "ا,اا", "ڤينوس,ڤينوز", "مصطفىx,مصطفىy"})
  void formsThatDifferHaveDifferentNumbers(String one, String other) {
    assertThat(token(one).form()).isEqualTo(token(one).form()).isNotEqualTo(token(other).form()).isNotNegative();
    assertThat(token(one).folded()).isEqualTo(Folding.fold(one));
    assertThat(token(other).folded()).isEqualTo(Folding.fold(other));
  }

  @Test
  void whatIsNoWordHasNoNumber() {
    assertThat(token("2015").form()).isEqualTo(Forms.UNNUMBERED);
    assertThat(token("،").form()).isEqualTo(Forms.UNNUMBERED);
  }

  @Test
  void aWordThatStandsInNoTextHasTheNumberOfItsForm() {
    assertThat(FormMemo.form("الناطقون")).isEqualTo(token("الناطقون").form());
  }

  @Test
  void threadsAgreeOnNumbersWhileTheTableGrows() throws Exception {
    String text = String.join(" ", IntStream.range(0, 9_000).mapToObj(FormsTest::word).toList());
    ExecutorService threads = Executors.newFixedThreadPool(4);
    List<Future<List<Integer>>> runs = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      runs.add(threads.submit(() -> Text.of(text).tokens().stream().map(Token::form).toList()));
    }
    List<Integer> first = runs.get(0).get();
    for (Future<List<Integer>> run : runs) {
      assertThat(run.get()).isEqualTo(first);
    }
    threads.shutdown();
    assertThat(first).doesNotHaveDuplicates();
  }

  /** Letters for a number: another word for each. */
  private static String word(int number) {
    StringBuilder word = new StringBuilder("ظظ");
    for (int rest = number + 1; rest > 0; rest /= 20) {
      word.append((char) ('ب' + rest % 20));
    }
    return word.toString();
  }

  @Test
  void aMemoKeepsWhatIsPutUnderANumber() {
    FormMemo<String> memo = new FormMemo<>();
    memo.put(70_000, "far");
    memo.put(3, "near");
    memo.put(Forms.UNNUMBERED, "nowhere");
    assertThat(memo.get(70_000)).isEqualTo("far");
    assertThat(memo.get(3)).isEqualTo("near");
    assertThat(memo.get(4)).isNull();
    assertThat(memo.get(1 << 25)).isNull();
    assertThat(memo.get(Forms.UNNUMBERED)).isNull();
  }
}
