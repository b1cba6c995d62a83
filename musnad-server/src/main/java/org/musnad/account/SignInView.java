package org.musnad.account;

import org.musnad.web.Site;

/**
 * The page for signing in.
 *
 * @param site the frame around it
 * @param to where it leads
 * @param problem what went wrong before, or the empty string
 */
public record SignInView(Site site, String to, String problem) {}
