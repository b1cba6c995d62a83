package org.musnad.statement;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.musnad.lexicon.Word;
import org.musnad.lexicon.WordClass;
import org.musnad.name.Entities;
import org.musnad.name.NameSpan;
import org.musnad.name.Names;
import org.musnad.name.OfficeSpan;
import org.musnad.name.TitledPerson;
import org.musnad.record.EntityType;
import org.musnad.record.Filler;
import org.musnad.verb.Inflection.Gender;

/**
 * Who an article is speaking of at a point: the last speaker, the last subject, and who a bare office ("الوزير") or body ("الحزب") means.
 * Mutable; lives for one reading and is told of actors in text order.
 */
final class Discourse {
  private final Names names;
  private final Bearers bearers;
  private final Map<String, NameSpan> byFamily = new HashMap<>();
  private final Map<String, NameSpan> byHead = new HashMap<>();
  private @Nullable NameSpan subject;
  private @Nullable NameSpan lastPerson;
  private @Nullable NameSpan lastBody;
  private final Map<String, Filler> offices = new HashMap<>();
  private final Speakers speakers = new Speakers();
  private int seen = 0;
  private int seenNames = 0;

  /** Who or what stands at some tokens of the article. */
  Filling filling(int first, int end, @Nullable NameSpan name) {
    Word word = names.words().get(first);
    return new Filling(first, end, name, Genders.of(word, name), name == null && NounChunker.arePeople(word));
  }

  /** The person an article is a life of: it opens with the name. Null for other articles. */
  private final @Nullable NameSpan topic;

  Discourse(Names names, Entities entities) {
    this.names = names;
    bearers = new Bearers(names.words(), entities);
    topic = topic(names);
  }

  private static @Nullable NameSpan topic(Names names) {
    for (NameSpan name : names.names()) {
      if (name.type() == EntityType.PERSON && name.length() > 1) {
        return opensText(names, name.first()) ? name : null;
      }
    }
    return null;
  }

  /** Only honorifics, offices and signs stand before the name, and no verb stands first. */
  private static boolean opensText(Names names, int first) {
    if (first > 6) {
      return false;
    }
    for (int i = 0; i < first; i++) {
      Word word = names.words().get(i);
      long before = WordClass.HONORIFIC.bit() | WordClass.OFFICE.bit() | WordClass.RANK.bit();
      if (word.isArabicWord() && (!word.isAny(before) || word.is(WordClass.VERB))) {
        return false;
      }
    }
    return true;
  }

  @Nullable NameSpan topic() {
    return topic;
  }

  /** Takes in all names and titled people before a token. */
  void advance(int token) {
    while (seen < names.titled().size() && names.titled().get(seen).office().first() < token) {
      TitledPerson titled = names.titled().get(seen++);
      bearers.holds(titled.office(), titled.person());
    }
    while (seenNames < names.names().size() && names.names().get(seenNames).first() < token) {
      NameSpan name = names.names().get(seenNames++);
      if (name.type() == EntityType.PERSON) {
        lastPerson = name;
        if (name.length() > 1) {
          byFamily.put(names.words().get(name.end() - 1).stem(), name);
        }
      } else if (name.type() == EntityType.ORGANIZATION) {
        lastBody = name;
        byHead.put(names.words().get(name.first()).indefinite(), name);
      }
    }
  }

  /** The person whom a definite office without a name means, or null. */
  @Nullable NameSpan bearer(OfficeSpan office) {
    NameSpan bearer = bearers.bearer(office);
    return bearer == null && bearers.isShort(office) ? speakers.lastPerson() : bearer;
  }

  /** The body whom a definite head noun without its name means ("الحزب"), or null. */
  @Nullable NameSpan body(Word head) {
    return head.isDefinite() ? byHead.get(head.indefinite()) : null;
  }

  /** The body that last spoke or was named, whose statement "البيان" is. */
  @Nullable NameSpan issuer() {
    Filling speaker = speakers.last();
    NameSpan name = speaker == null ? null : speaker.name();
    return name != null && name.type() == EntityType.ORGANIZATION ? name : lastBody;
  }

  /** The person last named. */
  @Nullable NameSpan person() {
    return subject != null && subject.type() == EntityType.PERSON ? subject : lastPerson;
  }

  /** The subject that a verb without one takes from the clauses before, or null. */
  @Nullable NameSpan dropped(Gender gender) {
    Filling mainSubject = speakers.mainSubject();
    NameSpan main = mainSubject == null ? null : mainSubject.name();
    boolean life = topic != null && (gender != Gender.FEMININE || isFemale(topic));
    NameSpan candidate = life ? (main != null && main.type() == EntityType.PERSON ? main : topic) : subject != null ? subject : lastPerson;
    if (candidate == null) {
      return null;
    }
    if (gender == Gender.FEMININE && candidate.type() == EntityType.PERSON && lastBody != null && !isFemale(candidate)) {
      return lastBody;
    }
    if (gender == Gender.MASCULINE && candidate.type() == EntityType.ORGANIZATION && isFeminineHead(candidate) && lastPerson != null) {
      return lastPerson;
    }
    return candidate;
  }

  private boolean isFemale(NameSpan person) {
    return names.words().get(person.first()).is(WordClass.FEMALE);
  }

  private boolean isFeminineHead(NameSpan body) {
    return names.words().get(body.first()).stem().endsWith("ه");
  }

  void subject(@Nullable NameSpan name) {
    if (name != null) {
      subject = name;
    }
  }

  /** The person whose full name, told before, ends in a word; null where there is none. */
  @Nullable NameSpan family(Word word) {
    return byFamily.get(word.stem());
  }

  Speakers speakers() {
    return speakers;
  }

  /**
   * Somebody speaks, promises or takes a stance.
   *
   * @param quoted whether inside the words of another speaker
   */
  void speaks(Filling filling, boolean quoted) {
    speakers.speaks(filling, quoted);
    if (filling.name() != null) {
      subject = filling.name();
    }
  }

  /** The title of the office told last as taken or held by a person, given by the entity's id. */
  void office(String person, Filler title) {
    offices.put(person, title);
  }

  /** What "منصبه" means where it is that of a person, given by the entity's id; null where no office of theirs was told. */
  @Nullable Filler office(@Nullable String person) {
    return person == null ? null : offices.get(person);
  }

  /** The person whom a title of respect alone means ("معاليه"): the last speaker, else the person last named; null where there is none. */
  @Nullable NameSpan honoured() {
    NameSpan speaker = speakers.lastPerson();
    return speaker != null ? speaker : person();
  }

  /** An apposition tells who holds an office. */
  void holds(OfficeSpan office, NameSpan person) {
    bearers.holds(office, person);
  }
}
