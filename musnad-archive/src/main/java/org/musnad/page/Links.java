package org.musnad.page;

import org.musnad.dossier.Citation;
import org.musnad.dossier.Fact;

/** Where the words of a dossier lead when it is shown among other pages. Addresses; the empty string where there is none. */
public interface Links {
  /** Where the words of a citation are marked in their article. */
  String words(Citation citation);

  /** Where a figure of the dossier has its own. */
  String figure(int figure);

  /** What is known of a line beside what articles tell: the state of a pledge. */
  Remark remark(Fact fact);

  /**
   * A few words beside a line.
   *
   * @param text the words, or the empty string
   * @param address where they lead
   */
  record Remark(String text, String address) {
    /** Nothing to say. */
    public static final Remark NONE = new Remark("", "");
  }
}
