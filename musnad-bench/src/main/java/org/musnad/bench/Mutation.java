package org.musnad.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Ways in which a text gets spoiled on its way from a newspaper to a reader, and some that only malice thinks of. */
enum Mutation {
  CUT {
    @Override
    String apply(String text, Random random) {
      int start = random.nextInt(text.length() + 1);
      return text.substring(start, start + random.nextInt(text.length() - start + 1));
    }
  },
  SHUFFLED_WORDS {
    @Override
    String apply(String text, Random random) {
      List<String> words = new ArrayList<>(Arrays.asList(text.split(" ", -1)));
      Collections.shuffle(words, random);
      return String.join(" ", words);
    }
  },
  SHUFFLED_STRETCH {
    @Override
    String apply(String text, Random random) {
      int start = random.nextInt(text.length() + 1);
      int end = Math.min(text.length(), start + random.nextInt(200));
      List<String> letters = new ArrayList<>(Arrays.asList(text.substring(start, end).split("")));
      Collections.shuffle(letters, random);
      return text.substring(0, start) + String.join("", letters) + text.substring(end);
    }
  },
  DOUBLED {
    @Override
    String apply(String text, Random random) {
      int start = random.nextInt(text.length() + 1);
      int end = start + random.nextInt(text.length() - start + 1);
      return text.substring(0, end) + text.substring(start, end).repeat(1 + random.nextInt(3)) + text.substring(end);
    }
  },
  DIRECTION_MARKS {
    @Override
    String apply(String text, Random random) {
      return scattered(text, random, () -> MARKS[random.nextInt(MARKS.length)]);
    }
  },
  RANDOM_CODE_POINTS {
    @Override
    String apply(String text, Random random) {
      return scattered(text, random, () -> random.nextInt(Character.MAX_CODE_POINT + 1));
    }
  },
  ARABIC_CODE_POINTS {
    @Override
    String apply(String text, Random random) {
      return scattered(text, random, () -> 0x0600 + random.nextInt(0x100));
    }
  },
  PUNCTUATION {
    @Override
    String apply(String text, Random random) {
      return scattered(text, random, () -> SIGNS.charAt(random.nextInt(SIGNS.length())));
    }
  },
  NO_SPACES {
    @Override
    String apply(String text, Random random) {
      int start = random.nextInt(text.length() + 1);
      return text.substring(0, start) + text.substring(start).replace(" ", "");
    }
  },
  LETTERS_LOST {
    @Override
    String apply(String text, Random random) {
      StringBuilder out = new StringBuilder(text);
      for (int i = 1 + random.nextInt(30); i > 0 && out.length() > 0; i--) {
        out.deleteCharAt(random.nextInt(out.length()));
      }
      return out.toString();
    }
  };

  private static final int[] MARKS = {0x200B, 0x200C, 0x200D, 0x200E, 0x200F, 0x202A, 0x202B, 0x202C, 0x202D, 0x202E, 0x2066,
      0x2067, 0x2068, 0x2069, 0x061C, 0xFEFF, 0x0640, 0x064E, 0x0651};

  private static final String SIGNS = "«»\"“”'()[]{}.،؛؟!:-–—/\\٪%…\n\r\t 0123456789٠١٢٣٤٥٦٧٨٩";

  @FunctionalInterface
  private interface CodePoints {
    int next();
  }

  abstract String apply(String text, Random random);

  private static String scattered(String text, Random random, CodePoints codePoints) {
    StringBuilder out = new StringBuilder(text);
    for (int i = 1 + random.nextInt(40); i > 0; i--) {
      out.insert(random.nextInt(out.length() + 1), Character.toString(codePoints.next()));
    }
    return out.toString();
  }
}
