package org.musnad.name;

import org.musnad.lexicon.Word;
import org.musnad.lexicon.WordClass;
import org.musnad.record.EntityType;

/** The key under which two names of a place, body, group or event are the same one within an article. */
final class NameKeys {
  private final NameLexicon lexicon;

  NameKeys(NameLexicon lexicon) {
    this.lexicon = lexicon;
  }

  String key(Words words, NameSpan span) {
    KnownName known = span.known();
    if (known != null) {
      return org.musnad.text.Folding.fold(known.canonical());
    }
    int first = span.first();
    int end = span.end();
    if (isMereHead(words, span)) {
      first++;
    }
    if (span.type() == EntityType.ORGANIZATION) {
      while (end - first > 1 && words.get(end - 1).is(WordClass.NATIONALITY)) {
        end--;
      }
    }
    return canonical(words, first, end);
  }

  /** "تنظيم داعش" is داعش and "محافظة ديالى" is ديالى, but "مطار بغداد" is not بغداد. */
  boolean isMereHead(Words words, NameSpan span) {
    return span.length() > 1 && lexicon.isMereHead(span.type(), words.get(span.first()).stem());
  }

  private String canonical(Words words, int first, int end) {
    StringBuilder phrase = new StringBuilder();
    for (int i = first; i < end; i++) {
      Word word = words.get(i);
      if (word.token().isWord() || word.token().isNumber()) {
        phrase.append(phrase.length() == 0 ? "" : " ").append(i == first ? word.stem() : word.token().folded());
      }
    }
    return lexicon.canonical(phrase.toString());
  }
}
