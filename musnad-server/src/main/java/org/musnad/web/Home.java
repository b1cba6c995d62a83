package org.musnad.web;

import java.util.List;
import java.util.Optional;
import org.musnad.identity.Known;
import org.musnad.pledge.Pledge;
import org.musnad.store.ArticleSummary;

/**
 * The first page.
 *
 * @param site the frame around it
 * @param articles how many articles there are
 * @param reading whether articles are being read at this moment
 * @param latest the articles that came last
 * @param busiest of whom most articles speak; empty as long as that is being found out, as the others are
 * @param conflicts what sources do not tell alike
 * @param overdue pledges whose time is over
 */
record Home(
    Site site,
    long articles,
    boolean reading,
    List<ArticleSummary> latest,
    Optional<List<Known>> busiest,
    Optional<List<Overview.Conflict>> conflicts,
    Optional<List<Pledge>> overdue) {}
