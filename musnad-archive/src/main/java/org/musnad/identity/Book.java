package org.musnad.identity;

import java.util.List;
import java.util.Optional;

/** Where cores and their members are kept: in memory, or in an archive. */
interface Book {
  /** Cores kept under a key, some dozens at most, in the order of their numbers. */
  List<Core> bearers(String key);

  /** A core without members, for a mention that belongs to no other. */
  Core create(Mentioned first);

  /** Puts a member into a core, whose profile grows. */
  void add(Core core, Mentioned member);

  /** Takes a member out of its core, whose profile shrinks; a core without members is gone. */
  void remove(Core core, Mentioned member);

  /** The members of a core, by article. */
  List<Mentioned> members(Core core);

  /** The core that an entity of an article belongs to, where it has been placed. */
  Optional<Core> of(Mentioned.Place place);

  /** The members of a core in an article. */
  List<Mentioned> in(Core core, int article);

  /** Pairs of members of both in the same article, some at most. */
  List<List<Mentioned>> together(Core one, Core other);

  /** Says of which figure a core is a part. */
  void join(Core core, int figure);
}
