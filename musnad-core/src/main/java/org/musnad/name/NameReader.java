package org.musnad.name;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.musnad.lexicon.Vocabulary;
import org.musnad.lexicon.Word;
import org.musnad.lexicon.WordClass;
import org.musnad.name.tagger.Tagger;
import org.musnad.name.tagger.Tagging;
import org.musnad.record.EntityType;
import org.musnad.text.Folding;
import org.musnad.text.Text;

/**
 * Reads all names of an article: first those that tables list, then places, bodies and offices by their structure, then people, whose
 * names lean on the offices beside them. Thread safe.
 */
public final class NameReader {
  private final Vocabulary vocabulary;
  private final NameLexicon lexicon;
  private final PhraseNames structure;
  private final OfficeReader offices;
  private final PersonReader people = new PersonReader();
  private final Tagger tagger;

  /**
   * A reader.
   *
   * @param tagger a trained tagger as one more witness; {@link Tagging#none} for rules alone
   */
  public NameReader(Vocabulary vocabulary, NameLexicon lexicon, NounPhrases phrases, Tagger tagger) {
    this.tagger = tagger;
    this.vocabulary = vocabulary;
    this.lexicon = lexicon;
    structure = new PhraseNames(vocabulary, lexicon, phrases);
    offices = new OfficeReader(lexicon.officePhrases(), phrases);
  }

  /** The names of a text. */
  public Names read(Text text) {
    Words words = Words.of(text, vocabulary);
    FoundNames found = new FoundNames(text);
    structure.add(words, found);
    TaggerEvidence evidence = new TaggerEvidence(words, tagger.read(words, found.all()));
    evidence.add(found, Set.of(EntityType.ORGANIZATION, EntityType.PLACE));
    List<OfficeSpan> officeSpans = offices(words, found);
    List<TitledPerson> titled = titled(words, found, officeSpans);
    governments(words, found, titled);
    untitled(words, found, officeSpans);
    evidence.add(found, Set.of(EntityType.PERSON));
    shortForms(words, found);
    List<NameSpan> chosen = LatinNames.add(words, choose(evidence.keep(found.all())));
    return new Names(words, chosen, officeSpans, settled(titled, chosen));
  }

  /** The titled people as finally chosen: a longer reading of the same name may have won. */
  private static List<TitledPerson> settled(List<TitledPerson> titled, List<NameSpan> chosen) {
    Map<Integer, NameSpan> people = new HashMap<>();
    for (NameSpan span : chosen) {
      if (span.type() == EntityType.PERSON) {
        people.putIfAbsent(span.first(), span);
      }
    }
    List<TitledPerson> settled = new ArrayList<>();
    for (TitledPerson pair : titled) {
      NameSpan person = people.get(pair.person().first());
      if (person != null) {
        settled.add(new TitledPerson(pair.office(), person));
      }
    }
    return settled;
  }

  private List<OfficeSpan> offices(Words words, FoundNames found) {
    List<OfficeSpan> spans = new ArrayList<>();
    int free = 0;
    for (int i = 0; i < words.size(); i++) {
      OfficeSpan span = i < free ? null : offices.read(words, found, i);
      if (span != null) {
        spans.add(span);
        free = span.end();
      }
    }
    return spans;
  }

  private List<TitledPerson> titled(Words words, FoundNames found, List<OfficeSpan> spans) {
    List<TitledPerson> titled = new ArrayList<>();
    for (int k = spans.size() - 1; k >= 0; k--) {
      OfficeSpan office = spans.get(k);
      int at = afterHonorifics(words, office.end());
      NameSpan person = at < words.size() && words.get(at).isBare() ? people.read(words, found, at, true) : null;
      if (person == null && at + 1 < words.size() && isComma(words.get(at))) {
        int next = afterHonorifics(words, at + 1);
        person = next < words.size() && words.get(next).isBare() ? people.read(words, found, next, false) : null;
      }
      if (person == null) {
        person = throughNextOffice(titled, spans, k);
      } else {
        found.add(person);
      }
      if (person != null) {
        titled.add(new TitledPerson(office, person));
      }
    }
    Collections.reverse(titled);
    return titled;
  }

  /** "نائب الرئيس اليمني رئيس مجلس الوزراء خالد بحاح": two offices of one person. */
  private static @Nullable NameSpan throughNextOffice(List<TitledPerson> titled, List<OfficeSpan> spans, int k) {
    if (k + 1 >= spans.size() || titled.isEmpty()) {
      return null;
    }
    TitledPerson next = titled.get(titled.size() - 1);
    boolean touches = next.office().equals(spans.get(k + 1)) && spans.get(k).end() == next.office().first();
    return touches ? next.person() : null;
  }

  private static int afterHonorifics(Words words, int from) {
    int at = from;
    while (at < words.size() && words.get(at).is(WordClass.HONORIFIC) && words.get(at).isBare()) {
      at++;
      if (at < words.size() && words.get(at).isSign('.')) {
        at++;
      }
    }
    return at;
  }

  static boolean isComma(Word word) {
    return word.isSign('،') || word.isSign(',') || word.isSign('(') || word.isSign(Folding.OPEN_QUOTE);
  }

  /** "حكومة الرئيس عبد ربه منصور هادي": a body named by its head runs to the end of the person's name. */
  private void governments(Words words, FoundNames found, List<TitledPerson> titled) {
    for (TitledPerson pair : titled) {
      int head = pair.office().first() - 1;
      if (head >= 0 && isOfPerson(words.get(head)) && words.get(head + 1).isBare() && words.get(head + 1).isDefinite()) {
        found.add(new NameSpan(head, pair.person().end(), EntityType.ORGANIZATION, null, "name.organization-of-person"));
      }
    }
  }

  /** A government, a party or a group is somebody's; "ولاية الرئيس" is his term. */
  private boolean isOfPerson(Word word) {
    NameLexicon.OrganizationHead head =
        word.is(WordClass.ORGANIZATION_HEAD) && !word.isDefinite() ? lexicon.organizationHead(word.indefinite()) : null;
    boolean term = word.isAny(WordClass.PLACE_HEAD.bit() | WordClass.HUMAN.bit()) && head != null && !head.person();
    return head != null && !term && !head.weak();
  }

  private void untitled(Words words, FoundNames found, List<OfficeSpan> officeSpans) {
    boolean[] inOffice = new boolean[words.size()];
    for (OfficeSpan office : officeSpans) {
      Arrays.fill(inOffice, office.first(), office.end(), true);
    }
    int free = 0;
    for (int i = 0; i < words.size(); i++) {
      if (i < free || inOffice[i] || !words.get(i).isArabicWord()) {
        continue;
      }
      NameSpan titled = found.at(i, EntityType.PERSON);
      if (titled != null && titled.known() == null) {
        free = titled.end();
        continue;
      }
      boolean honorific = i > 0 && words.get(i - 1).is(WordClass.HONORIFIC) && words.get(i).isBare();
      NameSpan person = people.read(words, found, i, honorific);
      if (person != null) {
        found.add(person);
        free = person.end();
      }
    }
  }

  /** Once a person is known by the full name, the last part alone names them too: "بحاح" after "خالد بحاح". */
  private static void shortForms(Words words, FoundNames found) {
    Map<String, NameSpan> byLast = new HashMap<>();
    boolean[] covered = new boolean[words.size()];
    for (NameSpan span : found.all()) {
      Arrays.fill(covered, span.first(), span.end(), true);
      if (span.type() == EntityType.PERSON && span.length() > 1) {
        byLast.putIfAbsent(words.get(span.end() - 1).stem(), span);
      }
    }
    for (int i = 0; i < words.size() && !byLast.isEmpty(); i++) {
      Word word = words.get(i);
      NameSpan full = covered[i] || !word.token().isWord() ? null : byLast.get(word.stem());
      if (full != null && !isOrdinaryWord(word)) {
        found.add(new NameSpan(i, i + 1, EntityType.PERSON, null, "name.short-form"));
      }
    }
  }

  private static boolean isOrdinaryWord(Word word) {
    return word.isAny(WordClass.PARTICLES) || word.is(WordClass.VERB) && !word.isDefinite() && !word.is(WordClass.FAMILY_NAME);
  }

  /** Of names that overlap the longest stays; a person or body may lie inside a body, and a known name inside nothing else. */
  private static List<NameSpan> choose(List<NameSpan> all) {
    List<NameSpan> sorted = new ArrayList<>(all);
    sorted.sort(
        Comparator.comparingInt((NameSpan s) -> -s.length()).thenComparing(NameSpan::type).thenComparingInt(NameSpan::first));
    List<NameSpan> chosen = new ArrayList<>();
    // Names are short: looking only at those over the same tokens keeps this linear in the text.
    Map<Integer, List<NameSpan>> over = new HashMap<>();
    for (NameSpan span : sorted) {
      if (isFree(span, over)) {
        chosen.add(span);
        for (int token = span.first(); token < span.end(); token++) {
          over.computeIfAbsent(token, t -> new ArrayList<>(2)).add(span);
        }
      }
    }
    chosen.sort(Comparator.comparingInt(NameSpan::first).thenComparingInt(s -> -s.end()));
    return chosen;
  }

  private static boolean isFree(NameSpan span, Map<Integer, List<NameSpan>> over) {
    for (int token = span.first(); token < span.end(); token++) {
      for (NameSpan other : over.getOrDefault(token, List.of())) {
        if (!mayNest(other, span)) {
          return false;
        }
      }
    }
    return true;
  }

  /** Inside the name of a body another counts only if it is one in its own right: the United Nations in its mission. */
  private static boolean standsAlone(NameSpan inner) {
    KnownName known = inner.known();
    return known == null || !NAME_GIVING.contains(known.kind());
  }

  /** Kinds of bodies whose names serve to name others: "كتائب حزب الله". */
  private static final Set<String> NAME_GIVING = Set.of("party", "armed", "security", "state");

  private static boolean mayNest(NameSpan outer, NameSpan inner) {
    boolean strictlyInside = outer.contains(inner) && outer.length() > inner.length();
    boolean outerHolds = outer.type() == EntityType.ORGANIZATION || outer.type() == EntityType.EVENT;
    boolean innerCounts =
        inner.type() == EntityType.PERSON || inner.type() == EntityType.ORGANIZATION && inner.length() > 1 && standsAlone(inner);
    return strictlyInside && outerHolds && innerCounts;
  }
}
