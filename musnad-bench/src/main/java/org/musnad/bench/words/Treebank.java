package org.musnad.bench.words;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPInputStream;

/**
 * Reads a CoNLL-U treebank whose tokens are cut at clitics and vocalised (UD Arabic PADT), and joins them to words again.
 *
 * <p>The treebank does not keep the words, so conventions say what was written together: the conjunctions و and ف, the prepositions ب ل ك,
 * the س of the future, the ل of emphasis and the أ of questions with what follows; a pronoun that is not a subject with what stands before
 * it. Vowel marks are taken off; ل before the article swallows its alif (للعراق), and its lam before a third (للغة); before a pronoun ة is ت, ى is ا, and the silent
 * alif of plurals falls away. A word is judged if it
 * has at least two letters, all Arabic, and the treebank analyses all its parts (tag {@code U} marks those that it does not).
 */
final class Treebank {
  private static final int FORM = 1;
  private static final int PART = 3;
  private static final int TAG = 4;
  private static final int COLUMNS = 10;
  private static final int CASE = 8;
  private static final Set<String> JOINED_PARTS = Set.of("CONJ", "CCONJ", "SCONJ", "ADP", "PART", "AUX");
  private static final String PROCLITICS = "وفبلكسأ";

  private record Part(String letters, boolean before, boolean after, boolean known, String part) {}

  private final List<TreebankSentence> sentences = new ArrayList<>();

  private Treebank() {}

  static List<TreebankSentence> read(Path path) throws IOException {
    Treebank treebank = new Treebank();
    try (InputStream file = Files.newInputStream(path);
        InputStream in = path.toString().endsWith(".gz") ? new GZIPInputStream(file) : file;
        BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      List<Part> parts = new ArrayList<>();
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String[] columns = line.split("\t", -1);
        if (line.isBlank() && !parts.isEmpty()) {
          treebank.sentence(parts);
          parts.clear();
        } else if (columns.length == COLUMNS && columns[0].chars().allMatch(Character::isDigit)) {
          parts.add(part(columns));
        }
      }
      treebank.sentence(parts);
    }
    return treebank.sentences;
  }

  private static Part part(String[] columns) {
    String letters = bare(columns[FORM]);
    boolean one = letters.length() == 1 && PROCLITICS.contains(letters);
    boolean known = !columns[TAG].startsWith("U");
    boolean subject = columns[TAG].length() > CASE && columns[TAG].charAt(CASE) == '1';
    return new Part(letters, one && JOINED_PARTS.contains(columns[PART]), columns[TAG].startsWith("SP") && !subject, known, columns[PART]);
  }

  /** Without vowel marks and tatweel. */
  private static String bare(String form) {
    StringBuilder bare = new StringBuilder();
    form.chars().filter(c -> !(c >= 0x064B && c <= 0x0655 || c == 0x0670)).forEach(c -> bare.append((char) c));
    return bare.length() > 1 ? bare.toString().replace("ـ", "") : bare.toString();
  }

  private void sentence(List<Part> parts) {
    StringBuilder text = new StringBuilder();
    List<DividedWord> words = new ArrayList<>();
    List<Integer> starts = new ArrayList<>();
    List<String> stems = new ArrayList<>();
    for (int first = 0; first < parts.size(); ) {
      int end = end(parts, first);
      DividedWord word = join(parts.subList(first, end));
      boolean known = parts.subList(first, end).stream().allMatch(Part::known);
      if (known && word.written().length() > 1 && word.written().chars().allMatch(c -> c >= 'ء' && c <= 'ي')) {
        words.add(word);
        starts.add(text.length());
        stems.add(parts.get(first + word.proclitics().length()).part());
      }
      text.append(word.written()).append(' ');
      first = end;
    }
    if (!parts.isEmpty()) {
      sentences.add(new TreebankSentence(text.toString().strip(), words, starts, stems));
    }
  }

  private static int end(List<Part> parts, int first) {
    int end = first;
    while (end < parts.size() - 1 && parts.get(end).before() && !parts.get(end + 1).after()
        && Character.isLetter(parts.get(end + 1).letters().charAt(0))) {
      end++;
    }
    end++;
    return end < parts.size() && parts.get(end).after() && Character.isLetter(parts.get(end - 1).letters().charAt(0)) ? end + 1 : end;
  }

  private static DividedWord join(List<Part> parts) {
    StringBuilder written = new StringBuilder();
    boolean pronoun = parts.size() > 1 && parts.get(parts.size() - 1).after();
    int proclitics = parts.size() - (pronoun ? 2 : 1);
    for (int i = 0; i < parts.size(); i++) {
      String letters = parts.get(i).letters();
      boolean swallows = i > 0 && i <= proclitics && parts.get(i - 1).letters().equals("ل") && letters.startsWith("ال");
      if (pronoun && i == proclitics) {
        letters = beforePronoun(letters);
      }
      written.append(!swallows ? letters : letters.startsWith("الل") ? letters.substring(2) : letters.substring(1));
    }
    return new DividedWord(written.toString(), written.substring(0, proclitics),
        pronoun ? parts.get(parts.size() - 1).letters() : "");
  }

  private static String beforePronoun(String stem) {
    String kept = stem.substring(0, stem.length() - 1);
    return switch (stem.charAt(stem.length() - 1)) {
      case 'ة' -> kept + 'ت';
      case 'ى' -> kept + 'ا';
      case 'ا' -> kept.endsWith("و") ? kept : stem;
      default -> stem;
    };
  }
}
