package org.musnad.statement;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.musnad.lexicon.WordClass;
import org.musnad.name.NameSpan;
import org.musnad.record.EntityType;
import org.musnad.record.Role;
import org.musnad.record.StatementType;
import org.musnad.record.TimeMention;

/** What brackets behind a person's name tell: years of birth and death, "(1881 - 1942)", or a party, "(حركة النهضة)". */
final class Asides {
  /** In years. */
  private static final int SHORTEST_LIFE = 15;

  List<Draft> read(SentenceContext context) {
    List<Draft> drafts = new ArrayList<>();
    for (NameSpan name : context.namesHere()) {
      boolean here = context.sentence().first() <= name.first() && name.end() < context.sentence().end();
      if (here && name.type() == EntityType.PERSON) {
        int open = afterTitles(context, name.end());
        if (open < context.sentence().end() && context.words().get(open).isSign('(')) {
          aside(context, name, open, drafts);
        }
      }
    }
    return drafts;
  }

  /** A rank or honorific may stand behind the name: "محمد سعيد باشا (…)". */
  private static int afterTitles(SentenceContext context, int from) {
    boolean title = from < context.sentence().end() && context.words().get(from).isAny(WordClass.HONORIFIC.bit() | WordClass.RANK.bit());
    return title ? from + 1 : from;
  }

  private static void aside(SentenceContext context, NameSpan person, int open, List<Draft> drafts) {
    int close = open + 1;
    while (close < context.sentence().end() && !context.words().get(close).isSign(')')) {
      close++;
    }
    if (close >= context.sentence().end()) {
      return;
    }
    List<TimeMention> times = new ArrayList<>();
    boolean dash = false;
    int other = 0;
    int at = open + 1;
    while (at < close) {
      TimeMention time = context.reading().timeAt(at);
      if (time != null) {
        times.add(time);
        at = Math.max(at + 1, context.reading().endOf(time));
        continue;
      }
      dash |= context.words().get(at).isSign('-') && !times.isEmpty();
      other += context.words().get(at).token().isWord() ? 1 : 0;
      at++;
    }
    if (!times.isEmpty() && other == 0) {
      life(context, person, times, dash, close, drafts);
      return;
    }
    NameSpan body = context.reading().nameAt(open + 1);
    if (body != null && body.type() == EntityType.ORGANIZATION) {
      membership(context, person, body, close, drafts);
    }
  }

  private static void life(
      SentenceContext context, NameSpan person, List<TimeMention> times, boolean dash, int close, List<Draft> drafts) {
    boolean whole = times.size() == 2;
    if (!whole && !(times.size() == 1 && (dash || times.get(0).value().length() == 10))) {
      return;
    }
    if (whole && !isLifetime(times.get(0), times.get(1))) {
      return;
    }
    drafts.add(dated(context, StatementType.BIRTH, person, times.get(0), close));
    if (whole) {
      drafts.add(dated(context, StatementType.DEATH, person, times.get(1), close));
    }
  }

  /** "سعد زغلول (28 يناير 1924 - 24 نوفمبر 1924)" is a time in office: nobody is written of who lived so few years. */
  private static boolean isLifetime(TimeMention from, TimeMention to) {
    return year(from) < 0 || year(to) < 0 || year(to) - year(from) >= SHORTEST_LIFE;
  }

  /** The year of a TIMEX3 date; -1 where it names none. */
  private static int year(TimeMention time) {
    String value = time.value();
    boolean dated = value.length() >= 4 && value.chars().limit(4).allMatch(c -> c >= '0' && c <= '9');
    return dated ? Integer.parseInt(value.substring(0, 4)) : -1;
  }

  private static Draft dated(SentenceContext context, StatementType type, NameSpan person, TimeMention time, int close) {
    Draft draft = draft(context, type, "aside.life", person, close);
    draft.add(Role.PERSON, context.filler(person.first(), person.end(), person, null));
    draft.add(Role.DATE, time);
    return draft;
  }

  private static void membership(SentenceContext context, NameSpan person, NameSpan body, int close, List<Draft> drafts) {
    Draft draft = draft(context, StatementType.MEMBERSHIP, "aside.membership", person, close);
    draft.add(Role.MEMBER, context.filler(person.first(), person.end(), person, null));
    draft.add(Role.ORGANIZATION, context.filler(body.first(), body.end(), body, null));
    @Nullable NameSpan seat = null;
    for (int at = body.end(); at < close; at++) {
      NameSpan place = context.reading().nameAt(at);
      seat = seat == null && place != null && place.type() == EntityType.PLACE ? place : seat;
    }
    if (seat != null) {
      draft.add(Role.PLACE, context.filler(seat.first(), seat.end(), seat, null));
    }
    drafts.add(draft);
  }

  private static Draft draft(SentenceContext context, StatementType type, String rule, NameSpan person, int close) {
    Draft draft = new Draft(type, rule, context.span(person.first(), person.end()));
    draft.cover(context.span(person.first(), close + 1));
    return draft;
  }
}
