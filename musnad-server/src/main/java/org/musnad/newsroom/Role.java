package org.musnad.newsroom;

import io.javalin.security.RouteRole;
import java.util.Locale;
import java.util.Optional;

/**
 * What somebody may do, each role also what those before it may. As a role of a route it says who may ask for it; without
 * one, readers may ask for what only reads and editors for the rest.
 */
public enum Role implements RouteRole {
  /** Reads. */
  READER,
  /** Adds articles, and judges: who is who, what is right, what became of a pledge. */
  EDITOR,
  /** Invites and dismisses others, and sees the log of changes. */
  ADMIN;

  /** Whether whoever has this role may do what needs another. */
  public boolean may(Role needed) {
    return compareTo(needed) >= 0;
  }

  /** How it is kept and written: "editor". */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The role of this label. */
  public static Optional<Role> of(String label) {
    for (Role role : values()) {
      if (role.label().equals(label)) {
        return Optional.of(role);
      }
    }
    return Optional.empty();
  }
}
