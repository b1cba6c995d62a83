package org.musnad.bench.tagger;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.musnad.name.Lexicons;
import org.musnad.name.PhraseNames;
import org.musnad.name.Words;
import org.musnad.name.tagger.Labels;
import org.musnad.name.tagger.NameTagger;
import org.musnad.name.tagger.TaggedName;
import org.musnad.name.tagger.WordTable;
import org.musnad.text.Folding;
import org.musnad.text.Text;

/** Fills the table of words from free text: groups of words used alike, words of people's names, and what a first tagger made of each word. */
final class Knowledge {
  /** How many groups, coarse to fine: columns 0 to 2. */
  private static final int[] GROUPS = {64, 256, 1024};

  private static final int NAME_COLUMN = 4;
  private static final int TAGGED_COLUMN = 5;
  private static final int LEAST = 4;
  private static final int DIMENSIONS = 64;
  private static final int WINDOW = 3;
  private static final int EPOCHS = 3;
  private static final int LEARNED = 15_000;
  private static final int ROUNDS = 6;
  private static final int ROOM = 200_000;

  private final Path data;
  private final Lexicons lexicons;
  private final long seed;
  private final WordTable table = new WordTable(ROOM);
  private final PhraseNames listed;

  Knowledge(Path data, Lexicons lexicons, long seed) {
    this.data = data;
    this.lexicons = lexicons;
    this.seed = seed;
    listed = lexicons.phraseNames();
  }

  WordTable table() {
    return table;
  }

  private Path freeText() {
    return data.resolve("text/wikipedia.jsonl.gz");
  }

  /** Groups the words of the free text by the company they keep. */
  void group() {
    FreeText text = FreeText.read(freeText(), lexicons, LEAST);
    float[] vectors = new WordVectors(text, DIMENSIONS, WINDOW, seed).train(EPOCHS);
    for (int column = 0; column < GROUPS.length; column++) {
      int[] group = Clusters.of(vectors, DIMENSIONS, GROUPS[column], LEARNED, ROUNDS, seed);
      for (int i = 0; i < group.length; i++) {
        table.put(text.stems().get(i), column, group[i] + 1);
      }
    }
  }

  /** Marks the words of people's names in Wikidata. */
  void names() throws IOException {
    for (String file : List.of("names/wd_arabic_16.tsv", "names/wd_arabic_64.tsv")) {
      for (String line : Files.readAllLines(data.resolve(file), StandardCharsets.UTF_8)) {
        String[] cells = line.split("\t");
        String word = Folding.fold(cells[1].replace(" ", ""));
        if (word.length() > 1) {
          int bearers = Integer.parseInt(cells[2].strip());
          table.put(word, NAME_COLUMN, bearers >= 5 ? 3 : bearers >= 2 ? 2 : 1);
        }
      }
    }
  }

  /** Notes what a first tagger, blind to which word it looks at, takes each word of the free text for. */
  void tag(NameTagger first) {
    Map<String, int[]> counts = new TreeMap<>();
    FreeText.articles(freeText(), article -> count(lexicons.words(Text.of(article.text())), first, counts));
    counts.forEach(
        (stem, each) -> {
          int kind = Kind.of(each);
          if (kind > 0) {
            table.put(stem, TAGGED_COLUMN, kind);
          }
        });
  }

  private void count(Words words, NameTagger first, Map<String, int[]> counts) {
    byte[] types = new byte[words.size()];
    for (TaggedName name : first.read(words, listed.read(words)).names()) {
      java.util.Arrays.fill(types, name.first(), name.end(), (byte) (1 + Labels.TYPES.indexOf(name.type())));
    }
    for (int i = 0; i < types.length; i++) {
      if (words.get(i).token().isWord()) {
        counts.computeIfAbsent(words.get(i).stem(), s -> new int[1 + Labels.TYPES.size()])[types[i]]++;
      }
    }
  }

  /** Turns how often a word was no name, a person, a body, a place or another name into one number. */
  static final class Kind {
    private static final double[] SHARES = {0.02, 0.1, 0.3, 0.6, 0.85};
    private static final int SEEN = 3;
    private static final int OFTEN = 20;

    private Kind() {}

    /** 0 where it was seen too seldom. */
    static int of(int[] counts) {
      int total = java.util.Arrays.stream(counts).sum();
      if (total < SEEN) {
        return 0;
      }
      int best = 1;
      for (int type = 2; type < counts.length; type++) {
        best = counts[type] > counts[best] ? type : best;
      }
      int named = total - counts[0];
      int share = step((double) named / total);
      int often = total >= OFTEN ? 1 : 0;
      if (share == 0) {
        return 1 + often;
      }
      double purity = (double) counts[best] / named;
      int pure = purity < 0.55 ? 0 : purity < 0.8 ? 1 : 2;
      return 10 + (((best - 1) * 6 + share) * 3 + pure) * 2 + often;
    }

    private static int step(double share) {
      int step = 0;
      while (step < SHARES.length && share >= SHARES[step]) {
        step++;
      }
      return step;
    }
  }
}
