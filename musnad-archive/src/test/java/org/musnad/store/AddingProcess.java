package org.musnad.store;

import static org.musnad.store.Samples.DESK;
import static org.musnad.store.Samples.READER;

import java.nio.file.Path;

/**
 * A process that adds small articles to an archive without end and says after each that it is kept: made to be killed.
 */
final class AddingProcess {
  private AddingProcess() {}

  public static void main(String[] arguments) {
    int from = Integer.parseInt(arguments[1]);
    try (Archive archive = Archive.create(new ArchiveAddress.File(Path.of(arguments[0])))) {
      for (int number = from; number < Integer.MAX_VALUE; number++) {
        archive.add(Samples.numbered(number), READER, DESK);
        System.out.println(number);
      }
    }
  }
}
