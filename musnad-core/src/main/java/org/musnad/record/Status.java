package org.musnad.record;

/** How an article stands to what it tells. */
public enum Status {
  /** Told as a fact. */
  ASSERTED,
  /** Told as a suspicion or a charge ("متهم بـ"). */
  ALLEGED,
  /** Told as not so ("لم", "نفى"). */
  DENIED,
  /** Told as going to happen ("سـ", "يعتزم"). */
  PLANNED,
  /** Told as a condition or a possibility ("إذا", "قد"). */
  HYPOTHETICAL
}
