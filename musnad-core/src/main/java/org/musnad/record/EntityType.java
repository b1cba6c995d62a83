package org.musnad.record;

/** What a name stands for. */
public enum EntityType {
  /** A named human being; the name without titles. */
  PERSON,
  /** A body with a name: state body, party, armed group, company, court, parliament, university, news medium. */
  ORGANIZATION,
  /** A country, region, city, district, river, building, base or crossing. */
  PLACE,
  /** A nationality, religious, ethnic or political collective ("الأكراد"). */
  GROUP,
  /** An event with a proper name ("قمة بغداد"). */
  EVENT
}
