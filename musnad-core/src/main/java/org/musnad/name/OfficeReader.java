package org.musnad.name;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.musnad.lexicon.PhraseTable;
import org.musnad.lexicon.Table;
import org.musnad.lexicon.Word;
import org.musnad.lexicon.WordClass;
import org.musnad.record.EntityType;
import org.musnad.text.Folding;

/** Reads offices: a noun of office, its construct and adjectives, and what a link word ("باسم", "لـ") ties to it. */
final class OfficeReader {
  private static final int LONGEST = 12;
  private static final long OFFICE_NOUN = WordClass.OFFICE.bit() | WordClass.OFFICE_WITH_COMPLEMENT.bit();

  private static final long NAME_START = WordClass.GIVEN_NAME.bit() | WordClass.NAME_PREFIX.bit() | WordClass.NAME_WORD.bit();

  private final PhraseTable<Boolean> fixed;
  private final NounPhrases phrases;

  /** Link word, folded, to whether what follows must be a name. */
  private final Map<String, Boolean> links = new HashMap<>();

  OfficeReader(PhraseTable<Boolean> fixed, NounPhrases phrases) {
    this.fixed = fixed;
    this.phrases = phrases;
    Table table = Table.load(OfficeReader.class, "office-links.tsv");
    int link = table.column("link");
    int object = table.column("object");
    for (Table.Row row : table.rows()) {
      links.put(Folding.fold(row.cell(link)), row.cell(object).equals("name"));
    }
  }

  /** The office that starts at a token, or null. */
  @Nullable OfficeSpan read(Words words, FoundNames found, int first) {
    Word word = words.get(first);
    if (word.is(WordClass.RANK) && isNamed(found, first)) {
      return null;
    }
    boolean particle = word.isAny(WordClass.PARTICLES | WordClass.DIRECTION.bit()) && !word.isDefinite();
    NameSpan body = found.at(first, EntityType.ORGANIZATION);
    if (body != null && body.rule().equals(NumberedBodies.RULE)) {
      // "اللواء 35" is a brigade and no general.
      return null;
    }
    if (!word.isArabicWord() || particle || word.is(WordClass.VERB) && opensClause(words, first)) {
      return null;
    }
    int end = afterFixed(words, first);
    boolean isFixed = end > first;
    if (!isFixed) {
      if (!word.isAny(OFFICE_NOUN) || word.is(WordClass.FAMILY_NAME) || !word.pronoun().isEmpty() || isBody(words, first)) {
        return null;
      }
      end =
          isAccusative(word, words, first + 1)
              ? afterAlike(words, first + 1)
              : word.isDefinite() ? afterAdjectives(words, first + 1) : afterConstruct(words, found, first + 1);
    } else {
      // A fixed phrase may itself end in a link ("المتحدث باسم"): what it links to is read below.
      end = links.containsKey(words.get(end - 1).token().folded()) ? end - 1 : afterAdjectives(words, end);
    }
    int bare = end;
    end = afterLinks(words, found, end, first);
    boolean complete = isFixed || !word.is(WordClass.OFFICE_WITH_COMPLEMENT) || end > first + 1;
    boolean definite = word.isDefinite() || isFixed || bare > first + 1 && endsDefinite(words, found, first + 1, bare);
    return new OfficeSpan(first, end, complete, definite);
  }

  /** "عين الرئيس …": where a clause opens, a word that can be a verb is one. */
  private static boolean opensClause(Words words, int at) {
    if (at == 0 || words.get(at).conjunction() != 0) {
      return true;
    }
    Word before = words.get(at - 1);
    return !before.isArabicWord() || before.isAny(WordClass.PARTICLES & ~WordClass.PREPOSITION.bit());
  }

  /** "لواء الصقور": a brigade with its name, not the rank of a man. */
  private static boolean isNamed(FoundNames found, int at) {
    NameSpan body = found.at(at, EntityType.ORGANIZATION);
    return body != null && body.length() > 1;
  }

  /** "مدرسة القرية", "مؤسسة الغد": feminine offices that are first of all bodies. */
  private static boolean isBody(Words words, int at) {
    Word word = words.get(at);
    boolean title = at + 1 < words.size() && words.get(at + 1).isAny(WordClass.GIVEN_NAME.bit() | WordClass.NAME_PREFIX.bit());
    return word.is(WordClass.ORGANIZATION_HEAD) && word.stem().endsWith("ه") && !title;
  }

  /** "ملكا عام 1920", "ناشطون معارضون": no noun without article completes what keeps its ا or ن. */
  private static boolean isAccusative(Word word, Words words, int next) {
    String stem = word.stem();
    boolean alif = !word.isDefinite() && (stem.length() > 3 && stem.endsWith("ا") || stem.length() > 5 && stem.endsWith("ون"));
    return alif && next < words.size() && !words.get(next).isDefinite() && !words.get(next).isAny(WordClass.GIVEN_NAME.bit() | WordClass.NAME_WORD.bit());
  }

  /** "مسؤولون عسكريون", "رئيسا سابقا": adjectives that end as their noun does. */
  private int afterAlike(Words words, int from) {
    String ending = words.get(from - 1).stem().endsWith("ون") ? "ون" : "ا";
    int at = from;
    while (at < words.size() && words.get(at).isBare() && phrases.isAdjective(words.get(at)) && words.get(at).stem().endsWith(ending)) {
      at++;
    }
    return at;
  }

  /** "سائق جنودا": an accusative noun is the object of the verb, and completes nothing. */
  private boolean isObject(Word word) {
    boolean alif = word.stem().length() > 3 && word.stem().endsWith("ا") && !word.stem().endsWith("يا");
    return alif && word.isAny(WordClass.HUMAN.bit() | WordClass.PARTICIPLE.bit() | OFFICE_NOUN) && !word.is(WordClass.NAME_WORD)
        && !phrases.isAdjective(word);
  }

  private int afterFixed(Words words, int first) {
    PhraseTable.Node<Boolean> node = fixed.root().next(words.get(first).stem());
    int end = first;
    int at = first + 1;
    while (node != null) {
      if (!node.meanings().isEmpty()) {
        end = at;
      }
      if (at >= words.size() || !words.get(at).token().isWord()) {
        break;
      }
      node = node.next(words.get(at).token().folded());
      at++;
    }
    return end;
  }

  private static boolean endsDefinite(Words words, FoundNames found, int from, int end) {
    for (int i = from; i < end; i++) {
      if (words.get(i).isDefinite() || found.at(i) != null) {
        return true;
      }
    }
    return false;
  }

  private int afterConstruct(Words words, FoundNames found, int from) {
    int at = from;
    // After an adjective ("صحفي سابق") no construct goes on.
    boolean described = false;
    while (at < words.size() && at - from < LONGEST) {
      Word word = words.get(at);
      if (!word.isBare() || !phrases.isNominal(word)) {
        return at;
      }
      NameSpan name = found.at(at);
      if (name != null && name.type() == EntityType.PERSON) {
        return at;
      }
      if (name != null && name.type() != EntityType.EVENT) {
        return afterFields(words, name.end());
      }
      if (word.isDefinite()) {
        return afterFields(words, at + 1);
      }
      if (!word.pronoun().isEmpty()) {
        return at + 1;
      }
      boolean verb = word.is(WordClass.VERB) && !word.is(WordClass.COMMON);
      if (isNameLike(word) || verb || isObject(word) || described && !phrases.isAdjective(word)) {
        return at;
      }
      described |= phrases.isAdjective(word);
      at++;
    }
    return at;
  }

  private static boolean isNameLike(Word word) {
    return word.isUnknown()
        || word.is(WordClass.GIVEN_NAME)
        || word.is(WordClass.FAMILY_NAME)
        || word.is(WordClass.NAME_PREFIX)
        || word.is(WordClass.HONORIFIC)
        || word.isAny(OFFICE_NOUN) && !word.is(WordClass.OFFICE);
  }

  /** Adjectives, and a second field of a ministry: "وزير التعليم العالي والبحث العلمي". */
  private int afterFields(Words words, int from) {
    int at = afterAdjectives(words, from);
    if (at < words.size()) {
      Word word = words.get(at);
      boolean field =
          word.conjunction() == 'و'
              && word.preposition() == 0
              && word.isDefinite()
              && word.is(WordClass.COMMON)
              && words.get(at - 1).isDefinite()
              && !words.get(at - 1).is(WordClass.NATIONALITY)
              && !word.isAny(OFFICE_NOUN | WordClass.HUMAN.bit() | WordClass.NAME_WORD.bit() | WordClass.ORGANIZATION_HEAD.bit());
      if (field) {
        return afterAdjectives(words, at + 1);
      }
    }
    return at;
  }

  private int afterAdjectives(Words words, int from) {
    int at = from;
    while (at < words.size() && words.get(at).isBare() && phrases.isAdjective(words.get(at))
        && (words.get(at).isDefinite() || words.get(at).stem().endsWith("ا") && words.get(from - 1).stem().endsWith("ا"))
        && (words.get(at).is(WordClass.NATIONALITY)
            || !words.get(at).isAny(WordClass.FAMILY_NAME.bit() | WordClass.GIVEN_NAME.bit() | OFFICE_NOUN))) {
      at++;
    }
    return at;
  }

  /** "المتحدث باسم …", "الأمين العام لـ…": link words and the noun phrase they govern, again and again. */
  private int afterLinks(Words words, FoundNames found, int from, int first) {
    int end = from;
    for (int round = 0; round < 3 && end < words.size() && end - first < LONGEST; round++) {
      int next = afterLink(words, found, end, first);
      if (next == end) {
        return end;
      }
      end = next;
    }
    return end;
  }

  /** "القيادي في حركة الوفاق هاني درويش", "العضو في البرلمان": the body belongs to the office where it is nothing without, or a name follows. */
  private static boolean belongs(Words words, FoundNames found, int office, @Nullable NameSpan body) {
    if (body == null || body.type() != EntityType.ORGANIZATION) {
      return false;
    }
    NameSpan after = found.at(body.end());
    boolean named = after == null
        ? body.end() < words.size() && startsName(words.get(body.end()))
        : after.type() == EntityType.PERSON;
    return named || words.get(office).is(WordClass.OFFICE_WITH_COMPLEMENT);
  }

  private static boolean startsName(Word word) {
    return word.isBare() && !word.isDefinite() && word.isAny(NAME_START);
  }

  private int afterLink(Words words, FoundNames found, int at, int first) {
    Word word = words.get(at);
    if (word.conjunction() != 0) {
      return at;
    }
    Boolean needsName = links.get(word.token().folded());
    int object = at + 1;
    if (needsName == null && word.preposition() != 0) {
      needsName = links.get(String.valueOf(word.preposition()));
      object = at;
    }
    if (needsName == null || object >= words.size()) {
      return at;
    }
    NameSpan name = found.at(object);
    boolean apart = at > first + 1 || words.get(first).isDefinite();
    if (needsName && apart && !words.get(first).is(WordClass.ENVOY) && !belongs(words, found, first, name)) {
      // "عضو في المجلس", "السفير في بغداد"; but a president in Baghdad is only there.
      return at;
    }
    if (name != null && (name.type() == EntityType.PLACE || name.type() == EntityType.ORGANIZATION)) {
      return afterAdjectives(words, name.end());
    }
    if (needsName || !phrases.isNominal(words.get(object)) || name != null) {
      return at;
    }
    return words.get(object).isDefinite()
        ? afterFields(words, object + 1)
        : Math.max(afterConstruct(words, found, object + 1), object + 1);
  }
}
