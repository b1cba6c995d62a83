package org.musnad.account;

import io.javalin.http.Context;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.util.List;
import org.musnad.newsroom.Role;
import org.musnad.store.Accounts;
import org.musnad.store.LogLine;
import org.musnad.web.Site;
import org.musnad.web.Template;

/** The log of who changed what and who came in, for admins. */
public final class LogPages {
  private static final int LINES = 50;
  private static final int MOST_PAGES = 100_000;

  private final Accounts accounts;

  public LogPages(Accounts accounts) {
    this.accounts = accounts;
  }

  /** Adds the page to the routes of a server. */
  public void on(JavalinDefaultRoutingApi routes) {
    routes.get("/log", this::show, Role.ADMIN);
  }

  private void show(Context context) {
    int page = page(context.queryParam("page") == null ? "1" : String.valueOf(context.queryParam("page")));
    LogLine.Part part = part(String.valueOf(context.queryParam("part")));
    List<LogLine> lines = accounts.log(part, (long) (page - 1) * LINES, LINES + 1);
    boolean more = lines.size() > LINES;
    Template.answer(context, "log.jte",
        new LogView(Site.of(context), part, page, more ? lines.subList(0, LINES) : lines, more));
  }

  private static int page(String asked) {
    return asked.matches("[1-9][0-9]{0,5}") ? Math.min(Integer.parseInt(asked), MOST_PAGES) : 1;
  }

  private static LogLine.Part part(String asked) {
    for (LogLine.Part part : LogLine.Part.values()) {
      if (part.name().equals(asked)) {
        return part;
      }
    }
    return LogLine.Part.ALL;
  }
}
