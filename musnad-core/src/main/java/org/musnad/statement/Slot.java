package org.musnad.statement;

import java.util.List;
import org.musnad.record.Role;

/**
 * A place in a frame and the role that what stands there plays.
 *
 * @param role the role
 * @param markers where the filler stands, in order of preference: {@code S} subject, {@code O} object, {@code P} predicate, {@code G}
 *     genitive, {@code A} adjective, {@code C} clause or quotation, {@code H} the trigger itself, {@code N} a number; else a preposition
 * @param filter what the filler must be: person, body, actor, voice (an actor or a document that speaks), place, title, count, human, force (an actor or its weapons that strike), people (humans and bodies of them), event or any
 * @param needed whether the frame stands only with it
 */
record Slot(Role role, List<String> markers, String filter, boolean needed) {
  boolean hasMarker(String marker) {
    return markers.contains(marker);
  }
}
