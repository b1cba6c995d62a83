package org.musnad.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.musnad.identity.Spelling;
import org.musnad.text.Folding;
import org.musnad.text.Span;
import org.musnad.text.Text;
import org.musnad.text.Token;
import org.musnad.word.Analyser;
import org.musnad.word.Cut;
import org.musnad.word.WordDivider;

/**
 * Cuts texts into {@linkplain Place places}, those of the archive and those of queries in the same way. Thread safe;
 * remembers the words it has met.
 */
final class Analysis {
  /** What a phrase cannot reach across: the end of a name. */
  static final int GAP = 20;

  private static final String ARTICLE = Folding.fold("ال");
  private static final int LEFT = 3;
  private static final Set<String> LATIN_ARTICLES = Set.of("al", "el");

  private static final int REMEMBERED = 200_000;

  private final WordDivider divider = WordDivider.load();
  private final LightStems stems = new LightStems(divider);
  private final Spellings spellings;
  private final Map<String, List<Form>> remembered = new ConcurrentHashMap<>();

  Analysis(Spellings spellings) {
    this.spellings = spellings;
  }

  /**
   * A word, or a part of one that is also written apart.
   *
   * @param from where it begins in the folded word
   */
  private record Form(int from, String exact, String bare, String stem) {}

  Spellings spellings() {
    return spellings;
  }

  /** Changes whenever the same text would get other terms. */
  String fingerprint() {
    return divider.fingerprint() + "-" + spellings.fingerprint();
  }

  /** The places of a text. */
  List<Place> of(String letters) {
    Text text = Text.of(letters);
    List<Place> places = new ArrayList<>();
    for (Token token : text.tokens()) {
      if (isLatinArticle(text, token)) {
        continue;
      }
      if (token.isWord()) {
        add(text, token, places);
      } else if (token.isNumber()) {
        String digits = token.folded();
        places.add(new Place(token.span(), 1, digits, digits, digits));
      }
    }
    return places;
  }

  /** «Al-Rawi», «El Rawi»: the article of an Arabic name in Latin letters, which its Arabic spelling has written together. */
  private static boolean isLatinArticle(Text text, Token token) {
    if (!token.isWord() || !LATIN_ARTICLES.contains(token.folded())) {
      return false;
    }
    int next = token.index() + 1;
    next += next < text.tokens().size() && text.tokens().get(next).is('-') ? 1 : 0;
    return next < text.tokens().size() && Spelling.isLatin(text.tokens().get(next).folded());
  }

  private void add(Text text, Token token, List<Place> places) {
    List<Form> forms = forms(token);
    for (int i = 0; i < forms.size(); i++) {
      Form form = forms.get(i);
      Span span = token.span();
      if (forms.size() > 1) {
        int end = i + 1 < forms.size() ? text.skip(span, forms.get(i + 1).from()) : span.end();
        span = new Span(i == 0 ? span.start() : text.skip(token.span(), form.from()), end);
      }
      places.add(new Place(span, 1, form.exact(), form.bare(), form.stem()));
    }
  }

  private List<Form> forms(Token token) {
    String written = Analyser.written(token);
    List<Form> known = remembered.get(written);
    if (known == null) {
      known = divided(written);
      if (remembered.size() < REMEMBERED) {
        remembered.put(written, known);
      }
    }
    return known;
  }

  private List<Form> divided(String written) {
    String exact = Folding.fold(written);
    String base = spellings.isWhole(exact) ? written : withoutArticle(divider.divide(written));
    String bare = Folding.fold(base);
    List<String> parts = spellings.parts(bare);
    if (parts == null || !exact.endsWith(bare)) {
      return List.of(new Form(0, exact, bare, stems.of(base)));
    }
    List<Form> forms = new ArrayList<>();
    int from = exact.length() - bare.length();
    for (String part : parts) {
      Form alone = divided(part).get(0);
      String whole = forms.isEmpty() ? exact.substring(0, from) + part : part;
      forms.add(new Form(from, whole, alone.bare(), alone.stem()));
      from += part.length();
    }
    return List.copyOf(forms);
  }

  /** Counts alone leave the article on words that stand with it more than without; behind ل it is gone in any case. */
  private String withoutArticle(Cut cut) {
    String base = cut.base();
    boolean isArticle = !cut.clitics().article() && base.startsWith(ARTICLE) && base.length() >= ARTICLE.length() + LEFT
        && !spellings.isRoot(Folding.fold(base));
    return isArticle ? base.substring(ARTICLE.length()) : base;
  }
}
