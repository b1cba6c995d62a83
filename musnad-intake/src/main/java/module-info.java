/** Files, pages and JSON Lines to articles. */
module org.musnad.intake {
  requires transitive org.musnad.core;
  requires static transitive org.jspecify;
  requires tools.jackson.core;
  requires org.jsoup;

  exports org.musnad.fetch;
  exports org.musnad.intake;
}
