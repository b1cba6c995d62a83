package org.musnad.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.musnad.newsroom.Role;
import org.musnad.store.Archive;
import org.musnad.store.ArchiveAddress;
import org.musnad.store.LogLine;

class PeopleTest {
  private static final String PASSWORD = "نخلة على ضفة النهر";

  @TempDir Path directory;

  private final Hands clock = new Hands(Instant.parse("2026-05-07T10:00:00Z"));

  @SuppressWarnings("NullAway.Init")
  private Archive archive;

  @SuppressWarnings("NullAway.Init")
  private People people;

  @BeforeEach
  void open() {
    archive = Archive.create(ArchiveAddress.of(directory.resolve("musnad.db").toString()));
    people = new People(archive.accounts(), clock);
  }

  @AfterEach
  void close() {
    archive.close();
  }

  private People.Joining join(String name, String password) {
    return people.join(people.invite(Role.EDITOR, "", ""), name, password, "192.0.2.1");
  }

  private Entry signIn(String password) {
    return people.signIn("سعاد", password, "192.0.2.1");
  }

  private String visit() {
    return signIn(PASSWORD) instanceof Entry.In in ? in.secret() : "";
  }

  @Test
  void theFirstAdminIsInvitedOnceNobodyIsThere() {
    String lost = people.inviteFirst().orElse("");
    String secret = people.inviteFirst().orElse("");
    assertThat(people.invitation(lost)).as("only the newest holds").isEmpty();
    assertThat(people.join(secret, "سعاد", PASSWORD, "")).isEqualTo(People.Joining.DONE);
    assertThat(people.inviteFirst()).isEmpty();
    assertThat(people.all()).extracting("role").containsExactly("admin");
  }

  @Test
  void anInvitationEnds() {
    String secret = people.invite(Role.EDITOR, "", "");
    clock.pass(People.INVITED);
    assertThat(people.join(secret, "سعاد", PASSWORD, "")).isEqualTo(People.Joining.SPENT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "سعاد\u202eadmin", "a\u200bb", "<b>", "a\nb"})
  void aNameIsSeenAsItIs(String name) {
    assertThat(join(name, PASSWORD)).isEqualTo(People.Joining.BAD_NAME);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "short", "aaaaaaaaaaaaaa", "سعاد الراوي ال"})
  void aPasswordIsNoGuess(String password) {
    assertThat(join("سعاد الراوي ال", password)).isEqualTo(People.Joining.BAD_PASSWORD);
  }

  @Test
  void whoKnowsThePasswordIsIn() {
    join("سعاد", PASSWORD);
    assertThat(people.visit(visit()).map(visit -> visit.account().name())).contains("سعاد");
    assertThat(signIn(PASSWORD + " ")).isEqualTo(new Entry.Wrong());
    assertThat(people.signIn("كريم", PASSWORD, "")).isEqualTo(new Entry.Wrong());
    assertThat(people.signIn("", "", "")).isEqualTo(new Entry.Wrong());
  }

  @Test
  void failuresLockOutAlsoWhoKnowsThePassword() {
    join("سعاد", PASSWORD);
    for (int i = 0; i < 5; i++) {
      assertThat(signIn("guess " + i)).isEqualTo(new Entry.Wrong());
    }
    assertThat(signIn(PASSWORD)).isEqualTo(new Entry.Wait(Duration.ofSeconds(30)));
    clock.pass(Duration.ofSeconds(31));
    assertThat(signIn(PASSWORD)).isInstanceOf(Entry.In.class);
    assertThat(archive.accounts().log(LogLine.Part.PEOPLE, 0, 99)).extracting(LogLine::action)
        .contains("sign-in", "locked", "sign-in-failed", "join", "invite");
  }

  @Test
  void anAddressThatTriesManyNamesIsLockedOut() {
    join("سعاد", PASSWORD);
    for (int i = 0; i < 20; i++) {
      people.signIn("name " + i, "guess", "192.0.2.1");
    }
    assertThat(signIn(PASSWORD)).isInstanceOf(Entry.Wait.class);
    assertThat(people.signIn("سعاد", PASSWORD, "192.0.2.2")).isInstanceOf(Entry.In.class);
  }

  @Test
  void aVisitEndsWithoutUseAndInTheEndAnyway() {
    join("سعاد", PASSWORD);
    String secret = visit();
    clock.pass(People.IDLE.minusMinutes(1));
    assertThat(people.visit(secret)).isPresent();
    clock.pass(People.IDLE.plusMinutes(1));
    assertThat(people.visit(secret)).isEmpty();
    String used = visit();
    for (int i = 0; i < 16; i++) {
      clock.pass(People.IDLE.minusMinutes(1));
      people.visit(used);
    }
    assertThat(people.visit(used)).isEmpty();
  }

  @Test
  void aNewPasswordPutsOutWhoHadTheOldOne() {
    join("سعاد", PASSWORD);
    String stolen = visit();
    assertThat(people.changePassword("سعاد", "wrong", "زورق في بحر بعيد", "")).isEqualTo(new Entry.Wrong());
    assertThat(people.changePassword("سعاد", PASSWORD, "زورق في بحر بعيد", "")).isInstanceOf(Entry.In.class);
    assertThat(people.visit(stolen)).isEmpty();
    assertThat(signIn(PASSWORD)).isEqualTo(new Entry.Wrong());
    assertThat(signIn("زورق في بحر بعيد")).isInstanceOf(Entry.In.class);
  }

  @Test
  void noSecretIsInTheFile() throws Exception {
    String invitation = people.invite(Role.READER, "", "");
    join("سعاد", PASSWORD);
    String secret = visit();
    archive.backup(directory.resolve("copy.db"));
    String bytes = new String(Files.readAllBytes(directory.resolve("copy.db")), StandardCharsets.ISO_8859_1);
    assertThat(bytes).contains("$argon2id$").doesNotContain(secret).doesNotContain(invitation)
        .doesNotContain(Secret.formToken(secret))
        .doesNotContain(new String(PASSWORD.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1));
  }
}
