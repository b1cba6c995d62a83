package org.musnad.statement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.musnad.name.NameSpan;
import org.musnad.record.Entity;
import org.musnad.record.EntityType;
import org.musnad.record.Mention;
import org.musnad.statement.Chunk.Head;
import org.musnad.statement.Chunk.Mark;
import org.musnad.statement.Chunk.MarkKind;
import org.musnad.statement.Chunk.Noun;
import org.musnad.text.Span;

/**
 * What an article calls its people besides their names: epithets behind a comma ("الكاظمي، المفاوض البارز") and bare offices that mean one
 * of them ("الوزير"). Lives for one reading.
 */
final class Descriptions {
  private final Map<String, Set<String>> described = new LinkedHashMap<>();
  private final Map<String, List<Mention>> mentions = new LinkedHashMap<>();

  /** Takes in one sentence, in text order. */
  void read(SentenceContext context) {
    List<Chunk> chunks = context.chunks();
    for (int i = 0; i < chunks.size(); i++) {
      if (chunks.get(i) instanceof Noun noun) {
        epithet(context, i, noun);
        bareOffice(context, noun);
      }
    }
  }

  private void epithet(SentenceContext context, int index, Noun person) {
    boolean comma =
        index + 2 < context.chunks().size()
            && context.chunks().get(index + 1) instanceof Mark mark
            && mark.kind() == MarkKind.COMMA
            && !mark.word().isSign('-');
    if (person.kind() != Head.PERSON || person.name() == null || !comma || !(context.chunks().get(index + 2) instanceof Noun epithet)) {
      return;
    }
    boolean human = epithet.kind() == Head.HUMAN || epithet.kind() == Head.OFFICE;
    if (human && epithet.bare() && !epithet.joined() && epithet.definite() && epithet.name() == null) {
      add(context, person.name(), epithet, Mention.Kind.DESCRIPTION);
    }
  }

  private void bareOffice(SentenceContext context, Noun noun) {
    NameSpan meant = noun.kind() == Head.OFFICE && noun.name() == null ? context.meant(noun) : null;
    // An office alone means somebody named before it, never somebody still to be named.
    if (meant != null && meant.type() == EntityType.PERSON && meant.first() < noun.first()) {
      add(context, meant, noun, Mention.Kind.TITLE);
    }
  }

  private void add(SentenceContext context, NameSpan name, Noun noun, Mention.Kind kind) {
    @Nullable String id = context.entities().id(name);
    if (id == null) {
      return;
    }
    Span span = context.span(noun.head(), context.fullEnd(noun));
    String text = context.text(span);
    if (kind == Mention.Kind.DESCRIPTION) {
      described.computeIfAbsent(id, k -> new LinkedHashSet<>()).add(text);
    }
    List<Mention> there = mentions.computeIfAbsent(id, k -> new ArrayList<>());
    // Sentences come in text order: only the last mention can stand on the same words.
    if (there.isEmpty() || !there.get(there.size() - 1).span().overlaps(span)) {
      there.add(new Mention(span, text, kind));
    }
  }

  /** The entities with what was found added to them. */
  List<Entity> addTo(List<Entity> entities) {
    List<Entity> all = new ArrayList<>(entities.size());
    for (Entity entity : entities) {
      List<Mention> more = mentions.getOrDefault(entity.id(), List.of());
      if (more.isEmpty()) {
        all.add(entity);
        continue;
      }
      List<Mention> together = new ArrayList<>(entity.mentions());
      together.addAll(more);
      together.sort((a, b) -> a.span().compareTo(b.span()));
      Set<String> texts = described.getOrDefault(entity.id(), Set.of());
      all.add(new Entity(entity.id(), entity.type(), entity.name(), entity.aliases(), List.copyOf(texts), together));
    }
    return all;
  }
}
