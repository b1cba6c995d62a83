package org.musnad.cli.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.musnad.intake.BrokenJson;
import org.musnad.intake.JsonTree;

/** The counts are those of the reference scorer on the same input. */
class ScoreTest {
  private static final String TEXT =
      "عين الرئيس سالم النوري أمس سعاد الراوي وزيرة للثقافة. وشغلت الراوي منصب السفيرة من 2010 إلى 2014. وقتل 13 في بغداد.";

  private static final String GOLD = """
      {"id": "g1", "text": "%s",
       "entities": [{"id": "e1", "type": "PERSON", "names": ["سالم النوري"]},
                    {"id": "e2", "type": "PERSON", "names": ["سعاد الراوي", "الراوي"]},
                    {"id": "e3", "type": "PLACE", "names": ["بغداد"]}],
       "times": [{"text": "أمس", "value": ["2020-02-19", "2020-02-20"]}, {"text": "2010", "value": "2010"},
                 {"text": "2014", "value": "2014"}],
       "statements": [
        {"type": "position.start", "evidence": "عين الرئيس سالم النوري أمس سعاد الراوي وزيرة للثقافة",
         "roles": {"person": "@e2", "title": "وزيرة للثقافة", "by": "@e1", "manner": "appointed",
                   "date": {"value": "2020-02-19"}}},
        {"type": "position.hold", "evidence": "وشغلت الراوي منصب السفيرة من 2010 إلى 2014",
         "roles": {"person": "@e2", "title": "السفيرة", "from": {"value": "2010"}, "to": {"value": "2014"}}},
        {"type": "death", "evidence": "وقتل 13 في بغداد", "status": "asserted",
         "roles": {"person": "13", "count": {"value": ["13", ">=13"]}, "place": "@e3"}}]}
      """.formatted(TEXT);

  @Test
  void nothingGivenIsNothingRight() {
    assertThat(score(null, false, 0)).containsExactly(
        "entities                 P 0.000  R 0.000  F1 0.000   (0 right, 0 given, 3 gold)",
        "times                    P 0.000  R 0.000  F1 0.000   (0 right, 0 given, 3 gold)",
        "statements               P 0.000  R 0.000  F1 0.000   (0 right, 0 given, 4 gold)",
        "roles                    P 0.000  R 0.000  F1 0.000   (0 right, 0 given, 14 gold)",
        "status on matched        0.000   (0 of 0)",
        "speaker right            0.000   (0 of 0)");
  }

  @Test
  void rightWrongAndExtraAreCountedByTypeAndNamed() {
    String system = """
        {"id": "g1", "text": "%s",
         "entities": [
          {"id": "e1", "type": "PERSON", "name": "النوري", "aliases": [], "mentions": [
            {"start": 11, "end": 22, "text": "سالم النوري", "kind": "name"}]},
          {"id": "e2", "type": "PERSON", "name": "وسعاد الراوي", "aliases": [], "mentions": []},
          {"id": "e4", "type": "PERSON", "name": "الراوي", "aliases": [], "mentions": []},
          {"id": "e3", "type": "ORGANIZATION", "name": "بغداد", "aliases": [], "mentions": []}],
         "times": [{"id": "t1", "start": 23, "end": 26, "text": "أمس", "value": "2020-02-20"},
                   {"id": "t2", "start": 83, "end": 87, "text": "2010", "value": "2011"}],
         "statements": [
          {"type": "position.start", "start": 0, "end": 52, "text": "عين", "status": "planned",
           "roles": {"person": [{"text": "هي", "entity": "e2"}], "title": [{"text": "الوزيرة"}],
                     "manner": [{"text": "عين", "value": "appointed"}], "date": [{"text": "أمس", "value": "2020-02-20"}]}},
          {"type": "position.hold", "start": 54, "end": 96, "text": "وشغلت", "status": "asserted",
           "roles": {"person": [{"text": "الراوي"}], "from": [{"text": "2010", "value": "2010"}]}},
          {"type": "death", "start": 98, "end": 110, "text": "وقتل", "status": "asserted",
           "roles": {"count": [{"text": "13", "value": "13"}]}}]}
        """.formatted(TEXT);
    assertThat(score(system, true, 20)).containsExactly(
        "  ORGANIZATION             P 0.000  R 0.000  F1 0.000   (0 right, 1 given, 0 gold)",
        "  PERSON                   P 0.667  R 1.000  F1 0.800   (2 right, 3 given, 2 gold)",
        "  PLACE                    P 0.000  R 0.000  F1 0.000   (0 right, 0 given, 1 gold)",
        "  split over several       1 of 3 entities of gold",
        "  merged with another      0",
        "  death                    P 0.000  R 0.000  F1 0.000   (0 right, 1 given, 1 gold)",
        "  position.end             P 0.000  R 0.000  F1 0.000   (0 right, 0 given, 1 gold)",
        "  position.start           P 1.000  R 1.000  F1 1.000   (2 right, 2 given, 2 gold)",
        "entities                 P 0.500  R 0.667  F1 0.571   (2 right, 4 given, 3 gold)",
        "times                    P 0.500  R 0.333  F1 0.400   (1 right, 2 given, 3 gold)",
        "statements               P 0.667  R 0.500  F1 0.571   (2 right, 3 given, 4 gold)",
        "roles                    P 0.571  R 0.286  F1 0.381   (4 right, 7 given, 14 gold)",
        "status on matched        0.500   (1 of 2)",
        "speaker right            0.000   (0 of 0)",
        "entity missed      g1         PLACE بغداد",
        "entity extra       g1         PERSON الراوي",
        "entity extra       g1         ORGANIZATION بغداد",
        "time missed        g1         2010 = 2010 (given: ['2011'])",
        "time missed        g1         2014 = 2014 (given: [])",
        "time extra         g1         2010 = 2011",
        "statement missed   g1         position.end: وشغلت الراوي منصب السفيرة من 2010 إلى 2014",
        "statement missed   g1         death: وقتل 13 في بغداد",
        "statement extra    g1         death: وقتل");
  }

  @Test
  void ofMatchedSpeechTheSpeakersMustAllBeThere() {
    String gold = """
        {"id": "g1", "text": "قال سالم إنه حضر. وقال سعد وهند إن الجسر آمن", "entities": [], "times": [],
         "statements": [
          {"type": "statement", "evidence": "قال سالم إنه حضر", "roles": {"speaker": "سالم", "kind": "say", "content": "حضر"}},
          {"type": "statement", "evidence": "وقال سعد وهند إن الجسر آمن",
           "roles": {"speaker": ["سعد", "هند"], "kind": "say", "content": "الجسر آمن"}}]}
        """;
    String system = """
        {"id": "g1", "text": "قال سالم إنه حضر. وقال سعد وهند إن الجسر آمن", "entities": [], "times": [],
         "statements": [
          {"type": "statement", "start": 0, "end": 16, "text": "قال", "status": "asserted",
           "roles": {"speaker": [{"text": "سالم"}], "content": [{"text": "حضر"}]}},
          {"type": "statement", "start": 18, "end": 44, "text": "وقال", "status": "asserted",
           "roles": {"speaker": [{"text": "سعد"}], "content": [{"text": "الجسر آمن"}]}}]}
        """;
    Scorer scorer = new Scorer();
    scorer.add(Gold.of(json(gold)), Extraction.of(json(system)));
    assertThat(scorer.report(false, 0)).contains("speaker right            0.500   (1 of 2)");
  }

  @Test
  void oneEntityThatHoldsTheNamesOfTwoIsMerged() {
    String system = """
        {"id": "g1", "text": "%s", "times": [], "statements": [],
         "entities": [{"id": "e1", "type": "PERSON", "name": "سالم النوري", "aliases": ["الراوي"], "mentions": []}]}
        """.formatted(TEXT);
    assertThat(score(system, true, 0))
        .contains("  split over several       0 of 3 entities of gold", "  merged with another      1");
  }

  private static List<String> score(@org.jspecify.annotations.Nullable String system, boolean byType, int misses) {
    Scorer scorer = new Scorer();
    scorer.add(Gold.of(json(GOLD)), system == null ? null : Extraction.of(json(system)));
    return scorer.report(byType, misses);
  }

  private static Map<?, ?> json(String json) {
    try {
      return (Map<?, ?>) JsonTree.parseAll(json).get(0);
    } catch (BrokenJson e) {
      throw new AssertionError(e);
    }
  }
}
