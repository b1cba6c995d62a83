package org.musnad.search;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What to search for.
 *
 * <pre>{@code
 * SearchRequest.of("«مجلس الوزراء» نوع:تصريح").in(Kind.SENTENCE).limit(20);
 * }</pre>
 *
 * @param query the query, as {@link SearchIndex} describes; empty where only filters narrow
 * @param kind what is searched
 * @param filters values of fields, besides those in the query
 * @param limit how many hits at most
 */
public record SearchRequest(String query, Kind kind, Map<QueryField, String> filters, int limit) {
  public SearchRequest {
    filters = Map.copyOf(filters);
  }

  /** A search for articles; ten at most. */
  public static SearchRequest of(String query) {
    return new SearchRequest(query, Kind.ARTICLE, Map.of(), 10);
  }

  public SearchRequest in(Kind other) {
    return new SearchRequest(query, other, filters, limit);
  }

  public SearchRequest limit(int other) {
    return new SearchRequest(query, kind, filters, other);
  }

  public SearchRequest with(QueryField field, String value) {
    Map<QueryField, String> more = new LinkedHashMap<>(filters);
    more.put(field, value);
    return new SearchRequest(query, kind, more, limit);
  }
}
