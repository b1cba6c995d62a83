package org.musnad.account;

import org.musnad.web.Site;

/**
 * The page on which an invitation is followed.
 *
 * @param site the frame around it
 * @param isGood whether it can still be followed
 * @param role the word for what whoever follows it may do
 * @param name the name that was typed before
 * @param problem what went wrong before, or the empty string
 */
public record InvitationView(Site site, boolean isGood, String role, String name, String problem) {
  /** The fewest letters of a password. */
  public String fewest() {
    return site.words().number(Passwords.FEWEST);
  }
}
