package org.musnad.dossier;

import static org.musnad.record.Role.*;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.musnad.record.Role;
import org.musnad.record.Statement;
import org.musnad.record.StatementType;

/** The parts of a dossier, in the order they are shown. */
public enum Section {
  OFFICES,
  EDUCATION,
  LIFE,
  PEOPLE,
  SPEECH,
  PLEDGES,
  ACTS,
  RECEIVED,
  STANCES_BY,
  STANCES_TOWARDS,
  CONTEXT;

  /** For each type the roles that place a line, the first that the subject fills deciding. */
  private static final Map<StatementType, Map<Role, Section>> PLACES = new EnumMap<>(StatementType.class);

  static {
    for (StatementType type : StatementType.values()) {
      PLACES.put(type, new LinkedHashMap<>());
    }
    for (StatementType type : new StatementType[] {
      StatementType.POSITION_START, StatementType.POSITION_HOLD, StatementType.POSITION_END
    }) {
      put(type, OFFICES, PERSON);
      put(type, ACTS, BY);
      put(type, PEOPLE, ORGANIZATION);
    }
    put(StatementType.EDUCATION, EDUCATION, PERSON);
    put(StatementType.BIRTH, LIFE, PERSON);
    put(StatementType.DEATH, LIFE, PERSON);
    put(StatementType.FAMILY, LIFE, PERSON, RELATIVE);
    put(StatementType.MEMBERSHIP, LIFE, MEMBER);
    put(StatementType.MEMBERSHIP, PEOPLE, ORGANIZATION);
    put(StatementType.MOVEMENT, LIFE, PERSON);
    put(StatementType.FOUND, ACTS, AGENT);
    put(StatementType.FOUND, LIFE, ORGANIZATION);
    put(StatementType.ARREST, RECEIVED, DETAINED);
    put(StatementType.ARREST, ACTS, AGENT);
    put(StatementType.ATTACK, ACTS, PERPETRATOR);
    put(StatementType.ATTACK, RECEIVED, TARGET, KILLED, INJURED);
    put(StatementType.OPERATION, ACTS, AGENT);
    put(StatementType.OPERATION, RECEIVED, TARGET);
    put(StatementType.PROTEST, ACTS, PARTICIPANTS);
    put(StatementType.PROTEST, RECEIVED, TARGET);
    put(StatementType.MEETING, ACTS, PARTICIPANT, HOST);
    put(StatementType.VISIT, ACTS, Role.PERSON, HOST);
    put(StatementType.VISIT, RECEIVED, DESTINATION);
    put(StatementType.AGREEMENT, ACTS, PARTY);
    put(StatementType.RULING, ACTS, AUTHORITY);
    put(StatementType.RULING, RECEIVED, TARGET);
    put(StatementType.ELECTION, ACTS, WINNER);
    put(StatementType.STATEMENT, SPEECH, SPEAKER);
    put(StatementType.STATEMENT, RECEIVED, ADDRESSEE);
    put(StatementType.PLEDGE, PLEDGES, WHO);
    put(StatementType.STANCE, STANCES_BY, HOLDER);
    put(StatementType.STANCE, STANCES_TOWARDS, TARGET);
  }

  private static void put(StatementType type, Section section, Role... roles) {
    for (Role role : roles) {
      PLACES.getOrDefault(type, Map.of()).put(role, section);
    }
  }

  /** Where a line goes in which the subject plays a part. */
  static Section of(StatementType type, Role part) {
    return PLACES.getOrDefault(type, Map.of()).getOrDefault(part, CONTEXT);
  }

  /** The part under which a subject's line is filed: the first telling one it plays, else the first it plays at all. */
  static Role part(Statement statement, java.util.function.Predicate<Role> plays) {
    for (Role role : PLACES.getOrDefault(statement.type(), Map.of()).keySet()) {
      if (plays.test(role)) {
        return role;
      }
    }
    return statement.roles().keySet().stream().filter(plays).findFirst().orElseThrow();
  }
}
