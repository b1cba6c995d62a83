package org.musnad.name;

import org.jspecify.annotations.Nullable;
import org.musnad.lexicon.Word;
import org.musnad.lexicon.WordClass;
import org.musnad.record.EntityType;

/**
 * Reads the chain of a person's name: given names, kunya, ibn and bint, compound names, family name. After a title any word that no
 * lexicon knows may be a name; without one the chain needs a part that is known as a name.
 */
final class PersonReader {
  /** The rule of a chain of words that all mean something else too: it counts only where the tagger sees a name. */
  static final String WEAK_CHAIN = "name.person-weak";

  /** A chain of fathers may be long: "بن … بن … بن …". */
  private static final int LONGEST = 24;

  /** Words of these classes are a name only where something beside them says so. */
  private static final long WEAK = WordClass.GIVEN_NAME_OR_WORD.bit() | WordClass.FAMILY_NAME_OR_WORD.bit();

  private static final long STRONG = WordClass.GIVEN_NAME.bit() | WordClass.FAMILY_NAME.bit();

  private static final long NEVER =
      WordClass.OFFICE.bit()
          | WordClass.ORGANIZATION_HEAD.bit()
          | WordClass.PLACE_HEAD.bit()
          | WordClass.MASDAR.bit()
          | WordClass.PARTICIPLE.bit()
          | WordClass.NATIONALITY.bit()
          | WordClass.NATIONALITY_PLURAL.bit()
          | WordClass.HUMAN.bit()
          | WordClass.COMMON.bit()
          | WordClass.VERB.bit()
          | WordClass.ADVERB.bit()
          | WordClass.OFFICE_MODIFIER.bit()
          | WordClass.HONORIFIC.bit()
          | WordClass.OFFICE_WITH_COMPLEMENT.bit()
          | WordClass.RANK.bit()
          | WordClass.TIME.bit()
          | WordClass.DIRECTION.bit()
          | WordClass.RELATION.bit()
          | WordClass.EVENT_HEAD.bit()
          | WordClass.PARTICLES;

  /** Of these the meanings that a name may have too. */
  private static final long PLAIN =
      WordClass.COMMON.bit() | WordClass.PARTICIPLE.bit() | WordClass.MASDAR.bit() | WordClass.VERB.bit() | WordClass.OFFICE_MODIFIER.bit();

  /** One part of a chain: how many tokens it takes and how sure it is a name. */
  private record Part(int tokens, Strength strength) {}

  private enum Strength {
    UNKNOWN,
    WEAK,
    STRONG
  }

  /**
   * The person whose name starts at a token, or null.
   *
   * @param titled whether an office or honorific stands right before it
   */
  @Nullable NameSpan read(Words words, FoundNames found, int first, boolean titled) {
    NameSpan there = found.at(first, EntityType.PERSON);
    NameSpan known = there != null && there.known() != null ? there : null;
    int at = known == null ? first : known.end();
    int strong = known == null ? 0 : 1;
    int weak = 0;
    int unknown = 0;
    int parts = strong;
    boolean family = known != null && known.length() > 1;
    while (at < words.size() && at - first < LONGEST) {
      Part part = part(words, found, at, parts, titled);
      if (part == null || part.strength == Strength.UNKNOWN && (unknown == (titled ? 2 : 1) || family)) {
        break;
      }
      Word word = words.get(at);
      if (known != null && known.length() > 1 && !word.isAny(STRONG | WEAK | WordClass.NAME_PREFIX.bit() | WordClass.NAME_SUFFIX.bit())) {
        break;
      }
      if (family && word.is(WordClass.GIVEN_NAME) && !word.is(WordClass.FAMILY_NAME) || startsClause(words, at, parts)) {
        break;
      }
      if (!titled && parts > 1 && strong == 0 && words.get(at - 1).isDefinite()) {
        // "أدت نادية الخوري اليمين": common words make a name of two, not more.
        break;
      }
      if (parts == 0 && part.strength == Strength.WEAK && at + 1 < words.size() && found.at(at + 1, EntityType.PERSON) != null) {
        // "نظام صدام حسين": a common word before a known name is that word.
        return null;
      }
      family |= word.is(WordClass.FAMILY_NAME) && parts > 0 && word.isDefinite();
      strong += part.strength == Strength.STRONG ? 1 : 0;
      weak += part.strength == Strength.WEAK ? 1 : 0;
      unknown += part.strength == Strength.UNKNOWN ? 1 : 0;
      parts++;
      at += part.tokens;
    }
    boolean enough = parts > 0 && (known != null || isEnough(words.get(first), titled, parts, strong, weak));
    boolean alone = titled && parts == 1 && words.get(first).is(WordClass.GIVEN_NAME_OR_WORD) && !words.get(first).isDefinite();
    if (!enough && !alone && (parts == 0 || titled || !isWeakChain(words, first, at, parts))) {
      return null;
    }
    // "الأمير مشعل": one common word behind a title.
    String rule = alone && !enough ? WEAK_CHAIN : titled ? "name.person-after-title" : enough || isSubject(words, first) && isFamily(words.get(at - 1)) ? "name.person-chain" : WEAK_CHAIN;
    return new NameSpan(first, at, EntityType.PERSON, known != null && known.end() == at ? known.known() : null, rule);
  }

  /** "طالب بارزاني": a word that is a verb too opens a clause, and the name after it is its subject. */
  private static boolean startsClause(Words words, int at, int parts) {
    Word word = words.get(at);
    if (parts > 0 || !word.is(WordClass.VERB) || at + 1 >= words.size()) {
      return false;
    }
    Word next = words.get(at + 1);
    boolean title = next.isDefinite() && next.isAny(WordClass.OFFICE.bit() | WordClass.OFFICE_WITH_COMPLEMENT.bit())
        && at + 2 < words.size() && words.get(at + 2).isAny(WordClass.GIVEN_NAME.bit() | WordClass.GIVEN_NAME_OR_WORD.bit());
    boolean subjectFollows = title || next.isAny(STRONG | WordClass.NAME_PREFIX.bit()) || next.is(WordClass.NAME_WORD);
    boolean clauseStart = word.conjunction() != 0 || at == 0 || !words.get(at - 1).isArabicWord() || words.get(at - 1).is(WordClass.VERB)
        || words.get(at - 1).isAny(WordClass.PARTICLES);
    return clauseStart && subjectFollows && !word.is(WordClass.GIVEN_NAME);
  }

  private static boolean isEnough(Word first, boolean titled, int parts, int strong, int weak) {
    if (titled) {
      boolean plural = parts == 1 && (first.stem().endsWith("ين") || first.stem().endsWith("ون")) && first.isDefinite();
      return strong > 0 || (parts > 1 || weak == 0) && !plural;
    }
    if (parts == 1) {
      // One word alone is a person only if nothing else it could be: a family name with its article.
      return strong == 1 && first.is(WordClass.FAMILY_NAME) && first.isDefinite() && !first.isAny(NEVER | WordClass.NAME_WORD.bit());
    }
    boolean startsAsName = first.isAny(STRONG | WEAK | WordClass.NAME_PREFIX.bit());
    return startsAsName && strong > 0;
  }

  /** "فريد البنا": a given name and a family name that are common words too. */
  private static boolean isWeakChain(Words words, int first, int end, int parts) {
    Word last = words.get(end - 1);
    boolean family = last.isAny(WEAK) || last.isDefinite();
    boolean given = words.get(first).is(WordClass.GIVEN_NAME_OR_WORD) && !words.get(first).isAny(NEVER & ~PLAIN);
    boolean verb = words.get(first).is(WordClass.VERB)
        && (first == 0 || words.get(first).conjunction() != 0 || !words.get(first - 1).isArabicWord());
    return parts > 1 && given && !verb && !words.get(first).isDefinite() && family;
  }

  private static boolean isFamily(Word word) {
    return word.isAny(WEAK) || !word.isAny(NEVER);
  }

  /** "تقلد فريد البنا منصب …": right behind what can only be a verb stands who does it. */
  private static boolean isSubject(Words words, int first) {
    boolean behind = first > 0 && words.get(first).isBare() && words.get(first + 1).isDefinite();
    long act = WordClass.VERB.bit() | WordClass.MASDAR.bit();
    return behind && words.get(first - 1).isAny(act) && !words.get(first - 1).isAny(NEVER & ~act);
  }

  private @Nullable Part part(Words words, FoundNames found, int at, int partsBefore, boolean titled) {
    Word word = words.get(at);
    int particles = partsBefore > 0 ? foreignParticles(words, at) : 0;
    if (particles > 0) {
      return new Part(particles + 1, Strength.STRONG);
    }
    if (!word.isArabicWord() || partsBefore > 0 && !word.isBare() || word.future()) {
      return null;
    }
    if (partsBefore > 0 && word.is(WordClass.NAME_SUFFIX) && word.isBare() && NameParts.role(word.stem()).equals("post-title")) {
      return new Part(1, Strength.WEAK);
    }
    if (partsBefore == 0 && word.is(WordClass.HONORIFIC) && word.isDefinite()) {
      return null;
    }
    if (word.is(WordClass.NAME_PREFIX) && (partsBefore > 0 || !word.isAny(WordClass.PARTICLES))) {
      return prefixed(words, at, partsBefore);
    }
    if (word.is(WordClass.TIME) && !word.isAny(STRONG)) {
      return null;
    }
    if (partsBefore == 0 && isFathersSon(words, at)) {
      return new Part(1, Strength.STRONG);
    }
    NameSpan other = found.at(at);
    boolean otherName = other != null && other.type() != EntityType.PERSON;
    int otherLength = other == null ? 0 : other.length();
    if (word.isAny(STRONG) && word.pronoun().isEmpty() && !(otherName && partsBefore == 0)) {
      return new Part(withSuffix(words, at), Strength.STRONG);
    }
    if (otherName && (partsBefore == 0 || otherLength > 1)) {
      return null;
    }
    if (word.isAny(WEAK) && word.pronoun().isEmpty()) {
      boolean suffixed = withSuffix(words, at) > 1;
      return new Part(withSuffix(words, at), suffixed ? Strength.STRONG : Strength.WEAK);
    }
    if (word.is(WordClass.NAME_SUFFIX) && partsBefore > 0) {
      return new Part(1, Strength.WEAK);
    }
    if (titled && partsBefore == 1 && word.is(WordClass.COMMON) && word.isDefinite() && isLastPart(words, at)) {
      return new Part(1, Strength.WEAK);
    }
    if (!word.pronoun().isEmpty() || word.isAny(NEVER) || word.stem().length() < 3) {
      return null;
    }
    return partsBefore > 0 || titled ? new Part(1, Strength.UNKNOWN) : null;
  }

  /** "مكتوم بن راشد", "شمسة بنت سهيل": whoever is son or daughter of a name bears one, whatever else the word means. */
  private static boolean isFathersSon(Words words, int at) {
    if (at + 2 >= words.size() || !words.get(at + 1).isBare() || !words.get(at).pronoun().isEmpty() || words.get(at).isAny(NEVER & ~PLAIN)) {
      return false;
    }
    String role = NameParts.role(words.get(at + 1).token().folded());
    boolean son = role.equals("ibn") || role.equals("bint");
    boolean named = !words.get(at).isDefinite() || words.get(at).is(WordClass.GIVEN_NAME_OR_WORD);
    return son && named && words.get(at + 2).isAny(STRONG | WEAK | WordClass.NAME_PREFIX.bit());
  }

  /** How many particles of foreign names stand here before a word that may be a name: two in "يورغن فان در بلوم", where فان is not ف and أن. */
  private static int foreignParticles(Words words, int at) {
    int end = at;
    while (end < words.size() && end - at < 3 && isForeignParticle(words.get(end))) {
      end++;
    }
    boolean name = end > at && end < words.size() && words.get(end).isArabicWord() && words.get(end).isBare()
        && (words.get(end).isUnknown() || words.get(end).isAny(STRONG | WEAK | WordClass.NAME_WORD.bit()));
    return name ? end - at : 0;
  }

  /** "لا" and "أو" are far oftener the Arabic words. */
  private static boolean isForeignParticle(Word word) {
    return NameParts.role(word.token().folded()).equals("foreign-particle") && !word.isAny(WordClass.PARTICLES);
  }

  /** "محمد الناصر،": a common word ends a titled name where a pause or verb follows. */
  private static boolean isLastPart(Words words, int at) {
    return at + 1 >= words.size() || !words.get(at + 1).isArabicWord() || words.get(at + 1).isAny(WordClass.PARTICLES | WordClass.VERB.bit());
  }

  /** نور الدين, سيف الإسلام: the second half of a compound name. */
  private static int withSuffix(Words words, int at) {
    int next = at + 1;
    return next < words.size() && words.get(next).is(WordClass.NAME_SUFFIX) && words.get(next).isBare()
            && !words.get(next).isAny(STRONG)
        ? 2
        : 1;
  }

  /** عبد, أبو, بن, آل … and the word they need. */
  private static @Nullable Part prefixed(Words words, int at, int partsBefore) {
    if (partsBefore == 0 && NameParts.role(words.get(at).stem()).equals("walad")) {
      // "ولد الشيخ خليفة في العين" tells of a birth.
      return null;
    }
    int next = at + 1;
    while (next < words.size() && words.get(next).is(WordClass.NAME_PREFIX) && next - at < 3) {
      next++;
    }
    if (next >= words.size()) {
      return null;
    }
    Word object = words.get(next);
    boolean nameLike = object.isAny(STRONG | WEAK | WordClass.NAME_SUFFIX.bit()) || object.isUnknown() || object.isDefinite();
    boolean wordLike = !object.isArabicWord() || !object.isBare() || object.isAny(WordClass.PARTICLES | WordClass.VERB.bit());
    boolean sure = object.isAny(STRONG | WordClass.NAME_SUFFIX.bit()) || partsBefore > 0 && object.isAny(WEAK);
    if (!nameLike || wordLike && !sure) {
      return null;
    }
    return new Part(next + 1 - at, sure ? Strength.STRONG : Strength.WEAK);
  }
}
