package org.musnad.pledge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.musnad.language.Language;
import org.musnad.language.Table;

/** What pledges are about, by the keywords of the table {@code topics.tsv}. Stateless. */
public final class Topics {
  private record Topic(String code, String arabic, String english, List<String> keywords) {}

  private static final Map<String, Topic> ALL = new LinkedHashMap<>();

  static {
    for (List<String> row : Table.rows(Topics.class, "topics.tsv")) {
      List<String> keywords = new ArrayList<>();
      for (String word : row.get(3).split("\\|")) {
        keywords.addAll(ContentWords.of(word).keySet());
      }
      ALL.put(row.get(0), new Topic(row.get(0), row.get(1), row.get(2), keywords));
    }
  }

  private Topics() {}

  /** The topic that most of the words speak of, of equals the earlier one in the table; empty where none does. */
  static String of(Set<String> words) {
    String best = "";
    long most = 0;
    for (Topic topic : ALL.values()) {
      long hits = topic.keywords().stream().filter(words::contains).count();
      if (hits > most) {
        most = hits;
        best = topic.code();
      }
    }
    return best;
  }

  /** The codes of all topics. */
  public static Set<String> codes() {
    return ALL.keySet();
  }

  /** What a topic is called; empty where there is no such topic. */
  public static String name(String code, Language language) {
    Topic topic = ALL.get(code);
    if (topic == null) {
      return "";
    }
    return language == Language.AR ? topic.arabic() : topic.english();
  }
}
