package org.musnad.store;

/** Ids such as "e1", "e2" … as the numbers in them. */
final class Numbering {
  private final String letter;
  private int last = 0;

  Numbering(String letter) {
    this.letter = letter;
  }

  /**
   * The number in the id of the thing that comes next.
   *
   * @throws IllegalArgumentException if the ids of a record do not rise: then rows could not bring back their order
   */
  int next(String id) {
    int number = of(letter, id);
    if (number <= last) {
      throw new IllegalArgumentException("id " + id + " behind " + letter + last);
    }
    last = number;
    return number;
  }

  static int of(String letter, String id) {
    if (!id.startsWith(letter)) {
      throw new IllegalArgumentException("no id of this kind: " + id);
    }
    return Integer.parseInt(id.substring(letter.length()));
  }
}
