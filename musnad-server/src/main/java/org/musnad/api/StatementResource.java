package org.musnad.api;

import io.javalin.http.Context;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.musnad.newsroom.Desk;
import org.musnad.record.StatementType;
import org.musnad.record.Status;
import org.musnad.store.Archive;
import org.musnad.store.StatementChoice;
import org.musnad.store.StatementPlace;
import org.musnad.store.StoredArticle;

/** {@code /api/statements}, and those of them that are events: {@code /api/events}. */
final class StatementResource {
  /** What happens at a time, as against what is so or is said. */
  private static final Set<StatementType> EVENTS = EnumSet.of(StatementType.ARREST, StatementType.ATTACK, StatementType.OPERATION,
      StatementType.PROTEST, StatementType.MEETING, StatementType.VISIT, StatementType.AGREEMENT, StatementType.RULING,
      StatementType.ELECTION, StatementType.MOVEMENT);

  private final Desk desk;

  StatementResource(Desk desk) {
    this.desk = desk;
  }

  void on(Routes routes) {
    routes.get("/statements", context -> list(context, EnumSet.allOf(StatementType.class)));
    routes.get("/events", context -> list(context, EVENTS));
  }

  private void list(Context context, Set<StatementType> may) {
    if (Tags.known(context, desk.archive())) {
      return;
    }
    Paging paging = Paging.of(context, 100);
    List<StatementJson.Told> told = told(desk.archive(), choice(context, may), after(paging), paging.ask());
    StatementJson writer = new StatementJson(desk.archive());
    paging.answer(context, told, last -> last.article().version() + "." + last.statement().id().substring(1), writer::write);
  }

  private static StatementChoice choice(Context context, Set<StatementType> may) {
    StatementType type = Asked.parsed(context, "type", StatementType::of);
    if (type != null && !may.contains(type)) {
      throw Problem.parameter("type", type.label());
    }
    List<StatementType> types = type != null ? List.of(type) : may.size() == StatementType.values().length ? List.of() : List.copyOf(may);
    return new StatementChoice(types, Asked.parsed(context, "status", Asked.word(Status.class)), Asked.number(context, "figure"),
        ArticleResource.choice(context));
  }

  private static @Nullable StatementPlace after(Paging paging) {
    long[] numbers = paging.numbers(2);
    return numbers == null ? null : new StatementPlace(0, numbers[0], (int) numbers[1]);
  }

  /** Statements with their articles; those that went in this moment are left out. */
  static List<StatementJson.Told> told(Archive archive, StatementChoice choice, @Nullable StatementPlace after, int most) {
    List<StatementPlace> places = archive.listing().statements(choice, after, most);
    Map<Long, StoredArticle> articles = new HashMap<>();
    archive.articles(places.stream().map(StatementPlace::article).distinct().toList())
        .forEach(article -> articles.put(article.version(), article));
    return places.stream()
        .flatMap(place -> {
          StoredArticle article = articles.get(place.version());
          String id = "s" + place.statement();
          return article == null ? java.util.stream.Stream.<StatementJson.Told>empty() : article.record().statements().stream()
              .filter(statement -> statement.id().equals(id))
              .map(statement -> new StatementJson.Told(article, statement));
        })
        .toList();
  }
}
