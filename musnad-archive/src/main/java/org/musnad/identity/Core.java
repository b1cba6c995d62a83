package org.musnad.identity;

import org.musnad.record.EntityType;

/**
 * Mentions that rules hold to be of one: the figure itself, or a part of one where a person has said that several are the same. Not thread safe.
 */
final class Core {
  private final int number;
  private final EntityType type;
  private final Profile profile;
  private int figure;

  /**
   * A core as it was kept.
   *
   * @param figure the number of the figure it is part of; its own where nobody has joined it to another
   */
  Core(int number, EntityType type, Profile profile, int figure) {
    this.number = number;
    this.type = type;
    this.profile = profile;
    this.figure = figure;
  }

  int number() {
    return number;
  }

  EntityType type() {
    return type;
  }

  Profile profile() {
    return profile;
  }

  int figure() {
    return figure;
  }

  void join(int figure) {
    this.figure = figure;
  }
}
