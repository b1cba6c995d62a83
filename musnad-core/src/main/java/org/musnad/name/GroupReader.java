package org.musnad.name;

import org.jspecify.annotations.Nullable;
import org.musnad.lexicon.Word;
import org.musnad.lexicon.WordClass;
import org.musnad.record.EntityType;

/** Reads collectives: "الشعب العراقي", "شعب مصر", and the definite plural of a nationality standing as a noun ("العراقيون"). */
final class GroupReader {
  private final NameLexicon lexicon;

  GroupReader(NameLexicon lexicon) {
    this.lexicon = lexicon;
  }

  @Nullable NameSpan read(Words words, FoundNames found, int first) {
    Word word = words.get(first);
    boolean headed = word.is(WordClass.GROUP_HEAD) && word.isDefinite() && first + 1 < words.size();
    if (headed && words.get(first + 1).is(WordClass.NATIONALITY) && words.get(first + 1).isDefinite() && words.get(first + 1).isBare()) {
      return new NameSpan(first, first + 2, EntityType.GROUP, null, "name.group-head");
    }
    NameSpan place = word.is(WordClass.GROUP_HEAD) && !word.isDefinite() ? found.at(first + 1, EntityType.PLACE) : null;
    if (place != null && words.get(first + 1).isBare() && lexicon.isGroupOfPlace(word.stem())) {
      return new NameSpan(first, place.end(), EntityType.GROUP, null, "name.group-of-place");
    }
    boolean plural = word.is(WordClass.NATIONALITY_PLURAL) && word.isDefinite() && found.at(first) == null;
    return plural && isNoun(words, first) ? new NameSpan(first, first + 1, EntityType.GROUP, null, "name.people") : null;
  }

  /** After a definite noun the plural is its adjective ("المسؤولين العراقيين"). */
  private static boolean isNoun(Words words, int at) {
    Word word = words.get(at);
    if (!word.isBare()) {
      return true;
    }
    if (at == 0) {
      return true;
    }
    Word before = words.get(at - 1);
    return !before.isArabicWord() || before.isAny(WordClass.PREPOSITION.bit() | WordClass.VERB.bit() | WordClass.THAT.bit());
  }
}
