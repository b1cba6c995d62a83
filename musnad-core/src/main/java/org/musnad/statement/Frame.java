package org.musnad.statement;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.musnad.record.Role;
import org.musnad.record.StatementType;
import org.musnad.record.Status;

/**
 * A row of the frame tables: a trigger word and what is said when it stands with its parts.
 *
 * @param name the name of the rule, from the trigger, class and type
 * @param type the statement it makes
 * @param use which forms of the trigger call it up
 * @param constants roles that the trigger itself fills with a word of a closed list
 * @param status the status it gives, or null for that of the clause
 * @param past whether only verbs of the past call it up, since the present is read as another verb's: "يعد" counts and does not promise
 * @param also whether it is made in addition to the frame of another type that fitted before it
 * @param slots its slots in order
 */
record Frame(
    String name,
    StatementType type,
    Use use,
    Map<Role, String> constants,
    @Nullable Status status,
    boolean past,
    boolean also,
    List<Slot> slots) {
  /** Which forms of a trigger call up a frame. */
  enum Use {
    VERB,
    FINITE,
    MASDAR,
    PARTICIPLE,
    NOUN
  }

  boolean allows(Use form) {
    return use == form || use == Use.VERB && form != Use.NOUN;
  }

  /** Whether some slot has a marker. */
  boolean has(String marker) {
    return slots.stream().anyMatch(slot -> slot.hasMarker(marker));
  }
}
