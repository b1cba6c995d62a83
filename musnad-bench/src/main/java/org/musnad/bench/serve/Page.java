package org.musnad.bench.serve;

/** What a reader may look at. */
enum Page {
  DOSSIER,
  SEARCH,
  ARTICLE,
  HOME
}
