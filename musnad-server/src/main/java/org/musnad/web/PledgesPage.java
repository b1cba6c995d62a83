package org.musnad.web;

import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.NotFoundResponse;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.musnad.language.Language;
import org.musnad.language.PartialDate;
import org.musnad.language.SafeText;
import org.musnad.newsroom.Desk;
import org.musnad.newsroom.Visitor;
import org.musnad.pledge.Board;
import org.musnad.pledge.Pledge;
import org.musnad.pledge.Proposals;
import org.musnad.pledge.Proposal;
import org.musnad.pledge.State;
import org.musnad.pledge.Topics;
import org.musnad.store.Citation;
import org.musnad.store.Signature;
import org.musnad.store.StoredArticle;
import org.musnad.text.Span;

/** The board of pledges, each pledge, and a form by which an editor says what became of it. */
final class PledgesPage {
  private static final int MOST = 200;
  private static final int MOST_PROPOSED = 8;
  private static final Pattern CITED = Pattern.compile("\\s*([0-9]{1,9})\\s*#\\s*(.+?)\\s*", Pattern.DOTALL);

  private final Desk desk;
  private final Overview overview;

  PledgesPage(Desk desk, Overview overview) {
    this.desk = desk;
    this.overview = overview;
  }

  /**
   * The board.
   *
   * @param known whether the pledges have been found yet
   * @param pledges those that were asked for
   * @param people who promised, for choosing
   */
  record BoardView(Site site, boolean known, List<Pledge> pledges, int all, List<String> people) {
    String state(Pledge pledge) {
      return PledgeWords.state(pledge, site.language());
    }

    String code(Pledge pledge) {
      return PledgeWords.code(pledge);
    }

    String topic(Pledge pledge) {
      return pledge.topic().isEmpty() ? "" : Topics.name(pledge.topic(), site.language());
    }

    String deadline(Pledge pledge) {
      PartialDate deadline = pledge.deadline();
      return deadline == null ? "" : site.dates().date(deadline);
    }

    List<String> states() {
      return PledgesPage.states();
    }

    String topicName(String code) {
      return Topics.name(code, site.language());
    }
  }

  /** A pledge. */
  record PledgeView(Site site, Pledge pledge, List<Proposal> proposals, String problem) {
    Language language() {
      return site.language();
    }

    String state() {
      return PledgeWords.state(pledge, site.language());
    }

    String code() {
      return PledgeWords.code(pledge);
    }

    String deadline() {
      PartialDate deadline = pledge.deadline();
      return deadline == null ? "" : site.dates().date(deadline);
    }

    List<State> states() {
      return List.of(State.values());
    }

    /** The words that tell it, in one of its articles. */
    String words(StoredArticle article) {
      return pledge.citations().stream().filter(citation -> citation.article() == article.article())
          .map(Citation::exact).map(SafeText::line).findFirst().orElse("");
    }

    String address(Citation citation) {
      return Addresses.article(citation.article()) + "?mark=" + citation.span().start() + "-" + citation.span().end() + "#mark";
    }

    String address(StoredArticle article) {
      return pledge.citations().stream().filter(citation -> citation.article() == article.article())
          .map(this::address).findFirst().orElse(Addresses.article(article.article()));
    }
  }

  static List<String> states() {
    return java.util.stream.Stream.concat(
        java.util.stream.Stream.of("open", "overdue"), java.util.Arrays.stream(State.values()).map(State::word)).toList();
  }

  void on(JavalinDefaultRoutingApi routes) {
    routes.get("/pledges", this::board);
    routes.get("/pledges/{id}", this::pledge);
    routes.post("/pledges/{id}", this::rate);
  }

  private void board(Context context) {
    Site site = Site.of(context);
    Optional<Board> board = overview.board();
    List<Pledge> all = board.map(Board::pledges).orElse(List.of());
    List<Pledge> shown = all.stream()
        .filter(pledge -> is(site.parameter("state"), PledgeWords.code(pledge)))
        .filter(pledge -> is(site.parameter("topic"), pledge.topic()))
        .filter(pledge -> is(site.parameter("who"), SafeText.line(pledge.who())))
        .sorted(site.parameter("sort").equals("deadline") ? byDeadline() : newestFirst())
        .limit(MOST).toList();
    List<String> people = all.stream().map(pledge -> SafeText.line(pledge.who())).distinct().sorted().limit(MOST).toList();
    Template.answer(context, "pledges.jte", new BoardView(site, board.isPresent(), shown, all.size(), people));
  }

  private static Comparator<Pledge> newestFirst() {
    return Comparator.comparing(Pledge::published, Comparator.nullsFirst(Comparator.naturalOrder())).reversed();
  }

  private static Comparator<Pledge> byDeadline() {
    return Comparator.comparing(Pledge::deadline, Comparator.nullsLast(Comparator.naturalOrder()));
  }

  private static boolean is(String asked, String value) {
    return asked.isEmpty() || asked.equals(value);
  }

  private Pledge found(Context context) {
    String id = context.pathParam("id");
    return overview.board().flatMap(board -> board.find(id))
        .or(() -> Board.of(desk.archive()).find(id)).orElseThrow(NotFoundResponse::new);
  }

  private void pledge(Context context) {
    show(context, found(context), "");
  }

  private void show(Context context, Pledge pledge, String problem) {
    Site site = Site.of(context);
    List<Proposal> proposals = site.parameters().containsKey("evidence")
        ? Proposals.of(desk.archive(), pledge).stream().limit(MOST_PROPOSED).toList() : List.of();
    Template.answer(context, "pledge.jte", new PledgeView(site, pledge, proposals, problem));
  }

  private void rate(Context context) {
    Visitor visitor = Visitor.of(context);
    Site site = Site.of(context);
    if (!site.mayEdit()) {
      throw new ForbiddenResponse();
    }
    Pledge pledge = found(context);
    State state = State.of(given(context, "state")).orElseThrow(BadRequestResponse::new);
    String cited = given(context, "cited");
    Optional<Citation> citation = citation(cited);
    if (!cited.isEmpty() && citation.isEmpty()) {
      context.status(400);
      show(context, pledge, site.t("web.pledge.cited.wrong"));
      return;
    }
    Board.rate(desk.archive(), pledge, state, given(context, "note"), citation.stream().toList(),
        new Signature(visitor.name(), Instant.now()));
    context.redirect(Addresses.pledge(pledge.id()), io.javalin.http.HttpStatus.SEE_OTHER);
  }

  private static String given(Context context, String name) {
    String value = context.formParam(name);
    return value == null ? "" : value.strip();
  }

  /** "40#words of the article". */
  private Optional<Citation> citation(String cited) {
    Matcher matcher = CITED.matcher(cited);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String words = matcher.group(2);
    return desk.archive().article(Long.parseLong(matcher.group(1))).flatMap(article -> {
      int at = article.record().article().text().indexOf(words);
      return at < 0 ? Optional.empty() : Optional.of(article.cite(new Span(at, at + words.length())));
    });
  }
}
