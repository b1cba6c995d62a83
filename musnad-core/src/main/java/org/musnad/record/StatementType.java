package org.musnad.record;

import static org.musnad.record.Role.*;

import java.util.EnumSet;
import java.util.Set;

/** The kinds of fact the record knows, each with the roles it may fill and those without which it does not stand. */
public enum StatementType {
  POSITION_START("position.start", need(PERSON, TITLE), may(ORGANIZATION, PLACE, BY, MANNER)),
  POSITION_END("position.end", need(PERSON), may(TITLE, ORGANIZATION, PLACE, BY, MANNER)),
  POSITION_HOLD("position.hold", need(PERSON, TITLE), may(ORGANIZATION, PLACE, FROM, TO)),
  EDUCATION("education", need(PERSON), may(DEGREE, FIELD, INSTITUTION)),
  BIRTH("birth", need(PERSON), may()),
  DEATH("death", need(PERSON), may(CAUSE, COUNT)),
  FAMILY("family", need(PERSON, RELATIVE, RELATION), may()),
  MEMBERSHIP("membership", need(MEMBER, ORGANIZATION), may(ROLE, FROM, TO)),
  MOVEMENT("movement", need(PERSON), may(KIND, ORIGIN, DESTINATION)),
  FOUND("found", need(ORGANIZATION), may(AGENT)),
  ARREST("arrest", need(DETAINED), may(AGENT, COUNT, CHARGE)),
  ATTACK("attack", need(), may(PERPETRATOR, TARGET, WEAPON, KIND, KILLED, INJURED)),
  OPERATION("operation", need(AGENT), may(TARGET, NAME, OBJECTIVE)),
  PROTEST("protest", need(PARTICIPANTS), may(DEMAND, TARGET)),
  MEETING("meeting", need(PARTICIPANT), may(HOST, TOPIC)),
  VISIT("visit", need(PERSON, DESTINATION), may(HOST, PURPOSE)),
  AGREEMENT("agreement", need(PARTY), may(TOPIC)),
  RULING("ruling", need(AUTHORITY, DECISION), may(TARGET)),
  ELECTION("election", need(), may(WINNER, OFFICE, BODY, RESULT)),
  STATEMENT("statement", need(SPEAKER, KIND, CONTENT), may(ADDRESSEE, OCCASION, DIRECT)),
  PLEDGE("pledge", need(WHO, CONTENT), may(DEADLINE)),
  STANCE("stance", need(HOLDER, KIND, TARGET), may(TOPIC));

  private final String label;
  private final Set<Role> required;
  private final Set<Role> allowed;

  StatementType(String label, Set<Role> required, Set<Role> optional) {
    this.label = label;
    this.required = required;
    this.allowed = EnumSet.of(DATE, Role.PLACE);
    this.allowed.addAll(required);
    this.allowed.addAll(optional);
  }

  /** The name in the contract: "position.start". */
  public String label() {
    return label;
  }

  /** Roles without which there is no statement of this type. */
  public Set<Role> required() {
    return Set.copyOf(required);
  }

  /** Whether a statement of this type may have the role; date and place are allowed on every type. */
  public boolean allows(Role role) {
    return allowed.contains(role);
  }

  /**
   * The type with a label.
   *
   * @throws IllegalArgumentException if no type has it
   */
  public static StatementType of(String label) {
    for (StatementType type : values()) {
      if (type.label.equals(label)) {
        return type;
      }
    }
    throw new IllegalArgumentException("no statement type " + label);
  }

  private static Set<Role> need(Role... roles) {
    return set(roles);
  }

  private static Set<Role> may(Role... roles) {
    return set(roles);
  }

  private static Set<Role> set(Role... roles) {
    Set<Role> set = EnumSet.noneOf(Role.class);
    set.addAll(java.util.List.of(roles));
    return set;
  }
}
