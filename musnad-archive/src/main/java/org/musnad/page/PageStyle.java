package org.musnad.page;

/** The style sheet of dossiers and articles, for pages that show parts of them. Thread safe. */
public final class PageStyle {
  private PageStyle() {}

  /** The style sheet. */
  public static String sheet() {
    return Template.style();
  }
}
