package org.musnad.syndication;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.musnad.store.Archive;
import org.musnad.store.ArchiveAddress;
import org.musnad.store.Signature;
import org.musnad.store.StoredArticle;

/** What an archive knows of copies, whichever database it lives in. */
abstract class SyndicationContract {
  private static final Signature DESK = new Signature("مكتب الأرشيف", Instant.parse("2020-05-07T10:00:00Z"));

  /** Opened before each test. */
  @SuppressWarnings("NullAway.Init")
  private Archive archive;

  private boolean isOpen = false;

  /** Where nothing is yet. */
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

  private long add(String id, String outlet, String day, String text) {
    return archive.add(Reports.record(Reports.article(id, outlet, day, text)), "test", DESK).article();
  }

  private Chain chain(long article) {
    Syndication.of(archive).catchUp();
    return Syndication.of(archive).chain(article).orElseThrow();
  }

  private static List<Long> copies(Chain chain) {
    return chain.copies().stream().map(Chain.Copy::article).toList();
  }

  @Test
  void theArticlePublishedFirstIsTheOriginalWhicheverCameFirst() {
    long later = add("a", "النهار", "2020-05-08", Reports.DAM);
    long first = add("b", "الأفق", "2020-05-07", Reports.DAM + "\n" + Reports.PARAGRAPH);
    long other = add("c", "الميزان", "2020-05-07", Reports.DAM_OF_ANOTHER);
    Chain chain = chain(later);
    assertThat(chain.original()).isEqualTo(first);
    assertThat(chain.copies()).singleElement().satisfies(copy -> {
      assertThat(copy.article()).isEqualTo(later);
      assertThat(copy.resemblance()).isBetween(0.55, 0.9);
      assertThat(copy.within()).isEqualTo(1);
    });
    assertThat(Syndication.of(archive).chains()).containsExactly(chain);
    assertThat(chain(other)).isEqualTo(new Chain(other, List.of(), Map.of()));
    assertThat(Syndication.of(archive).chain(99)).isEmpty();
  }

  @Test
  void whatTheyKnowFollowsTheArchiveChangeByChange() {
    long one = add("a", "النهار", "2020-05-07", Reports.DAM);
    assertThat(chain(one).size()).isEqualTo(1);
    long two = add("b", "الأفق", "2020-05-08", Reports.DAM);
    assertThat(copies(chain(one))).containsExactly(two);
    add("b", "الأفق", "2020-05-08", Reports.DAM_OF_ANOTHER);
    assertThat(chain(one).size()).as("the copy was rewritten").isEqualTo(1);
    add("a", "النهار", "2020-05-07", Reports.DAM_OF_ANOTHER);
    assertThat(copies(chain(one))).as("so was the original").containsExactly(two);
    assertThat(Syndication.of(archive).catchUp()).as("nothing new").isZero();
    assertThat(archive.copies().isBehind()).isFalse();
  }

  @Test
  void removingTheOriginalElectsAnother() {
    long first = add("a", "النهار", "2020-05-06", Reports.DAM);
    long third = add("b", "الأفق", "2020-05-08", Reports.DAM);
    long second = add("c", "الميزان", "2020-05-07", Reports.DAM);
    assertThat(chain(third).original()).isEqualTo(first);
    archive.remove(first, DESK);
    Chain left = chain(third);
    assertThat(left.original()).isEqualTo(second);
    assertThat(copies(left)).containsExactly(third);
    assertThat(Syndication.of(archive).chain(first)).isEmpty();
    archive.remove(second, DESK);
    assertThat(chain(third).size()).isEqualTo(1);
    assertThat(Syndication.of(archive).chains()).isEmpty();
  }

  @Test
  void manyChangesAtOnceComeToTheSameAsEachByItself() {
    for (int i = 0; i < 700; i++) {
      String text = switch (i % 7) {
        case 0 -> Reports.DAM + " " + i;
        case 1 -> Reports.DAM_OF_ANOTHER + " " + i;
        default -> own(i);
      };
      add("n" + i, "النهار", "2020-05-07", text);
    }
    archive.remove(8, DESK);
    Syndication.of(archive).catchUp();
    Copies batch = Copies.inMemory();
    archive.each(stored -> batch.put(stored.article(), Fingerprint.of(stored.record().article().text())));
    assertThat(Syndication.of(archive).chains()).hasSize(2).allSatisfy(chain ->
        assertThat(batch.members(batch.chain(chain.original()))).containsAll(copies(chain)).hasSize(chain.size()));
    assertThat(Syndication.of(archive).chains()).extracting(Chain::size).containsExactlyInAnyOrder(100, 99);
  }

  private static String own(int number) {
    StringBuilder text = new StringBuilder();
    for (int word = 0; word < 25; word++) {
      text.append("خبر").append(number * 31 + word).append(' ');
    }
    return text.toString();
  }

  @Test
  void aNewReadingOfAnArticleChangesNoChain() {
    long one = add("a", "النهار", "2020-05-07", Reports.DAM);
    long two = add("b", "الأفق", "2020-05-08", Reports.DAM);
    Chain before = chain(one);
    StoredArticle stored = archive.article(two).orElseThrow();
    archive.reread(stored.version(), Reports.record(stored.record().article()), "next", DESK);
    assertThat(chain(one)).isEqualTo(before);
  }

  @Test
  void aChainCreditsWhatAnyOfItsArticlesCredits() {
    long one = add("a", "النهار", "2020-05-07", "رمادة - رويترز: " + Reports.DAM);
    long two = add("b", "الأفق", "2020-05-08", Reports.DAM);
    long third = add("c", "الميزان", "2020-05-08", Reports.DAM_OF_ANOTHER + " ونقلت وكالة الأناضول الخبر نفسه عن مصدر مطلع.");
    assertThat(chain(two).credits()).isEqualTo(Map.of("reuters", Credit.Place.DATELINE));
    assertThat(chain(third).credits()).isEqualTo(Map.of("anadolu", Credit.Place.TEXT));
    archive.remove(one, DESK);
    assertThat(chain(two).credits()).isEmpty();
  }
}
