/** Reads Arabic news articles into cited records. */
module org.musnad.core {
  requires static transitive org.jspecify;

  exports org.musnad;
  exports org.musnad.record;
  exports org.musnad.text;
  exports org.musnad.time;
  exports org.musnad.verb;
  exports org.musnad.word;
}
