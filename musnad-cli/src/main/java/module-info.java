/** The command musnad. */
module org.musnad.cli {
  requires transitive org.musnad.intake;
  requires static transitive org.jspecify;
  requires info.picocli;

  exports org.musnad.cli;
  exports org.musnad.cli.score;

  opens org.musnad.cli to info.picocli;
}
