package org.musnad.web;

import io.javalin.http.Context;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.musnad.identity.Known;
import org.musnad.identity.PlaceCountry;
import org.musnad.newsroom.Desk;
import org.musnad.store.ArticleSummary;
import org.musnad.store.Catalogue;

/** Places by country, and outlets. */
final class ListPages {
  private static final int MOST = 30;

  private final Desk desk;
  private final Overview overview;

  ListPages(Desk desk, Overview overview) {
    this.desk = desk;
    this.overview = overview;
  }

  /** A country with the places in it. */
  record Country(String name, List<Known> places) {}

  /**
   * Places.
   *
   * @param countries by name; those of which no country is known last
   * @param known whether they have been found yet
   */
  record PlacesView(Site site, boolean known, List<Country> countries) {}

  /**
   * All outlets.
   *
   * @param outlets empty as long as they are being counted
   */
  record OutletsView(Site site, Optional<List<Catalogue.Outlet>> outlets) {}

  /**
   * One outlet.
   *
   * @param outlet its name
   * @param counted its counts, where they are known
   * @param latest its articles that came last
   * @param alone people and bodies that no other outlet names
   */
  record OutletView(
      Site site, String outlet, Optional<Catalogue.Outlet> counted, List<ArticleSummary> latest, List<Known> alone) {}

  void on(JavalinDefaultRoutingApi routes) {
    routes.get("/places", this::places);
    routes.get("/outlets", this::outlets);
  }

  private void places(Context context) {
    Site site = Site.of(context);
    Optional<Map<String, List<Known>>> found = overview.places();
    Map<String, List<Known>> named = new TreeMap<>();
    found.ifPresent(all -> all.forEach((code, places) -> {
      if (!code.isEmpty()) {
        named.merge(PlaceCountry.name(code, site.language()), places, (a, b) -> a);
      }
    }));
    List<Country> countries = new java.util.ArrayList<>();
    named.forEach((name, places) -> countries.add(new Country(name, places)));
    found.map(all -> all.getOrDefault("", List.of())).filter(rest -> !rest.isEmpty())
        .ifPresent(rest -> countries.add(new Country(site.t("web.places.elsewhere"), rest)));
    Template.answer(context, "places.jte", new PlacesView(site, found.isPresent(), countries));
  }

  private void outlets(Context context) {
    Site site = Site.of(context);
    if (!site.parameters().containsKey("name")) {
      Template.answer(context, "outlets.jte", new OutletsView(site, overview.outlets()));
      return;
    }
    String name = String.join("", site.parameters().getOrDefault("name", List.of()));
    Optional<Catalogue.Outlet> counted =
        overview.outlets().flatMap(all -> all.stream().filter(outlet -> outlet.name().equals(name)).findFirst());
    Template.answer(context, "outlet.jte", new OutletView(site, name, counted, desk.archive().catalogue().latest(name, MOST),
        overview.known(desk.archive().catalogue().alone(name, MOST))));
  }
}
