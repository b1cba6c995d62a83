package org.musnad.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.musnad.record.Warning;
import org.musnad.text.Article;
import org.musnad.text.Limits;

/**
 * What a file or a line says about an article, as strings; empty where it says nothing.
 *
 * @param decoding the warnings from making letters of its bytes
 */
record Draft(String id, String title, String outlet, String url, String published, String text, List<Warning> decoding) {
  /** The article within its limits, after the problem with its date if there is one. */
  List<Item> items(String source, Defaults defaults) {
    List<Item> items = new ArrayList<>();
    LocalDate day = defaults.published();
    if (!published.isBlank()) {
      LocalDate own = Dates.parse(published);
      day = own != null ? own : day;
      if (own == null) {
        items.add(new Item.Problem(source, Item.Kind.BAD_DATE, List.of(published)));
      }
    }
    String kept = Limits.cut(text);
    String from = outlet.isBlank() ? defaults.outlet() : outlet;
    items.add(new Item.Found(source, new Article(id, title, from, url, day, kept), warnings(kept)));
    return items;
  }

  private List<Warning> warnings(String kept) {
    List<Warning> warnings = new ArrayList<>(decoding);
    if (kept.length() < text.length()) {
      warnings.add(new Warning("text-cut", List.of(Integer.toString(kept.length()), Integer.toString(text.length()))));
    }
    if (text.isBlank()) {
      warnings.add(new Warning("text-empty", List.of()));
    }
    return warnings;
  }
}
