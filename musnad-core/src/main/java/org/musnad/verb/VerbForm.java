package org.musnad.verb;

/**
 * One reading of a written word as a form of a verb: {@code يقولون} is {@code قال}, present, third person, plural.
 *
 * @param verb the verb, a row of the table
 * @param inflection what the form says
 */
public record VerbForm(Verb verb, Inflection inflection) {
  /** The lemma as the table writes it: the third person masculine singular of the past. */
  public String lemma() {
    return verb.lemma();
  }

  /** Finite form, verbal noun or participle. */
  public Inflection.Kind kind() {
    return inflection.kind();
  }

  /** Whether this spelling is used only before an enclitic pronoun. */
  public boolean bound() {
    return inflection.bound();
  }
}
