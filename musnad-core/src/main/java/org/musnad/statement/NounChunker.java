package org.musnad.statement;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.musnad.lexicon.Word;
import org.musnad.lexicon.WordClass;
import org.musnad.name.NameSpan;
import org.musnad.name.NounPhrases;
import org.musnad.name.OfficeSpan;
import org.musnad.name.Words;
import org.musnad.record.EntityType;
import org.musnad.record.TimeMention;
import org.musnad.statement.Chunk.Head;
import org.musnad.statement.Chunk.Noun;

/** Finds how far the noun phrase at a token runs and what its head is. Lives for one phrase. */
final class NounChunker {
  private final Chunker.Reading reading;
  private final Words words;
  private final NounPhrases phrases;
  private final Counts counts;
  private final CalledUp calledUp;

  /** Nouns that make one trigger with the verb before: they end the phrase before them ("أطلق مسلح | النار"). */
  private final Set<String> light;

  NounChunker(
      Chunker.Reading reading, NounPhrases phrases, Counts counts, CalledUp calledUp, Set<String> light) {
    this.reading = reading;
    this.words = reading.words();
    this.phrases = phrases;
    this.counts = counts;
    this.calledUp = calledUp;
    this.light = light;
  }

  private static final long PEOPLE = WordClass.HUMAN.bit() | WordClass.RELATION.bit() | WordClass.OFFICE.bit();

  /** What is known of the phrase while it is read. */
  private record Shape(
      int end, Head kind, @Nullable NameSpan name, @Nullable OfficeSpan office, @Nullable TimeMention time, boolean definite) {}

  @Nullable Noun read(List<Chunk> before, int first, int head, int limit, String marker) {
    Word word = asNoun(words.get(head));
    Shape shape = shape(head, limit);
    if (shape == null) {
      return null;
    }
    if (shape.office != null && shape.name != null && marker.isEmpty() && isAppointer(before, shape.office, shape.name)) {
      // "أقال رئيس الحكومة وزير الري حسام زكي": who acts, and then to whom.
      shape = new Shape(Math.min(shape.office.end(), limit), Head.OFFICE, null, shape.office, null, shape.office.definite());
    }
    String governedBy = marker;
    if (marker.isEmpty() && word.preposition() != 0) {
      governedBy = String.valueOf(word.preposition());
    }
    if (marker.isEmpty() && word.is(WordClass.BOUND)) {
      governedBy = word.stem().substring(0, 1);
    }
    boolean joined = governedBy.isEmpty() && word.conjunction() == 'و' && !before.isEmpty() && isNoun(before);
    boolean genitive = governedBy.isEmpty() && word.conjunction() == 0 && completes(before) && (!isAccusative(word) || isCount(before));
    boolean conjunction = words.get(first).conjunction() != 0;
    return new Noun(
        first, head, shape.end, governedBy, shape.kind, shape.name, shape.office, shape.time, joined, conjunction, genitive,
        shape.definite, word);
  }

  /** "في كلمته": as a noun the word ends in ة, which the verb that is written alike has not. */
  private static Word asNoun(Word word) {
    String stem = word.stem();
    boolean open = !word.pronoun().isEmpty() && stem.endsWith("ت") && word.is(WordClass.VERB)
        && word.isAny(WordClass.COMMON.bit() | WordClass.HUMAN.bit());
    return open
        ? new Word(
            word.token(), word.conjunction(), word.preposition(), stem.substring(0, stem.length() - 1) + "ه", word.pronoun(), false,
            word.classes() & (WordClass.COMMON.bit() | WordClass.HUMAN.bit()))
        : word;
  }

  /** "ثلاث قرى": nobody is counted. */
  private boolean countsPlaces(int first, int end) {
    for (int at = first + 1; at < end; at++) {
      if (words.get(at).is(WordClass.PLACE_HEAD) || NounSets.isPlace(words.get(at))) {
        return true;
      }
    }
    return false;
  }

  /** Whether an office right behind a verb of appointing or dismissing stands apart from the title of the next one. */
  private boolean isAppointer(List<Chunk> before, OfficeSpan office, NameSpan person) {
    boolean titled = person.first() > office.end() && office.definite();
    return titled && !before.isEmpty() && before.get(before.size() - 1) instanceof Chunk.Verb verb && calledUp.appoints(verb.word());
  }

  private static boolean isCount(List<Chunk> before) {
    return before.get(before.size() - 1) instanceof Noun noun && noun.kind() == Head.COUNT;
  }

  private static boolean isNoun(List<Chunk> before) {
    return before.get(before.size() - 1) instanceof Noun;
  }

  /** Whether the chunk before is a noun without article and pronoun, which this phrase then completes. */
  private boolean completes(List<Chunk> before) {
    if (before.isEmpty() || !(before.get(before.size() - 1) instanceof Noun noun)) {
      return false;
    }
    Word last = words.get(noun.end() - 1);
    boolean construct = noun.name() == null && noun.time() == null && noun.kind() != Head.PRONOUN && last.pronoun().isEmpty();
    boolean accusative = last.stem().length() > 3 && last.stem().endsWith("ا") || keepsEnding(last);
    return construct && !noun.definite() && noun.end() == noun.head() + 1 && !accusative;
  }

  private @Nullable Shape shape(int head, int limit) {
    Word word = words.get(head);
    TimeMention time = reading.timeAt(head);
    if (time != null) {
      return new Shape(Math.min(limit, Math.max(head + 1, reading.endOf(time))), Head.TIME, null, null, time, true);
    }
    OfficeSpan office = reading.officeAt(head);
    NameSpan whole = office == null ? null : reading.nameAt(head);
    if (whole != null && whole.type() == EntityType.PERSON && office != null && whole.end() >= office.end()) {
      // "أمينة الكتبي": the tagger knows the name that looks like an office.
      return name(whole, limit);
    }
    if (office != null) {
      return office(office, limit);
    }
    NameSpan name = reading.nameAt(head);
    if (name != null) {
      return name(name, limit);
    }
    if (word.is(WordClass.HONORIFIC) && head + 1 < limit) {
      Shape honoured = shape(head + 1, limit);
      return honoured != null && honoured.name != null ? honoured : plain(head, limit);
    }
    if (word.is(WordClass.DIRECTION) && head + 1 < limit && word.pronoun().isEmpty()) {
      NameSpan place = reading.nameAt(head + 1);
      if (place != null && place.type() == EntityType.PLACE && words.get(head + 1).isBare()) {
        return new Shape(afterAdjectives(place.end(), limit), Head.PLACE, place, null, null, true);
      }
    }
    int counted = counts.end(words, head, limit);
    if (counted > head) {
      return new Shape(afterPartitive(counted, limit), countsPlaces(head, counted) ? Head.PLACE : Head.COUNT, null, null, null, false);
    }
    if (word.is(WordClass.PRONOUN) || word.is(WordClass.BOUND) || word.is(WordClass.PREPOSITION) && !word.pronoun().isEmpty()) {
      return new Shape(head + 1, Head.PRONOUN, null, null, null, true);
    }
    if (word.is(WordClass.DEMONSTRATIVE)) {
      Shape shown = head + 1 < limit && words.get(head + 1).isDefinite() ? shape(head + 1, limit) : null;
      return shown != null ? shown : new Shape(head + 1, Head.PRONOUN, null, null, null, true);
    }
    return phrases.isNominal(word) || TriggerFinder.isAmong(light, word) ? plain(head, limit) : null;
  }

  private Shape office(OfficeSpan office, int limit) {
    NameSpan person = reading.bearer(office);
    if (person != null && person.end() <= limit) {
      return new Shape(person.end(), Head.PERSON, person, office, null, true);
    }
    return new Shape(Math.min(office.end(), limit), Head.OFFICE, null, office, null, office.definite());
  }

  private Shape name(NameSpan name, int limit) {
    Head kind =
        switch (name.type()) {
          case PERSON -> Head.PERSON;
          case ORGANIZATION -> Head.BODY;
          case PLACE -> Head.PLACE;
          case GROUP -> Head.GROUP;
          case EVENT -> Head.EVENT;
        };
    int end = Math.min(name.end(), limit);
    boolean group = kind == Head.PLACE && end < limit && words.get(end).is(WordClass.GROUP_HEAD);
    return new Shape(kind == Head.PERSON || group || kind == Head.BODY && isOfOthers(end, limit) ? end : afterAdjectives(end, limit), kind, name, null, null, true);
  }

  /** "اقتحم متشددون نقطة تفتيش", "شارحا مراحل": plural and dual lose their ن, accusatives their ا, before what completes them. */
  private static boolean keepsEnding(Word word) {
    String stem = word.stem();
    boolean dual = stem.length() > 5 && (stem.endsWith("ان") || stem.endsWith("ين")) && stem.charAt(stem.length() - 3) == 'ت';
    boolean accusative = word.is(WordClass.PARTICIPLE) && !word.isDefinite() && stem.length() > 3 && stem.endsWith("ا");
    return arePeople(word) || word.is(WordClass.HUMAN_DUAL) && stem.endsWith("ن") || dual || accusative;
  }

  /** "مسلحين مجهولين": two plurals of people in one case, the second describes the first. */
  private static boolean areAlike(Word head, Word next) {
    boolean people = arePeople(head) && arePeople(next) && head.isDefinite() == next.isDefinite();
    return people && head.stem().endsWith("ين") == next.stem().endsWith("ين");
  }

  /** The sound masculine plural of a participle or nisba is of people: "متمردون", "الإرهابيين". */
  static boolean arePeople(Word word) {
    String stem = word.indefinite();
    boolean plural = stem.length() > 4 && (stem.endsWith("ون") || stem.endsWith("ين"));
    boolean nisba = stem.length() > 5 && (stem.endsWith("يون") || stem.endsWith("يين"));
    return plural && word.isAny(WordClass.PARTICIPLE.bit() | WordClass.HUMAN.bit()) || nisba;
  }

  /** "النيابة العامة المتهمين": a plural of men behind a body is no adjective of it. */
  private boolean isOfOthers(int end, int limit) {
    String stem = end < limit ? words.get(end).stem() : "";
    return stem.length() > 5 && (stem.endsWith("ين") || stem.endsWith("ون"));
  }

  /** "سائقو الحافلات", "معارضيه": the sound plural of a participle without its ن, before what completes it or a pronoun. */
  private static boolean arePeopleOf(Word word) {
    String stem = word.stem();
    boolean construct = stem.endsWith("و") || stem.endsWith("ي") && !word.pronoun().isEmpty();
    return construct && stem.length() > 4 && word.is(WordClass.PARTICIPLE) && !word.isDefinite();
  }

  /** Whether a word can describe a head: its ending may show another number or gender than the head's. */
  private static boolean mayDescribe(Head kind, Word head, Word adjective) {
    String stem = adjective.indefinite();
    boolean people = stem.length() > 4 && (stem.endsWith("ين") || stem.endsWith("ون"));
    boolean feminineHead = head.stem().endsWith("ه") || head.stem().endsWith("ات");
    boolean oneMan = head.is(WordClass.OFFICE) && !feminineHead && !head.stem().endsWith("ين") && !head.stem().endsWith("ون");
    return !(people && (feminineHead || kind == Head.BODY)) && !(oneMan && kind == Head.HUMAN && stem.endsWith("ه"));
  }

  private int afterAdjectives(int from, int limit) {
    int at = from;
    while (at < limit && words.get(at).isBare() && words.get(at).isDefinite() && phrases.isAdjective(words.get(at))
        && reading.nameAt(at) == null) {
      at++;
    }
    return at;
  }

  /** "13 عنصرا من كتائب حزب الله": who the counted ones belong to is part of the phrase. */
  private int afterPartitive(int from, int limit) {
    if (from + 1 < limit && words.get(from).is(WordClass.PREPOSITION) && words.get(from).token().folded().equals(counts.partitive())) {
      Shape whole = shape(from + 1, limit);
      if (whole != null && whole.kind != Head.PLACE && (whole.name != null || whole.definite || whole.kind == Head.HUMAN)) {
        return whole.end;
      }
    }
    return from;
  }

  /** The alif of the indefinite accusative: the word completes nothing, and no word of another case goes on with it. */
  private static boolean isAccusative(Word word) {
    String stem = word.stem();
    boolean alif = !word.isDefinite() && word.pronoun().isEmpty() && stem.length() > 3 && stem.endsWith("ا");
    // "ضحايا" ends in an alif of its own.
    boolean own = stem.endsWith("يا") && !word.is(WordClass.OFFICE);
    return alif && !own && word.isAny(CASED) && !word.is(WordClass.NAME_WORD);
  }

  /** "شاب سائحا", "برقية مستنكرا …": another person, or what the subject does besides. */
  private boolean isApart(Word head, Word next) {
    if (!isAccusative(next) || isAccusative(head)) {
      return false;
    }
    boolean people = head.isAny(PEOPLE) && next.isAny(PEOPLE) && !phrases.isAdjective(next);
    return people || calledUp.ofNoun(next).nouns().stream().anyMatch(reading -> reading.use() == Frame.Use.PARTICIPLE);
  }

  private static boolean isPerson(@Nullable NameSpan name) {
    return name != null && name.type() == EntityType.PERSON;
  }

  private static final long CASED =
      WordClass.HUMAN.bit() | WordClass.OFFICE.bit() | WordClass.OFFICE_WITH_COMPLEMENT.bit() | WordClass.PARTICIPLE.bit();

  /** "بزواج كريمة الشيخ ناصر": a word of kin, though it may be an adjective, where a person follows. */
  private boolean beginsPerson(int at, int limit) {
    if (at + 1 >= limit || !calledUp.ofNoun(words.get(at)).triggerNoun()) {
      return false;
    }
    OfficeSpan office = reading.officeAt(at + 1);
    NameSpan name = office == null ? reading.nameAt(at + 1) : reading.bearer(office);
    return name != null && name.type() == EntityType.PERSON;
  }

  private Shape plain(int head, int limit) {
    Word word = asNoun(words.get(head));
    boolean human = word.isAny(PEOPLE) || arePeople(word) || arePeopleOf(word);
    boolean body = word.is(WordClass.ORGANIZATION_HEAD) && !word.isUnknown() || NounSets.isCollective(word);
    Head kind = human ? Head.HUMAN : body ? Head.BODY : word.is(WordClass.PLACE_HEAD) ? Head.PLACE : Head.PLAIN;
    boolean trigger = calledUp.ofNoun(word).triggerNoun() || TriggerFinder.isAmong(light, word);
    int at = head + 1;
    boolean definite = word.isDefinite() || !word.pronoun().isEmpty();
    NameSpan inner = null;
    boolean described = false;
    boolean keepsEnding = keepsEnding(word);
    while (at < limit) {
      Word next = words.get(at);
      if (!next.isBare() || !phrases.isNominal(next) || reading.timeAt(at) != null) {
        break;
      }
      boolean adjective =
          phrases.isAdjective(next) && mayDescribe(kind, word, next) && !isPerson(reading.nameAt(at))
              || areAlike(word, next);
      if (TriggerFinder.isAmong(light, next) || isApart(word, next) || !definite && counts.end(words, at, limit) > at + 1) {
        break;
      }
      if (definite) {
        if (!next.isDefinite() || !adjective || reading.nameAt(at) != null) {
          break;
        }
        at++;
        continue;
      }
      if ((described || keepsEnding) && (!adjective || next.isDefinite())) {
        break;
      }
      if (adjective && beginsPerson(at, limit)) {
        break;
      }
      if (trigger && !(adjective && !next.isDefinite()) || !adjective && calledUp.ofNoun(next).triggerNoun()) {
        break;
      }
      NameSpan name = reading.nameAt(at);
      if (name != null) {
        at = Math.min(limit, name.end());
        definite = true;
        inner = name;
        continue;
      }
      if (reading.officeAt(at) != null && !adjective || next.is(WordClass.VERB) && !next.is(WordClass.COMMON) && !next.isDefinite()) {
        break;
      }
      described |= adjective && !next.isDefinite();
      definite = next.isDefinite() || !next.pronoun().isEmpty();
      at++;
    }
    boolean placed = kind == Head.PLACE && inner != null && inner.type() == EntityType.PLACE;
    return new Shape(human && !word.isDefinite() ? afterPartitive(at, limit) : at, kind, placed ? inner : null, null, null, definite);
  }
}
