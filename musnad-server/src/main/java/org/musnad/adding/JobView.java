package org.musnad.adding;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.musnad.record.StatementType;
import org.musnad.web.Site;

/**
 * The page of something that is being added, or was.
 *
 * @param site the frame around it
 * @param id its name
 * @param standing how far it has come
 */
public record JobView(Site site, String id, Job.Standing standing) {
  private static final int MOST_SILENT = 60;

  public boolean isDone() {
    return standing.state() == Job.State.DONE;
  }

  public String state() {
    return site.t("intake.state." + standing.state());
  }

  /** How many were looked at, and how many of them were not added. */
  public String count() {
    String done = site.t("intake.done", site.words().number(standing.done()));
    return standing.problems() == 0 ? done : done + " · " + site.t("intake.problems", site.words().number(standing.problems()));
  }

  /** What was added, in order. */
  public List<Result.Kept> kept() {
    List<Result.Kept> kept = new ArrayList<>();
    for (Result result : standing.results()) {
      if (result instanceof Result.Kept one) {
        kept.add(one);
      }
    }
    return kept;
  }

  /** What was not added, and why. */
  public List<String> problems() {
    return standing.results().stream().filter(result -> !(result instanceof Result.Kept)).map(this::problem).toList();
  }

  private String problem(Result result) {
    return shown(result.source()) + reason(result);
  }

  private String shown(String source) {
    return source.isEmpty() ? "" : "\u2068" + site.line(source) + "\u2069: ";
  }

  private String reason(Result result) {
    if (result instanceof Result.Unread unread) {
      return site.t("intake.unread." + unread.kind(), unread.detail().stream().map(site::line).toArray());
    }
    if (result instanceof Result.NotTaken refused) {
      return site.t("intake.refused." + refused.why());
    }
    if (result instanceof Result.NotFetched refused) {
      return site.t("intake.fetch." + refused.refused().why(), site.line(refused.refused().detail()));
    }
    return site.t("intake.failed");
  }

  public String title(Result.Kept kept) {
    return kept.title().isBlank() ? shownName(kept) : site.line(kept.title());
  }

  private String shownName(Result.Kept kept) {
    return kept.source().isEmpty() ? site.t("intake.article", site.words().number(kept.article())) : site.line(kept.source());
  }

  public String state(Result.Kept kept) {
    return site.t("intake.kept." + kept.state());
  }

  public String kind(Map.Entry<StatementType, Integer> found) {
    return site.t("type." + found.getKey().label()) + ": " + site.words().number(found.getValue());
  }

  /** How many sentences told nothing. */
  public String silence(Result.Kept kept) {
    return site.t("intake.silent", site.words().number(kept.silent().size()), site.words().number(kept.sentences()));
  }

  public List<String> silent(Result.Kept kept) {
    return kept.silent().stream().limit(MOST_SILENT).map(site::line).toList();
  }
}
