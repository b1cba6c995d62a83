package org.musnad.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.musnad.lexicon.Table;
import org.musnad.lexicon.Word;
import org.musnad.name.Words;
import org.musnad.record.Filler;
import org.musnad.record.Role;
import org.musnad.record.StatementType;
import org.musnad.statement.Chunk.Noun;
import org.musnad.statement.Chunk.Verb;
import org.musnad.text.Folding;
import org.musnad.text.Span;
import org.musnad.verb.Inflection;

/**
 * Lists of promises: "تعهد بما يلي:" and then an item in each line, or items parted by semicolons and ordinals. Each item is a pledge of whoever
 * opened the list. Lives for one reading.
 */
final class PledgeLists {
  private static final Map<String, String> KINDS = load();

  /** How many items are read; a longer list is no list of promises. */
  private static final int LONGEST = 40;

  private static final String RULE = "pledge.list";

  private static final Slot WHO = new Slot(Role.WHO, List.of("S"), "actor", true);

  private final Fillers fillers;
  private final Clauses clauses;

  /** The pledge that opened the list, or null where none is open. */
  private @Nullable Draft opener;

  private int items = 0;

  PledgeLists(Fillers fillers, Clauses clauses) {
    this.fillers = fillers;
    this.clauses = clauses;
  }

  private static Map<String, String> load() {
    Map<String, String> kinds = new HashMap<>();
    Table table = Table.load(PledgeLists.class, "lists.tsv");
    for (Table.Row row : table.rows()) {
      for (String form : row.alternatives(table.column("forms"))) {
        String last = form.substring(form.lastIndexOf(' ') + 1);
        kinds.put(Folding.fold(last), row.cell(table.column("kind")));
      }
    }
    return Map.copyOf(kinds);
  }

  /** Whether a word refuses with the verb after it. */
  static boolean isRefusal(Word word) {
    return "refusal".equals(KINDS.get(word.token().folded()));
  }

  /** Reads the items that a sentence holds; the pledge that only announces them gives way to them. */
  void read(SentenceContext context, List<Draft> made) {
    Draft open = opener;
    if (open != null) {
      int first = itemStart(context);
      if (first < 0 || items >= LONGEST) {
        opener = null;
      } else {
        items++;
        made.removeIf(draft -> draft.type == StatementType.PLEDGE);
        made.add(item(context, open, first, end(context, context.sentence().end())));
        return;
      }
    }
    int colon = colon(context);
    if (colon >= 0) {
      open(context, made, colon);
    }
  }

  private void open(SentenceContext context, List<Draft> made, int colon) {
    int at = context.words().get(colon).token().span().start();
    Draft pledge = null;
    for (Draft draft : made) {
      pledge = draft.type == StatementType.PLEDGE && draft.trigger.end() <= at ? draft : pledge;
    }
    pledge = pledge == null ? announcement(context, at) : pledge;
    if (pledge == null) {
      return;
    }
    String rule = pledge.rule;
    Span trigger = pledge.trigger;
    Draft announced = pledge;
    List<Draft> listed = new ArrayList<>();
    int first = colon + 1;
    for (int i = colon + 1; i < context.sentence().end(); i++) {
      if (ends(context, i)) {
        add(context, announced, first, i, listed);
        first = i + 1;
      }
    }
    add(context, announced, first, context.sentence().end(), listed);
    boolean last = colon + 1 >= context.sentence().end();
    if (last || !listed.isEmpty()) {
      made.removeIf(draft -> draft.type == StatementType.PLEDGE && draft.rule.equals(rule) && draft.trigger.equals(trigger));
      made.addAll(listed);
      opener = last ? announced : null;
      items = 0;
    }
  }

  /** "تعهد الوزير بما يلي:" at the end of a line: a verb of promising without content, and who promises. */
  private @Nullable Draft announcement(SentenceContext context, int before) {
    List<Chunk> chunks = context.chunks();
    for (int i = 0; i < chunks.size(); i++) {
      boolean promises = chunks.get(i) instanceof Verb verb && clauses.isPledgeVerb(verb)
          && context.words().get(verb.first()).token().span().start() < before;
      if (!promises) {
        continue;
      }
      Draft draft = new Draft(StatementType.PLEDGE, RULE, context.words().text().span(chunks.get(i).first(), chunks.get(i).end()));
      Filling speaker = context.discourse().speakers().of(Inflection.Gender.EITHER, false);
      if (i + 1 < chunks.size() && chunks.get(i + 1) instanceof Noun noun && noun.bare() && Filters.fits(WHO.filter(), noun)) {
        fillers.add(context, WHO, noun, draft);
      } else if (speaker != null) {
        draft.add(Role.WHO, context.filler(speaker.first(), speaker.end(), speaker.name(), null));
      }
      return draft.has(Role.WHO) ? draft : null;
    }
    return null;
  }

  /** Items are parted by semicolons, ordinals with their colon, and signs between numbers. */
  private static boolean ends(SentenceContext context, int at) {
    Word word = context.words().get(at);
    return word.isSign('؛') || word.isSign(';') || "ordinal".equals(kind(word)) || word.isSign(':');
  }

  private static void add(SentenceContext context, Draft announced, int from, int to, List<Draft> listed) {
    int first = from;
    while (first < to && !context.words().get(first).isArabicWord()) {
      first++;
    }
    int end = end(context, to);
    if (end - first >= 1) {
      listed.add(item(context, announced, first, end));
    }
  }

  private static int end(SentenceContext context, int to) {
    int end = to;
    while (end > context.sentence().first() + 1 && !context.words().get(end - 1).token().isWord() && !context.words().get(end - 1).token().isNumber()) {
      end--;
    }
    return end;
  }

  private static Draft item(SentenceContext context, Draft announced, int first, int end) {
    Span span = context.words().span(first, Math.max(end, first + 1));
    Draft draft = new Draft(StatementType.PLEDGE, RULE, announced.trigger);
    draft.status = announced.status;
    announced.roles.forEach((role, fillers) -> fillers.stream().filter(f -> role != Role.CONTENT).forEach(f -> draft.add(role, f)));
    draft.add(Role.CONTENT, new Filler(span, context.text(span), null, null));
    draft.content = span;
    draft.evidence = span;
    return draft;
  }

  /** Where an item begins that a bullet, a number or an ordinal marks; -1 where the line is no item. */
  private static int itemStart(SentenceContext context) {
    Words words = context.words();
    int at = context.sentence().first();
    Word mark = words.get(at);
    boolean bullet = !mark.token().isWord() && !mark.isSign(Folding.OPEN_QUOTE) || "ordinal".equals(kind(mark));
    while (bullet && at < context.sentence().end()) {
      if (words.get(at).isArabicWord() && !"ordinal".equals(kind(words.get(at)))) {
        return at;
      }
      at++;
    }
    return -1;
  }

  /** The colon behind the words that announce a list, or -1. */
  private static int colon(SentenceContext context) {
    for (int at = context.sentence().first() + 1; at < context.sentence().end(); at++) {
      if (context.words().get(at).isSign(':') && "opener".equals(kind(context.words().get(at - 1)))) {
        return at;
      }
    }
    return -1;
  }

  private static @Nullable String kind(Word word) {
    return KINDS.get(word.token().folded());
  }
}
