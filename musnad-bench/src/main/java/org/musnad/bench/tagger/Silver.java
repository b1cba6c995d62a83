package org.musnad.bench.tagger;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.musnad.name.Lexicons;
import org.musnad.name.NameSpan;
import org.musnad.name.PhraseNames;
import org.musnad.name.Words;
import org.musnad.name.tagger.Labels;
import org.musnad.name.tagger.NameTagger;
import org.musnad.name.tagger.TaggedName;
import org.musnad.name.tagger.Tagging;
import org.musnad.text.Sentence;
import org.musnad.text.Text;

/**
 * Sentences of free text with labels nobody wrote: those that a first tagger is sure of, and the names of the subject of each article of an
 * encyclopedia, whose kind its first sentence tells.
 */
final class Silver {
  /** How probable a name must be, and how probable that any other token is in none. */
  private static final double SURE_NAME = 0.85;

  private static final double SURE_OUTSIDE = 0.85;

  /** Runs of so many words tell that an article is one of a text that must not be learned from. */
  private static final int RUN = 8;

  private final Lexicons lexicons;
  private final PhraseNames listed;
  private final NameTagger teacher;
  private final Set<Integer> forbidden = new HashSet<>();
  private final List<Sample> samples = new ArrayList<>();
  private int left;

  /** At most so many sentences. */
  Silver(Lexicons lexicons, NameTagger teacher, int sentences) {
    this.lexicons = lexicons;
    this.teacher = teacher;
    listed = lexicons.phraseNames();
    left = sentences;
  }

  /** Leaves out articles that share a run of words with these texts. */
  void forbid(List<Sample> texts) {
    for (Sample sample : texts) {
      forbidden.addAll(runs(sample.words()));
    }
  }

  private static List<Integer> runs(Words words) {
    List<Integer> runs = new ArrayList<>();
    for (int i = 0; i + RUN <= words.size(); i++) {
      int hash = 0;
      for (int k = i; k < i + RUN; k++) {
        hash = 31 * hash + words.get(k).token().folded().hashCode();
      }
      runs.add(hash);
    }
    return runs;
  }

  /** Labels the sentences of a file. */
  List<Sample> read(Path file) {
    FreeText.articles(file, article -> add(lexicons.words(Text.of(article.text()))));
    return samples;
  }

  private void add(Words words) {
    Titles subject = left > 0 ? Titles.of(words) : null;
    if (subject == null || runs(words).stream().anyMatch(forbidden::contains)) {
      return;
    }
    List<NameSpan> known = listed.read(words);
    Tagging tagging = teacher.read(words, known);
    byte[] labels = new byte[words.size()];
    Set<Integer> sure = new TreeSet<>();
    for (Sentence sentence : words.text().sentences()) {
      if (left > 0 && sentence.index() > 0 && label(words, sentence, subject, tagging, labels)) {
        sure.add(sentence.index());
        left--;
      }
    }
    samples.add(new Sample(words, known, labels, new int[0], new TreeSet<>(), sure));
  }

  /** Writes a sentence's labels and answers whether they can be trusted. */
  private static boolean label(Words words, Sentence sentence, Titles subject, Tagging tagging, byte[] labels) {
    List<Titles.Mention> mentions = subject.mentions(words, sentence);
    boolean[] settled = new boolean[sentence.end() - sentence.first()];
    for (Titles.Mention mention : mentions) {
      Labels.write(labels, mention.first(), mention.end(), subject.type());
      java.util.Arrays.fill(settled, mention.first() - sentence.first(), mention.end() - sentence.first(), true);
    }
    for (TaggedName name : tagging.names()) {
      if (name.first() >= sentence.first() && name.end() <= sentence.end()) {
        boolean overlaps = mentions.stream().anyMatch(m -> m.first() < name.end() && name.first() < m.end());
        boolean within = mentions.stream().anyMatch(m -> m.first() <= name.first() && name.end() <= m.end());
        if (overlaps && !within || !overlaps && name.probability() < SURE_NAME) {
          return false;
        }
        if (!overlaps) {
          Labels.write(labels, name.first(), name.end(), name.type());
          java.util.Arrays.fill(settled, name.first() - sentence.first(), name.end() - sentence.first(), true);
        }
      }
    }
    for (int i = 0; i < settled.length; i++) {
      if (!settled[i] && tagging.outside()[sentence.first() + i] < SURE_OUTSIDE) {
        return false;
      }
    }
    return !mentions.isEmpty();
  }
}
