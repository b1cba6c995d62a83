package org.musnad.name.tagger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.musnad.lexicon.PhraseTable;
import org.musnad.name.KnownName;
import org.musnad.name.NameSpan;
import org.musnad.name.NameStarts;
import org.musnad.name.Words;
import org.musnad.record.EntityType;

/** Marks the tokens where names that the tables list stand, ambiguous ones too, and those that rules read: the model weighs them. */
public final class Gazetteer {
  private static final int LONGEST = 10;
  private static final int BITS = 4;
  private static final int BEGINS = 1;
  private static final int CONTINUES = 2;
  private static final int LONG = 4;
  private static final int AMBIGUOUS = 8;

  private final NameStarts starts;

  /** Marks the names that begin so. */
  public Gazetteer(NameStarts starts) {
    this.starts = starts;
  }

  /**
   * What lists and rules say of each token.
   *
   * @param types the listed names over it, by type
   * @param kinds the kind of the longest listed name there
   * @param hints the part it is of the name that tables and rules make it out to be; 0 for none
   */
  record Marks(int[] types, int[] kinds, int[] hints) {
    private static final Marked NOTHING = new Marked(0, 0, 0);

    Marked at(int token) {
      boolean nothing = types[token] == 0 && kinds[token] == 0 && hints[token] == 0;
      return nothing ? NOTHING : new Marked(types[token], kinds[token], hints[token]);
    }
  }

  Marks mark(Words words, List<NameSpan> known) {
    Marks marks = new Marks(new int[words.size()], new int[words.size()], hints(words, known));
    for (int i = 0; i < words.size(); i++) {
      if (words.get(i).token().isWord()) {
        for (NameStarts.Start start : starts.of(words.get(i).token())) {
          if (markFrom(words, i, start.node(), marks)) {
            break;
          }
        }
      }
    }
    return marks;
  }

  /** Of names that overlap the longest counts. */
  private static int[] hints(Words words, List<NameSpan> known) {
    List<NameSpan> sorted = new ArrayList<>(known);
    sorted.sort(Comparator.comparingInt((NameSpan s) -> -s.length()).thenComparing(NameSpan::type).thenComparingInt(NameSpan::first));
    byte[] labels = new byte[words.size()];
    int[] hints = new int[words.size()];
    for (NameSpan span : sorted) {
      if (isFree(labels, span)) {
        EntityType type = Labels.TYPES.contains(span.type()) ? span.type() : EntityType.EVENT;
        Labels.write(labels, span.first(), span.end(), type);
        for (int i = span.first(); i < span.end(); i++) {
          hints[i] = 2 * labels[i] + (span.known() == null ? 0 : 1);
        }
      }
    }
    return hints;
  }

  private static boolean isFree(byte[] labels, NameSpan span) {
    for (int i = span.first(); i < span.end(); i++) {
      if (labels[i] != Labels.OUTSIDE) {
        return false;
      }
    }
    return true;
  }

  private static boolean markFrom(Words words, int first, PhraseTable.Node<KnownName> start, Marks marks) {
    PhraseTable.@Nullable Node<KnownName> node = start;
    boolean any = false;
    int end = first + 1;
    while (node != null && end - first <= LONGEST) {
      any |= !node.meanings().isEmpty();
      mark(node.meanings(), first, end, marks);
      if (end >= words.size() || !words.get(end).token().isWord()) {
        break;
      }
      node = node.next(words.get(end++).token().folded());
    }
    return any;
  }

  private static void mark(List<KnownName> meanings, int first, int end, Marks marks) {
    for (KnownName known : meanings) {
      int shift = shift(known.type());
      int weak = known.ambiguous() ? AMBIGUOUS : 0;
      int extent = end - first > 1 ? LONG : 0;
      marks.types[first] = marks.types[first] & ~(AMBIGUOUS << shift) | (BEGINS | extent | weak) << shift;
      marks.kinds[first] = known.kind().hashCode();
      for (int i = first + 1; i < end; i++) {
        marks.types[i] |= CONTINUES << shift;
      }
    }
  }

  private static int shift(EntityType type) {
    int index = Labels.TYPES.indexOf(type);
    return BITS * (index < 0 ? Labels.TYPES.size() : index);
  }
}
