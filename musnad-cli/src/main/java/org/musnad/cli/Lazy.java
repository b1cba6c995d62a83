package org.musnad.cli;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Something that is made when it is first needed. Thread safe. */
final class Lazy<T> implements Supplier<T> {
  private final Supplier<T> making;
  private @Nullable T made;

  private Lazy(Supplier<T> making) {
    this.making = making;
  }

  static <T> Lazy<T> of(Supplier<T> making) {
    return new Lazy<>(making);
  }

  @Override
  public synchronized T get() {
    T known = made;
    if (known == null) {
      known = making.get();
      made = known;
    }
    return known;
  }
}
