package org.musnad.statement;

import org.jspecify.annotations.Nullable;
import org.musnad.name.NameSpan;
import org.musnad.verb.Inflection.Gender;

/**
 * Who a clause is about, kept for a later clause that drops its subject.
 *
 * @param first the first token of the phrase
 * @param end one past its last token
 * @param name the name it stands for, or null
 * @param gender its gender, where that can be told
 * @param several whether its ending shows that it is of several people
 */
record Filling(int first, int end, @Nullable NameSpan name, Gender gender, boolean several) {}
