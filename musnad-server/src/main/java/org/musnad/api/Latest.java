package org.musnad.api;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.musnad.store.Archive;
import org.musnad.store.Stand;

/** Something made of the whole archive, made anew when the archive has changed and it is asked for. Thread safe. */
final class Latest<T> {
  private final Archive archive;
  private final Function<Archive, T> make;
  private @Nullable Made<T> last;

  private record Made<T>(Stand stand, T value) {}

  Latest(Archive archive, Function<Archive, T> make) {
    this.archive = archive;
    this.make = make;
  }

  synchronized T get() {
    Stand stand = archive.listing().stand();
    Made<T> made = last;
    if (made == null || !made.stand().equals(stand)) {
      made = new Made<>(stand, make.apply(archive));
      last = made;
    }
    return made.value();
  }
}
