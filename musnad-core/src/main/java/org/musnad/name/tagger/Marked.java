package org.musnad.name.tagger;

/**
 * What lists and rules say of one token.
 *
 * @param types the listed names over it, by type
 * @param kind the kind of the longest listed name there; 0 for none
 * @param hint the part it is of the name that tables and rules make it out to be; 0 for none
 */
record Marked(int types, int kind, int hint) {
  /** Plain comparison: what a record has by itself is slow where it is asked for every word. */
  boolean isSame(Marked other) {
    return types == other.types && kind == other.kind && hint == other.hint;
  }
}
