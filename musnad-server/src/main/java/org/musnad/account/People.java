package org.musnad.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.musnad.newsroom.Role;
import org.musnad.store.Account;
import org.musnad.store.Accounts;
import org.musnad.store.Accounts.Outcome;
import org.musnad.store.Deed;
import org.musnad.store.Invitation;
import org.musnad.store.Signature;
import org.musnad.store.Visit;

/**
 * The people who use an archive: inviting, joining, signing in, roles. Everything they do here is logged.
 *
 * <pre>{@code
 * People people = new People(archive.accounts(), Clock.systemUTC());
 * String secret = people.invite(Role.EDITOR, "سعاد", "");   // the link is …/invitation/SECRET
 * }</pre>
 *
 * <p>Thread safe.
 */
public final class People {
  /** How long an invitation can be followed. */
  public static final Duration INVITED = Duration.ofDays(3);

  /** After so long somebody has to sign in anew, whatever they do. */
  static final Duration LONGEST_VISIT = Duration.ofDays(7);

  /** After so long without a sign of them. */
  static final Duration IDLE = Duration.ofHours(12);

  private static final Duration NOTED = Duration.ofMinutes(5);
  private static final int MOST_LETTERS = 60;

  private final Accounts accounts;
  private final Clock clock;
  private final Passwords passwords = new Passwords();
  private final Attempts byName;
  private final Attempts byAddress;

  public People(Accounts accounts, Clock clock) {
    this.accounts = accounts;
    this.clock = clock;
    this.byName = new Attempts(clock, 5);
    this.byAddress = new Attempts(clock, 20);
  }

  /** Everybody, also who was dismissed. */
  public List<Account> all() {
    return accounts.all();
  }

  /** Whether anybody can sign in. */
  public boolean isEmpty() {
    return accounts.all().stream().allMatch(Account::isDismissed);
  }

  /** The invitations that nobody has followed yet. */
  public List<Invitation> invitations() {
    return accounts.invitations(now());
  }

  /**
   * Invites somebody.
   *
   * @param by who invites; the empty string for the program itself
   * @param address where from
   * @return the secret of the invitation, which is kept nowhere
   */
  public String invite(Role role, String by, String address) {
    String secret = Secret.random();
    accounts.invite(Secret.hash(secret), role.label(), sign(by), now().plus(INVITED));
    accounts.note(Deed.INVITE, sign(by), address, role.label());
    return secret;
  }

  /** Invites the first admin, where there is nobody yet; earlier invitations of that kind are taken back. */
  public Optional<String> inviteFirst() {
    if (!isEmpty()) {
      return Optional.empty();
    }
    accounts.withdraw("");
    return Optional.of(invite(Role.ADMIN, "", ""));
  }

  Optional<Invitation> invitation(String secret) {
    return accounts.invitation(Secret.hash(secret), now());
  }

  /** What of a name or a password is wrong, or the outcome of following an invitation. */
  enum Joining { DONE, BAD_NAME, BAD_PASSWORD, TAKEN, SPENT }

  Joining join(String secret, String name, String password, String address) {
    String kept = name.strip();
    if (!isGoodName(kept)) {
      return Joining.BAD_NAME;
    }
    if (!Passwords.isGood(kept, password)) {
      return Joining.BAD_PASSWORD;
    }
    if (invitation(secret).isEmpty()) {
      return Joining.SPENT;
    }
    Outcome outcome = accounts.join(Secret.hash(secret), kept, passwords.hash(password), now());
    if (outcome == Outcome.DONE) {
      accounts.note(Deed.JOIN, sign(kept), address, "");
    }
    return outcome == Outcome.DONE ? Joining.DONE : outcome == Outcome.TAKEN ? Joining.TAKEN : Joining.SPENT;
  }

  /** A name signs changes, so it must be one that is seen as it is: no invisible letters, no change of direction. */
  private static boolean isGoodName(String name) {
    return !name.isEmpty()
        && name.length() <= MOST_LETTERS
        && name.codePoints().allMatch(c -> c == ' ' || Character.isLetterOrDigit(c) || "._-@'".indexOf(c) >= 0);
  }

  Entry signIn(String name, String password, String address) {
    Optional<Account> account = accounts.find(name).filter(known -> !known.isDismissed());
    String who = account.map(Account::name).orElse("");
    // A name that nobody has is forgotten at once: it may be a password typed into the wrong field.
    String key = account.isPresent() ? who : Secret.hash(name.strip());
    Duration wait = longer(byName.wait(key), byAddress.wait(address));
    if (!wait.isZero()) {
      accounts.note(Deed.LOCKED, sign(who), address, "");
      return new Entry.Wait(wait);
    }
    if (!passwords.matches(password, account.map(Account::password).orElse(""))) {
      byName.failed(key);
      byAddress.failed(address);
      accounts.note(Deed.SIGN_IN_FAILED, sign(who), address, "");
      return new Entry.Wrong();
    }
    byName.succeeded(key);
    accounts.note(Deed.SIGN_IN, sign(who), address, "");
    return new Entry.In(begin(who));
  }

  private static Duration longer(Duration one, Duration other) {
    return one.compareTo(other) > 0 ? one : other;
  }

  private String begin(String name) {
    String secret = Secret.random();
    accounts.begin(Secret.hash(secret), name, now(), now().plus(LONGEST_VISIT));
    return secret;
  }

  /** Whose visit this is, if they are still in. */
  Optional<Visit> visit(String secret) {
    String hash = Secret.hash(secret);
    Instant now = now();
    Optional<Visit> visit = accounts.visit(hash, now).filter(found -> found.seen().plus(IDLE).isAfter(now));
    if (visit.isPresent() && visit.get().seen().plus(NOTED).isBefore(now)) {
      accounts.seen(hash, now);
    }
    return visit;
  }

  void signOut(String secret, String name, String address) {
    accounts.end(Secret.hash(secret));
    accounts.note(Deed.SIGN_OUT, sign(name), address, "");
  }

  void signOutEverywhere(String name, String address) {
    accounts.endAll(name);
    accounts.note(Deed.SIGN_OUT_EVERYWHERE, sign(name), address, "");
  }

  /** Changes one's own password; everybody who was signed in by the old one is out, but a new visit begins. */
  Entry changePassword(String name, String old, String password, String address) {
    Duration wait = byName.wait(name);
    if (!wait.isZero()) {
      return new Entry.Wait(wait);
    }
    if (!passwords.matches(old, accounts.find(name).map(Account::password).orElse(""))) {
      byName.failed(name);
      accounts.note(Deed.SIGN_IN_FAILED, sign(name), address, "");
      return new Entry.Wrong();
    }
    accounts.password(name, passwords.hash(password));
    accounts.note(Deed.PASSWORD, sign(name), address, "");
    return new Entry.In(begin(name));
  }

  /** Gives somebody a role. */
  public Outcome role(String name, Role role, String by, String address) {
    Outcome outcome = accounts.role(name, role.label(), Role.ADMIN.label());
    if (outcome == Outcome.DONE) {
      accounts.note(Deed.ROLE, sign(by), address, name + ": " + role.label());
    }
    return outcome;
  }

  /** Ends somebody's account. */
  public Outcome dismiss(String name, String by, String address) {
    Outcome outcome = accounts.dismiss(name, Role.ADMIN.label(), now());
    if (outcome == Outcome.DONE) {
      accounts.note(Deed.DISMISS, sign(by), address, name);
    }
    return outcome;
  }

  Instant now() {
    return clock.instant();
  }

  private Signature sign(String name) {
    return new Signature(name, now());
  }
}
