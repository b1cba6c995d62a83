package org.musnad.word;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.musnad.lexicon.Table;
import org.musnad.lexicon.Vocabulary;
import org.musnad.lexicon.WordClass;
import org.musnad.text.Folding;
import org.musnad.verb.Finite;
import org.musnad.verb.Inflection;
import org.musnad.verb.VerbForm;
import org.musnad.verb.VerbTable;

/** Makes the readings of a word out of its cuts, without looking at the words beside it. */
final class Readings {
  private static final long NAMES =
      WordClass.GIVEN_NAME.bit() | WordClass.FAMILY_NAME.bit() | WordClass.NAME_WORD.bit() | WordClass.NAME_PREFIX.bit();
  private static final long NATIONALITIES = WordClass.NATIONALITY.bit() | WordClass.NATIONALITY_PLURAL.bit();

  private final Vocabulary vocabulary;
  /** What a form of a rare verb is worth beside one of a usual verb. */
  private static final double RARE = 0.1;
  private static final double LEAST_SHARE = 0.005;

  private final VerbTable verbs;
  private final VerbTable rareVerbs = VerbTable.rare();
  private final ClosedWords closed = ClosedWords.load();
  private final Set<String> adjectives = adjectives();
  private final Grammar grammar;
  private final StemModel model;

  Readings(Vocabulary vocabulary, VerbTable verbs, StemModel model) {
    this.vocabulary = vocabulary;
    this.verbs = verbs;
    this.model = model;
    grammar = new Grammar(vocabulary, verbs, this::endsInHeh);
  }

  /**
   * The readings of a word, the likeliest first.
   *
   * @param word folded, but with its last ة or ى
   */
  List<Reading> of(String word) {
    List<Candidate> candidates = grammar.candidates(word);
    double[] shares = new double[candidates.size()];
    double sum = 0;
    for (int i = 0; i < shares.length; i++) {
      shares[i] = Math.exp(model.score(candidates.get(i)));
      sum += shares[i];
    }
    List<Reading> readings = new ArrayList<>();
    for (int i = 0; i < shares.length; i++) {
      if (shares[i] > sum * 1e-4) {
        readings.addAll(of(candidates.get(i), shares[i] / sum));
      }
    }
    if (readings.isEmpty()) {
      readings.add(new Reading(Clitics.NONE, word, word, PartOfSpeech.UNKNOWN, null, 1));
    }
    return Ranking.ranked(readings);
  }

  /** The model's counts keep ة and ه apart. */
  private boolean endsInHeh(String word) {
    float heh = model.logCount(word);
    return heh >= 0 && heh >= model.logCount(word.substring(0, word.length() - 1) + 'ة');
  }

  private List<Reading> of(Candidate candidate, double share) {
    List<Reading> readings = new ArrayList<>();
    Cut cut = candidate.cut();
    switch (candidate.stem().kind()) {
      case PREPOSITION, CLOSED -> closed(cut, readings);
      case PAST, PRESENT, RARE_VERB -> finite(cut, 1, readings);
      case VERB_OR_NOUN -> {
        double noun = candidate.isBeforeNoun() ? 1 : cut.clitics().particle() == 'س' ? 0 : model.nounShare(cut.base());
        List<Reading> verbal = new ArrayList<>();
        finite(cut, 1, verbal);
        nominal(cut, 1, readings);
        scale(readings, Math.max(noun, LEAST_SHARE));
        scale(verbal, Math.max(1 - noun, LEAST_SHARE));
        readings.addAll(verbal);
      }
      default -> nominal(cut, 1, readings);
    }
    scale(readings, share);
    return readings;
  }

  /** Has the likelihoods sum up to so much. */
  private static void scale(List<Reading> readings, double to) {
    double sum = readings.stream().mapToDouble(Reading::likelihood).sum();
    readings.replaceAll(reading -> reading.withLikelihood(to * reading.likelihood() / sum));
  }

  private void closed(Cut cut, List<Reading> readings) {
    Set<PartOfSpeech> parts = closed.parts(Folding.fold(cut.base()));
    (parts.isEmpty() ? Set.of(PartOfSpeech.PREPOSITION) : parts)
        .forEach(part -> readings.add(new Reading(cut.clitics(), cut.stem(), cut.base(), part, null, 1)));
  }

  private void finite(Cut cut, double weight, List<Reading> readings) {
    finite(cut, verbs.lookup(cut.stem()), weight, readings);
    finite(cut, rareVerbs.lookup(cut.stem()), weight * RARE, readings);
    if (readings.isEmpty()) {
      readings.add(new Reading(cut.clitics(), cut.stem(), cut.base(), PartOfSpeech.VERB, null, weight));
    }
  }

  private static void finite(Cut cut, List<VerbForm> forms, double weight, List<Reading> readings) {
    boolean pronoun = !cut.clitics().pronoun().isEmpty();
    boolean present = cut.clitics().particle() != 0;
    for (VerbForm form : forms) {
      Inflection.Attachment attachment = form.inflection().attachment();
      if (form.inflection() instanceof Finite finite
          && attachment != (pronoun ? Inflection.Attachment.FREE : Inflection.Attachment.BOUND)
          && (!present || finite.tense() == Inflection.Tense.PRESENT)) {
        readings.add(new Reading(cut.clitics(), cut.stem(), cut.base(), PartOfSpeech.VERB, form, weight * usual(finite)));
      }
    }
  }

  /** How much more usual some forms are in news. */
  private static double usual(Finite form) {
    double usual = Stems.isRare(form) ? 0.02 : form.person() == Inflection.Person.FIRST ? 0.2 : 1;
    return form.voice() == Inflection.Voice.PASSIVE ? usual * 0.3 : usual;
  }

  private void nominal(Cut cut, double weight, List<Reading> readings) {
    String base = Folding.fold(cut.base());
    Set<PartOfSpeech> parts = closed.parts(base);
    if (parts.contains(PartOfSpeech.NOUN) || parts.contains(PartOfSpeech.NUMBER)) {
      parts.forEach(part -> readings.add(reading(cut, part, null, weight)));
      return;
    }
    long classes = vocabulary.classes(base);
    List<Reading> made = new ArrayList<>();
    made(cut, verbs.lookup(base), 1, made);
    made(cut, rareVerbs.lookup(base), RARE, made);
    boolean common = (classes & WordClass.COMMON.bit()) != 0 || !made.isEmpty();
    if (!made.isEmpty()) {
      scale(made, weight);
      readings.addAll(made);
    }
    if (adjectives.contains(base) || (classes & NATIONALITIES) != 0 || grammar.isNisba(base)) {
      readings.add(reading(cut, PartOfSpeech.ADJECTIVE, null, 3 * weight));
    }
    if ((classes & NAMES) != 0) {
      readings.add(reading(cut, PartOfSpeech.PROPER_NOUN, null, common ? weight / 4 : 3 * weight));
    }
    if (classes == 0 && made.isEmpty() && !cut.clitics().article()) {
      readings.add(reading(cut, PartOfSpeech.UNKNOWN, null, weight));
    } else if (made.isEmpty()) {
      readings.add(reading(cut, PartOfSpeech.NOUN, null, weight));
    }
  }

  /** Adds the verbal nouns and participles among the forms. */
  private static void made(Cut cut, List<VerbForm> forms, double weight, List<Reading> readings) {
    for (VerbForm form : forms) {
      boolean masdar = form.kind() == Inflection.Kind.MASDAR;
      if (form.kind() != Inflection.Kind.FINITE) {
        readings.add(reading(cut, PartOfSpeech.NOUN, form, masdar ? weight : weight / 2));
        if (!masdar) {
          readings.add(reading(cut, PartOfSpeech.ADJECTIVE, form, weight / 2));
        }
      }
    }
  }

  private static Reading reading(Cut cut, PartOfSpeech part, @org.jspecify.annotations.Nullable VerbForm form, double weight) {
    return new Reading(cut.clitics(), cut.stem(), cut.base(), part, form, weight);
  }

  private static Set<String> adjectives() {
    Set<String> adjectives = new HashSet<>();
    Table table = Table.load(Vocabulary.class, "adjectives.tsv");
    for (Table.Row row : table.rows()) {
      boolean regular = row.cell(table.column("feminine")).isEmpty();
      for (String column : List.of("masculine", "feminine", "plural")) {
        for (String form : row.alternatives(table.column(column))) {
          adjectives.add(Folding.fold(form));
          if (regular && column.equals("masculine")) {
            adjectives.add(Folding.fold(form + 'ة'));
          }
        }
      }
    }
    return adjectives;
  }
}
