package org.musnad.name.tagger;

import java.util.List;
import org.musnad.name.NameSpan;
import org.musnad.name.Words;

/**
 * What the tagger makes of an article.
 *
 * @param names the names, in order; they do not overlap
 * @param outside for each token how probable it is that it is part of no name, from 0 to 1
 */
public record Tagging(List<TaggedName> names, float[] outside) {
  public Tagging {
    names = List.copyOf(names);
  }

  /** No opinion on anything: no names, and no token surely outside of all. */
  public static Tagging none(Words words, List<NameSpan> known) {
    return new Tagging(List.of(), new float[words.size()]);
  }
}
