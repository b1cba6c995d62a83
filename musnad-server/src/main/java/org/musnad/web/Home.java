package org.musnad.web;

/**
 * The first page.
 *
 * @param site the frame around it
 * @param articles how many articles there are
 */
record Home(Site site, long articles) {}
