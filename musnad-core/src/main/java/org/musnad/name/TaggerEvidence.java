package org.musnad.name;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.musnad.lexicon.WordClass;
import org.musnad.name.tagger.TaggedName;
import org.musnad.name.tagger.Tagging;
import org.musnad.record.EntityType;

/**
 * Weighs what the trained tagger sees in an article against what the rules read: it adds names where the rules found nothing, sets right
 * where the chain of a person's name ends, and takes back names that only the structure of a phrase suggested where it is sure that there
 * is none. Names that a table lists stay.
 */
final class TaggerEvidence {
  /** How probable a name must be to be added; chosen on articles annotated for Musnad. */
  private static final double SURE = 0.85;

  /** How probable it must be that each word is outside of names, to take back a body; its corpus leaves out many bodies that we count. */
  private static final double SURELY_NO_BODY = 0.985;

  /** The same for a person. */
  private static final double SURELY_NO_PERSON = 0.95;

  /** The same for a listed name that is also a common word. */
  private static final double SURELY_THE_WORD = 0.9;

  /** The same for a body whose head is first of all a common noun. */
  private static final double DOUBTFUL = 0.6;

  /** How improbable it must be that a word is outside of names, to be one beyond doubt. */
  private static final double SURELY_A_NAME = 0.1;

  /** How probable it may be at most that some word of a chain of common words is outside of names. */
  private static final double LIKELY_A_NAME = 0.4;

  private static final long GIVEN = WordClass.GIVEN_NAME.bit() | WordClass.GIVEN_NAME_OR_WORD.bit();

  private static final String RULE = "name.tagger";

  private final Tagging tagging;

  private final Words words;

  TaggerEvidence(Words words, Tagging tagging) {
    this.words = words;
    this.tagging = tagging;
  }

  /** Adds names of some types where nothing was found yet, or only a person's chain that ends elsewhere. */
  void add(FoundNames found, Set<EntityType> types) {
    for (TaggedName name : tagging.names()) {
      if (name.probability() >= SURE && types.contains(name.type()) && !isHonorific(name)) {
        NameSpan span = new NameSpan(first(name), name.end(), name.type(), null, RULE);
        if (found.overlapping(span).stream().allMatch(other -> isOtherChain(other, name) || isPart(other, name))) {
          found.add(span);
        }
      }
    }
  }

  /** "ولد حسان المهيري في بنزرت": the verb of birth is no part of the name. */
  private int first(TaggedName name) {
    boolean born = name.end() > name.first() + 2 && NameParts.role(words.get(name.first()).stem()).equals("walad") && words.get(name.first()).is(WordClass.VERB)
        && (name.first() == 0 || words.get(name.first()).conjunction() != 0 || !words.get(name.first() - 1).isArabicWord());
    return born ? name.first() + 1 : name.first();
  }

  /** "وأوضح معاليه": a title of respect alone is no name. */
  private boolean isHonorific(TaggedName name) {
    return name.end() == name.first() + 1 && words.get(name.first()).is(WordClass.HONORIFIC);
  }

  /** The names that are not taken back. */
  List<NameSpan> keep(List<NameSpan> names) {
    return names.stream().filter(name -> !isTakenBack(name)).toList();
  }

  private boolean isTakenBack(NameSpan name) {
    if (name.known() != null) {
      return name.known().ambiguous() && none(name) >= SURELY_THE_WORD;
    }
    if (name.rule().equals(RULE) || name.rule().equals(NumberedBodies.RULE)) {
      return false;
    }
    if (name.rule().equals(OrganizationReader.WEAK)) {
      return none(name) >= DOUBTFUL;
    }
    if (name.rule().equals(PersonReader.WEAK_CHAIN) && most(name) > (name.length() > 1 ? LIKELY_A_NAME : DOUBTFUL)) {
      return true;
    }
    return switch (name.type()) {
      case ORGANIZATION -> none(name) >= SURELY_NO_BODY;
      case PERSON -> none(name) >= SURELY_NO_PERSON || otherChain(name) != null;
      case PLACE, GROUP, EVENT -> false;
    };
  }

  /** How probable it is, at the word most like a name, that there is none. */
  private double none(NameSpan name) {
    double least = 1;
    for (int i = name.first(); i < name.end(); i++) {
      least = Math.min(least, tagging.outside()[i]);
    }
    return least;
  }

  /** How probable it is, at the word least like a name, that there is none. */
  private double most(NameSpan name) {
    double most = 0;
    for (int i = name.first(); i < name.end(); i++) {
      most = Math.max(most, tagging.outside()[i]);
    }
    return most;
  }

  private @Nullable TaggedName otherChain(NameSpan name) {
    List<TaggedName> all = tagging.names();
    for (int i = firstEndingAfter(name.first()); i < all.size() && all.get(i).first() < name.end(); i++) {
      TaggedName tagged = all.get(i);
      if (tagged.probability() >= SURE && isOtherChain(name, tagged) && endsBeside(name, tagged)) {
        return tagged;
      }
    }
    return null;
  }

  /** Whether the words after where the tagger ends a chain are no names to it: else it only cut one name in two. */
  private boolean endsBeside(NameSpan name, TaggedName tagged) {
    for (int i = tagged.end(); i < name.end(); i++) {
      if (tagging.outside()[i] < SURELY_A_NAME) {
        return false;
      }
    }
    return true;
  }

  /** The first tagged name that ends after a token; tagged names stand in order and do not overlap. */
  private int firstEndingAfter(int token) {
    int low = 0;
    int high = tagging.names().size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tagging.names().get(middle).end() <= token) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** "هاني الزبيدي" where a table lists the family name alone as that of somebody. */
  private boolean isPart(NameSpan name, TaggedName tagged) {
    boolean inside = tagged.first() <= name.first() && name.end() <= tagged.end() && name.length() == 1;
    boolean begins = tagged.first() == 0 || !words.get(tagged.first() - 1).isAny(GIVEN);
    return inside && begins && name.type() == EntityType.PERSON && tagged.type() == EntityType.PERSON;
  }

  /** Whether both are people, the one read by rule alone, and only their boundaries differ. */
  private static boolean isOtherChain(NameSpan name, TaggedName tagged) {
    boolean overlap = name.first() < tagged.end() && tagged.first() < name.end();
    boolean same = name.first() == tagged.first() && name.end() == tagged.end();
    return overlap && !same && name.type() == EntityType.PERSON && tagged.type() == EntityType.PERSON && name.known() == null;
  }
}
