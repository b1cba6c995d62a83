package org.musnad.time;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.musnad.text.Token;

/**
 * Reads whole numbers in digits ("48", "الـ48") and in words ("الحادي والعشرين", "ألف وتسعمائة وثمان وخمسين"). Units
 * and tens add up, hundreds and thousands multiply what stands before them.
 */
final class NumberReader {
  private static final int LONGEST = 12;
  private static final int LONGEST_DIGITS = 9;

  private final Words words;
  private final @Nullable Reading[] read;
  private final boolean[] known;
  private long steps = 0;

  NumberReader(Words words) {
    this.words = words;
    this.read = new Reading[words.size()];
    this.known = new boolean[words.size()];
  }

  /**
   * The longest number that begins at a token and ends before its sentence does, or null; read once. Only its first
   * word may carry clitics other than "and".
   */
  @Nullable Reading read(int at, int end) {
    if (!known[at]) {
      known[at] = true;
      read[at] = find(at, end);
    }
    return read[at];
  }

  private @Nullable Reading find(int at, int end) {
    Token token = words.token(at);
    if (token.isNumber()) {
      return digits(token);
    }
    Sense article = find(words.senses(at), "article");
    if (article != null) {
      Reading digits = at + 1 < end && words.token(at + 1).isNumber() ? digits(words.token(at + 1)) : null;
      return digits == null ? null : digits.withArticle(article.clitics());
    }
    return inWords(at, Math.min(end, at + LONGEST));
  }

  /** A number in digits, or null where it has too many or decimals that are no minutes. */
  static @Nullable Reading digits(Token token) {
    String letters = token.folded();
    int point = letters.indexOf('.');
    if (letters.length() > LONGEST_DIGITS) {
      return null;
    }
    int end = token.index() + 1;
    if (point >= 0) {
      return point == letters.length() - 3 && point < 3
          ? new Reading(Integer.parseInt(letters.replace(".", "")), Form.DECIMAL, 0, end, 0, false)
          : null;
    }
    // "2,014" counts and is no year: what is grouped passes only where a single digit would do.
    int written = token.span().length() == letters.length() ? letters.length() : 1;
    return new Reading(Integer.parseInt(letters), Form.DIGITS, written, end, 0, false);
  }

  private @Nullable Reading inWords(int start, int end) {
    Sense first = number(start);
    if (first == null) {
      return null;
    }
    Sum sum = new Sum(value(first));
    Form form = first.kind().equals("ordinal") ? Form.ORDINAL : Form.CARDINAL;
    int at = start + 1 + first.rest().size();
    while (at < end) {
      Sense next = number(at);
      if (next == null || next.clitics() > 0 && !next.joins() || !sum.take(value(next), next.joins())) {
        break;
      }
      at += 1 + next.rest().size();
    }
    return new Reading(sum.total(), form, 0, at, first.clitics(), first.definite());
  }

  private static int value(Sense sense) {
    return Integer.parseInt(sense.value());
  }

  /** How many tokens were looked at. */
  long steps() {
    return steps;
  }

  /** The number word at a token, the longest first and ordinals before cardinals, or null. */
  private @Nullable Sense number(int at) {
    steps++;
    Sense best = null;
    for (Sense sense : words.senses(at)) {
      boolean ordinal = sense.kind().equals("ordinal");
      if ((ordinal || sense.kind().equals("cardinal")) && words.follows(at, sense)) {
        boolean better = best == null || sense.rest().size() > best.rest().size() || ordinal && isCardinal(best);
        best = better ? sense : best;
      }
    }
    return best;
  }

  private static boolean isCardinal(Sense sense) {
    return sense.kind().equals("cardinal");
  }

  private static @Nullable Sense find(List<Sense> senses, String kind) {
    for (Sense sense : senses) {
      if (sense.kind().equals(kind)) {
        return sense;
      }
    }
    return null;
  }

  /** How a number is written. */
  enum Form {
    DIGITS,
    /** Digits with two decimals, "9.30", whose value is given in hundredths. */
    DECIMAL,
    CARDINAL,
    ORDINAL
  }

  /**
   * A number that was read.
   *
   * @param text the value in digits
   * @param letters how many digits it was written with, 0 for words
   * @param end one past its last token
   */
  record Reading(int value, String text, Form form, int letters, int end, int clitics, boolean definite) {
    Reading(int value, Form form, int letters, int end, int clitics, boolean definite) {
      this(value, Integer.toString(value), form, letters, end, clitics, definite);
    }

    Reading withArticle(int newClitics) {
      return new Reading(value, form, letters, end, newClitics, true);
    }
  }

  /** A number growing word by word: finished thousands, and the part below that still grows. */
  private static final class Sum {
    private int thousands = 0;
    private int below;
    private int last;

    Sum(int first) {
      if (first >= 1000) {
        thousands = first;
      } else {
        below = first;
      }
      last = first;
    }

    /** Takes the next word if a number can go on with it. */
    boolean take(int value, boolean and) {
      boolean fits = and ? add(value) : multiply(value);
      last = fits ? value : last;
      return fits;
    }

    private boolean add(int value) {
      boolean unitsThenTens = last < 10 && value >= 20 && value < 100;
      boolean smaller = last >= 100 && value < last;
      if (unitsThenTens || smaller) {
        below += value;
        return true;
      }
      return false;
    }

    private boolean multiply(int value) {
      if (value == 10 && last < 10 && below >= last) {
        below += 10;
        return true;
      }
      if (value == 100 && last >= 3 && last < 10) {
        below += last * 99;
        return true;
      }
      if (value == 1000 && below > 2 && thousands == 0) {
        thousands = below * 1000;
        below = 0;
        return true;
      }
      return false;
    }

    int total() {
      return thousands + below;
    }
  }
}
