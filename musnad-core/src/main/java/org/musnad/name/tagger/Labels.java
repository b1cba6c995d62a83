package org.musnad.name.tagger;

import java.util.List;
import org.musnad.record.EntityType;

/**
 * The labels of tokens: outside of names, or for each type the beginning, inside, last token of a name or a name of one token. A label
 * is a number; label 0 is outside.
 */
public final class Labels {
  /** The types that have labels of their own; a name of any other kind is tagged {@link EntityType#EVENT}. */
  public static final List<EntityType> TYPES =
      List.of(EntityType.PERSON, EntityType.ORGANIZATION, EntityType.PLACE, EntityType.EVENT);

  public static final int OUTSIDE = 0;
  private static final int BEGIN = 0;
  private static final int INSIDE = 1;
  private static final int LAST = 2;
  private static final int SINGLE = 3;
  private static final int PARTS = 4;

  /** How many labels there are. */
  public static final int COUNT = 1 + PARTS * TYPES.size();

  private Labels() {}

  /** Writes the labels of a name over tokens {@code first} to {@code end}. */
  public static void write(byte[] labels, int first, int end, EntityType type) {
    int base = 1 + PARTS * TYPES.indexOf(type);
    for (int i = first; i < end; i++) {
      int part = end - first == 1 ? SINGLE : i == first ? BEGIN : i == end - 1 ? LAST : INSIDE;
      labels[i] = (byte) (base + part);
    }
  }

  static EntityType type(int label) {
    return TYPES.get((label - 1) / PARTS);
  }

  static boolean starts(int label) {
    return label != OUTSIDE && (part(label) == BEGIN || part(label) == SINGLE);
  }

  static boolean ends(int label) {
    return label != OUTSIDE && (part(label) == LAST || part(label) == SINGLE);
  }

  private static int part(int label) {
    return (label - 1) % PARTS;
  }

  /** Whether a token may bear {@code next} after one that bears {@code label}. */
  public static boolean allows(int label, int next) {
    boolean open = label != OUTSIDE && !ends(label);
    if (open) {
      return next != OUTSIDE && !starts(next) && (label - 1) / PARTS == (next - 1) / PARTS;
    }
    return next == OUTSIDE || starts(next);
  }

  /** Whether a sentence may begin with a label. */
  public static boolean mayBegin(int label) {
    return allows(OUTSIDE, label);
  }

  /** Whether a sentence may end with a label. */
  public static boolean mayEnd(int label) {
    return allows(label, OUTSIDE);
  }
}
