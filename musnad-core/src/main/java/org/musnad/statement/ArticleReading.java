package org.musnad.statement;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.musnad.lexicon.Word;
import org.musnad.lexicon.WordClass;
import org.musnad.name.NameSpan;
import org.musnad.name.Names;
import org.musnad.name.OfficeSpan;
import org.musnad.name.TitledPerson;
import org.musnad.name.Words;
import org.musnad.record.EntityType;
import org.musnad.record.TimeMention;
import org.musnad.text.Token;

/** Names, offices and times of an article by the token they start at. Immutable once made. */
final class ArticleReading implements Chunker.Reading {
  private final Names names;
  private final Words words;
  private final @Nullable NameSpan[] nameAt;
  private final @Nullable OfficeSpan[] officeAt;
  private final @Nullable TimeMention[] timeAt;
  private final Map<Integer, NameSpan> personEndingAt = new HashMap<>();
  private final Map<TimeMention, Integer> timeEnds = new HashMap<>();
  private final Map<OfficeSpan, NameSpan> bearers = new HashMap<>();

  ArticleReading(Names names, List<TimeMention> times, Conjoined conjoined, Clauses clauses) {
    this.names = names;
    words = conjoined.in(names.words());
    int size = names.words().size() + 1;
    nameAt = new NameSpan[size];
    officeAt = new OfficeSpan[size];
    timeAt = new TimeMention[size];
    for (NameSpan name : names.names()) {
      if (name.type() == EntityType.PERSON) {
        personEndingAt.putIfAbsent(name.end(), name);
      }
      NameSpan there = nameAt[name.first()];
      if (there == null || name.end() > there.end()) {
        nameAt[name.first()] = name;
      }
    }
    for (OfficeSpan office : names.offices()) {
      if (!isParticiple(office, clauses)) {
        officeAt[office.first()] = office;
      }
    }
    for (TitledPerson titled : names.titled()) {
      bearers.put(titled.office(), titled.person());
    }
    placeTimes(times);
  }

  /** "مشيرا إلى": a participle of speech with its preposition is no rank, nor is "مدافعا عن" the trade of an athlete. */
  private boolean isParticiple(OfficeSpan office, Clauses clauses) {
    Word word = words.get(office.first());
    if (word.is(WordClass.OFFICE_WITH_COMPLEMENT) && !word.is(WordClass.OFFICE) && clauses.isAct(word)) {
      return true;
    }
    return office.end() == office.first() + 1
        && office.end() < words.size()
        && word.is(WordClass.PARTICIPLE)
        && clauses.takesContent(word, words.get(office.end()));
  }

  private void placeTimes(List<TimeMention> times) {
    List<Token> tokens = names.words().text().tokens();
    int token = 0;
    for (TimeMention time : times) {
      while (token < tokens.size() && tokens.get(token).span().end() <= time.span().start()) {
        token++;
      }
      int end = token;
      while (end < tokens.size() && tokens.get(end).span().start() < time.span().end()) {
        end++;
      }
      if (token < tokens.size()) {
        timeAt[token] = time;
        timeEnds.put(time, end);
      }
    }
  }

  /** The person whose name ends right before a token, or null. */
  @Nullable NameSpan personEndingAt(int token) {
    return personEndingAt.get(token);
  }

  Names names() {
    return names;
  }

  @Override
  public Words words() {
    return words;
  }

  @Override
  public @Nullable NameSpan nameAt(int token) {
    return nameAt[token];
  }

  @Override
  public @Nullable OfficeSpan officeAt(int token) {
    return officeAt[token];
  }

  @Override
  public @Nullable TimeMention timeAt(int token) {
    return timeAt[token];
  }

  @Override
  public int endOf(TimeMention time) {
    return timeEnds.getOrDefault(time, 0);
  }

  @Override
  public @Nullable NameSpan bearer(OfficeSpan office) {
    return bearers.get(office);
  }
}
