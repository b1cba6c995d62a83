package org.musnad.chronology;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.musnad.dossier.Citation;
import org.musnad.dossier.Fact;

/**
 * Something about times in a dossier that cannot all be, or hardly. It is a question to check and no verdict: a source
 * may err, two people may share a name, or Musnad may have read a sentence wrongly.
 *
 * @param kind what is odd
 * @param details what goes into its words, in the order its words need it
 * @param sides what stands against what, each with its citations; a date of public knowledge has none
 */
public record Question(Kind kind, List<Detail> details, List<Side> sides) {
  public Question {
    details = List.copyOf(details);
    sides = List.copyOf(sides);
  }

  /** What is odd. */
  public enum Kind {
    /** Two people are told to hold one office at one time. */
    TWO_HOLDERS,
    /** Something done before birth. */
    BEFORE_BIRTH,
    /** Something done after death. */
    AFTER_DEATH,
    /** An office taken before eighteen. */
    TOO_YOUNG,
    /** Something that ended before it began. */
    END_BEFORE_START,
    /** An article tells as done what is dated after its publication. */
    BEFORE_IT_COULD_BE_TOLD,
    /** The degree a career needs came after the career began. */
    DEGREE_AFTER_CAREER,
    /** Gone into exile after having come back from it. */
    EXILE_AFTER_RETURN,
    /** For or against a regime on a day after it fell. */
    AFTER_THE_REGIME,
    /** For or against a regime, told as what followed something that was after its fall. */
    TOLD_AFTER_THE_REGIME
  }

  /**
   * One of the things that do not go together.
   *
   * @param fact the line it is, or null where it is an office or somebody else's
   * @param detail what it is, in one detail
   * @param citations where it stands
   */
  public record Side(@Nullable Fact fact, Detail detail, List<Citation> citations) {
    public Side {
      citations = List.copyOf(citations);
    }

    static Side of(Fact fact) {
      return new Side(fact, new Detail.Line(fact), fact.citations());
    }
  }
}
