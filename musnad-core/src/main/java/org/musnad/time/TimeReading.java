package org.musnad.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.musnad.record.Derivation;
import org.musnad.record.TimeMention;
import org.musnad.text.Sentence;
import org.musnad.text.Span;
import org.musnad.text.Text;

/** One pass over one text: at each token the longest match of its rules, then on behind it. */
final class TimeReading {
  private final Words words;
  private final Matcher matcher;
  private final Story story;
  private final List<Found> found = new ArrayList<>();

  TimeReading(Text text, RuleIndex index, @Nullable LocalDate published) {
    this.words = new Words(text, index);
    this.matcher = new Matcher(words, index.numberKinds());
    this.story = new Story(words, published);
  }

  Words words() {
    return words;
  }

  /** How much matching {@link #all} took. */
  long steps() {
    return matcher.steps();
  }

  List<Found> all() {
    for (Sentence sentence : words.text().sentences()) {
      int at = sentence.first();
      matcher.moveTo(sentence);
      while (at < sentence.end()) {
        List<RuleIndex.Start> starts = words.starts(at);
        Found next = starts.isEmpty() ? null : longest(sentence, at, starts);
        if (next == null) {
          at++;
        } else {
          found.add(next);
          at = next.match.end();
          story.read(next.value, at);
        }
      }
    }
    return found;
  }

  private @Nullable Found longest(Sentence sentence, int at, List<RuleIndex.Start> starts) {
    Found best = null;
    story.moveTo(sentence, at);
    long ahead = words.ahead(at);
    for (RuleIndex.Start candidate : starts) {
      Matcher.Match match =
          candidate.mayMatch(ahead) ? matcher.match(candidate.rule(), candidate.pattern(), at) : null;
      if (match != null && (best == null || match.end() > best.match.end())) {
        story.forgetGrounds();
        TimeValue value = candidate.rule().meaning().of(match.captures(), story);
        if (value != null) {
          TimeValue qualified = Qualifiers.apply(value, words, match, sentence);
          best = new Found(match, sentence, qualified, span(match), words.text(), story.grounds());
        }
      }
    }
    return best;
  }

  private Span span(Matcher.Match match) {
    Span whole = words.text().span(match.start(), match.end());
    return new Span(words.text().skip(whole, match.clitics()), whole.end());
  }

  /**
   * An expression found, with all that tells why.
   *
   * @param grounds what of the story around it decided
   */
  record Found(Matcher.Match match, Sentence sentence, TimeValue value, Span span, Text text, Story.Grounds grounds) {
    String letters() {
      return span.of(text.original());
    }

    TimeMention mention(String id) {
      return new TimeMention(
          id, span, letters(), value.type(), value.value(), value.mod(), value.calendar(), match.rule().name());
    }

    /** From the words over the rule and what it captured to the value. */
    Derivation derivation(String id) {
      List<String> steps = new ArrayList<>();
      steps.add("words " + letters());
      steps.add("rule " + match.rule().name() + (match.rule().why().isEmpty() ? "" : ": " + match.rule().why()));
      steps.addAll(match.captures().lines(text));
      steps.addAll(grounds.lines());
      if (value.hijri() != null) {
        steps.add("hijri " + value.hijri() + " by " + value.hijri().reckoning());
      }
      steps.add("value " + value.value() + (value.mod() == null ? "" : " " + value.mod()));
      return new Derivation(id, steps);
    }
  }
}
