package org.musnad.identity;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import org.musnad.record.Entity;

/**
 * Others who are named beside somebody, as a profile keeps them: a letter for what they are and five signs for their folded name, since there
 * are many of them. Stateless.
 */
final class Companion {
  static final String PERSON = "p";
  static final String BODY = "o";
  static final String CITY = "c";

  private static final int DIGITS = 5;
  private static final String SIGNS = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ-_";

  private Companion() {}

  /** The sign of an entity; empty for those that tie nobody: countries, groups, people of one name. */
  static String of(Entity entity) {
    var parts = Names.parts(entity.type(), entity.name());
    return switch (entity.type()) {
      case PERSON -> parts.size() > 1 ? PERSON + sign(String.join(" ", parts)) : "";
      case ORGANIZATION, EVENT -> BODY + sign(String.join(" ", parts));
      case PLACE -> Countries.isCountry(entity.name()) ? "" : CITY + sign(String.join(" ", parts));
      case GROUP -> "";
    };
  }

  private static String sign(String name) {
    CRC32 sum = new CRC32();
    sum.update(name.getBytes(StandardCharsets.UTF_8));
    long rest = sum.getValue();
    StringBuilder sign = new StringBuilder();
    for (int digit = 0; digit < DIGITS; digit++) {
      sign.append(SIGNS.charAt((int) (rest % SIGNS.length())));
      rest /= SIGNS.length();
    }
    return sign.toString();
  }
}
