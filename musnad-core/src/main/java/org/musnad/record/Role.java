package org.musnad.record;

import java.util.Locale;

/** The part a filler plays in a statement. The label is the lower-case name, as in the contract. */
public enum Role {
  PERSON,
  TITLE,
  ORGANIZATION,
  BY,
  MANNER,
  FROM,
  TO,
  DEGREE,
  FIELD,
  INSTITUTION,
  CAUSE,
  RELATIVE,
  RELATION,
  MEMBER,
  ROLE,
  KIND,
  ORIGIN,
  DESTINATION,
  AGENT,
  DETAINED,
  COUNT,
  CHARGE,
  PERPETRATOR,
  TARGET,
  WEAPON,
  KILLED,
  INJURED,
  NAME,
  OBJECTIVE,
  PARTICIPANTS,
  DEMAND,
  PARTICIPANT,
  HOST,
  TOPIC,
  PURPOSE,
  PARTY,
  AUTHORITY,
  DECISION,
  WINNER,
  OFFICE,
  BODY,
  RESULT,
  SPEAKER,
  CONTENT,
  ADDRESSEE,
  OCCASION,
  DIRECT,
  WHO,
  DEADLINE,
  HOLDER,
  DATE,
  PLACE;

  /** The name in the contract: "person". */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The role with a label.
   *
   * @throws IllegalArgumentException if no role has it
   */
  public static Role of(String label) {
    return valueOf(label.toUpperCase(Locale.ROOT));
  }
}
