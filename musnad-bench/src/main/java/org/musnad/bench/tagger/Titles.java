package org.musnad.bench.tagger;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.musnad.lexicon.Word;
import org.musnad.lexicon.WordClass;
import org.musnad.name.Words;
import org.musnad.record.EntityType;
import org.musnad.text.Sentence;

/**
 * Who or what an article of an encyclopedia is about, as its first sentence defines it ("… هي جامعة …"), and where the article names it.
 *
 * @param title the stems of the title
 * @param type what the title names
 */
record Titles(List<String> title, EntityType type) {
  private static final long PERSON =
      WordClass.HUMAN.bit() | WordClass.OFFICE.bit() | WordClass.OFFICE_WITH_COMPLEMENT.bit() | WordClass.RANK.bit();

  /** A word that is also one of these tells too little as a short form of a name. */
  private static final long ORDINARY =
      WordClass.PARTICLES | WordClass.COMMON.bit() | WordClass.VERB.bit() | WordClass.MASDAR.bit() | WordClass.NATIONALITY.bit()
          | WordClass.TIME.bit() | WordClass.HUMAN.bit() | WordClass.OFFICE.bit();

  private static final int LONGEST = 6;
  private static final int BEFORE_DEFINITION = 2;

  /** A run of tokens that names the subject. */
  record Mention(int first, int end) {}

  /** The subject of an article whose first line is its title; null where the first sentence does not tell. */
  static @Nullable Titles of(Words words) {
    List<Sentence> sentences = words.text().sentences();
    if (sentences.size() < 2 || sentences.get(0).end() > LONGEST) {
      return null;
    }
    int length = titleLength(words, sentences.get(0));
    Sentence definition = sentences.get(1);
    List<String> title = new ArrayList<>();
    for (int i = 0; i < length; i++) {
      title.add(words.get(i).stem());
    }
    if (length == 0 || !isAt(words, title, definition.first(), definition.end())) {
      return null;
    }
    EntityType type = type(words, definition.first() + length, definition.end());
    boolean tells = type != null && (type != EntityType.PERSON || length > 1);
    return tells ? new Titles(List.copyOf(title), type) : null;
  }

  /** Without what stands in brackets to tell one bearer from another. */
  private static int titleLength(Words words, Sentence title) {
    for (int i = 0; i < title.end(); i++) {
      if (!words.get(i).token().isWord()) {
        return i;
      }
    }
    return title.end();
  }

  private static @Nullable EntityType type(Words words, int from, int end) {
    int depth = 0;
    int passed = 0;
    for (int i = from; i < end; i++) {
      Word word = words.get(i);
      depth += word.isSign('(') ? 1 : word.isSign(')') ? -1 : 0;
      if (depth > 0 || !word.token().isWord()) {
        continue;
      }
      EntityType type = type(word);
      if (type != null || !word.isAny(WordClass.PRONOUN.bit() | WordClass.VERB.bit()) && passed++ == BEFORE_DEFINITION) {
        return type;
      }
    }
    return null;
  }

  private static @Nullable EntityType type(Word word) {
    boolean plain = word.isArabicWord() && word.isBare() && !word.isDefinite();
    if (plain && word.is(WordClass.PLACE_HEAD)) {
      return EntityType.PLACE;
    }
    if (plain && word.is(WordClass.ORGANIZATION_HEAD)) {
      return EntityType.ORGANIZATION;
    }
    return plain && word.isAny(PERSON) ? EntityType.PERSON : null;
  }

  private static boolean isAt(Words words, List<String> title, int first, int end) {
    if (first + title.size() > end) {
      return false;
    }
    for (int i = 0; i < title.size(); i++) {
      if (!words.get(first + i).stem().equals(title.get(i)) || i > 0 && !words.get(first + i).isBare()) {
        return false;
      }
    }
    return true;
  }

  /** Where a sentence names the subject: by the whole title, or a person by the last word of it alone. */
  List<Mention> mentions(Words words, Sentence sentence) {
    List<Mention> mentions = new ArrayList<>();
    String last = title.get(title.size() - 1);
    for (int i = sentence.first(); i < sentence.end(); i++) {
      if (isAt(words, title, i, sentence.end())) {
        mentions.add(new Mention(i, i + title.size()));
        i += title.size() - 1;
      } else if (type == EntityType.PERSON && last.length() > 3 && words.get(i).stem().equals(last) && !words.get(i).isAny(ORDINARY)) {
        mentions.add(new Mention(i, i + 1));
      }
    }
    return mentions;
  }
}
