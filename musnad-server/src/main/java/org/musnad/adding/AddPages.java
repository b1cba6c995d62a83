package org.musnad.adding;

import io.javalin.config.MultipartConfig;
import io.javalin.config.SizeUnit;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import io.javalin.http.UploadedFile;
import io.javalin.http.sse.SseClient;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.musnad.newsroom.Role;
import org.musnad.newsroom.Visitor;
import org.musnad.store.Signature;
import org.musnad.text.Article;
import org.musnad.text.Limits;
import org.musnad.web.Site;
import org.musnad.web.Template;

/** Adding a text, a link or files, and the page that shows how far it has come. */
public final class AddPages {
  private static final int MEGABYTES = 100;
  private static final int LONGEST_LINE = 2000;

  private final AddingWork work;

  public AddPages(AddingWork work) {
    this.work = work;
  }

  /** How much a browser may send at once. */
  public static void limits(MultipartConfig config) {
    config.maxFileSize(MEGABYTES, SizeUnit.MB);
    config.maxTotalRequestSize(MEGABYTES, SizeUnit.MB);
    config.maxInMemoryFileSize(1, SizeUnit.MB);
  }

  /** Adds the pages to the routes of a server. */
  public void on(JavalinDefaultRoutingApi routes) {
    routes.get("/add", context -> show(context, ""), Role.EDITOR);
    routes.post("/add/text", this::text, Role.EDITOR);
    routes.post("/add/link", this::link, Role.EDITOR);
    routes.post("/add/files", this::files, Role.EDITOR);
    routes.get("/add/{job}", this::job, Role.EDITOR);
    routes.sse("/add/{job}/events", this::events, Role.EDITOR);
  }

  private void show(Context context, String problem) {
    if (!problem.isEmpty()) {
      context.status(HttpStatus.BAD_REQUEST);
    }
    Site site = Site.of(context);
    String said = problem.isEmpty() ? "" : site.t("intake.form." + problem);
    Template.answer(context, "add.jte", AddView.of(site, said, work.jobs(Visitor.of(context).name())));
  }

  private static String field(Context context, String name) {
    @Nullable String value = context.formParam(name);
    String stripped = value == null ? "" : value.strip();
    return stripped.length() > LONGEST_LINE ? stripped.substring(0, LONGEST_LINE) : stripped;
  }

  private void text(Context context) {
    @Nullable String sent = context.formParam("text");
    String text = sent == null ? "" : sent;
    String url = field(context, "url");
    Optional<LocalDate> day = day(field(context, "published"));
    if (text.isBlank()) {
      show(context, "no-text");
    } else if (!url.isEmpty() && !url.matches("(?i)https?://[^\\s]+")) {
      show(context, "bad-url");
    } else if (day.isEmpty() && !field(context, "published").isEmpty()) {
      show(context, "bad-date");
    } else {
      Job job = prepare(context);
      String name = "pasted-" + UUID.nameUUIDFromBytes((field(context, "title") + '\n' + text).getBytes(StandardCharsets.UTF_8));
      work.startText(job, new Article(url.isEmpty() ? name : url, field(context, "title"), field(context, "outlet"), url,
          day.orElse(null), Limits.cut(text)));
      go(context, job);
    }
  }

  private static Optional<LocalDate> day(String text) {
    try {
      return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private void link(Context context) {
    String link = field(context, "link");
    if (link.isEmpty()) {
      show(context, "no-link");
      return;
    }
    Job job = prepare(context);
    work.startLink(job, link);
    go(context, job);
  }

  private void files(Context context) throws IOException {
    Job job = prepare(context);
    Upload upload = new Upload(job.folder());
    for (UploadedFile file : context.uploadedFiles("files")) {
      if (!file.filename().isEmpty()) {
        try (InputStream in = file.content()) {
          upload.take(file.filename(), in);
        }
      }
    }
    work.startFiles(job, upload);
    go(context, job);
  }

  private Job prepare(Context context) {
    return work.prepare(new Signature(Visitor.of(context).name(), Instant.now()));
  }

  private static void go(Context context, Job job) {
    context.redirect("/add/" + job.id(), HttpStatus.SEE_OTHER);
  }

  private Job asked(Context context) {
    return work.job(context.pathParam("job")).orElseThrow(NotFoundResponse::new);
  }

  private void job(Context context) {
    Job job = asked(context);
    context.header("Cache-Control", "no-store");
    Template.answer(context, "adding.jte", new JobView(Site.of(context), job.id(), job.standing()));
  }

  /** Says at each step that there is something new; the page then asks for itself. */
  private void events(SseClient client) {
    Job job = asked(client.ctx());
    client.keepAlive();
    Runnable tell = new Telling(job, client);
    job.watch(tell);
    client.onClose(() -> job.forget(tell));
    tell.run();
  }

  /** Tells a browser how a job stands. A browser that has gone does not disturb the job. */
  private record Telling(Job job, SseClient client) implements Runnable {
    @Override
    public void run() {
      if (client.terminated()) {
        job.forget(this);
        return;
      }
      Job.Standing standing = job.standing();
      client.sendEvent(standing.state() == Job.State.DONE ? "done" : "step", Integer.toString(standing.done()));
      if (standing.state() == Job.State.DONE) {
        client.close();
      }
    }
  }
}
