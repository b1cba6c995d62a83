package org.musnad.page;

import java.util.Locale;
import org.musnad.dossier.Section;
import org.musnad.record.StatementType;

/** The families of facts that share a colour. */
enum Kind {
  OFFICE,
  LIFE,
  SPEECH,
  PLEDGE,
  ACT,
  FORCE,
  STANCE,
  DESCRIPTION;

  static Kind of(StatementType type) {
    return switch (type) {
      case POSITION_START, POSITION_END, POSITION_HOLD, ELECTION -> OFFICE;
      case EDUCATION, BIRTH, DEATH, FAMILY, MEMBERSHIP, MOVEMENT -> LIFE;
      case STATEMENT -> SPEECH;
      case PLEDGE -> PLEDGE;
      case MEETING, VISIT, AGREEMENT, RULING, FOUND -> ACT;
      case ARREST, ATTACK, OPERATION, PROTEST -> FORCE;
      case STANCE -> STANCE;
    };
  }

  static Kind of(Section section) {
    return switch (section) {
      case OFFICES, PEOPLE -> OFFICE;
      case EDUCATION, LIFE -> LIFE;
      case SPEECH -> SPEECH;
      case PLEDGES -> PLEDGE;
      case ACTS, CONTEXT -> ACT;
      case RECEIVED -> FORCE;
      case STANCES_BY, STANCES_TOWARDS -> STANCE;
    };
  }

  /** The class of the style sheet: "k-office". */
  String style() {
    return "k-" + name().toLowerCase(Locale.ROOT);
  }
}
