package org.musnad.text;

import org.jspecify.annotations.Nullable;

/**
 * What a stage of reading found out about written forms, under the forms' numbers ({@link Token#form}).
 *
 * <pre>{@code
 * Word known = memo.get(token.form());
 * if (known == null) {
 *   known = analyse(token);
 *   memo.put(token.form(), known);
 * }
 * }</pre>
 *
 * <p>Thread safe as long as what is kept is immutable: a reader may miss what another thread is just putting there and work it out again.
 *
 * @param <T> what is found out
 */
public final class FormMemo<T> {
  private static final int SMALLEST = 1 << 10;

  private @Nullable Object[] found = new Object[SMALLEST];

  /** What was found out about a form; null if nothing was yet, or if it has no number. */
  @SuppressWarnings("unchecked") // only T is put there
  public @Nullable T get(int form) {
    @Nullable Object[] here = found;
    return form < 0 || form >= here.length ? null : (T) here[form];
  }

  /** The number of a folded word that need not stand in any text, like {@link Token#form}. */
  public static int form(String folded) {
    return folded.isEmpty() ? Forms.UNNUMBERED : Forms.of(folded.toCharArray(), folded.length()).number();
  }

  /** Keeps it; in vain if the form has no number. */
  public synchronized void put(int form, T what) {
    if (form < 0) {
      return;
    }
    if (form >= found.length) {
      found = java.util.Arrays.copyOf(found, Integer.highestOneBit(form) * 2);
    }
    found[form] = what;
  }
}
