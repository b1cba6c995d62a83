package org.musnad.statement;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.musnad.lexicon.Word;
import org.musnad.lexicon.WordClass;
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
  private final Map<String, NameSpan> byOffice = new HashMap<>();
  private final Map<String, NameSpan> byHead = new HashMap<>();
  private @Nullable NameSpan subject;
  private @Nullable NameSpan lastPerson;
  private @Nullable NameSpan lastBody;
  private @Nullable Filling speaker;
  private @Nullable Filling mainSubject;
  private @Nullable Filler office;
  private boolean spokenHere = false;
  private int seen = 0;
  private int seenNames = 0;

  /** A filler kept for a later clause whose subject is dropped. */
  record Filling(int first, int end, @Nullable NameSpan name) {}

  /** The person an article is a life of: it opens with the name. Null for other articles. */
  private final @Nullable NameSpan topic;

  Discourse(Names names) {
    this.names = names;
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
      for (int i = titled.office().first(); i < titled.office().end() && i < titled.office().first() + 1; i++) {
        byOffice.put(names.words().get(i).indefinite(), titled.person());
      }
    }
    while (seenNames < names.names().size() && names.names().get(seenNames).first() < token) {
      NameSpan name = names.names().get(seenNames++);
      if (name.type() == EntityType.PERSON) {
        lastPerson = name;
      } else if (name.type() == EntityType.ORGANIZATION) {
        lastBody = name;
        byHead.put(names.words().get(name.first()).indefinite(), name);
      }
    }
  }

  /** The person whom a definite office without a name means, or null. */
  @Nullable NameSpan bearer(OfficeSpan office) {
    Word head = names.words().get(office.first());
    return byOffice.get(head.indefinite());
  }

  /** The body whom a definite head noun without its name means ("الحزب"), or null. */
  @Nullable NameSpan body(Word head) {
    return head.isDefinite() ? byHead.get(head.indefinite()) : null;
  }

  /** The body that last spoke or was named, whose statement "البيان" is. */
  @Nullable NameSpan issuer() {
    NameSpan name = speaker == null ? null : speaker.name();
    return name != null && name.type() == EntityType.ORGANIZATION ? name : lastBody;
  }

  /** The person last named. */
  @Nullable NameSpan person() {
    return subject != null && subject.type() == EntityType.PERSON ? subject : lastPerson;
  }

  /** The subject that a verb without one takes from the clauses before, or null. */
  @Nullable NameSpan dropped(Gender gender) {
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

  /** A new sentence: nobody has spoken in it yet. */
  void startSentence() {
    spokenHere = false;
    mainSubject = null;
  }

  /** The subject of a sentence's first verb, of whom its participles speak ("استقبل الوزير الوفد مؤكدا …"). */
  void mainSubject(Filling filling) {
    if (mainSubject == null) {
      mainSubject = filling;
    }
  }

  /**
   * Of whom a participle without a noun of its own is said: the speaker in its sentence, else the sentence's subject. A participle of
   * speech goes on with the last speaker where there is neither.
   */
  @Nullable Filling speakerOfParticiple(boolean speech) {
    if (spokenHere) {
      return speaker;
    }
    return mainSubject != null ? mainSubject : speech ? speaker : null;
  }

  void speaker(Filling filling) {
    spokenHere = true;
    speaker = filling;
    if (filling.name() != null) {
      subject = filling.name();
    }
  }

  /** The title of the office told last as taken or held. */
  void office(Filler title) {
    office = title;
  }

  /** What "منصبه" means, or null. */
  @Nullable Filler office() {
    return office;
  }

  @Nullable Filling speaker() {
    return speaker;
  }
}
