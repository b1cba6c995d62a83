package org.musnad.adding;

import java.util.List;
import java.util.Map;
import org.musnad.fetch.Fetched;
import org.musnad.intake.Item;
import org.musnad.record.StatementType;

/** What came of one thing that was to be added. Immutable. */
public sealed interface Result {
  /** What it was called by whoever gave it. */
  String source();

  /**
   * It is in the archive.
   *
   * @param article its number
   * @param title its headline, or the empty string
   * @param state whether it is new, another version of one that was there, or was there as it is
   * @param found how many statements of each kind were read out of it
   * @param silent its sentences in which no statement was found
   * @param sentences how many sentences it has
   * @param isUnread whether there was nothing to read, because it is not Arabic
   */
  record Kept(String source, long article, String title, State state, Map<StatementType, Integer> found, List<String> silent,
      int sentences, boolean isUnread) implements Result {}

  /** How an article came to be in the archive. */
  enum State { ADDED, VERSION, HELD }

  /** A file, or a line of one, that could not be read, or not as it stands. */
  record Unread(String source, Item.Kind kind, List<String> detail) implements Result {}

  /** An upload that is not taken. */
  record NotTaken(String source, Upload.Refusal why) implements Result {}

  /** A link that is not fetched. */
  record NotFetched(String source, Fetched.Refused refused) implements Result {}

  /** Something in Musnad itself went wrong. */
  record Failed(String source) implements Result {}
}
