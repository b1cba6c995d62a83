package org.musnad.bench.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TreebankTest {
  @TempDir Path folder;

  private TreebankSentence read(String... tokens) throws IOException {
    StringBuilder lines = new StringBuilder("# a sentence of ours\n");
    int number = 1;
    for (String token : tokens) {
      String[] parts = token.split(" ");
      lines.append(number++).append('\t').append(parts[0]).append("\t_\t").append(parts[1]).append('\t').append(parts[2])
          .append("\t_\t_\t_\t_\t_\n");
    }
    return Treebank.read(Files.writeString(folder.resolve("ours.conllu"), lines.append('\n'))).get(0);
  }

  @Test
  void cliticsAreJoinedToTheirWordAndMarksTakenOff() throws IOException {
    TreebankSentence sentence = read("وَ CONJ C---------", "وَصَلَ VERB VP-A-3MS--", "إِلَى ADP P---------", "مَدِينَةِ NOUN N------S2R",
        "هِم PRON SP---3MP2-", ". PUNCT G---------");

    assertThat(sentence.text()).isEqualTo("ووصل إلى مدينتهم .");
    assertThat(sentence.words()).extracting(DividedWord::parts).containsExactly("و+وصل", "إلى", "مدينت+هم");
    assertThat(sentence.starts()).containsExactly(0, 5, 9);
  }

  @Test
  void lamSwallowsTheAlifOfTheArticle() throws IOException {
    assertThat(read("لِ ADP P---------", "اَلعِرَاقِ NOUN N------S2D").words()).containsExactly(new DividedWord("للعراق", "ل", ""));
    assertThat(read("لِ ADP P---------", "اَللُّغَةِ NOUN N------S2D").words()).containsExactly(new DividedWord("للغة", "ل", ""));
  }

  @Test
  void aPrepositionBeforeAPronounIsTheStem() throws IOException {
    assertThat(read("بِ ADP P---------", "هَا PRON SP---3FS2-").words()).containsExactly(new DividedWord("بها", "", "ها"));
  }

  @Test
  void aPronounThatIsASubjectStandsAlone() throws IOException {
    assertThat(read("قَالَ VERB VP-A-3MS--", "هُوَ PRON SP---3MS1-").text()).isEqualTo("قال هو");
  }

  @Test
  void wordsThatTheTreebankLeavesUnanalysedAreNotJudged() throws IOException {
    assertThat(read("وذلك X U---------", "قَالَ VERB VP-A-3MS--").words()).extracting(DividedWord::written).isEqualTo(List.of("قال"));
  }
}
