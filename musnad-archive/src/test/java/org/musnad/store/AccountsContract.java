package org.musnad.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.musnad.store.Accounts.Outcome;

/** What is kept of people, whichever database it lives in. */
abstract class AccountsContract {
  private static final Instant NOW = Instant.parse("2026-05-07T10:00:00Z");
  private static final Instant LATER = NOW.plus(Duration.ofHours(1));

  /** Opened before each test. */
  @SuppressWarnings("NullAway.Init")
  private Archive archive;

  @SuppressWarnings("NullAway.Init")
  private Accounts accounts;

  private boolean isOpen = false;

  /** Where nothing is yet. */
  abstract ArchiveAddress address();

  @BeforeEach
  void open() {
    archive = Archive.create(address());
    accounts = archive.accounts();
    isOpen = true;
  }

  @AfterEach
  void close() {
    if (isOpen) {
      archive.close();
    }
  }

  private Outcome join(String name, String role) {
    accounts.invite("invitation of " + name, role, new Signature("", NOW), LATER);
    return accounts.join("invitation of " + name, name, "hash of " + name, NOW);
  }

  @Test
  void anInvitationIsFollowedOnce() {
    accounts.invite("h", "editor", new Signature("سعاد", NOW), LATER);
    assertThat(accounts.invitations(NOW)).containsExactly(new Invitation("editor", new Signature("سعاد", NOW), LATER));
    assertThat(accounts.join("h", "كريم", "p", NOW)).isEqualTo(Outcome.DONE);
    assertThat(accounts.join("h", "ليلى", "p", NOW)).isEqualTo(Outcome.SPENT);
    assertThat(accounts.all()).containsExactly(new Account("كريم", "editor", "p", NOW, false));
    assertThat(accounts.invitations(NOW)).isEmpty();
  }

  @Test
  void anInvitationOfWhichTwoKnowIsFollowedByOne() throws Exception {
    accounts.invite("h", "editor", new Signature("سعاد", NOW), LATER);
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try {
      Callable<Outcome> one = () -> accounts.join("h", "كريم", "p", NOW);
      Callable<Outcome> other = () -> accounts.join("h", "ليلى", "p", NOW);
      List<Outcome> outcomes = new ArrayList<>();
      for (Future<Outcome> joined : threads.invokeAll(List.of(one, other))) {
        outcomes.add(joined.get());
      }
      assertThat(outcomes).containsExactlyInAnyOrder(Outcome.DONE, Outcome.SPENT);
    } finally {
      threads.shutdown();
    }
  }

  @Test
  void anOldInvitationLeadsNowhere() {
    accounts.invite("h", "editor", new Signature("سعاد", NOW), LATER);
    assertThat(accounts.invitation("h", LATER)).isEmpty();
    assertThat(accounts.join("h", "كريم", "p", LATER)).isEqualTo(Outcome.SPENT);
  }

  @Test
  void invitationsCanBeWithdrawn() {
    accounts.invite("h", "editor", new Signature("سعاد", NOW), LATER);
    assertThat(accounts.withdraw("كريم")).isZero();
    assertThat(accounts.withdraw("سعاد")).isEqualTo(1);
    assertThat(accounts.invitation("h", NOW)).isEmpty();
  }

  @Test
  void twoCannotHaveOneName() {
    assertThat(join("Karim", "editor")).isEqualTo(Outcome.DONE);
    assertThat(join("KARIM", "admin")).isEqualTo(Outcome.TAKEN);
    assertThat(accounts.find("karim ").map(Account::role)).contains("editor");
  }

  @Test
  void theLastAdminStays() {
    join("سعاد", "admin");
    join("كريم", "reader");
    assertThat(accounts.role("سعاد", "editor", "admin")).isEqualTo(Outcome.LAST);
    assertThat(accounts.dismiss("سعاد", "admin", NOW)).isEqualTo(Outcome.LAST);
    assertThat(accounts.role("كريم", "admin", "admin")).isEqualTo(Outcome.DONE);
    assertThat(accounts.role("سعاد", "editor", "admin")).isEqualTo(Outcome.DONE);
    assertThat(accounts.role("ليلى", "editor", "admin")).isEqualTo(Outcome.UNKNOWN);
  }

  @Test
  void whoIsDismissedIsOutAndKeepsTheName() {
    join("سعاد", "admin");
    join("كريم", "editor");
    accounts.begin("v", "كريم", NOW, LATER);
    assertThat(accounts.dismiss("كريم", "admin", NOW)).isEqualTo(Outcome.DONE);
    assertThat(accounts.visit("v", NOW)).isEmpty();
    assertThat(accounts.find("كريم")).contains(new Account("كريم", "editor", "", NOW, true));
    assertThat(join("كريم", "reader")).isEqualTo(Outcome.TAKEN);
    assertThat(accounts.dismiss("كريم", "admin", NOW)).isEqualTo(Outcome.UNKNOWN);
  }

  @Test
  void aVisitLastsUntilItsEnd() {
    join("كريم", "editor");
    accounts.begin("v", "كريم", NOW, LATER);
    assertThat(accounts.visit("v", NOW).map(visit -> visit.account().name())).contains("كريم");
    assertThat(accounts.visit("V", NOW)).isEmpty();
    assertThat(accounts.visit("v", LATER)).isEmpty();
    accounts.seen("v", NOW.plusSeconds(9));
    assertThat(accounts.visit("v", NOW).map(Visit::seen)).contains(NOW.plusSeconds(9));
    accounts.end("v");
    assertThat(accounts.visit("v", NOW)).isEmpty();
  }

  @Test
  void allVisitsEndAtOnce() {
    join("كريم", "editor");
    join("ليلى", "editor");
    accounts.begin("1", "كريم", NOW, LATER);
    accounts.begin("2", "كريم", NOW, LATER);
    accounts.begin("3", "ليلى", NOW, LATER);
    assertThat(accounts.endAll("كريم")).isEqualTo(2);
    assertThat(accounts.visit("3", NOW)).isPresent();
    accounts.password("ليلى", "new");
    assertThat(accounts.visit("3", NOW)).as("who had the old password is out").isEmpty();
    assertThat(accounts.find("ليلى").map(Account::password)).contains("new");
  }

  @Test
  void theLogTellsOfPeopleAndOfTheArchive() {
    archive.add(Samples.visit(), Samples.READER, new Signature("كريم", NOW));
    accounts.note(Deed.SIGN_IN, new Signature("ليلى", NOW.plusSeconds(1)), "192.0.2.1", "");
    accounts.note(Deed.ROLE, new Signature("ليلى", NOW.plusSeconds(2)), "192.0.2.1", "كريم: reader");
    assertThat(accounts.log(LogLine.Part.ALL, 0, 9)).extracting(LogLine::action).containsExactly("role", "sign-in", "add");
    assertThat(accounts.log(LogLine.Part.ALL, 1, 1)).extracting(LogLine::action).containsExactly("sign-in");
    assertThat(accounts.log(LogLine.Part.ARCHIVE, 0, 9)).extracting(LogLine::article).containsExactly(1L);
    assertThat(accounts.log(LogLine.Part.PEOPLE, 0, 9)).extracting(LogLine::address).containsExactly("192.0.2.1", "192.0.2.1");
  }
}
