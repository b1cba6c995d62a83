package org.musnad.account;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.time.Duration;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.musnad.newsroom.Access;
import org.musnad.newsroom.Role;
import org.musnad.newsroom.Visitor;
import org.musnad.web.Site;
import org.musnad.web.Template;

/** Signing in and out, following an invitation, and one's own account. */
public final class AccountPages {
  /** A page of ours, and nothing that a browser could take for another site. */
  private static final Pattern OURS = Pattern.compile("/(?![/\\\\])[^\\\\\\p{Cntrl}]*");

  private final People people;
  private final Door door;

  public AccountPages(People people, Door door) {
    this.people = people;
    this.door = door;
  }

  /** Adds the pages to the routes of a server. */
  public void on(JavalinDefaultRoutingApi routes) {
    routes.get("/sign-in", context -> showSignIn(context, ""), Access.ANYONE);
    routes.post("/sign-in", this::signIn, Access.ANYONE);
    routes.get("/invitation/{secret}", context -> showInvitation(context, ""), Access.ANYONE);
    routes.post("/invitation/{secret}", this::join, Access.ANYONE);
    routes.get("/account", context -> showAccount(context, ""), Role.READER);
    routes.post("/account/password", this::changePassword, Role.READER);
    routes.post("/account/sign-out", this::signOut, Role.READER);
    routes.post("/account/sign-out-everywhere", this::signOutEverywhere, Role.READER);
  }

  private void showSignIn(Context context, String problem) {
    if (Visitor.of(context).hasAccount()) {
      context.redirect("/");
      return;
    }
    Template.answer(context, "sign-in.jte", new SignInView(Site.of(context), to(context), problem));
  }

  /** Where whoever signs in wanted to go. */
  private static String to(Context context) {
    String query = context.queryParam("to");
    String wanted = query != null ? query : field(context, "to");
    return OURS.matcher(wanted).matches() ? wanted : "/";
  }

  private void signIn(Context context) {
    Entry entry = people.signIn(field(context, "name"), field(context, "password"), door.address(context));
    if (entry instanceof Entry.In in) {
      door.begin(context, in.secret());
      context.redirect(to(context), HttpStatus.SEE_OTHER);
      return;
    }
    context.status(entry instanceof Entry.Wait ? HttpStatus.TOO_MANY_REQUESTS : HttpStatus.UNAUTHORIZED);
    showSignIn(context, problem(context, entry, "account.wrong"));
  }

  private static String problem(Context context, Entry entry, String wrong) {
    Site site = Site.of(context);
    if (entry instanceof Entry.Wait wait) {
      Duration left = wait.left();
      context.header("Retry-After", Long.toString(left.toSeconds() + 1));
      return site.t("account.wait", site.words().number(left.toMinutes() + 1));
    }
    return site.t(wrong);
  }

  private void showInvitation(Context context, String problem) {
    String secret = context.pathParam("secret");
    boolean good = people.invitation(secret).isPresent();
    if (!good) {
      context.status(HttpStatus.GONE);
    }
    Site site = Site.of(context);
    String role = people.invitation(secret).map(invitation -> site.t("account.role." + invitation.role())).orElse("");
    Template.answer(context, "invitation.jte", new InvitationView(site, good, role, field(context, "name"), problem));
  }

  private void join(Context context) {
    String name = field(context, "name");
    String password = field(context, "password");
    People.Joining joining = people.join(context.pathParam("secret"), name, password, door.address(context));
    if (joining == People.Joining.DONE) {
      signIn(context);
      return;
    }
    Site site = Site.of(context);
    context.status(HttpStatus.BAD_REQUEST);
    showInvitation(context, site.t("account.join." + joining, site.words().number(Passwords.FEWEST)));
  }

  private void showAccount(Context context, String said) {
    Template.answer(context, "account.jte", new AccountView(Site.of(context), said));
  }

  private void changePassword(Context context) {
    String name = Visitor.of(context).name();
    String password = field(context, "new");
    Site site = Site.of(context);
    if (!Passwords.isGood(name, password)) {
      context.status(HttpStatus.BAD_REQUEST);
      showAccount(context, site.t("account.join.BAD_PASSWORD", site.words().number(Passwords.FEWEST)));
      return;
    }
    Entry entry = people.changePassword(name, field(context, "old"), password, door.address(context));
    if (entry instanceof Entry.In in) {
      door.begin(context, in.secret());
      context.redirect("/account?changed", HttpStatus.SEE_OTHER);
      return;
    }
    context.status(HttpStatus.FORBIDDEN);
    showAccount(context, problem(context, entry, "account.old.wrong"));
  }

  private void signOut(Context context) {
    String secret = door.secret(context);
    if (secret != null) {
      people.signOut(secret, Visitor.of(context).name(), door.address(context));
    }
    leave(context);
  }

  private void signOutEverywhere(Context context) {
    people.signOutEverywhere(Visitor.of(context).name(), door.address(context));
    leave(context);
  }

  /** What the browser has kept of the pages is to go, too. */
  private void leave(Context context) {
    door.end(context);
    context.header("Clear-Site-Data", "\"cache\", \"storage\"");
    context.redirect("/sign-in", HttpStatus.SEE_OTHER);
  }

  static String field(Context context, String name) {
    @Nullable String value = context.formParam(name);
    return value == null ? "" : value;
  }
}
