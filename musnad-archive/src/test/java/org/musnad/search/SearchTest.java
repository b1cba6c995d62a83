package org.musnad.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.musnad.store.Archive;
import org.musnad.store.ArchiveAddress;
import org.musnad.text.Span;

/** What is asked and what is found, among a few articles that stay as they are. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchTest {
  @SuppressWarnings("NullAway.Init")
  private Archive archive;

  @SuppressWarnings("NullAway.Init")
  private SearchIndex index;

  @BeforeAll
  void open(@TempDir Path directory) {
    archive = Archive.create(ArchiveAddress.of(directory.resolve("musnad.db").toString()));
    index = SearchIndex.open(archive, directory.resolve("musnad.db.index"));
    List.of(Found.appointment(), Found.visit(), Found.report(), Found.odd())
        .forEach(record -> archive.add(record, "musnad test", Found.DESK));
    index.catchUp(2, CatchingUp.UNWATCHED);
  }

  @AfterAll
  void close() {
    index.close();
    archive.close();
  }

  private List<String> found(String query) {
    return Found.ids(index.search(SearchRequest.of(query)));
  }

  @ParameterizedTest
  @CsvSource({
    "أحمد, a1 a2", "احمد, a1 a2", "للعراق, a1 a3", "العراق, a1 a3", "الثقافة, a1", "ثقافة, a1", "أمريكا, a2", "وزارة, a3",
    "الموصل, a2", "أحمد الموصل, a2", "أحمد -الموصل, a1", "الموصل OR الثقافة, a1 a2", "عبد الله, a2", "عبدالله, a2",
    "ثقاف*, a1", "قيس العراق, a3", "أحمد قيس, ''", "rawi, a1", "Al-Rawi, a1", "Souad Rawi, a1", "Dhahiri, a2 a3", "Mosul, a2", "Kadhimi, ''",
  })
  void wordsAreFoundHoweverTheyAreSpelled(String query, String ids) {
    assertThat(found(query)).containsExactlyInAnyOrder(ids.isEmpty() ? new String[0] : ids.split(" "));
  }

  @ParameterizedTest
  @CsvSource({
    "\"سعاد الراوي\", a1", "«الراوي سعاد», ''", "\"وزيرة ثقافة\", a1", "\"احمد النوري\", a1 a2", "\"أحمد النوري وعبد الله\", a2",
    "\"الثقافة وقالت\", ''", "\"rawi\", a1",
  })
  void phrasesStandInTheirOrderWithinASentence(String query, String ids) {
    assertThat(found(query)).containsExactlyInAnyOrder(ids.isEmpty() ? new String[0] : ids.split(" "));
  }

  @ParameterizedTest
  @CsvSource({
    "مصدر:الصباح, a1 a3", "outlet:الصباح, a1 a3", "outlet:النهار, a2", "شخص:النوري, a1 a2", "person:\"سعاد الراوي\", a1",
    "person:\"الراوي سعاد\", a1", "نوع:زيارة, a2", "type:position, a1", "حال:منفي, a3", "status:planned, a1",
    "من:2020-03, a2 a3", "إلى:2020-02, a1", "from:2020-03-01 to:2020, a2", "مصدر:الصباح نوع:تعهد, a1", "شخص:rawi, a1",
    "-مصدر:الصباح, a2 odd",
  })
  void fieldsNarrow(String query, String ids) {
    assertThat(found(query)).containsExactlyInAnyOrder(ids.split(" "));
  }

  @Test
  void filtersNarrowLikeFields() {
    SearchRequest request = SearchRequest.of("الظاهري");
    assertThat(Found.ids(index.search(request))).containsExactlyInAnyOrder("a2", "a3");
    assertThat(Found.ids(index.search(request.with(QueryField.OUTLET, "النهار")))).containsExactly("a2");
    assertThat(Found.ids(index.search(request.with(QueryField.FROM, "2021")))).containsExactly("a3");
    assertThat(Found.ids(index.search(request.with(QueryField.PERSON, "قيس").with(QueryField.TO, "2020")))).isEmpty();
    assertThat(Found.ids(index.search(SearchRequest.of("").with(QueryField.TYPE, "visit")))).containsExactly("a2");
    QueryException problem = catchThrowableOfType(
        QueryException.class, () -> index.search(request.with(QueryField.FROM, "أمس")));
    assertThat(problem.reason()).isEqualTo(QueryException.Reason.NO_DATE);
    assertThat(problem.query()).isEqualTo("أمس");
  }

  @Test
  void sentencesAndStatementsAreFoundByThemselves() {
    assertThat(Found.ids(index.search(SearchRequest.of("الراوي للعراق").in(Kind.SENTENCE)))).containsExactly("a1");
    assertThat(Found.ids(index.search(SearchRequest.of("الثقافة العراق").in(Kind.SENTENCE)))).isEmpty();
    assertThat(Found.ids(index.search(SearchRequest.of("للعراق").in(Kind.STATEMENT)))).containsExactly("a1/s2");
    assertThat(Found.ids(index.search(SearchRequest.of("شخص:الراوي نوع:تعهد").in(Kind.STATEMENT)))).containsExactly("a1/s2");
    assertThat(Found.ids(index.search(SearchRequest.of("حال:منفي").in(Kind.STATEMENT)))).containsExactly("a3/s1");
    assertThat(Found.ids(index.search(SearchRequest.of("مصدر:النهار").in(Kind.STATEMENT)))).containsExactly("a2/s1");
    assertThat(Found.ids(index.search(SearchRequest.of("-العراق مصدر:الصباح").in(Kind.SENTENCE))))
        .containsExactlyInAnyOrder("a1", "a3");
    Hit.OfStatement hit = (Hit.OfStatement) index.search(SearchRequest.of("حال:مقرر").in(Kind.STATEMENT)).hits().get(0);
    assertThat(hit.type().label()).isEqualTo("pledge");
    assertThat(hit.passage().span().of(hit.article().article().text())).isEqualTo("سنعمل للعراق");
  }

  @Test
  void namesAreFoundOnceWithTheArticlesThatUseThem() {
    List<Hit> hits = index.search(SearchRequest.of("الظاهري").in(Kind.NAME)).hits();
    assertThat(hits.stream().map(Found::id)).containsExactlyInAnyOrder("عبدالله الظاهري", "قيس الظاهري");
    assertThat(Found.ids(index.search(SearchRequest.of("Rawi").in(Kind.NAME)))).containsExactlyInAnyOrder("سعاد الراوي", "الراوي");
    assertThat(Found.ids(index.search(SearchRequest.of("نوع:مكان").in(Kind.NAME)))).containsExactly("الموصل");
    Hit.OfName mosul = (Hit.OfName) index.search(SearchRequest.of("موصل").in(Kind.NAME)).hits().get(0);
    assertThat(mosul.articles()).isEqualTo(1);
    assertThat(mosul.marks()).containsExactly(new Span(0, 6));
    assertThatExceptionOfType(QueryException.class)
        .isThrownBy(() -> index.search(SearchRequest.of("مصدر:الصباح").in(Kind.NAME)));
  }

  @Test
  void marksStandOnTheLettersThatWereFound() {
    assertThat(marked("العراق", Kind.ARTICLE)).containsExactlyInAnyOrder("للعراق", "العراقية", "العراق");
    assertThat(marked("\"سعاد الراوي\"", Kind.ARTICLE)).containsExactly("سعاد الراوي");
    assertThat(marked("عبد الله", Kind.SENTENCE)).containsExactly("وعبدالله");
    assertThat(marked("rawi للعراق", Kind.SENTENCE)).containsExactly("الراوي", "للعراق");
    assertThat(marked("أحمد -قيس شخص:الظاهري", Kind.SENTENCE)).containsExactly("احمد", "الظاهري");
    assertThat(marked("الوزيرة", Kind.SENTENCE)).contains("الوزيـــرةُ");
    assertThat(marked("سنعمل -العراق", Kind.SENTENCE)).containsExactly("ﺳﻨﻌﻤﻞ");
  }

  @Test
  void wordsOfTheHeadlineAreFoundAndMarkedThere() {
    Hit.OfArticle hit = (Hit.OfArticle) index.search(SearchRequest.of("جديدة")).hits().get(0);
    assertThat(hit.titleMarks().stream().map(mark -> mark.of(hit.article().article().title()))).containsExactly("جديدة");
    assertThat(hit.passages()).hasSize(1);
  }

  @Test
  void whereNothingIsFoundTheNearestIsSaid() {
    Answer answer = index.search(SearchRequest.of("سعاد الموصول"));
    assertThat(answer.hits()).isEmpty();
    assertThat(answer.words()).hasSize(2);
    assertThat(answer.words().get(0)).isEqualTo(new Answer.Sought("سعاد", true, List.of()));
    assertThat(answer.words().get(1).isThere()).isFalse();
    assertThat(answer.words().get(1).near()).contains("الموصل");
    assertThat(index.search(SearchRequest.of("قيس سعاد")).words()).allMatch(Answer.Sought::isThere);
  }

  @Test
  void whatBeginsAsIsTypedIsSuggested() {
    assertThat(index.suggest("الظا", 10).stream().map(Suggestion::letters)).contains("عبدالله الظاهري", "قيس الظاهري");
    assertThat(index.suggest("ظاهر", 10).stream().map(Suggestion::letters)).contains("قيس الظاهري");
    assertThat(index.suggest("سعاد ال", 10).stream().map(Suggestion::letters)).containsExactly("سعاد الراوي");
    assertThat(index.suggest("raw", 10).stream().map(Suggestion::letters)).contains("سعاد الراوي", "الراوي");
    assertThat(index.suggest("أح", 10).stream().map(Suggestion::letters))
        .anyMatch(name -> name.equals("أحمد النوري") || name.equals("احمد النوري"));
    assertThat(index.suggest("للثقا", 10)).containsExactly(new Suggestion("للثقافة", null, 1));
    assertThat(index.suggest("ثقا", 10)).containsExactly(new Suggestion("ثقافة", null, 1));
    assertThat(index.suggest("زززز", 10)).isEmpty();
    assertThat(index.suggest(" ", 10)).isEmpty();
    assertThat(index.suggest("ا", 3)).hasSize(3);
  }

  private List<String> marked(String query, Kind kind) {
    List<String> marked = new ArrayList<>();
    for (Hit hit : index.search(SearchRequest.of(query).in(kind)).hits()) {
      if (hit instanceof Hit.OfArticle found) {
        found.passages().forEach(passage -> marks(passage, found.article().article().text(), marked));
      } else if (hit instanceof Hit.OfSentence found) {
        marks(found.passage(), found.article().article().text(), marked);
      }
    }
    return marked;
  }

  private static void marks(Passage passage, String text, List<String> marked) {
    assertThat(passage.marks()).allMatch(passage.span()::contains);
    passage.marks().forEach(mark -> marked.add(mark.of(text)));
  }
}
