package org.musnad.newsroom;

import io.javalin.security.RouteRole;

/** What is said of a route beside the {@link Role} it needs. */
public enum Access implements RouteRole {
  /** Nobody has to have signed in; forms still need their token. */
  ANYONE,
  /** It changes nothing, whatever its method: readers may ask, programs too, and no token is needed. */
  READS
}
