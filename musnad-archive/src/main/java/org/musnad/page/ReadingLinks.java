package org.musnad.page;

import org.musnad.text.Span;

/** Where the words of an article lead when it is shown among other pages. Addresses; the empty string where there is none. */
public interface ReadingLinks {
  /** Leads nowhere. */
  ReadingLinks NONE =
      new ReadingLinks() {
        @Override
        public String entity(String entity) {
          return "";
        }

        @Override
        public String citation(Span span) {
          return "";
        }
      };

  /** Where whom an entity of the article is has a page. */
  String entity(String entity);

  /** The lasting address of some words of the article. */
  String citation(Span span);
}
