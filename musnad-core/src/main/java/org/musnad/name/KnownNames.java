package org.musnad.name;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.musnad.lexicon.PhraseTable;
import org.musnad.lexicon.Split;
import org.musnad.lexicon.Vocabulary;
import org.musnad.lexicon.Word;
import org.musnad.lexicon.WordClass;
import org.musnad.record.EntityType;
import org.musnad.text.Folding;

/** Finds the names that the tables list, the longest at each place; ambiguous ones only after a cue. */
final class KnownNames {
  private static final int LONGEST = 10;

  /** A short form of a person's name that is also such a word ("الهاشمي", "بان") is read only where the full name stands too. */
  private static final long ORDINARY =
      WordClass.PARTICLES
          | WordClass.VERB.bit()
          | WordClass.COMMON.bit()
          | WordClass.TIME.bit()
          | WordClass.MASDAR.bit()
          | WordClass.PARTICIPLE.bit()
          | WordClass.HUMAN.bit()
          | WordClass.OFFICE.bit()
          | WordClass.OFFICE_WITH_COMPLEMENT.bit()
          | WordClass.NATIONALITY.bit()
          | WordClass.FAMILY_NAME_OR_WORD.bit()
          | WordClass.GIVEN_NAME.bit()
          | WordClass.GIVEN_NAME_OR_WORD.bit();

  private final NameStarts starts;
  private final Vocabulary vocabulary;

  KnownNames(NameStarts starts, Vocabulary vocabulary) {
    this.starts = starts;
    this.vocabulary = vocabulary;
  }

  List<NameSpan> find(Words words) {
    List<NameSpan> found = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      if (words.get(i).token().isWord()) {
        List<NameStarts.Start> here = starts.of(words.get(i).token());
        if (!here.isEmpty()) {
          found.addAll(at(words, i, here));
        }
      }
    }
    return found;
  }

  /** The longest names that start at a token, one for each type. */
  private List<NameSpan> at(Words words, int first, List<NameStarts.Start> starts) {
    Word word = words.get(first);
    for (NameStarts.Start start : starts) {
      Split split = start.split();
      Cue cue = cue(words, first, split);
      List<NameSpan> spans = longest(words, first, start.node(), cue);
      if (!spans.isEmpty() && (agrees(split, word) || end(spans) > first + 1 || cue == Cue.NAME && split.isWhole())) {
        // A name of several words tells where the proclitics of its first end: "فؤاد معصوم" does not begin with ف.
        words.readAs(first, split, vocabulary);
        return spans;
      }
    }
    return List.of();
  }

  private static int end(List<NameSpan> spans) {
    return spans.get(0).end();
  }

  /** The letters taken off must be those the vocabulary took off too, so that spans come out alike. */
  private static boolean agrees(Split split, Word word) {
    return split.taken() == (word.conjunction() == 0 ? 0 : 1) + (word.preposition() == 0 ? 0 : 1);
  }

  private static List<NameSpan> longest(Words words, int first, PhraseTable.@Nullable Node<KnownName> start, Cue cue) {
    List<NameSpan> best = List.of();
    PhraseTable.Node<KnownName> node = start;
    int end = first + 1;
    while (node != null && end - first <= LONGEST) {
      List<NameSpan> here = meanings(words, node, first, end, cue);
      if (!here.isEmpty()) {
        best = here;
      }
      int next = end;
      while (next < words.size() && isQuote(words.get(next)) && next - end < 2) {
        next++;
      }
      if (next >= words.size() || !words.get(next).token().isWord() && !words.get(next).token().isNumber()) {
        break;
      }
      node = node.next(words.get(next).token().folded());
      end = next + 1;
    }
    return best;
  }

  private static boolean isQuote(Word word) {
    return word.isSign(Folding.OPEN_QUOTE) || word.isSign(Folding.CLOSE_QUOTE);
  }

  private static List<NameSpan> meanings(
      Words words, PhraseTable.Node<KnownName> node, int first, int end, Cue cue) {
    List<NameSpan> spans = new ArrayList<>(1);
    for (KnownName known : node.meanings()) {
      if (known.alone() && words.get(first).isAny(end == first + 1 ? ORDINARY : WordClass.VERB.bit())) {
        continue;
      }
      boolean ambiguous = known.ambiguous() || end == first + 1 && isVerb(words.get(first), known);
      if (!isTaken(spans, known.type()) && (!ambiguous || allows(words, cue, known, end))) {
        spans.add(new NameSpan(withoutTitle(words, first, end, known), end, known.type(), known, "name.known"));
      }
    }
    return spans;
  }

  private static boolean isTaken(List<NameSpan> spans, EntityType type) {
    for (NameSpan span : spans) {
      if (span.type() == type) {
        return true;
      }
    }
    return false;
  }

  /** The sheikh's title is no part of the name, though the table lists him with it. */
  private static int withoutTitle(Words words, int first, int end, KnownName known) {
    boolean titled = known.type() == EntityType.PERSON && end > first + 1 && words.get(first).is(WordClass.HONORIFIC);
    return titled && words.get(first).isDefinite() ? first + 1 : first;
  }

  /** "أفاد" is a verb before it is the name of a body. */
  private static boolean isVerb(Word word, KnownName known) {
    return known.type() == EntityType.ORGANIZATION && word.is(WordClass.VERB) && !word.isDefinite();
  }

  /** What stands before a word and makes a name of one that is also a common word. */
  private enum Cue {
    NONE,
    /** A preposition or direction: a place may follow. */
    PLACE,
    /** A noun that heads names, or an opening quotation mark: any name may follow. */
    NAME
  }

  private static boolean allows(Words words, Cue cue, KnownName known, int end) {
    boolean place = known.type() == EntityType.PLACE || known.type() == EntityType.EVENT;
    return cue == Cue.NAME || cue == Cue.PLACE && place && !isQuantity(words, end);
  }

  /** "في العديد من": a definite word that measures what follows. */
  private static boolean isQuantity(Words words, int end) {
    return end < words.size() && words.get(end - 1).isDefinite() && words.get(end).is(WordClass.PREPOSITION) && words.get(end).isBare();
  }

  private static boolean opens(Word word) {
    return word.isSign(Folding.OPEN_QUOTE) || word.isSign('(');
  }

  private static Cue cue(Words words, int first, Split split) {
    Word before = first == 0 ? null : words.get(first - 1);
    if (before != null && (before.is(WordClass.PLACE_HEAD) || before.is(WordClass.ORGANIZATION_HEAD) || opens(before))) {
      return Cue.NAME;
    }
    boolean place = split.preposition() == 'ب' || before != null && (before.is(WordClass.PLACE_CUE) || before.is(WordClass.DIRECTION));
    return place ? Cue.PLACE : Cue.NONE;
  }
}
