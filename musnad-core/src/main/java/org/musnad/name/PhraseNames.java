package org.musnad.name;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.musnad.lexicon.Vocabulary;
import org.musnad.lexicon.Word;
import org.musnad.lexicon.WordClass;
import org.musnad.record.EntityType;

/**
 * Reads the names that tables list, and those of places, bodies, events and groups that the structure of a phrase shows. Names overlap
 * still. Thread safe.
 */
public final class PhraseNames {
  private final NounPhrases phrases;
  private final KnownNames known;
  private final OrganizationReader organizations;
  private final NumberedBodies numbered;
  private final PlaceReader places;
  private final GroupReader groups;
  private final EventReader events;

  PhraseNames(Vocabulary vocabulary, NameLexicon lexicon, NounPhrases phrases) {
    this.phrases = phrases;
    known = new KnownNames(lexicon.starts(), vocabulary);
    organizations = new OrganizationReader(lexicon, phrases);
    numbered = new NumberedBodies(phrases);
    places = new PlaceReader(phrases);
    groups = new GroupReader(lexicon);
    events = new EventReader(lexicon);
  }

  /** The names in some words, in the order they were found. Where a listed name shows where a word's proclitics end, the word is read anew. */
  public List<NameSpan> read(Words words) {
    FoundNames found = new FoundNames(words.text());
    add(words, found);
    return List.copyOf(found.all());
  }

  void add(Words words, FoundNames found) {
    for (NameSpan span : known.find(words)) {
      if (!isInsideChain(words, span) && !describes(words, span)) {
        found.add(span);
      }
    }
    for (int i = 0; i < words.size(); i++) {
      addIfThere(found, places.read(words, found, i));
      addIfThere(found, numbered.read(words, i));
    }
    // From the right, so that a body inside the name of a body is known when the outer one is read.
    for (int i = words.size() - 1; i >= 0; i--) {
      addIfThere(found, organizations.read(words, found, i));
      addIfThere(found, events.read(words, found, i));
      addIfThere(found, groups.read(words, found, i));
    }
  }

  private static void addIfThere(FoundNames found, @Nullable NameSpan span) {
    if (span != null) {
      found.add(span);
    }
  }

  /** "الحكومة الجديدة": a place that is an adjective too is one after a definite noun, unless that noun heads places. */
  private boolean describes(Words words, NameSpan span) {
    if (span.length() > 1 || span.type() == EntityType.PERSON || span.first() == 0 || !words.get(span.first()).isBare()) {
      return false;
    }
    Word before = words.get(span.first() - 1);
    boolean noun = before.isDefinite() && !before.is(WordClass.PLACE_HEAD) && phrases.isNominal(before);
    return noun && words.get(span.first()).isDefinite() && words.get(span.first()).is(WordClass.COMMON) && phrases.isAdjective(words.get(span.first()));
  }

  /** A one-word place or body that follows a given name is more likely the person's family name: "فيصل القاسم". */
  private static boolean isInsideChain(Words words, NameSpan span) {
    if (span.length() > 1 || span.type() == EntityType.PERSON || span.first() == 0) {
      return false;
    }
    Word before = words.get(span.first() - 1);
    return words.get(span.first()).isBare() && before.is(WordClass.GIVEN_NAME) && before.isArabicWord();
  }
}
