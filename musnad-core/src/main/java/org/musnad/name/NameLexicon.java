package org.musnad.name;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.musnad.lexicon.PhraseTable;
import org.musnad.lexicon.Table;
import org.musnad.lexicon.Vocabulary;
import org.musnad.lexicon.Word;
import org.musnad.lexicon.WordClass;
import org.musnad.record.EntityType;
import org.musnad.text.Folding;
import org.musnad.time.TimeReader;

/** All tables of names: whole names as phrases, and the words that names and offices are made of. Thread safe once loaded. */
public final class NameLexicon {
  private final PhraseTable<KnownName> names = new PhraseTable<>();
  private final NameStarts starts = new NameStarts(names);
  private final PhraseTable<Boolean> officePhrases = new PhraseTable<>();

  /** Spelling of a known name, folded, to the canonical form of its row. */
  private final Map<String, String> canonical = new HashMap<>();

  /** Head nouns that only say what kind of thing the name after them is, by type. */
  private final Map<EntityType, Set<String>> mereHeads = new EnumMap<>(EntityType.class);

  private NameLexicon() {}

  /** Loads the tables and tells the vocabulary of their words. */
  public static NameLexicon load(Vocabulary vocabulary) {
    NameLexicon lexicon = new NameLexicon();
    lexicon.loadNames(vocabulary);
    lexicon.loadWords(vocabulary);
    lexicon.loadOffices(vocabulary);
    lexicon.loadHeads();
    times(vocabulary);
    return lexicon;
  }

  /** The names that the tables list, as phrases. */
  public PhraseTable<KnownName> names() {
    return names;
  }

  /** Where those names may begin. */
  public NameStarts starts() {
    return starts;
  }

  PhraseTable<Boolean> officePhrases() {
    return officePhrases;
  }

  /** The canonical form of a folded name; the name itself, without its article, where no table lists it. */
  String canonical(String folded) {
    String listed = canonical.get(folded);
    if (listed != null) {
      return listed;
    }
    return folded.length() > 4 && folded.startsWith("ال") ? folded.substring(2) : folded;
  }

  /** What the table of body heads says of a singular head, or null where it is none. */
  @Nullable OrganizationHead organizationHead(String stem) {
    return organizationHeads.get(stem);
  }

  /** Whether a noun with a place after it names a group ("شعب مصر"). */
  boolean isGroupOfPlace(String stem) {
    return groupsOfPlaces.contains(stem);
  }

  /** What must follow an event head to make it a proper name; empty where the noun is none. */
  Set<String> eventNeeds(String stem) {
    return eventNeeds.getOrDefault(stem, Set.of());
  }

  /**
   * A noun that heads the names of bodies.
   *
   * @param kind the kind of body
   * @param construct whether a construct after it names one ("وزارة الداخلية")
   * @param adjective whether an adjective does ("الحزب الشيوعي")
   * @param person whether a person's name does ("نظام صدام حسين")
   * @param branch whether the place it sits in is part of its name
   * @param weak whether it is first of all the noun of an action or a group ("حركة التجارة")
   */
  record OrganizationHead(String kind, boolean construct, boolean adjective, boolean person, boolean branch, boolean weak) {}

  private final Set<String> companions = forms("companions.tsv");
  private final Map<String, OrganizationHead> organizationHeads = new HashMap<>();
  private final Map<String, Set<String>> eventNeeds = new HashMap<>();
  private final Set<String> groupsOfPlaces = new HashSet<>();

  private void loadHeads() {
    Set<String> branches = forms("branch-heads.tsv");
    Set<String> weak = forms("weak-heads.tsv");
    Table heads = load("organisation-heads.tsv");
    for (Table.Row row : heads.rows()) {
      String extend = row.cell(heads.column("extends"));
      boolean both = extend.equals("both");
      // Only the singular names one body: "الشركات الأمريكية" are many.
      String head = Folding.fold(row.alternatives(heads.column("forms")).get(0));
      organizationHeads.put(
          head,
          new OrganizationHead(
              row.cell(heads.column("kind")),
              both || extend.equals("idafa"),
              both || extend.equals("adjective"),
              both || extend.equals("adjective") || extend.equals("person"),
              branches.contains(head),
              weak.contains(head)));
    }
    Table groups = load("group-heads.tsv");
    for (Table.Row row : groups.rows()) {
      if (row.cell(groups.column("place")).equals("yes")) {
        row.alternatives(groups.column("forms")).forEach(form -> groupsOfPlaces.add(Folding.fold(form)));
      }
    }
    Table events = load("event-heads.tsv");
    for (Table.Row row : events.rows()) {
      for (String form : row.alternatives(events.column("forms"))) {
        eventNeeds.put(Folding.fold(form), Set.copyOf(row.alternatives(events.column("needs"))));
      }
    }
  }

  /** Whether a word shows that the noun before it tells of an act rather than a body: "تحالف الاشتراكيين مع …". */
  boolean showsAct(Word word) {
    return companions.contains(word.token().folded());
  }

  private static Set<String> forms(String file) {
    Set<String> forms = new HashSet<>();
    Table table = load(file);
    for (Table.Row row : table.rows()) {
      forms.add(Folding.fold(row.cell(table.column("form"))));
    }
    return forms;
  }

  /** Whether a head noun only says what kind of thing the name after it is ("مدينة", "تنظيم"). */
  boolean isMereHead(EntityType type, String stem) {
    return mereHeads.getOrDefault(type, Set.of()).contains(stem);
  }

  private void loadNames(Vocabulary vocabulary) {
    whole(vocabulary, "places.tsv", EntityType.PLACE);
    whole(vocabulary, "organisations.tsv", EntityType.ORGANIZATION);
    whole(vocabulary, "groups.tsv", EntityType.GROUP);
    Table events = Table.load(NameLexicon.class, "events.tsv");
    int forms = events.column("forms");
    for (Table.Row row : events.rows()) {
      add(vocabulary, row.alternatives(forms), new Row(EntityType.EVENT, "", false, List.of()));
    }
    people(vocabulary, "people.tsv");
    people(vocabulary, "figures.tsv");
  }

  /** What a row says of all its forms. */
  private record Row(EntityType type, String kind, boolean ambiguous, List<String> ambiguousForms) {}

  private void whole(Vocabulary vocabulary, String file, EntityType type) {
    Table table = Table.load(NameLexicon.class, file);
    int forms = table.column("forms");
    int kind = table.column("kind");
    int ambiguity = table.column("ambiguity");
    for (Table.Row row : table.rows()) {
      // Bodies list which of their forms are ambiguous; for places and groups it is the whole row.
      boolean ambiguous = row.cell(ambiguity).equals("word");
      Row facts = new Row(type, row.cell(kind), ambiguous, ambiguous ? List.of() : row.alternatives(ambiguity));
      add(vocabulary, row.alternatives(forms), facts);
    }
  }

  private void people(Vocabulary vocabulary, String file) {
    Table table = load(file);
    int forms = table.column("forms");
    int shortForms = table.column("short");
    int gender = table.column("gender");
    for (Table.Row row : table.rows()) {
      List<String> full = row.alternatives(forms);
      Row facts = new Row(EntityType.PERSON, row.cell(gender), false, List.of());
      add(vocabulary, full, facts);
      for (String form : row.alternatives(shortForms)) {
        String folded = Folding.fold(form);
        names.addFolded(folded, new KnownName(EntityType.PERSON, full.get(0), row.cell(gender), false, true));
        firstWord(vocabulary, folded);
      }
    }
  }

  private void add(Vocabulary vocabulary, List<String> forms, Row facts) {
    String canonicalForm = Folding.fold(forms.get(0));
    for (String form : forms) {
      boolean ambiguous = facts.ambiguous || facts.ambiguousForms.contains(form);
      String folded = Folding.fold(form);
      names.addFolded(folded, new KnownName(facts.type, forms.get(0), facts.kind, ambiguous, false));
      canonical.putIfAbsent(folded, canonicalForm);
      firstWord(vocabulary, folded);
    }
  }

  private static void firstWord(Vocabulary vocabulary, String folded) {
    int space = folded.indexOf(' ');
    vocabulary.addFolded(space < 0 ? folded : folded.substring(0, space), WordClass.NAME_WORD.bit());
  }

  private void loadWords(Vocabulary vocabulary) {
    ambiguous(vocabulary, "given-names.tsv", WordClass.GIVEN_NAME, WordClass.GIVEN_NAME_OR_WORD);
    ambiguous(vocabulary, "family-names.tsv", WordClass.FAMILY_NAME, WordClass.FAMILY_NAME_OR_WORD);
    Table parts = Table.load(NameLexicon.class, "name-parts.tsv");
    int form = parts.column("form");
    int part = parts.column("part");
    for (Table.Row row : parts.rows()) {
      for (String word : row.alternatives(form)) {
        if (PREFIX_PARTS.contains(row.cell(part))) {
          vocabulary.add(word, WordClass.NAME_PREFIX);
        } else if (SUFFIX_PARTS.contains(row.cell(part))) {
          vocabulary.add(word, WordClass.NAME_SUFFIX);
        }
      }
    }
    vocabulary.addAll(load("place-heads.tsv"), "singular", WordClass.PLACE_HEAD);
    vocabulary.addAll(load("place-cues.tsv"), "form", WordClass.PLACE_CUE);
    vocabulary.addAll(load("organisation-heads.tsv"), "forms", WordClass.ORGANIZATION_HEAD);
    mereHeads.put(EntityType.PLACE, heads(load("place-heads.tsv"), "singular", MERE_PLACE_KINDS));
    mereHeads.put(EntityType.ORGANIZATION, heads(load("organisation-heads.tsv"), "forms", MERE_ORGANIZATION_KINDS));
    vocabulary.addAll(load("event-heads.tsv"), "forms", WordClass.EVENT_HEAD);
    vocabulary.addAll(load("group-heads.tsv"), "forms", WordClass.GROUP_HEAD);
    vocabulary.addAll(load("relations.tsv"), "forms", WordClass.RELATION);
    Table humans = load("humans.tsv");
    for (String column : List.of("singular", "dual", "plural", "feminine")) {
      vocabulary.addAll(humans, column, WordClass.HUMAN);
      accusatives(vocabulary, humans, column, WordClass.HUMAN);
    }
    vocabulary.addAll(humans, "dual", WordClass.HUMAN_DUAL);
    Table nationalities = load("nationalities.tsv");
    vocabulary.addAll(nationalities, "masculine", WordClass.NATIONALITY);
    accusatives(vocabulary, nationalities, "masculine", WordClass.NATIONALITY);
    vocabulary.addAll(nationalities, "feminine", WordClass.NATIONALITY);
    vocabulary.addAll(nationalities, "plural", WordClass.NATIONALITY_PLURAL);
  }

  private static final Set<String> MERE_PLACE_KINDS =
      Set.of("city", "town", "governorate", "region", "country", "capital", "district", "village", "continent");

  private static final Set<String> MERE_ORGANIZATION_KINDS =
      Set.of("party", "armed", "agency", "media", "company", "alliance", "bank", "club", "union");

  private static Set<String> heads(Table table, String column, Set<String> kinds) {
    Set<String> heads = new HashSet<>();
    int index = table.column(column);
    int kind = table.column("kind");
    for (Table.Row row : table.rows()) {
      if (kinds.contains(row.cell(kind))) {
        row.alternatives(index).forEach(form -> heads.add(Folding.fold(form)));
      }
    }
    return heads;
  }

  private static final List<String> PREFIX_PARTS =
      List.of("prefix-abd", "prefix-abu", "prefix-umm", "prefix-bu", "ibn", "bint", "al-family", "walad", "foreign-particle");

  private static final List<String> SUFFIX_PARTS = List.of("second-din", "after-abd", "foreign-suffix", "regnal", "post-title");

  private static void times(Vocabulary vocabulary) {
    for (String file : List.of("months.tsv", "weekdays.tsv", "units.tsv", "relative.tsv", "parts.tsv")) {
      vocabulary.addAll(Table.load(TimeReader.class, file), "word", WordClass.TIME);
    }
  }

  private static Table load(String file) {
    return Table.load(NameLexicon.class, file);
  }

  private static void ambiguous(Vocabulary vocabulary, String file, WordClass clear, WordClass ambiguous) {
    Table table = load(file);
    int forms = table.column("forms");
    int ambiguity = table.column("ambiguity");
    int gender = table.columns().indexOf("gender");
    for (Table.Row row : table.rows()) {
      WordClass wordClass = row.cell(ambiguity).isEmpty() ? clear : ambiguous;
      for (String form : row.alternatives(forms)) {
        if (form.indexOf(' ') < 0) {
          vocabulary.add(form, wordClass);
          if (gender >= 0 && row.cell(gender).equals("f")) {
            vocabulary.add(form, WordClass.FEMALE);
          }
        }
      }
    }
  }

  private void loadOffices(Vocabulary vocabulary) {
    Table offices = load("offices.tsv");
    int kind = offices.column("class");
    int needs = offices.column("needs");
    for (String column : List.of("masculine", "feminine", "plural")) {
      int index = offices.column(column);
      for (Table.Row row : offices.rows()) {
        for (String form : row.alternatives(index)) {
          office(vocabulary, form, row.cell(kind), !row.cell(needs).isEmpty());
        }
      }
    }
    Table phrases = load("office-phrases.tsv");
    int forms = phrases.column("forms");
    for (Table.Row row : phrases.rows()) {
      row.alternatives(forms).forEach(phrase -> officePhrases.add(phrase, true));
    }
    Table modifiers = load("office-modifiers.tsv");
    vocabulary.addAll(modifiers, "masculine", WordClass.OFFICE_MODIFIER);
    vocabulary.addAll(modifiers, "feminine", WordClass.OFFICE_MODIFIER);
    vocabulary.addAll(load("honorifics.tsv"), "forms", WordClass.HONORIFIC);
  }

  private static void office(Vocabulary vocabulary, String form, String kind, boolean needsComplement) {
    if (form.indexOf(' ') >= 0) {
      return;
    }
    WordClass wordClass = needsComplement ? WordClass.OFFICE_WITH_COMPLEMENT : WordClass.OFFICE;
    vocabulary.add(form, wordClass);
    if (kind.equals("diplomatic")) {
      vocabulary.add(form, WordClass.ENVOY);
    }
    if (kind.equals("rank")) {
      vocabulary.add(form, WordClass.RANK);
    }
    accusative(vocabulary, form, wordClass);
  }

  private static void accusatives(Vocabulary vocabulary, Table table, String column, WordClass wordClass) {
    int index = table.column(column);
    for (Table.Row row : table.rows()) {
      row.alternatives(index).forEach(form -> accusative(vocabulary, form, wordClass));
    }
  }

  /** The indefinite accusative writes an alif (وزيرا), except after ة and ا. */
  private static void accusative(Vocabulary vocabulary, String form, WordClass wordClass) {
    if (form.indexOf(' ') < 0 && !form.endsWith("ة") && !form.endsWith("ا") && !form.endsWith("ى") && !form.endsWith("اء")) {
      vocabulary.add(form + "ا", wordClass);
    }
  }
}
