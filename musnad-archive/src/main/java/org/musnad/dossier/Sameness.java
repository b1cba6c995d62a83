package org.musnad.dossier;

import static org.musnad.record.Role.*;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.musnad.language.PartialDate;
import org.musnad.record.Role;
import org.musnad.record.StatementType;
import org.musnad.record.Status;

/**
 * Whether two statements tell the same fact. A wrong merge makes two facts one and hides a source, so all that
 * decides must
 * agree, at least one thing must decide, and the times must fit.
 */
final class Sameness {
  /** Events told without a day may be told by several outlets within this many days. */
  private static final int NEWS_DAYS = 3;

  /** An event told without a day is one told with a day if the report came out within this many days after it. */
  private static final int REPORT_DAYS = 30;

  /** Two different days for one appointment: nearer than this they are a difference, farther two appointments. */
  static final int OFFICE_DAYS = 180;

  /** The share of words two wordings of one utterance have in common. */
  static final double SAME_WORDS = 0.6;

  private static final Map<StatementType, Set<Role>> DECIDING = new EnumMap<>(StatementType.class);

  /** What is so once and for all or for long: its time is a property of the fact and does not tell two facts apart. */
  private static final Set<StatementType> LASTING =
      EnumSet.of(
          StatementType.EDUCATION,
          StatementType.BIRTH,
          StatementType.DEATH,
          StatementType.FAMILY,
          StatementType.MEMBERSHIP,
          StatementType.FOUND);

  private static final Set<String> LASTING_STANCES = Set.of("support", "oppose", "back", "confront");

  static {
    decide(StatementType.POSITION_START, PERSON, TITLE, ORGANIZATION);
    decide(StatementType.POSITION_HOLD, PERSON, TITLE, ORGANIZATION);
    decide(StatementType.POSITION_END, PERSON, TITLE, ORGANIZATION);
    decide(StatementType.EDUCATION, DEGREE, FIELD, INSTITUTION);
    decide(StatementType.BIRTH, PERSON);
    decide(StatementType.DEATH, PERSON);
    decide(StatementType.FAMILY, PERSON, RELATIVE);
    decide(StatementType.MEMBERSHIP, MEMBER, ORGANIZATION);
    decide(StatementType.MOVEMENT, PERSON, KIND, ORIGIN, DESTINATION);
    decide(StatementType.FOUND, AGENT, ORGANIZATION);
    decide(StatementType.ARREST, AGENT, DETAINED);
    decide(StatementType.ATTACK, PERPETRATOR, TARGET, Role.PLACE);
    decide(StatementType.OPERATION, AGENT, TARGET, NAME, OBJECTIVE);
    decide(StatementType.PROTEST, PARTICIPANTS, DEMAND, TARGET);
    decide(StatementType.MEETING, PARTICIPANT, HOST);
    decide(StatementType.VISIT, PERSON, DESTINATION, HOST);
    decide(StatementType.AGREEMENT, PARTY, TOPIC);
    decide(StatementType.RULING, AUTHORITY, TARGET, DECISION);
    decide(StatementType.ELECTION, WINNER, OFFICE, BODY);
    decide(StatementType.STATEMENT, SPEAKER, CONTENT);
    decide(StatementType.PLEDGE, WHO, CONTENT);
    decide(StatementType.STANCE, HOLDER, TARGET, KIND);
  }

  private Sameness() {}

  private static void decide(StatementType type, Role... roles) {
    DECIDING.put(type, EnumSet.copyOf(List.of(roles)));
  }

  /** Whether both tell one fact, though perhaps not alike in date, count or status. */
  static boolean same(Told one, Told other) {
    return one.type() == other.type()
        && one.part() == other.part()
        && sameStanding(one, other)
        && timesFit(one, other)
        && rolesAgree(one, other);
  }

  /** Conditions stay with conditions; "is a member, denied" means "left" and is another fact than "is a member". */
  private static boolean sameStanding(Told one, Told other) {
    if (one.type() == StatementType.MEMBERSHIP) {
      return one.status() == other.status();
    }
    return (one.status() == Status.HYPOTHETICAL) == (other.status() == Status.HYPOTHETICAL);
  }

  private static boolean rolesAgree(Told one, Told other) {
    if (isOnceInLife(one)) {
      return true;
    }
    boolean decided = false;
    for (Role role : DECIDING.getOrDefault(one.type(), Set.of())) {
      List<Value> mine = one.values(role);
      List<Value> theirs = other.values(role);
      if (!mine.isEmpty() && !theirs.isEmpty()) {
        if (!agree(role, one, other)) {
          return false;
        }
        decided |= role != KIND;
      }
    }
    return decided ? !nominatedAndTaken(one, other) : sameDay(one, other) && sameRoles(one, other);
  }

  private static boolean isOnceInLife(Told told) {
    return told.part() == PERSON && (told.type() == StatementType.BIRTH || told.type() == StatementType.DEATH);
  }

  private static boolean agree(Role role, Told one, Told other) {
    if (role == TITLE) {
      OfficeTitle mine = one.office();
      OfficeTitle theirs = other.office();
      // «الرئيس السابق» says the office is over: it must not be merged with those who say it is held.
      return mine.sameAs(theirs) && mine.marks().equals(theirs.marks());
    }
    if (role == CONTENT || role == DECISION) {
      return sameUtterance(one.values(role), other.values(role));
    }
    if (role == ORGANIZATION && !one.office().isBare()) {
      return true;
    }
    return one.values(role).stream().anyMatch(a -> other.values(role).stream().anyMatch(a::alike));
  }

  private static boolean sameUtterance(List<Value> one, List<Value> other) {
    return one.stream()
        .anyMatch(
            a ->
                other.stream()
                    .anyMatch(b -> a.text().equals(b.text()) || Words.jaccard(a.words(), b.words()) >= SAME_WORDS));
  }

  private static boolean nominatedAndTaken(Told one, Told other) {
    return one.type() == StatementType.POSITION_START
        && one.word(MANNER).equals("nominated") != other.word(MANNER).equals("nominated");
  }

  private static boolean sameRoles(Told one, Told other) {
    return one.roles().keySet().equals(other.roles().keySet());
  }

  private static boolean sameDay(Told one, Told other) {
    PartialDate mine = date(one);
    PartialDate theirs = date(other);
    return mine != null && theirs != null && mine.isDay() && mine.equals(theirs);
  }

  private static @Nullable PartialDate date(Told told) {
    for (When when : new When[] {told.when(), told.from(), told.to()}) {
      if (when != null && when.date() != null) {
        return when.date();
      }
    }
    return null;
  }

  private static boolean timesFit(Told one, Told other) {
    boolean lastingStance = one.type() == StatementType.STANCE && LASTING_STANCES.contains(one.word(KIND));
    if (lastingStance || LASTING.contains(one.type())) {
      return true;
    }
    PartialDate mine = date(one);
    PartialDate theirs = date(other);
    if (isOffice(one.type())) {
      return mine == null || theirs == null || mine.overlaps(theirs) || gap(mine, theirs) <= OFFICE_DAYS;
    }
    if (mine != null && theirs != null) {
      return mine.overlaps(theirs);
    }
    if (mine == null && theirs == null) {
      return near(one.published(), other.published(), NEWS_DAYS);
    }
    return mine != null ? reported(mine, other.published()) : reported(theirs, one.published());
  }

  private static boolean isOffice(StatementType type) {
    return type == StatementType.POSITION_START
        || type == StatementType.POSITION_HOLD
        || type == StatementType.POSITION_END;
  }

  /** Days between the nearest days of two dates that do not overlap. */
  static long gap(PartialDate one, PartialDate other) {
    PartialDate early = one.last().isBefore(other.first()) ? one : other;
    PartialDate late = early == one ? other : one;
    return late.first().toEpochDay() - early.last().toEpochDay();
  }

  private static boolean near(@Nullable LocalDate one, @Nullable LocalDate other, int days) {
    return one != null && other != null && Math.abs(one.toEpochDay() - other.toEpochDay()) <= days;
  }

  private static boolean reported(@Nullable PartialDate date, @Nullable LocalDate published) {
    return date != null
        && published != null
        && !published.isBefore(date.first())
        && !published.isAfter(date.last().plusDays(REPORT_DAYS));
  }
}
