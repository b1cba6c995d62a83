package org.musnad.adding;

import java.util.List;
import org.musnad.web.Site;

/**
 * The page on which articles are added.
 *
 * @param site the frame around it
 * @param problem what went wrong before, or the empty string
 * @param jobs what the visitor added lately
 */
public record AddView(Site site, String problem, List<Line> jobs) {
  /** A job in the list. */
  public record Line(String address, String text) {}

  static AddView of(Site site, String problem, List<Job> jobs) {
    return new AddView(site, problem, jobs.stream().limit(10).map(job -> line(site, job)).toList());
  }

  private static Line line(Site site, Job job) {
    Job.Standing standing = job.standing();
    String at = site.words().digits(job.by().at().toString().substring(0, 16).replace('T', ' '));
    return new Line("/add/" + job.id(), at + " · " + site.t("intake.state." + standing.state()) + " · "
        + site.t("intake.done", site.words().number(standing.done())));
  }
}
