package org.musnad.time;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * One bit of 64 for each kind that rules name, so that a token is held against many kinds at once. Kinds of the tables have
 * a bit of their own as long as there are bits; words named by their letters, and what comes late, share. Filled while rules
 * are read, then only asked.
 */
final class KindBits {
  /** The bits of what can begin with anything, or be empty. */
  static final long ANY = -1;

  private static final int FOR_TABLES = 46;
  private static final int FOR_LETTERS = 64 - FOR_TABLES;

  private final Map<String, Long> bits = new HashMap<>();
  private int tables = 0;
  private int letters = 0;

  /** The bit of a kind, given to it now if it has none. */
  long give(String kind) {
    return bits.computeIfAbsent(kind, this::next);
  }

  private Long next(String kind) {
    boolean ofTable = Character.isLetter(kind.charAt(0));
    return 1L << (ofTable ? tables++ % FOR_TABLES : FOR_TABLES + letters++ % FOR_LETTERS);
  }

  /** The bits of those of some kinds that a rule names. */
  long of(Set<String> kinds) {
    long all = 0;
    for (String kind : kinds) {
      all |= bits.getOrDefault(kind, 0L);
    }
    return all;
  }
}
