package org.musnad.statement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.musnad.lexicon.Table;
import org.musnad.record.Role;
import org.musnad.record.StatementType;
import org.musnad.record.Status;
import org.musnad.text.Folding;

/** All frames, by the lemma of their verb, by their noun, and by verb and noun together. Immutable once loaded. */
final class FrameTable {
  /** A verb that says little with the noun that says what was done ("ألقى القبض"). */
  record Light(Set<String> nouns, List<Frame> frames) {}

  private final Map<String, List<Frame>> byLemma = new HashMap<>();
  private final Map<String, List<Frame>> byNoun = new HashMap<>();
  private final Map<String, List<Light>> byLightVerb = new HashMap<>();

  static FrameTable load(Markers markers) {
    FrameTable frames = new FrameTable();
    Table files = Table.load(FrameTable.class, "frames.tsv");
    int file = files.column("file");
    for (Table.Row row : files.rows()) {
      frames.load(Table.load(FrameTable.class, row.cell(file)), markers);
    }
    return frames;
  }

  private void load(Table table, Markers markers) {
    for (Table.Row row : table.rows()) {
      String trigger = row.cell(table.column("trigger"));
      Frame frame = frame(table, row, trigger);
      frame.slots().forEach(slot -> slot.markers().forEach(markers::learn));
      add(trigger, frame);
    }
  }

  private void add(String trigger, Frame frame) {
    int plus = trigger.indexOf('+');
    List<String> forms = Arrays.stream(trigger.substring(plus + 1).split("\\|")).toList();
    if (plus > 0) {
      Set<String> nouns = forms.stream().map(Folding::fold).collect(Collectors.toUnmodifiableSet());
      List<Light> lights = byLightVerb.computeIfAbsent(key(trigger.substring(0, plus)), k -> new ArrayList<>());
      Light same = lights.stream().filter(light -> light.nouns.equals(nouns)).findFirst().orElse(null);
      if (same == null) {
        same = new Light(nouns, new ArrayList<>());
        lights.add(same);
      }
      same.frames.add(frame);
    } else if (frame.use() == Frame.Use.NOUN) {
      forms.forEach(form -> byNoun.computeIfAbsent(Folding.fold(form), k -> new ArrayList<>()).add(frame));
    } else {
      byLemma.computeIfAbsent(key(trigger), k -> new ArrayList<>()).add(frame);
    }
  }

  /** Lemmas keep their shadda and hamza apart but not their other marks: tables may write more or fewer of them. */
  static String key(String lemma) {
    String known = KEYS.get(lemma);
    if (known != null) {
      return known;
    }
    String key = unmarked(lemma);
    KEYS.put(lemma, key);
    return key;
  }

  /** Lemmas come from tables only, so that there are not many. */
  private static final Map<String, String> KEYS = new ConcurrentHashMap<>();

  private static String unmarked(String lemma) {
    StringBuilder key = new StringBuilder(lemma.length());
    for (int i = 0; i < lemma.length(); i++) {
      char c = lemma.charAt(i);
      boolean mark = c >= '\u064b' && c <= '\u0652' && c != '\u0651';
      if (!mark) {
        key.append(c);
      }
    }
    return key.toString();
  }

  List<Frame> ofLemma(String lemma) {
    return byLemma.getOrDefault(key(lemma), List.of());
  }

  List<Frame> ofNoun(String folded) {
    return byNoun.getOrDefault(folded, List.of());
  }

  List<Light> ofLightVerb(String lemma) {
    return byLightVerb.getOrDefault(key(lemma), List.of());
  }

  private static Frame frame(Table table, Table.Row row, String trigger) {
    StatementType type = StatementType.of(row.cell(table.column("type")));
    Map<Role, String> constants = new EnumMap<>(Role.class);
    Status status = null;
    boolean also = false;
    boolean past = false;
    for (String word : words(row.cell(table.column("set")).replace("took office", "took_office").replace("term ended", "term_ended"))) {
      int equals = word.indexOf('=');
      if (word.equals("also")) {
        also = true;
      } else if (word.equals("past")) {
        past = true;
      } else if (word.startsWith("status=")) {
        status = Status.valueOf(word.substring(7).toUpperCase(Locale.ROOT));
      } else if (equals > 0) {
        constants.put(Role.of(word.substring(0, equals)), word.substring(equals + 1).replace('_', ' '));
      } else {
        throw table.error(row, "not a constant: " + word);
      }
    }
    String use = row.cell(table.column("class"));
    List<Slot> slots = new ArrayList<>();
    for (String slot : words(row.cell(table.column("slots")))) {
      slots.add(slot(table, row, type, slot));
    }
    String name = "frame." + trigger + "." + use + "." + type.label();
    return new Frame(name, type, Frame.Use.valueOf(use.toUpperCase(Locale.ROOT)), constants, status, past, also, slots);
  }

  private static Slot slot(Table table, Table.Row row, StatementType type, String written) {
    boolean needed = written.endsWith("!");
    String slot = needed ? written.substring(0, written.length() - 1) : written;
    int equals = slot.indexOf('=');
    if (equals < 0) {
      throw table.error(row, "not a slot: " + written);
    }
    int colon = slot.indexOf(':');
    Role role = Role.of(slot.substring(0, equals));
    if (!type.allows(role)) {
      throw table.error(row, type.label() + " has no role " + role.label());
    }
    List<String> markers =
        Arrays.stream(slot.substring(equals + 1, colon < 0 ? slot.length() : colon).split(",")).map(FrameTable::marker).toList();
    return new Slot(role, markers, colon < 0 ? "any" : slot.substring(colon + 1), needed);
  }

  private static String marker(String written) {
    String folded = written.length() == 1 && written.charAt(0) < 0x80 ? written : Folding.fold(written);
    return folded.endsWith("_") ? folded.substring(0, folded.length() - 1) : folded;
  }

  private static List<String> words(String cell) {
    return cell.isEmpty() ? List.of() : Arrays.stream(cell.split(" ")).filter(word -> !word.isEmpty()).toList();
  }

  /** Whether a folded noun calls up a frame by itself. */
  boolean isNoun(@Nullable String folded) {
    return folded != null && byNoun.containsKey(folded);
  }
}
