package org.musnad.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.musnad.Articles.article;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.musnad.Articles;
import org.musnad.identity.Identification.Followed;
import org.musnad.language.Language;
import org.musnad.record.ArticleRecord;
import org.musnad.store.Addition;
import org.musnad.store.Archive;
import org.musnad.store.ArchiveAddress;
import org.musnad.store.FigureRows;
import org.musnad.store.Signature;

/** What figures of an archive promise, whichever database it lives in. */
abstract class FiguresContract {
  private static final Signature DESK = new Signature("desk", Instant.parse("2022-01-10T09:00:00Z"));
  private static final String LAYLA = "ليلى الحمداني";

  /** Opened before each test. */
  @SuppressWarnings("NullAway.Init")
  private Archive archive;

  private boolean isOpen = false;

  abstract ArchiveAddress address();

  @BeforeEach
  void open() {
    archive = Archive.create(address());
    isOpen = true;
  }

  @AfterEach
  void close() {
    if (isOpen) {
      archive.close();
    }
  }

  private static Articles minister(String id, String name) {
    return article(id, "قالت وزيرة الثقافة العراقية [person:e1 " + name + "] إن الموسم بدأ في [place:e2 بغداد].")
        .outlet("النهار", "2016-06-07")
        .says("position.hold", "وزيرة الثقافة العراقية", "person", "@e1", "title", "وزيرة الثقافة العراقية");
  }

  private static Articles judge(String id, String name) {
    return article(id, "أصدرت القاضية التونسية [person:e1 " + name + "] حكمها في [place:e2 صفاقس].")
        .outlet("الأفق", "2016-06-07")
        .says("position.hold", "القاضية التونسية", "person", "@e1", "title", "القاضية التونسية");
  }

  private long add(Articles article) {
    Addition addition = archive.add(article.record(), "test", DESK);
    return addition.article();
  }

  private Followed follow() {
    return Identification.catchUp(archive);
  }

  private List<Known> find(String name) {
    return new ArchiveFigures(archive).find(name);
  }

  private Known only(String name) {
    List<Known> found = find(name);
    assertThat(found).hasSize(1);
    return found.get(0);
  }

  private Pointer first(String name) {
    return new Pointer.ToFigure(find(name).get(0).number());
  }

  private Pointer second(String name) {
    return new Pointer.ToFigure(find(name).get(1).number());
  }

  @Test
  void whatTiesTwoMentionsJoinsThemAndWhatTellsThemApartDoesNot() {
    add(minister("a1", LAYLA));
    add(minister("a2", "ليلى عبد الكريم الحمداني"));
    add(judge("a3", LAYLA));
    follow();

    assertThat(find(LAYLA)).extracting(Known::articles).containsExactly(2, 1);
    assertThat(find(LAYLA)).extracting(known -> known.apart(Language.EN))
        .containsExactly("وزيرة الثقافة العراقية · Iraq · 2016", "القاضية التونسية · Tunisia · 2016");
    assertThat(find("وزيرة الثقافة ليلى الحمداني")).hasSize(1);
  }

  @Test
  void aFigureIsFoundByItsLatinSpellingToo() {
    add(minister("a1", LAYLA));
    follow();

    assertThat(only("Layla al-Hamdani").name()).isEqualTo(LAYLA);
    assertThat(only("Hamdani").name()).isEqualTo(LAYLA);
    assertThat(new ArchiveFigures(archive).near("ليلى الحمدانى ")).extracting(Known::name).contains(LAYLA);
  }

  @Test
  void followingAgainChangesNothingAndNumbersStay() {
    add(minister("a1", LAYLA));
    follow();
    int number = only(LAYLA).number();
    add(minister("a2", LAYLA));

    assertThat(follow().articles()).isEqualTo(1);
    assertThat(follow()).isEqualTo(new Followed(0, 0));
    assertThat(only(LAYLA).number()).isEqualTo(number);
    assertThat(only(LAYLA).articles()).isEqualTo(2);
  }

  @Test
  void anArticleTouchesOnlyTheFiguresItNames() {
    for (int i = 0; i < 60; i++) {
      add(article("x" + i, "زار [person:e1 سامر الراوي" + "ا".repeat(i % 7) + "] مدينة [place:e2 حلب].").outlet("النهار", "2010-01-01"));
    }
    follow();
    add(minister("a1", LAYLA));

    assertThat(follow()).isEqualTo(new Followed(1, 2));
  }

  @Test
  void aRemovedArticleTakesItsMentionsWithIt() {
    long first = add(minister("a1", LAYLA));
    add(minister("a2", LAYLA));
    follow();
    archive.remove(first, DESK);
    follow();

    assertThat(only(LAYLA).articles()).isEqualTo(1);
    List<FigureRows.MemberRow> left = archive.figures().read(rows -> rows.membersIn((int) first));
    assertThat(left).isEmpty();
  }

  @Test
  void aNewVersionAndANewReadingTakeThePlaceOfTheOld() {
    add(minister("a1", LAYLA));
    follow();
    add(minister("a1", "هدى الحمداني"));
    follow();
    assertThat(find(LAYLA)).isEmpty();
    Known huda = only("هدى الحمداني");

    ArticleRecord old = archive.article(1).orElseThrow().record();
    ArticleRecord fewer = new ArticleRecord(old.article(), old.sentences(), old.entities().subList(0, 1), List.of(), List.of(), List.of());
    archive.reread(archive.article(1).orElseThrow().version(), fewer, "newer", DESK);
    follow();
    assertThat(only("هدى الحمداني").number()).isEqualTo(huda.number());
    assertThat(only("هدى الحمداني").offices()).isEmpty();
    assertThat(find("بغداد")).isEmpty();
  }

  @Test
  void aPersonJoinsWhatRulesKeepApartAndUndoesIt() {
    add(minister("a1", LAYLA));
    add(judge("a2", LAYLA));
    follow();
    Rulebook rulebook = new Rulebook(archive);

    long same = made(rulebook.same(first(LAYLA), second(LAYLA), "السيرة نفسها", DESK));
    assertThat(only(LAYLA).articles()).isEqualTo(2);
    assertThat(new ArchiveFigures(archive).portfolio(only(LAYLA).number()).articles()).hasSize(2);

    add(judge("a3", LAYLA));
    follow();
    assertThat(only(LAYLA).articles()).isEqualTo(3);

    assertThat(rulebook.undo(same, "خطأ", DESK)).isPresent();
    assertThat(find(LAYLA)).extracting(Known::articles).containsExactly(2, 1);
    assertThat(rulebook.undo(same, "مرة أخرى", DESK)).isEmpty();
  }

  @Test
  void aPersonPutsApartWhatRulesJoinAndItStaysSo() {
    add(minister("a1", LAYLA));
    add(minister("a2", LAYLA));
    follow();
    Rulebook rulebook = new Rulebook(archive);
    List<Review.Membership> members = Review.members(archive, only(LAYLA).number());
    assertThat(Explanation.link(members.get(1).why(), Language.AR)).startsWith("رُبط لأن الاسم الكامل واحد");

    long different = made(rulebook.different(members.get(0).mention(), members.get(1).mention(), "اثنتان", DESK));
    assertThat(find(LAYLA)).hasSize(2);
    assertThat(rulebook.same(first(LAYLA), second(LAYLA), "", DESK)).isEqualTo(new Rulebook.Ruling.Contradicts(List.of(different)));
    add(minister("a3", LAYLA));
    follow();
    assertThat(find(LAYLA)).hasSizeGreaterThanOrEqualTo(2);

    rulebook.undo(different, "واحدة", DESK);
    assertThat(find(LAYLA).get(0).articles()).isEqualTo(3);
  }

  @Test
  void aJudgementOutlivesRereadingAndHoldsAgainWhenTheArticleComesBack() {
    long first = add(minister("a1", LAYLA));
    add(judge("a2", LAYLA));
    follow();
    made(new Rulebook(archive).same(first(LAYLA), second(LAYLA), "السيرة نفسها", DESK));

    ArticleRecord old = archive.article(first).orElseThrow().record();
    archive.reread(archive.article(first).orElseThrow().version(),
        new ArticleRecord(old.article(), old.sentences(), old.entities(), List.of(), List.of(), List.of()), "newer", DESK);
    follow();
    assertThat(only(LAYLA).articles()).isEqualTo(2);

    archive.remove(first, DESK);
    follow();
    assertThat(only(LAYLA).articles()).isEqualTo(1);
    add(minister("a1", LAYLA));
    follow();
    assertThat(only(LAYLA).articles()).isEqualTo(2);
  }

  @Test
  void whatIsLeftOpenIsExplained() {
    add(article("a1", "قال [person:e1 محمد القحطاني] ذلك في [place:e2 الرياض].").outlet("النهار", "2016-06-07"));
    add(article("a2", "فاز [person:e1 محمد القحطاني] أمس في [place:e2 الرياض].").outlet("النهار", "2016-06-08"));
    follow();

    assertThat(find("محمد القحطاني")).hasSize(2);
    List<Review.Pair> open = Review.open(archive, 10);
    assertThat(open).hasSize(1);
    assertThat(Explanation.open(open.get(0).comparison(), Language.AR)).startsWith("لم يُحسم: الاسم واحد لكنه شائع");
    assertThat(Explanation.open(open.get(0).comparison(), Language.EN)).startsWith("Left open: the name is the same, though it is common");
  }

  private static long made(Rulebook.Ruling ruling) {
    assertThat(ruling).isInstanceOf(Rulebook.Ruling.Made.class);
    return ((Rulebook.Ruling.Made) ruling).number();
  }
}
