package org.musnad.verb;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A step of the build: conjugates the shipped verbs and writes the indexes that {@link VerbTable} reads. */
public final class FormIndexBuild {
  private FormIndexBuild() {}

  /**
   * Writes the indexes.
   *
   * @param args the folder of the compiled classes
   */
  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0]).resolve("org/musnad/verb");
    for (String name : List.of(VerbTable.USUAL, VerbTable.RARE)) {
      Files.write(folder.resolve(name + ".index"), FormIndexWriter.index(VerbTable.shippedVerbs(name)));
    }
  }
}
