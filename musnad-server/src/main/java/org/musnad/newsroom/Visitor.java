package org.musnad.newsroom;

import io.javalin.http.Context;

/**
 * Who asks.
 *
 * @param name how changes are signed
 * @param role what they may do
 * @param token what every form of theirs must send back as {@value #FIELD}, so that no other site can send it for them
 * @param hasAccount whether they have signed in; false for the single user of this machine, and for who has yet to sign in
 */
public record Visitor(String name, Role role, String token, boolean hasAccount) {
  /** The name of the field in which forms send the token. */
  public static final String FIELD = "token";

  /** The header in which programs send it. */
  public static final String HEADER = "X-Musnad-Token";

  private static final String KEY = Visitor.class.getName();

  /** Somebody without an account. */
  public Visitor(String name, Role role, String token) {
    this(name, role, token, false);
  }

  /** Who asks. Set before any handler runs. */
  public static Visitor of(Context context) {
    Visitor visitor = context.attribute(KEY);
    if (visitor == null) {
      throw new IllegalStateException("nobody let this visitor in");
    }
    return visitor;
  }

  /** Lets somebody in. */
  public void enter(Context context) {
    context.attribute(KEY, this);
  }
}
