package org.musnad.bench.tagger;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.musnad.name.Lexicons;
import org.musnad.name.NameSpan;
import org.musnad.name.Words;
import org.musnad.name.tagger.Labels;
import org.musnad.record.EntityType;
import org.musnad.text.Text;

/**
 * Annotated sentences read as one text.
 *
 * @param words the text's words
 * @param listed the names that tables and the structure of phrases show
 * @param labels the label of each token ({@link Labels})
 * @param units the corpus word each token belongs to
 * @param names the annotated names, as spans of corpus words
 */
record Sample(Words words, List<NameSpan> listed, byte[] labels, int[] units, Set<Name> names) {
  /** A name as a span of corpus words. */
  record Name(int first, int end, EntityType type) implements Comparable<Name> {
    @Override
    public int compareTo(Name other) {
      int order = Integer.compare(first, other.first);
      order = order == 0 ? Integer.compare(end, other.end) : order;
      return order == 0 ? type.compareTo(other.type) : order;
    }
  }

  /** Cuts a corpus into texts of some sentences each, about as long as an article. */
  static List<Sample> of(List<List<Column.Line>> sentences, int perText, Lexicons lexicons) {
    List<Sample> samples = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i += perText) {
      samples.add(of(sentences.subList(i, Math.min(i + perText, sentences.size())), lexicons));
    }
    return samples;
  }

  static Sample of(List<List<Column.Line>> sentences, Lexicons lexicons) {
    StringBuilder text = new StringBuilder();
    List<Integer> unitAt = new ArrayList<>();
    List<Column.Line> lines = new ArrayList<>();
    for (List<Column.Line> sentence : sentences) {
      for (Column.Line line : sentence) {
        text.append(line.word()).append(' ');
        while (unitAt.size() < text.length()) {
          unitAt.add(lines.size());
        }
        lines.add(line);
      }
      text.setCharAt(text.length() - 1, '\n');
    }
    Words words = lexicons.words(Text.of(text.toString()));
    List<NameSpan> listed = lexicons.phraseNames().read(words);
    int[] units = new int[words.size()];
    for (int i = 0; i < units.length; i++) {
      units[i] = unitAt.get(words.get(i).token().span().start());
    }
    Set<Name> names = names(lines);
    return new Sample(words, listed, labels(units, names), units, names);
  }

  private static Set<Name> names(List<Column.Line> lines) {
    Set<Name> names = new TreeSet<>();
    for (int i = 0; i < lines.size(); i++) {
      EntityType type = lines.get(i).type();
      if (type != null && lines.get(i).begins()) {
        int end = i + 1;
        while (end < lines.size() && lines.get(end).type() == type && !lines.get(end).begins()) {
          end++;
        }
        names.add(new Name(i, end, type));
      }
    }
    return names;
  }

  private static byte[] labels(int[] units, Set<Name> names) {
    byte[] labels = new byte[units.length];
    int token = 0;
    for (Name name : names) {
      while (token < units.length && units[token] < name.first()) {
        token++;
      }
      int end = token;
      while (end < units.length && units[end] < name.end()) {
        end++;
      }
      Labels.write(labels, token, end, name.type());
      token = end;
    }
    return labels;
  }

  /** A span of tokens as a span of corpus words. */
  Name name(int first, int end, EntityType type) {
    return new Name(units[first], units[end - 1] + 1, type);
  }
}
