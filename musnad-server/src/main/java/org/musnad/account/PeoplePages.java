package org.musnad.account;

import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.router.JavalinDefaultRoutingApi;
import org.musnad.newsroom.Role;
import org.musnad.newsroom.Visitor;
import org.musnad.store.Accounts.Outcome;
import org.musnad.web.Site;
import org.musnad.web.Template;

/** Who is there, for admins: inviting, roles, dismissing. */
public final class PeoplePages {
  private final People people;
  private final Door door;

  public PeoplePages(People people, Door door) {
    this.people = people;
    this.door = door;
  }

  /** Adds the pages to the routes of a server. */
  public void on(JavalinDefaultRoutingApi routes) {
    routes.get("/people", context -> show(context, "", ""), Role.ADMIN);
    routes.post("/people/invite", this::invite, Role.ADMIN);
    routes.post("/people/role", this::role, Role.ADMIN);
    routes.post("/people/dismiss", this::dismiss, Role.ADMIN);
  }

  private void show(Context context, String link, String problem) {
    Template.answer(context, "people.jte", PeopleView.of(Site.of(context), people, link, problem));
  }

  private void invite(Context context) {
    String secret = people.invite(wanted(context), Visitor.of(context).name(), door.address(context));
    show(context, door.link(context, secret), "");
  }

  private void role(Context context) {
    finish(context, people.role(name(context), wanted(context), Visitor.of(context).name(), door.address(context)));
  }

  private void dismiss(Context context) {
    finish(context, people.dismiss(name(context), Visitor.of(context).name(), door.address(context)));
  }

  private void finish(Context context, Outcome outcome) {
    if (outcome == Outcome.DONE) {
      context.redirect("/people", HttpStatus.SEE_OTHER);
      return;
    }
    context.status(HttpStatus.CONFLICT);
    show(context, "", Site.of(context).t("account.people." + outcome));
  }

  private static String name(Context context) {
    return AccountPages.field(context, "name");
  }

  private static Role wanted(Context context) {
    return Role.of(AccountPages.field(context, "role")).orElseThrow(BadRequestResponse::new);
  }
}
