package org.musnad.identity;

import java.util.Set;
import org.musnad.language.Language;

/** In which country a place lies, as far as its name or what stands beside it says so. Stateless. */
public final class PlaceCountry {
  private PlaceCountry() {}

  /** The ISO 3166-1 code of the country that a place is or lies in; empty where that is not known, or not sure. */
  public static String of(Known place) {
    Set<String> named = Countries.in(place.name());
    if (named.size() == 1) {
      return named.iterator().next();
    }
    return named.isEmpty() && !place.countries().isEmpty() ? place.countries().get(0) : "";
  }

  /** What a country is called. */
  public static String name(String code, Language language) {
    return Countries.name(code, language);
  }
}
