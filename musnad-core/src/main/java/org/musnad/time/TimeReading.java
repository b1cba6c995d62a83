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
          story.read(next.value);
          at = next.match.end();
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
        TimeValue value = candidate.rule().meaning().of(match.captures(), story);
        if (value != null) {
          TimeValue qualified = Qualifiers.apply(value, words, match, sentence);
          best = new Found(match, qualified, span(match), words.text().original());
        }
      }
    }
    return best;
  }

  private Span span(Matcher.Match match) {
    Span whole = words.text().span(match.start(), match.end());
    return new Span(words.text().skip(whole, match.clitics()), whole.end());
  }

  /** An expression found, with all that tells why. */
  record Found(Matcher.Match match, TimeValue value, Span span, String original) {
    TimeMention mention(String id) {
      return new TimeMention(
          id, span, span.of(original), value.type(), value.value(), value.mod(), value.calendar(), match.rule().name());
    }

    Derivation derivation(String id) {
      List<String> steps = new ArrayList<>();
      steps.add("words " + span.of(original));
      steps.add("rule " + match.rule().name());
      steps.addAll(match.captures().lines());
      steps.add("value " + value.value());
      return new Derivation(id, steps);
    }
  }
}
