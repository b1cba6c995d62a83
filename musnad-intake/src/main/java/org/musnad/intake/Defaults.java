package org.musnad.intake;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What holds for articles that do not say it themselves.
 *
 * @param outlet who published them, or the empty string
 * @param published the day of publication, or null
 */
public record Defaults(String outlet, @Nullable LocalDate published) {
  /** Nothing is known. */
  public static final Defaults NONE = new Defaults("", null);
}
