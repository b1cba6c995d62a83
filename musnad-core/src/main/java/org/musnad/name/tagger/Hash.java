package org.musnad.name.tagger;

/** Features are numbers: strings and combinations are hashed, never built. */
final class Hash {
  private Hash() {}

  static int mix(int a, int b) {
    int h = a * 0x9E3779B1 + b;
    h ^= h >>> 15;
    h *= 0x85EBCA6B;
    h ^= h >>> 13;
    return h;
  }

  static int mix(int a, int b, int c) {
    return mix(mix(a, b), c);
  }

  static int prefix(String word, int length) {
    int h = length;
    for (int i = 0; i < length; i++) {
      h = 31 * h + word.charAt(i);
    }
    return h;
  }

  static int suffix(String word, int length) {
    int h = length;
    for (int i = word.length() - length; i < word.length(); i++) {
      h = 31 * h + word.charAt(i);
    }
    return h;
  }
}
