package org.musnad.record;

import java.util.List;

/**
 * Everything one article calls by one identity: full name, short name, spelling variants.
 *
 * @param id unique within the article, "e1", "e2", … in order of first mention
 * @param type what it is
 * @param name its fullest name in the article
 * @param aliases its other names in the article, in order of first mention, without repeats
 * @param descriptions epithets and noun phrases the article gives it ("رجل العراق القوي")
 * @param mentions every place it is mentioned, in text order
 */
public record Entity(
    String id, EntityType type, String name, List<String> aliases, List<String> descriptions, List<Mention> mentions) {
  public Entity {
    aliases = List.copyOf(aliases);
    descriptions = List.copyOf(descriptions);
    mentions = List.copyOf(mentions);
  }
}
