package org.musnad.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.musnad.record.Entity;
import org.musnad.record.EntityType;
import org.musnad.record.Mention;
import org.musnad.text.Span;

/** Gathers the names of an article into entities: one cluster for all the names of one bearer. Thread safe. */
public final class EntityReader {
  private final NameKeys keys;

  public EntityReader(NameLexicon lexicon) {
    keys = new NameKeys(lexicon);
  }

  /** The entities that the names of an article stand for. */
  public Entities read(Names names) {
    Map<NameSpan, String> keyOf = new LinkedHashMap<>();
    PersonKeys people = PersonKeys.of(names);
    for (NameSpan span : names.names()) {
      String key = span.type() == EntityType.PERSON ? people.key(span) : keys.key(names.words(), span);
      keyOf.put(span, span.type() + ":" + key);
    }
    ShortBodies.join(names, keyOf);
    LatinNames.join(names, keyOf);
    Map<String, List<NameSpan>> clusters = new LinkedHashMap<>();
    keyOf.forEach((span, key) -> clusters.computeIfAbsent(key, k -> new ArrayList<>()).add(span));
    List<Entity> entities = new ArrayList<>();
    Map<NameSpan, String> ids = new HashMap<>();
    Map<String, NameSpan> firstNames = new HashMap<>();
    for (List<NameSpan> cluster : clusters.values()) {
      String id = "e" + (entities.size() + 1);
      entities.add(entity(names, id, cluster));
      cluster.forEach(span -> ids.put(span, id));
      firstNames.put(id, cluster.get(0));
    }
    return new Entities(entities, ids, firstNames);
  }

  private Entity entity(Names names, String id, List<NameSpan> cluster) {
    List<Mention> mentions = new ArrayList<>();
    Set<String> forms = new LinkedHashSet<>();
    String name = "";
    int most = 0;
    for (NameSpan span : cluster) {
      Span at = names.words().span(span.first(), span.end());
      String text = at.of(names.words().text().original());
      mentions.add(new Mention(at, text, Mention.Kind.NAME));
      String shown = withArticle(names.words(), span, text);
      forms.add(shown);
      if (keys.isMereHead(names.words(), span)) {
        // "موقع المونيتور" is also known as المونيتور.
        Span bare = names.words().span(span.first() + 1, span.end());
        forms.add(bare.of(names.words().text().original()));
      }
      if (span.length() > most) {
        most = span.length();
        name = shown;
      }
    }
    forms.remove(name);
    return new Entity(id, cluster.get(0).type(), name, List.copyOf(forms), List.of(), mentions);
  }

  /** "لأمم المتحدة" in «للأمم المتحدة» is shown with the alif that the writing drops. */
  private static String withArticle(Words words, NameSpan span, String text) {
    boolean alifDropped = words.get(span.first()).preposition() == 'ل' && words.get(span.first()).isDefinite() && text.startsWith("ل");
    return alifDropped ? "ا" + text : text;
  }
}
