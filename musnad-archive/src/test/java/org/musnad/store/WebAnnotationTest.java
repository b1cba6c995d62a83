package org.musnad.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.musnad.text.Span;

class WebAnnotationTest {
  @Test
  void aCitationIsWrittenWithItsSelectorsInUnicodeCharacters() throws IOException {
    String cited = "😀 زار الوزير \"بغداد\".";
    int start = cited.indexOf("زار");
    Citation citation = Citation.of(7, StoredText.hash(cited), cited, new Span(start, start + 3));
    ArticleSummary article = new ArticleSummary(7, "a7", "", "", "", null, 1);
    StringBuilder line = new StringBuilder();
    WebAnnotation.write(new Finding(article, "s1", "visit", citation, citation.standingIn("x"), "x", cited), line);
    assertThat(line.toString()).isEqualTo(
        "{\"@context\":[\"http://www.w3.org/ns/anno.jsonld\",{\"sha256\":\"https://schema.org/sha256\"}],"
            + "\"type\":\"Annotation\",\"body\":{\"type\":\"TextualBody\",\"purpose\":\"identifying\",\"value\":\"visit s1\"},"
            + "\"standing\":\"broken\",\"target\":{\"source\":\"urn:musnad:article:7\",\"sha256\":\"" + StoredText.hash(cited)
            + "\",\"selector\":[{\"type\":\"TextQuoteSelector\",\"exact\":\"زار\",\"prefix\":\"😀 \","
            + "\"suffix\":\" الوزير \\\"بغداد\\\".\"},{\"type\":\"TextPositionSelector\",\"start\":2,\"end\":5}]}}\n");
  }
}
