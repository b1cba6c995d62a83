package org.musnad.time;

import java.util.List;

/**
 * Rules that were read together.
 *
 * @param rules in the order in which they are preferred among matches of one length
 * @param bits of the kinds that they name
 */
record RuleBook(List<Rule> rules, KindBits bits) {
  RuleBook {
    rules = List.copyOf(rules);
  }
}
