package org.musnad.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.musnad.lexicon.Word;
import org.musnad.record.Role;
import org.musnad.text.FormMemo;
import org.musnad.verb.Finite;
import org.musnad.verb.Inflection;
import org.musnad.verb.VerbForm;
import org.musnad.verb.VerbTable;

/**
 * What spellings call up: the finite forms that newspapers write, and the frames of verbs, verbal nouns and participles. News repeats a
 * small part of all words, so that each is worked out once. Thread safe.
 */
final class CalledUp {
  /** What most spellings call up. */
  private static final Spelling NOTHING = new Spelling(List.of(), List.of(), Set.of(), List.of(), false);

  private final FrameTable frames;
  private final VerbTable verbs;
  private final FormMemo<Spelling> spellings = new FormMemo<>();

  CalledUp(FrameTable frames, VerbTable verbs) {
    this.frames = frames;
    this.verbs = verbs;
  }

  /**
   * A verb that a spelling can be a finite form of.
   *
   * @param form the form
   * @param frames the frames of its lemma for finite forms
   * @param lights the nouns with which it makes one trigger
   */
  record VerbReading(VerbForm form, List<Frame> frames, List<FrameTable.Light> lights) {}

  /**
   * A noun made from a verb that a spelling can be.
   *
   * @param use verbal noun or participle
   * @param frames the frames of its lemma for this use; never empty
   * @param form the form
   */
  record NounReading(Frame.Use use, List<Frame> frames, Inflection form) {}

  /**
   * Everything about one spelling.
   *
   * @param finite its finite forms that newspapers write
   * @param verbs one reading for each verb among them
   * @param lightNouns the nouns that make one trigger with one of them
   * @param nouns its readings as a noun made from a verb
   * @param triggerNoun whether it may call up a frame as noun or verbal noun
   */
  record Spelling(
      List<VerbForm> finite, List<VerbReading> verbs, Set<String> lightNouns, List<NounReading> nouns, boolean triggerNoun) {}

  /** The finite forms that a word with its clitics taken off can be. */
  List<VerbForm> finite(Word word) {
    return ofVerb(word).finite();
  }

  /** What a verb calls up; a pronoun may turn out to be the verb's own letters. */
  Spelling ofVerb(Word word) {
    Spelling stem = word.isDefinite() ? of(word.stem(), FormMemo.form(word.stem())) : ofNoun(word);
    boolean whole = !word.pronoun().isEmpty() && verbs.lookup(word.stem()).isEmpty();
    return whole ? of(word.token().folded(), word.token().form()) : stem;
  }

  /** Whether a verb is of somebody who gives an office to another or takes it from him. */
  boolean appoints(Word verb) {
    return ofVerb(verb).verbs().stream()
        .flatMap(reading -> reading.frames().stream())
        .anyMatch(frame -> frame.has("O") && frame.slots().stream().anyMatch(slot -> slot.role() == Role.BY && slot.hasMarker("S")));
  }

  /** What a word without its article calls up. */
  Spelling ofNoun(Word word) {
    return of(word.indefinite(), word.form());
  }

  private Spelling of(String folded, int form) {
    Spelling known = spellings.get(form);
    if (known == null) {
      known = read(folded);
      spellings.put(form, known);
    }
    return known;
  }

  private Spelling read(String folded) {
    List<VerbForm> forms = verbs.lookup(folded);
    if (forms.isEmpty() && !frames.isNoun(folded)) {
      return NOTHING;
    }
    List<VerbForm> finite =
        forms.stream()
            .filter(form -> form.inflection() instanceof Finite f && isWritten(f))
            .sorted(Comparator.comparing(CalledUp::isOfSpeaker))
            .toList();
    List<VerbReading> readings = verbs(finite);
    Set<String> lightNouns = new HashSet<>();
    readings.forEach(reading -> reading.lights().forEach(light -> lightNouns.addAll(light.nouns())));
    boolean masdar =
        forms.stream().anyMatch(form -> form.kind() == Inflection.Kind.MASDAR && !frames.ofLemma(form.lemma()).isEmpty());
    return new Spelling(finite, readings, Set.copyOf(lightNouns), nouns(forms), masdar || frames.isNoun(folded));
  }

  /** Newspapers rarely say I and we: "نصب" is rather he set up than we pour. */
  private static boolean isOfSpeaker(VerbForm form) {
    return form.inflection() instanceof Finite finite && finite.person() == Inflection.Person.FIRST;
  }

  /** Newspapers write of others: imperatives, the second person and the feminine plural are misreadings of other words. */
  private static boolean isWritten(Finite form) {
    return form.tense() != Inflection.Tense.IMPERATIVE
        && form.person() != Inflection.Person.SECOND
        && !(form.number() == Inflection.Number.PLURAL && form.gender() == Inflection.Gender.FEMININE);
  }

  private List<VerbReading> verbs(List<VerbForm> finite) {
    List<VerbReading> readings = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (VerbForm form : finite) {
      if (seen.add(form.verb().key())) {
        boolean past = form.inflection() instanceof Finite own && own.tense() == Inflection.Tense.PAST;
        List<Frame> fitting =
            fitting(frames.ofLemma(form.lemma()), Frame.Use.FINITE).stream().filter(frame -> past || !frame.past()).toList();
        readings.add(new VerbReading(inEitherVoice(form, finite), fitting, frames.ofLightVerb(form.lemma())));
      }
    }
    return List.copyOf(readings);
  }

  /** "رقي": active and passive of one verb where the paper does not tell them apart. */
  private static VerbForm inEitherVoice(VerbForm form, List<VerbForm> all) {
    Finite own = (Finite) form.inflection();
    boolean both =
        all.stream()
            .filter(other -> other.verb().key().equals(form.verb().key()))
            .map(other -> (Finite) other.inflection())
            .anyMatch(other -> other.voice() == Inflection.Voice.PASSIVE && own.voice() == Inflection.Voice.ACTIVE
                && own.tense() == Inflection.Tense.PAST && other.tense() == own.tense() && other.person() == own.person() && other.gender() == own.gender()
                && other.number() == own.number());
    return both ? new VerbForm(form.verb(), own.withVoice(Inflection.Voice.EITHER)) : form;
  }

  private List<NounReading> nouns(List<VerbForm> forms) {
    List<NounReading> readings = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (VerbForm form : forms) {
      Frame.Use use = form.kind() == Inflection.Kind.MASDAR ? Frame.Use.MASDAR : Frame.Use.PARTICIPLE;
      if (form.kind() != Inflection.Kind.FINITE && seen.add(form.verb().key() + use)) {
        List<Frame> fitting = fitting(frames.ofLemma(form.lemma()), use);
        if (!fitting.isEmpty()) {
          readings.add(new NounReading(use, fitting, form.inflection()));
        }
      }
    }
    return List.copyOf(readings);
  }

  private static List<Frame> fitting(List<Frame> frames, Frame.Use use) {
    return frames.stream().filter(frame -> frame.allows(use)).toList();
  }
}
