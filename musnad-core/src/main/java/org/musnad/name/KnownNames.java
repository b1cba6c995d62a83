package org.musnad.name;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.musnad.lexicon.PhraseTable;
import org.musnad.lexicon.Split;
import org.musnad.lexicon.Vocabulary;
import org.musnad.lexicon.Word;
import org.musnad.lexicon.WordClass;
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
        List<NameStarts.Start> here = starts.of(words.get(i).token().folded());
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
      List<NameSpan> spans = longest(words, first, start.node(), isCue(words, first, split));
      if (!spans.isEmpty() && (agrees(split, word) || spans.get(0).length() > 1)) {
        // A name of several words tells where the proclitics of its first end: "فؤاد معصوم" does not begin with ف.
        words.readAs(first, split, vocabulary);
        return spans;
      }
    }
    return List.of();
  }

  /** The letters taken off must be those the vocabulary took off too, so that spans come out alike. */
  private static boolean agrees(Split split, Word word) {
    return split.taken() == (word.conjunction() == 0 ? 0 : 1) + (word.preposition() == 0 ? 0 : 1);
  }

  private static List<NameSpan> longest(Words words, int first, PhraseTable.@Nullable Node<KnownName> start, boolean cue) {
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
      Words words, PhraseTable.Node<KnownName> node, int first, int end, boolean cue) {
    List<NameSpan> spans = new ArrayList<>(1);
    for (KnownName known : node.meanings()) {
      if (known.alone() && end == first + 1 && words.get(first).isAny(ORDINARY)) {
        continue;
      }
      boolean taken = spans.stream().anyMatch(s -> s.type() == known.type());
      if (!taken && (cue || !known.ambiguous())) {
        spans.add(new NameSpan(first, end, known.type(), known, "name.known"));
      }
    }
    return spans;
  }

  /** A noun that heads places or bodies, or a preposition of place, before an ambiguous name. */
  private static boolean isCue(Words words, int first, Split split) {
    if (split.preposition() == 'ب') {
      return true;
    }
    if (first == 0) {
      return false;
    }
    Word before = words.get(first - 1);
    return before.is(WordClass.PLACE_HEAD)
        || before.is(WordClass.ORGANIZATION_HEAD)
        || before.isSign(Folding.OPEN_QUOTE)
        || before.is(WordClass.PLACE_CUE)
        || before.is(WordClass.DIRECTION);
  }
}
