package org.musnad.store;

import java.sql.SQLException;
import java.text.Normalizer;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Who may use the archive in a browser, who is invited, and who is signed in where. Secrets never come here: only their
 * hashes do. What a role means and how a password is held against its hash is decided elsewhere.
 *
 * <p>Names are the same if they differ in capitals and in how letters are encoded only. Thread safe.
 */
public final class Accounts {
  private static final String COLUMNS = "name, role, password, made, dismissed";

  private final Readers readers;
  private final Writer writer;

  Accounts(Readers readers, Writer writer) {
    this.readers = readers;
    this.writer = writer;
  }

  /** What came of a change. */
  public enum Outcome {
    DONE,
    /** There is nobody of that name, or they were dismissed. */
    UNKNOWN,
    /** Somebody has that name. */
    TAKEN,
    /** Nobody would be left who has the role that must not die out. */
    LAST,
    /** The invitation was followed already, or is too old. */
    SPENT
  }

  /** Everybody, also who was dismissed, by name. */
  public List<Account> all() {
    return readers.read(session -> session.list("SELECT " + COLUMNS + " FROM account ORDER BY name", Accounts::account));
  }

  /** The account of this name. */
  public Optional<Account> find(String name) {
    return readers.read(session -> find(session, name));
  }

  private static Optional<Account> find(Session session, String name) {
    return session.first("SELECT " + COLUMNS + " FROM account WHERE letters = ?", Accounts::account, letters(name));
  }

  /** Invites somebody. What is kept of the invitation is its secret's hash. */
  public void invite(String hash, String role, Signature by, Instant ends) {
    writer.change(transaction -> {
      transaction.session().update("DELETE FROM invitation WHERE ends <= ?", by.at().toString());
      return transaction.session().update("INSERT INTO invitation (hash, role, who, made, ends) VALUES (?, ?, ?, ?, ?)",
          hash, role, by.who(), by.at().toString(), seconds(ends));
    });
  }

  /** The invitation whose secret has this hash, if it can still be followed. */
  public Optional<Invitation> invitation(String hash, Instant now) {
    return readers.read(session -> invitation(session, hash, now));
  }

  private static Optional<Invitation> invitation(Session session, String hash, Instant now) {
    return session.first("SELECT role, who, made, ends FROM invitation WHERE hash = ? AND ends > ?",
        row -> new Invitation(row.text(1), new Signature(row.text(2), row.instant(3)), row.instant(4)),
        hash, seconds(now));
  }

  /** The invitations that can still be followed, oldest first. */
  public List<Invitation> invitations(Instant now) {
    return readers.read(session -> session.list("SELECT role, who, made, ends FROM invitation WHERE ends > ? ORDER BY made, hash",
        row -> new Invitation(row.text(1), new Signature(row.text(2), row.instant(3)), row.instant(4)), seconds(now)));
  }

  /** Takes back all invitations of somebody. */
  public int withdraw(String who) {
    return writer.change(transaction -> transaction.session().update("DELETE FROM invitation WHERE who = ?", who));
  }

  /** Makes an account for who follows an invitation, which cannot be followed again. */
  public Outcome join(String hash, String name, String password, Instant now) {
    return writer.change(transaction -> {
      Session session = transaction.session();
      Optional<Invitation> invitation = invitation(session, hash, now);
      if (invitation.isEmpty()) {
        return Outcome.SPENT;
      }
      if (find(session, name).isPresent()) {
        return Outcome.TAKEN;
      }
      session.update("DELETE FROM invitation WHERE hash = ?", hash);
      session.update("INSERT INTO account (letters, name, role, password, made) VALUES (?, ?, ?, ?, ?)",
          letters(name), name, invitation.get().role(), password, seconds(now));
      return Outcome.DONE;
    });
  }

  /**
   * Gives somebody another role.
   *
   * @param needed a role that somebody must always have
   */
  public Outcome role(String name, String role, String needed) {
    return writer.change(transaction -> {
      Outcome may = role.equals(needed) ? known(transaction.session(), name) : spared(transaction.session(), name, needed);
      if (may == Outcome.DONE) {
        transaction.session().update("UPDATE account SET role = ? WHERE letters = ?", role, letters(name));
      }
      return may;
    });
  }

  /** Ends somebody's account and all their visits. */
  public Outcome dismiss(String name, String needed, Instant now) {
    return writer.change(transaction -> {
      Session session = transaction.session();
      Outcome may = spared(session, name, needed);
      if (may == Outcome.DONE) {
        session.update("UPDATE account SET dismissed = ?, password = '' WHERE letters = ?", seconds(now), letters(name));
        session.update("DELETE FROM visit WHERE account = ?", letters(name));
        session.update("DELETE FROM invitation WHERE who = ?", name);
      }
      return may;
    });
  }

  private static Outcome known(Session session, String name) {
    return find(session, name).filter(account -> !account.isDismissed()).isPresent() ? Outcome.DONE : Outcome.UNKNOWN;
  }

  /** Whether somebody of the role is left without this one. */
  private static Outcome spared(Session session, String name, String needed) {
    Outcome known = known(session, name);
    long others = session.number("SELECT count(*) FROM account WHERE role = ? AND dismissed IS NULL AND letters <> ?",
        needed, letters(name));
    boolean isOne = find(session, name).filter(account -> account.role().equals(needed)).isPresent();
    return known == Outcome.DONE && isOne && others == 0 ? Outcome.LAST : known;
  }

  /** Puts another password's hash, and ends all visits: who had the old one is out. */
  public void password(String name, String password) {
    writer.change(transaction -> {
      transaction.session().update("UPDATE account SET password = ? WHERE letters = ? AND dismissed IS NULL", password, letters(name));
      return transaction.session().update("DELETE FROM visit WHERE account = ?", letters(name));
    });
  }

  /** Somebody signs in: keeps the hash of their visit's secret. */
  public void begin(String hash, String name, Instant now, Instant ends) {
    writer.change(transaction -> {
      transaction.session().update("DELETE FROM visit WHERE ends <= ?", seconds(now));
      return transaction.session().update("INSERT INTO visit (hash, account, began, seen, ends) VALUES (?, ?, ?, ?, ?)",
          hash, letters(name), seconds(now), seconds(now), seconds(ends));
    });
  }

  /** Whose visit has a secret of this hash, if it has not ended. */
  public Optional<Visit> visit(String hash, Instant now) {
    return readers.read(session -> session.first(
        "SELECT " + COLUMNS + ", seen, ends FROM visit JOIN account ON letters = account"
            + " WHERE hash = ? AND ends > ? AND dismissed IS NULL",
        row -> new Visit(account(row), row.instant(6), row.instant(7)), hash, seconds(now)));
  }

  /** Notes that a visitor was there. */
  public void seen(String hash, Instant now) {
    writer.change(transaction -> transaction.session().update("UPDATE visit SET seen = ? WHERE hash = ?", seconds(now), hash));
  }

  /** Ends a visit. */
  public void end(String hash) {
    writer.change(transaction -> transaction.session().update("DELETE FROM visit WHERE hash = ?", hash));
  }

  /** Ends all visits of somebody; says how many there were. */
  public int endAll(String name) {
    return writer.change(transaction -> transaction.session().update("DELETE FROM visit WHERE account = ?", letters(name)));
  }

  /** Writes into the log of people. */
  public void note(Deed deed, Signature by, String address, String detail) {
    writer.change(transaction -> {
      long number = transaction.session().number("SELECT coalesce(max(number), 0) FROM access") + 1;
      return transaction.session().update("INSERT INTO access (number, at, who, action, address, detail) VALUES (?, ?, ?, ?, ?, ?)",
          number, by.at().toString(), by.who(), deed.label(), address, detail);
    });
  }

  /** The log of changes and of people together, newest first. */
  public List<LogLine> log(LogLine.Part part, long skip, int most) {
    return readers.read(session -> LogLines.newest(session, part, skip, most));
  }

  private static Account account(Row row) throws SQLException {
    return new Account(row.text(1), row.text(2), row.text(3), row.instant(4), row.textOrNull(5) != null);
  }

  private static String letters(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
  }

  private static String seconds(Instant at) {
    return at.truncatedTo(ChronoUnit.SECONDS).toString();
  }
}
