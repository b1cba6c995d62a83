package org.musnad.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.musnad.store.Citation.Kind;
import org.musnad.store.Citation.Standing;
import org.musnad.text.Span;

class CitationTest {
  private static final String TEXT = "قال الوزير أمس. وقالت الوزيرة اليوم.";

  private static Citation cite(String text, String quote) {
    int start = text.lastIndexOf(quote);
    return Citation.of(1, StoredText.hash(text), text, new Span(start, start + quote.length()));
  }

  @Test
  void itKeepsTheQuoteAndWhatStandsAroundIt() {
    Citation citation = cite(TEXT, "وقالت");
    assertThat(citation.exact()).isEqualTo("وقالت");
    assertThat(citation.prefix()).isEqualTo("قال الوزير أمس. ");
    assertThat(citation.suffix()).isEqualTo(" الوزيرة اليوم.");
  }

  @Test
  void whatStandsAroundItNeverBeginsOrEndsInHalfALetter() {
    String text = "😀".repeat(40) + "قال" + "😀".repeat(40) + "x";
    Citation citation = cite("-" + text, "قال");
    assertThat(citation.prefix()).isEqualTo("😀".repeat(16));
    assertThat(cite("😀".repeat(40) + "-قال-" + "😀".repeat(40), "قال").prefix()).isEqualTo("😀".repeat(15) + "-");
    assertThat(cite("😀".repeat(40) + "-قال-" + "😀".repeat(40), "قال").suffix()).isEqualTo("-" + "😀".repeat(15));
  }

  @Test
  void inItsOwnTextItIsExact() {
    Citation citation = cite(TEXT, "الوزيرة");
    assertThat(citation.standingIn(TEXT)).isEqualTo(new Standing(Kind.EXACT, citation.span()));
  }

  @Test
  void aChangeBehindItLeavesItExact() {
    assertThat(cite(TEXT, "أمس").standingIn(TEXT + " تتمة").kind()).isEqualTo(Kind.EXACT);
  }

  @Test
  void whereTheQuoteStandsElsewhereItHasMoved() {
    Citation citation = cite(TEXT, "الوزيرة اليوم");
    Standing standing = citation.standingIn("محدث: " + TEXT);
    assertThat(standing.kind()).isEqualTo(Kind.MOVED);
    assertThat(standing.span()).isEqualTo(new Span(citation.span().start() + 6, citation.span().end() + 6));
  }

  @Test
  void ofSeveralPlacesTheOneCountsThatHasTheSameSurroundings() {
    Citation citation = cite("زار الوزير بغداد. غادر الوزير بغداد مساء.", "الوزير بغداد");
    Standing standing = citation.standingIn("خبر. زار الوزير بغداد. ثم غادر الوزير بغداد مساء. عاد الوزير بغداد");
    assertThat(standing.span().start()).isEqualTo("خبر. زار الوزير بغداد. ثم غادر ".length());
  }

  @Test
  void whereTheQuoteIsGoneItIsBroken() {
    Citation citation = cite(TEXT, "الوزيرة اليوم");
    assertThat(citation.standingIn("قال الوزير أمس.")).isEqualTo(new Standing(Kind.BROKEN, citation.span()));
    assertThat(citation.standingIn("").kind()).isEqualTo(Kind.BROKEN);
  }
}
