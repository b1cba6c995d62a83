package org.musnad.verb;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A step of the build: conjugates the shipped verbs and writes the index that {@link VerbTable#load} reads. */
public final class FormIndexBuild {
  private FormIndexBuild() {}

  /**
   * Writes the index.
   *
   * @param args the folder of the compiled classes
   */
  public static void main(String[] args) throws IOException {
    Path index = Path.of(args[0]).resolve("org/musnad/verb").resolve(VerbTable.INDEX);
    Files.write(index, FormIndexWriter.index(VerbTable.shippedVerbs()));
  }
}
