package org.musnad.pledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.musnad.pledge.Promises.add;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.musnad.identity.Identification;
import org.musnad.language.Language;
import org.musnad.store.Archive;
import org.musnad.store.ArchiveAddress;
import org.musnad.syndication.Syndication;

class ProposalsTest {
  @TempDir Path directory;

  @SuppressWarnings("NullAway.Init")
  private Archive archive;

  @BeforeEach
  void open() {
    archive = Archive.create(new ArchiveAddress.File(directory.resolve("musnad.db")));
    add(archive, Promises.schools());
    add(archive, Promises.railway());
    add(archive, Promises.before());
    add(archive, Promises.football());
  }

  @AfterEach
  void close() {
    archive.close();
  }

  private List<Proposal> proposals() {
    Identification.catchUp(archive);
    Pledge schools = Board.of(archive).pledges().get(0);
    assertThat(schools.topic()).isEqualTo("education");
    return Proposals.of(archive, schools);
  }

  @Test
  void whatIsAboutSomethingElseOrWasBeforeIsNotProposed() {
    assertThat(proposals()).isEmpty();
  }

  @Test
  void aLaterReportOfTheSameThingIsProposedWithItsReason() {
    long opening = add(archive, Promises.opening());
    assertThat(proposals()).singleElement().satisfies(proposal -> {
      assertThat(proposal.article().article()).isEqualTo(opening);
      assertThat(proposal.citation().exact()).startsWith("افتتح سالم النوري").endsWith("الطلاب.");
      assertThat(proposal.names()).isEqualTo("سالم النوري");
      assertThat(proposal.reason(Language.EN)).isEqualTo("Published after the pledge (2021-09-01), it shares the words "
          + "\"مدرسة\", \"محافظة\", \"رمادة\", names سالم النوري, and tells that it was done (\"افتتح\").");
      assertThat(proposal.reason(Language.AR)).startsWith("نشر بعد التعهد (2021-09-01) وفيه من كلماته «مدرسة»")
          .endsWith("، ويذكر سالم النوري، ويخبر بأنه تم («افتتح»).");
    });
  }

  @Test
  void whatWasNotDoneIsProposedTooThoughItNamesNobody() {
    add(archive, Promises.shortage());
    assertThat(proposals()).singleElement().satisfies(proposal -> {
      assertThat(proposal.names()).isEmpty();
      assertThat(proposal.outcome()).hasValue(new Outcome.Told(Outcome.NOT_DONE, "تكتمل"));
      assertThat(proposal.shared()).contains("مدارس");
    });
  }

  @Test
  void theWeightiestComesFirstAndCopiesOnlyOnce() {
    add(archive, Promises.shortage());
    long opening = add(archive, Promises.opening());
    add(archive, Promises.opening().outlet("الميزان", "2021-09-02"));
    Syndication.of(archive).catchUp();
    assertThat(proposals()).hasSize(2);
    assertThat(proposals().get(0).article().article()).isEqualTo(opening);
  }

  @Test
  void anotherTellingOfThePledgeIsNoEvidence() {
    add(archive, Promises.schoolsAgain());
    assertThat(proposals()).isEmpty();
  }

  @Test
  void proposingJudgesNothing() {
    add(archive, Promises.opening());
    proposals();
    assertThat(archive.judgements()).isEmpty();
    assertThat(Board.of(archive).pledges()).allSatisfy(pledge -> assertThat(pledge.rating()).isEmpty());
  }
}
