package org.musnad.identity;

import org.musnad.record.EntityType;

/**
 * An entity of an article, with what stands beside its name.
 *
 * @param article the article: its place among those given, or its number in the archive
 * @param entity its id in the article
 * @param why codes of what tied it to the others of its core; empty for the first
 */
record Mentioned(int article, String entity, EntityType type, Profile evidence, String why) {
  Mentioned because(String reasons) {
    return new Mentioned(article, entity, type, evidence, reasons);
  }

  /** Where it stands. */
  Place place() {
    return new Place(article, entity);
  }

  /** An entity of an article. */
  record Place(int article, String entity) {}
}
