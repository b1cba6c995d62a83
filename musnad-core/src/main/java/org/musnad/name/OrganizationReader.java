package org.musnad.name;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.musnad.lexicon.Word;
import org.musnad.lexicon.WordClass;
import org.musnad.record.EntityType;
import org.musnad.text.Folding;

/**
 * Reads organisations by their structure: a head noun (وزارة, حزب, جهاز) and the words that make it the name of one body. A bare head
 * ("الحزب") is no name, nor is one that an adjective only describes ("الحكومة الجديدة").
 */
final class OrganizationReader {
  /** The rule of a name that counts only where the tagger sees one too. */
  static final String WEAK = "name.organization-weak";

  private static final int LONGEST = 9;

  /** Kinds of bodies of which there are many in each country. */
  private static final Set<String> DESCRIBED = Set.of("company", "media", "agency", "club", "bank", "university", "union");

  private final NameLexicon lexicon;
  private final NounPhrases phrases;

  OrganizationReader(NameLexicon lexicon, NounPhrases phrases) {
    this.lexicon = lexicon;
    this.phrases = phrases;
  }

  /** The organisation whose head stands at a token, or null. */
  @Nullable NameSpan read(Words words, FoundNames found, int at) {
    Word word = words.get(at);
    if (!word.is(WordClass.ORGANIZATION_HEAD) || !word.pronoun().isEmpty() || isWrittenVerb(word)) {
      return null;
    }
    NameLexicon.OrganizationHead head = lexicon.organizationHead(word.indefinite());
    if (head == null || found.at(at, EntityType.PLACE) != null || found.at(at, EntityType.GROUP) != null) {
      return null;
    }
    int end = word.isDefinite() ? afterDefinite(words, found, at, head) : afterConstruct(words, found, at + 1, head);
    if (end <= at + 1 || word.is(WordClass.VERB) && isAct(words, at, end)) {
      return null;
    }
    boolean weak = head.weak() && !holdsName(found, at + 1, end) || isMereDescription(words, at, end, head);
    return new NameSpan(at, end, EntityType.ORGANIZATION, null, weak ? WEAK : "name.organization-head");
  }

  /** "تجمع أنصار الرئيس", "تحالف الاشتراكيين مع …": what opens a clause or is done with others is an act, not a body. */
  private boolean isAct(Words words, int at, int end) {
    boolean opens = at == 0 || words.get(at).conjunction() != 0 || !words.get(at - 1).isArabicWord();
    boolean actor = !words.get(at + 1).isDefinite() && words.get(at + 1).isAny(WordClass.HUMAN.bit() | WordClass.ORGANIZATION_HEAD.bit());
    return opens && actor || end < words.size() && lexicon.showsAct(words.get(end));
  }

  /** "نادى": the paper tells the verb from نادي. */
  private static boolean isWrittenVerb(Word word) {
    return word.is(WordClass.VERB) && word.token().ending().equals(VERBAL_ENDING);
  }

  private static final String VERBAL_ENDING = "ى";

  private static boolean holdsName(FoundNames found, int from, int end) {
    for (int i = from; i < end; i++) {
      NameSpan name = found.at(i);
      if (name != null && name.type() != EntityType.EVENT && name.end() <= end) {
        return true;
      }
    }
    return false;
  }

  /** "الشركة الألمانية", "الصحيفة البريطانية": one told of before, rather than the name of one. */
  private static boolean isMereDescription(Words words, int at, int end, NameLexicon.OrganizationHead head) {
    boolean nationality = end == at + 2 && words.get(at).isDefinite() && words.get(at + 1).is(WordClass.NATIONALITY);
    return nationality && DESCRIBED.contains(head.kind());
  }

  /** "الحزب الشيوعي العراقي", "المفوضية العليا للانتخابات". */
  private int afterDefinite(Words words, FoundNames found, int at, NameLexicon.OrganizationHead head) {
    if (!head.adjective() || completesConstruct(words, at)) {
      return at;
    }
    int end = afterNaming(words, at + 1);
    return end == at + 1 ? at : complement(words, found, end, head);
  }

  /** A definite noun right after a noun without article is the second half of a construct, not a head. */
  private boolean completesConstruct(Words words, int at) {
    if (at == 0 || !words.get(at).isBare()) {
      return false;
    }
    Word before = words.get(at - 1);
    boolean noun = phrases.isNominal(before) && !before.isDefinite() && before.pronoun().isEmpty();
    return noun && before.is(WordClass.ORGANIZATION_HEAD) && before.isArabicWord();
  }

  /** The construct after an indefinite head: nouns up to the first definite one or a name, then adjectives that agree. */
  private int afterConstruct(Words words, FoundNames found, int from, NameLexicon.OrganizationHead head) {
    int at = from;
    while (at < words.size() && at - from < LONGEST) {
      Word word = words.get(at);
      if (word.isSign(Folding.OPEN_QUOTE)) {
        return afterQuoted(words, at, from);
      }
      NameSpan leader = at == from ? found.at(at, EntityType.PERSON) : null;
      if (leader != null && head.person() && word.isBare()) {
        return leader.end();
      }
      if (!head.construct() || !word.isBare() || !word.pronoun().isEmpty() || !phrases.isNominal(word) || word.is(WordClass.TIME)) {
        return from;
      }
      NameSpan name = found.at(at);
      if (name != null && name.type() != EntityType.EVENT) {
        return complement(words, found, afterNationality(words, name.end()), head);
      }
      if (at == from && !head.person() && word.is(WordClass.HONORIFIC) && word.is(WordClass.OFFICE) && word.isDefinite()) {
        // "ولاية الرئيس نزار صالح" is his term.
        return from;
      }
      if (word.isDefinite()) {
        boolean describes = phrases.isAdjective(word) && !phrases.isNaming(word);
        return describes ? from : complement(words, found, secondField(words, afterNaming(words, at + 1)), head);
      }
      if (word.is(WordClass.HUMAN) || word.isUnknown() || phrases.isAdjective(word)) {
        return from;
      }
      at++;
    }
    return from;
  }

  /** "الأمانة العامة لحزب …", "السفارة العراقية في لندن": what the name needs to tell one body from its like. */
  private int complement(Words words, FoundNames found, int end, NameLexicon.OrganizationHead head) {
    if (end >= words.size()) {
      return end;
    }
    Word word = words.get(end);
    Word last = words.get(end - 1);
    if (word.preposition() == 'ل' && word.conjunction() == 0 && !last.is(WordClass.NATIONALITY) && phrases.isAdjective(last)) {
      NameSpan name = found.at(end);
      if (name != null && (name.type() == EntityType.PLACE || name.type() == EntityType.ORGANIZATION)) {
        return name.end();
      }
      return name == null && word.isDefinite() && phrases.isNominal(word) ? afterNaming(words, end + 1) : end;
    }
    if (head.branch() && word.is(WordClass.PLACE_CUE) && word.isBare() && end + 1 < words.size()) {
      NameSpan seat = found.at(end + 1, EntityType.PLACE);
      return seat == null ? end : seat.end();
    }
    return end;
  }

  private int secondField(Words words, int at) {
    return at < words.size() && isSecondField(words, at) ? afterNaming(words, at + 1) : at;
  }

  /** "وزارة التربية والتعليم": a second definite field after و that is neither a body nor a person of its own. */
  private boolean isSecondField(Words words, int at) {
    Word word = words.get(at);
    Word before = words.get(at - 1);
    long other =
        WordClass.ORGANIZATION_HEAD.bit()
            | WordClass.OFFICE.bit()
            | WordClass.OFFICE_WITH_COMPLEMENT.bit()
            | WordClass.HUMAN.bit()
            | WordClass.NAME_WORD.bit()
            | WordClass.NATIONALITY_PLURAL.bit()
            | WordClass.FAMILY_NAME.bit()
            | WordClass.GIVEN_NAME.bit();
    return word.conjunction() == 'و'
        && word.preposition() == 0
        && word.isDefinite()
        && before.isDefinite()
        && !before.is(WordClass.NATIONALITY)
        && !word.isAny(other)
        && word.is(WordClass.COMMON);
  }

  private int afterNaming(Words words, int from) {
    int at = from;
    while (at < words.size() && words.get(at).isBare() && words.get(at).isDefinite() && phrases.isNaming(words.get(at))
        && !areOthers(words.get(at - 1), words.get(at))) {
      at++;
    }
    return at;
  }

  /** "أحالت النيابة العامة المتهمين": a plural of men describes nothing in ة. */
  private static boolean areOthers(Word before, Word word) {
    String stem = word.stem();
    return before.stem().endsWith("ه") && stem.length() > 5 && (stem.endsWith("ين") || stem.endsWith("ون"));
  }

  private static int afterNationality(Words words, int from) {
    int at = from;
    while (at < words.size() && words.get(at).isBare() && words.get(at).isDefinite() && words.get(at).is(WordClass.NATIONALITY)) {
      at++;
    }
    return at;
  }

  /** «…» after a head is its name if it is short and closed in the same breath. */
  private static int afterQuoted(Words words, int open, int from) {
    for (int at = open + 1; at < words.size() && at - open <= 6; at++) {
      if (words.get(at).isSign(Folding.CLOSE_QUOTE)) {
        return at > open + 1 ? at + 1 : from;
      }
    }
    return from;
  }
}
