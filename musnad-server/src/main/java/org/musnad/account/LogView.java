package org.musnad.account;

import java.time.Instant;
import java.util.List;
import org.musnad.store.LogLine;
import org.musnad.web.Site;

/**
 * A page of the log.
 *
 * @param site the frame around it
 * @param part which lines
 * @param page counted from 1
 * @param lines newest first
 * @param hasMore whether there are older ones
 */
public record LogView(Site site, LogLine.Part part, int page, List<LogLine> lines, boolean hasMore) {
  /** The parts that can be chosen. */
  public List<LogLine.Part> parts() {
    return List.of(LogLine.Part.values());
  }

  public String word(LogLine.Part one) {
    return site.t("account.log.part." + one);
  }

  /** The address of a page of the log. */
  public String address(LogLine.Part one, int number) {
    return "/log?part=" + one + "&page=" + number;
  }

  /** When, by the time of Greenwich. */
  public String when(LogLine line) {
    return site.words().digits(minutes(line.by().at()));
  }

  public String what(LogLine line) {
    return site.words().textOr("account.log." + line.action(), line.action());
  }

  public String who(LogLine line) {
    return line.by().who().isEmpty() ? "—" : line.by().who();
  }

  public String number(long number) {
    return site.words().number(number);
  }

  static String minutes(Instant at) {
    return at.toString().replace('T', ' ').substring(0, 16);
  }
}
