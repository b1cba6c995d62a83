package org.musnad.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.musnad.lexicon.Table;
import org.musnad.lexicon.Word;
import org.musnad.record.Filler;
import org.musnad.record.Role;
import org.musnad.record.StatementType;
import org.musnad.statement.Chunk.Head;
import org.musnad.statement.Chunk.Mark;
import org.musnad.statement.Chunk.MarkKind;
import org.musnad.statement.Chunk.Noun;
import org.musnad.statement.Chunk.Verb;
import org.musnad.text.Folding;

/**
 * The dead of an attack are part of it: "مقتل 11 مدنيا وإصابة 16 آخرين في انفجار عبوتين" is one attack, and so is "انفجرت عبوة ما أدى
 * إلى مقتل ستة". Deaths that the sentence ties to no attack stay deaths. Thread safe.
 */
final class Casualties {
  private enum Part {
    KIND,
    WEAPON,
    INJURY
  }

  private final Fillers fillers;
  private final Map<String, Part> parts = new HashMap<>();

  Casualties(Fillers fillers) {
    this.fillers = fillers;
    Table table = Table.load(Casualties.class, "violence.tsv");
    for (Table.Row row : table.rows()) {
      Part part = Part.valueOf(row.cell(table.column("role")).toUpperCase(Locale.ROOT));
      row.alternatives(table.column("forms")).forEach(form -> parts.put(Folding.fold(form), part));
    }
  }

  /** The statements of a sentence, with each death that belongs to an attack told as part of it. */
  List<Draft> gather(SentenceContext context, List<Draft> drafts) {
    List<Draft> gathered = new ArrayList<>(drafts);
    for (Draft death : drafts) {
      Noun dead = death.type == StatementType.DEATH && !death.has(Role.CAUSE) ? phrase(context, death.first(Role.PERSON)) : null;
      if (dead == null) {
        continue;
      }
      Draft attack = attack(drafts, death);
      if (attack == null) {
        attack = told(context, death, dead);
        if (attack == null) {
          continue;
        }
        gathered.set(gathered.indexOf(death), attack);
      } else {
        gathered.remove(death);
      }
      fillers.addNumber(context, dead, attack, Role.KILLED);
      attack.cover(death.evidence);
    }
    gathered.stream().filter(draft -> draft.type == StatementType.ATTACK).forEach(attack -> complete(context, attack));
    return gathered;
  }

  /** Adds those who were hurt beside the dead, and the weapon that the event's noun names. */
  private void complete(SentenceContext context, Draft attack) {
    Noun dead = phrase(context, attack.first(Role.KILLED));
    if (dead != null) {
      addInjured(context, dead, attack);
    }
    Noun event = phrase(context, attack.first(Role.KIND));
    if (event != null && dead != null) {
      addWeapon(context, event, attack);
    }
  }

  /** The noun phrase that a filler stands on. */
  private static @Nullable Noun phrase(SentenceContext context, @Nullable Filler filler) {
    if (filler == null) {
      return null;
    }
    for (Chunk chunk : context.chunks()) {
      boolean here = chunk instanceof Noun noun && context.words().span(noun.head(), noun.end()).overlaps(filler.span());
      if (here && chunk instanceof Noun noun && noun.kind() != Head.PRONOUN) {
        return noun;
      }
    }
    return null;
  }

  /** The attack of the sentence whose dead are not told yet, the nearest one. */
  private static @Nullable Draft attack(List<Draft> drafts, Draft death) {
    Draft nearest = null;
    for (Draft draft : drafts) {
      boolean open = draft.type == StatementType.ATTACK && !draft.has(Role.KILLED) && draft.status == death.status;
      if (open && (nearest == null || distance(draft, death) < distance(nearest, death))) {
        nearest = draft;
      }
    }
    return nearest;
  }

  private static int distance(Draft a, Draft b) {
    return Math.abs(a.trigger.start() - b.trigger.start());
  }

  /** The attack that a noun behind the dead names with its preposition ("في انفجار", "برصاص"), in the same clause. */
  private @Nullable Draft told(SentenceContext context, Draft death, Noun dead) {
    for (int i = context.indexOf(dead) + 1; i < context.chunks().size(); i++) {
      Chunk chunk = context.chunks().get(i);
      if (chunk instanceof Verb || chunk instanceof Mark mark && ends(mark.kind())) {
        return null;
      }
      if (chunk instanceof Noun noun && !noun.bare() && noun.name() == null) {
        Part part = parts.get(TriggerFinder.lightNoun(noun.word()));
        if (part == Part.KIND || part == Part.WEAPON) {
          Draft attack = new Draft(StatementType.ATTACK, death.rule + ".attack", death.trigger);
          attack.steps.addAll(death.steps.subList(1, death.steps.size()));
          attack.status = death.status;
          copy(death, attack, Role.DATE);
          copy(death, attack, Role.PLACE);
          fillers.addEvent(context, noun, attack, part == Part.KIND ? Role.KIND : Role.WEAPON);
          return attack;
        }
      }
    }
    return null;
  }

  private static void copy(Draft from, Draft to, Role role) {
    from.roles.getOrDefault(role, List.of()).forEach(filler -> to.add(role, filler));
  }

  /** "في انفجار عبوة ناسفة": what completes the noun of the event. */
  private void addWeapon(SentenceContext context, Noun event, Draft attack) {
    for (int token = event.head() + 1; token < event.end() && !attack.has(Role.WEAPON); token++) {
      if (parts.get(context.words().get(token).indefinite()) == Part.WEAPON) {
        attack.add(Role.WEAPON, context.filler(token, event.end(), null, null));
      }
    }
  }

  /** "… وإصابة 16 آخرين": those whom the clause tells beside the dead. */
  private void addInjured(SentenceContext context, Noun dead, Draft attack) {
    int from = context.indexOf(dead) + 1;
    for (int i = from; i + 1 < context.chunks().size() && i < from + 3 && !attack.has(Role.INJURED); i++) {
      if (!(context.chunks().get(i) instanceof Noun noun)) {
        return;
      }
      if (isInjury(noun.word()) && noun.joined() && context.chunks().get(i + 1) instanceof Noun hurt && hurt.genitive()) {
        fillers.addNumber(context, hurt, attack, Role.INJURED);
      }
    }
  }

  private boolean isInjury(Word word) {
    return parts.get(word.indefinite()) == Part.INJURY;
  }

  private static boolean ends(MarkKind kind) {
    return kind == MarkKind.STOP || kind == MarkKind.THAT || kind == MarkKind.COLON;
  }
}
