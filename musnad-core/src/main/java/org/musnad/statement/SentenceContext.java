package org.musnad.statement;

import java.util.List;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.musnad.lexicon.WordClass;
import org.musnad.name.Entities;
import org.musnad.name.NameSpan;
import org.musnad.name.OfficeSpan;
import org.musnad.name.TitledPerson;
import org.musnad.name.Words;
import org.musnad.lexicon.Word;
import org.musnad.verb.Inflection.Gender;
import org.musnad.record.Filler;
import org.musnad.statement.Chunk.Head;
import org.musnad.statement.Chunk.Noun;
import org.musnad.text.Sentence;
import org.musnad.text.Span;

/**
 * A sentence with everything its readers need: its chunks, and the article it stands in.
 *
 * @param reading the article's words, names, offices and times
 * @param sentence the sentence
 * @param chunks its chunks
 * @param entities the article's entities
 * @param discourse who the article is speaking of
 */
record SentenceContext(
    ArticleReading reading, Sentence sentence, List<Chunk> chunks, Entities entities, Discourse discourse) {
  Words words() {
    return reading.words();
  }

  /** From token {@code first}, without its proclitics, to the end of the token before {@code end}. */
  Span span(int first, int end) {
    return words().span(first, end);
  }

  String text(Span span) {
    return span.of(words().text().original());
  }

  Filler filler(int first, int end, @Nullable NameSpan name, @Nullable String value) {
    Span span = span(first, end);
    return new Filler(span, text(span), name == null ? null : entities.id(name), value);
  }

  /** The names that begin in the sentence. */
  List<NameSpan> namesHere() {
    return here(reading.names().names(), NameSpan::first);
  }

  /** The offices that begin in the sentence. */
  List<OfficeSpan> officesHere() {
    return here(reading.names().offices(), OfficeSpan::first);
  }

  /** The offices beside a name that begin in the sentence. */
  List<TitledPerson> titledHere() {
    return here(reading.names().titled(), titled -> titled.office().first());
  }

  /** The part of a list in text order that begins in the sentence; searched by halves, so that long articles stay linear. */
  private <T> List<T> here(List<T> all, ToIntFunction<T> first) {
    return all.subList(lowerBound(all, first, sentence.first()), lowerBound(all, first, sentence.end()));
  }

  private static <T> int lowerBound(List<T> all, ToIntFunction<T> first, int token) {
    int low = 0;
    int high = all.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (first.applyAsInt(all.get(middle)) < token) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The index of a chunk in the sentence. */
  int indexOf(Chunk chunk) {
    for (int i = 0; i < chunks.size(); i++) {
      if (chunks.get(i) == chunk) {
        return i;
      }
    }
    return -1;
  }

  /** The index of the chunk that a token stands in; -1 where none does. */
  int chunkAt(int token) {
    for (int i = 0; i < chunks.size(); i++) {
      if (chunks.get(i).first() <= token && token < chunks.get(i).end()) {
        return i;
      }
    }
    return -1;
  }

  /** One past the last token of a noun phrase with all that completes its construct. */
  int fullEnd(Noun noun) {
    int index = indexOf(noun);
    int end = noun.end();
    for (int i = index + 1; i > 0 && i < chunks.size(); i++) {
      if (!(chunks.get(i) instanceof Noun next) || !next.genitive()) {
        break;
      }
      end = next.end();
    }
    return end;
  }

  /** The name a phrase stands for: its own, or the one that a bare office, body or pronoun means here. */
  @Nullable NameSpan meant(Noun noun) {
    if (noun.name() != null) {
      return noun.name();
    }
    if (noun.kind() == Head.OFFICE && noun.office() != null && noun.definite()) {
      return discourse.bearer(noun.office());
    }
    if (NounSets.isHonoured(noun.word())) {
      return discourse.honoured();
    }
    if (noun.word().is(WordClass.HONORIFIC)) {
      return honoured(noun);
    }
    if (noun.kind() == Head.PLAIN && noun.word().isDefinite() && NounSets.isDocument(noun.word())) {
      return discourse.issuer();
    }
    if (noun.kind() == Head.PRONOUN && !noun.bare()) {
      return pronoun(noun.word());
    }
    if (noun.kind() == Head.BODY || noun.kind() == Head.HUMAN) {
      return discourse.body(noun.word());
    }
    return null;
  }

  /** Whom the pronoun of "به", "عليها" means; the plural is of several and means no one name. */
  private @Nullable NameSpan pronoun(Word word) {
    String letters = word.pronoun().isEmpty() ? word.stem().substring(1) : word.pronoun();
    return switch (letters) {
      case "ه" -> discourse.dropped(Gender.MASCULINE);
      case "ها" -> discourse.dropped(Gender.FEMININE);
      default -> null;
    };
  }

  /** "معالي وزير الخارجية": whom a title of respect before an office means. */
  private @Nullable NameSpan honoured(Noun noun) {
    OfficeSpan office = noun.head() + 1 < words().size() ? reading.officeAt(noun.head() + 1) : null;
    return office == null ? null : discourse.bearer(office);
  }
}
