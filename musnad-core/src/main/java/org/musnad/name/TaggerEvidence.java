package org.musnad.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.musnad.name.tagger.TaggedName;
import org.musnad.name.tagger.Tagging;
import org.musnad.record.EntityType;

/**
 * Weighs what the trained tagger sees in an article against what the rules read: it adds names where the rules found nothing, and takes
 * back names that only the structure of a phrase suggested where it is sure that there is none. Names that a table lists stay.
 */
final class TaggerEvidence {
  /** How probable a name must be to be added; chosen on articles annotated for Musnad and on the tuning tenth of the tagger's corpus. */
  private static final double SURE = 0.85;

  /** How probable it must be that there is no name for a name of several words, or a person of one, to be taken back. */
  private static final double SURELY_NONE = 0.9985;

  private static final double SURELY_NO_PERSON = 0.99;

  private static final String RULE = "name.tagger";

  private final Tagging tagging;

  TaggerEvidence(Tagging tagging) {
    this.tagging = tagging;
  }

  /** Adds names of some types where nothing was found yet. */
  void add(FoundNames found, Set<EntityType> types) {
    for (TaggedName name : tagging.names()) {
      if (types.contains(name.type()) && name.probability() >= SURE) {
        NameSpan span = new NameSpan(name.first(), name.end(), name.type(), null, RULE);
        if (found.all().stream().noneMatch(other -> other.overlaps(span))) {
          found.add(span);
        }
      }
    }
  }

  /** The names that are not taken back. */
  List<NameSpan> keep(List<NameSpan> names) {
    List<NameSpan> kept = new ArrayList<>();
    for (NameSpan name : names) {
      if (!isTakenBack(name)) {
        kept.add(name);
      }
    }
    return kept;
  }

  private boolean isTakenBack(NameSpan name) {
    if (name.known() != null || name.rule().equals(RULE)) {
      return false;
    }
    double none = 1;
    for (int i = name.first(); i < name.end(); i++) {
      none = Math.min(none, tagging.outside()[i]);
    }
    return switch (name.type()) {
      case ORGANIZATION -> none >= SURELY_NONE;
      case PERSON -> name.length() == 1 && none >= SURELY_NO_PERSON;
      case PLACE, GROUP, EVENT -> false;
    };
  }
}
