package org.musnad.intake;

import java.util.List;
import org.musnad.record.Warning;
import org.musnad.text.Article;

/** What came of one thing that was to be read: an article, or a problem to tell the user about. Immutable. */
public sealed interface Item {
  /**
   * Where it came from: the path as the user gave it or as it was found below a given directory, {@code -} for standard input;
   * for a line of JSON Lines followed by a colon and the line's number.
   */
  String source();

  /**
   * An article.
   *
   * @param source where it came from
   * @param article the article
   * @param warnings how its text was made out: "bytes-replaced" (count), "charset-guessed" (name of the charset), "text-cut"
   *     (kept and full length in UTF-16 code units), "text-empty" (in JSON only: an empty file is a problem)
   */
  record Found(String source, Article article, List<Warning> warnings) implements Item {
    public Found {
      warnings = List.copyOf(warnings);
    }
  }

  /**
   * Something that could not be read, or not as it stands.
   *
   * @param source where it came from
   * @param kind what is wrong
   * @param detail what belongs to the kind, such as the value that is no date
   */
  record Problem(String source, Kind kind, List<String> detail) implements Item {
    public Problem {
      detail = List.copyOf(detail);
    }
  }

  /** What can be wrong with an input. */
  enum Kind {
    /** There is no such file. */
    MISSING,
    /** The system does not let it be read; detail: what the system says. */
    UNREADABLE,
    /** Nothing but white space. */
    EMPTY,
    /** A directory without a file of a kind that is read. */
    EMPTY_DIRECTORY,
    /** Not a text; detail: the kind of file where it is known, such as PDF. */
    NOT_TEXT,
    /** A page without an article. */
    NO_ARTICLE,
    /** Not JSON; detail: the column where it breaks. */
    BROKEN_JSON,
    /** JSON that is no object with a "text". */
    NO_TEXT,
    /** "published" is no date; detail: its value. The article follows, without that date. */
    BAD_DATE,
    /** Longer than is read at once; detail: the limit in bytes. */
    TOO_LARGE,
    /** A compressed file that ends early or is damaged. */
    BROKEN_GZIP,
    /** A compressed file that unpacks to far more than any text would. */
    GZIP_BOMB
  }
}
