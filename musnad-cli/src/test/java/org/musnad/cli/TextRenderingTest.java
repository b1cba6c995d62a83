package org.musnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.musnad.language.Language;
import org.musnad.record.ArticleRecord;
import org.musnad.record.Derivation;
import org.musnad.record.Entity;
import org.musnad.record.EntityType;
import org.musnad.record.Explained;
import org.musnad.record.Filler;
import org.musnad.record.Mention;
import org.musnad.record.Role;
import org.musnad.record.Statement;
import org.musnad.record.StatementType;
import org.musnad.record.Status;
import org.musnad.record.TimeMention;
import org.musnad.record.Trigger;
import org.musnad.text.Article;
import org.musnad.text.Span;

class TextRenderingTest {
  private static final String TEXT = "عينت أمس سعاد الراوي وزيرة للثقافة";

  @Test
  void namesTimesOfficesAndTriggersAreMarkedAndStatementsListed() throws IOException {
    StringBuilder out = new StringBuilder();
    new TextRendering(Messages.in(Language.EN)).write(record(), out);
    assertThat(out.toString()).isEqualTo("""
        # a · paper · 2020-02-20

        ⟦s1 عينت⟧ ⟦date أمس⟧ ⟦person سعاد الراوي⟧ ⟦office وزيرة للثقافة⟧

        s1  office taken
            person: سعاد الراوي
            office: وزيرة للثقافة
            manner: عينت (Appointed)
            date: أمس (2020-02-19)
            status: alleged, not established
            according to: سعاد الراوي
            evidence: «عينت أمس سعاد الراوي وزيرة للثقافة»

        """);
  }

  @Test
  void arabicHasItsOwnWords() throws IOException {
    StringBuilder out = new StringBuilder();
    new TextRendering(Messages.in(Language.AR)).write(record(), out);
    assertThat(out.toString()).contains("⟦شخص سعاد الراوي⟧", "s1  تولي منصب", "    المنصب: وزيرة للثقافة", "    الحال: مزعوم، لم يثبت");
  }

  @Test
  void marksInsideEachOtherStayAndCrossingOnesAreLeftOut() {
    Entity inner = name("e1", EntityType.PERSON, 9, 13);
    Entity outer = name("e2", EntityType.ORGANIZATION, 9, 20);
    Entity crossing = name("e3", EntityType.PLACE, 14, 27);
    ArticleRecord record = new ArticleRecord(
        Article.ofText("a", TEXT), List.of(), List.of(inner, outer, crossing), List.of(), List.of(), List.of());
    assertThat(new MarkedText(record, Messages.in(Language.EN)).toString())
        .isEqualTo("عينت أمس ⟦organisation ⟦person سعاد⟧ الراوي⟧ وزيرة للثقافة");
  }

  @Test
  void anExplanationHasTheStepsUnderWhatTheyExplain() {
    Explained explained = new Explained(record(), List.of(new Derivation("s1", List.of("«عينت» + اسم"))));
    assertThat(new Explanation(Messages.in(Language.EN)).of(explained)).containsExactly(
        "# a · paper · 2020-02-20",
        "",
        "[1] " + TEXT,
        "  e1  person: سعاد الراوي",
        "  t1  date: أمس = 2020-02-19",
        "      rule: yesterday",
        "  s1  office taken",
        "      person: سعاد الراوي",
        "      office: وزيرة للثقافة",
        "      manner: عينت (Appointed)",
        "      date: أمس (2020-02-19)",
        "      status: alleged, not established",
        "      according to: سعاد الراوي",
        "      evidence: «" + TEXT + "»",
        "      rule: appoint",
        "      confidence: 0.90",
        "      ← «عينت» + اسم",
        "");
  }

  @Test
  void anExplanationSaysWhatIsTooDoubtfulForADossier() {
    Statement sure = record().statements().get(0);
    Statement doubtful = new Statement(
        sure.id(), sure.type(), sure.span(), sure.text(), sure.trigger(), sure.roles(), sure.status(), null, 0.42, sure.rule());
    ArticleRecord record = record();
    ArticleRecord told = new ArticleRecord(
        record.article(), record.sentences(), record.entities(), record.times(), List.of(doubtful), record.warnings());
    assertThat(new Explanation(Messages.in(Language.EN)).of(new Explained(told, List.of())))
        .contains("      confidence: 0.42 (under the floor of 0.50: kept out of dossiers)");
  }

  private static ArticleRecord record() {
    Span all = new Span(0, TEXT.length());
    Filler person = filler(9, 20, "e1", null);
    Statement statement = new Statement(
        "s1", StatementType.POSITION_START, all, TEXT, new Trigger(new Span(0, 4), "عينت"),
        Map.of(
            Role.PERSON, List.of(person),
            Role.TITLE, List.of(filler(21, 34, null, null)),
            Role.MANNER, List.of(filler(0, 4, null, "appointed")),
            Role.DATE, List.of(filler(5, 8, null, "2020-02-19"))),
        Status.ALLEGED, person, 0.9, "appoint");
    TimeMention time = new TimeMention(
        "t1", new Span(5, 8), "أمس", TimeMention.Type.DATE, "2020-02-19", null, TimeMention.Calendar.GREGORIAN, "yesterday");
    return new ArticleRecord(
        new Article("a", "", "paper", "", LocalDate.of(2020, 2, 20), TEXT), List.of(all),
        List.of(name("e1", EntityType.PERSON, 9, 20)), List.of(time), List.of(statement), List.of());
  }

  private static Entity name(String id, EntityType type, int start, int end) {
    Mention mention = new Mention(new Span(start, end), TEXT.substring(start, end), Mention.Kind.NAME);
    return new Entity(id, type, mention.text(), List.of(), List.of(), List.of(mention));
  }

  private static Filler filler(
      int start, int end, @org.jspecify.annotations.Nullable String entity, @org.jspecify.annotations.Nullable String value) {
    return new Filler(new Span(start, end), TEXT.substring(start, end), entity, value);
  }
}
