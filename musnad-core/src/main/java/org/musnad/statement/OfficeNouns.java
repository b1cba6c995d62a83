package org.musnad.statement;

import java.util.HashSet;
import java.util.Set;
import org.musnad.lexicon.Table;
import org.musnad.lexicon.Word;
import org.musnad.record.Filler;
import org.musnad.text.Folding;

/** Nouns that name an office without its holder: منصب, رئاسة. */
final class OfficeNouns {
  private static final Set<String> SHELLS = new HashSet<>();
  private static final Set<String> OWN = new HashSet<>();

  static {
    Table table = Table.load(OfficeNouns.class, "office-nouns.tsv");
    int form = table.column("form");
    int kind = table.column("kind");
    for (Table.Row row : table.rows()) {
      (row.cell(kind).equals("shell") ? SHELLS : OWN).add(Folding.fold(row.cell(form)));
    }
  }

  private OfficeNouns() {}

  /** Whether the office is what follows the noun ("منصب رئيس الوزراء"). */
  static boolean isShell(Word word) {
    return SHELLS.contains(word.stem());
  }

  /** "المنصب", "منصبه": a shell that stands for an office told before. */
  static boolean isShellAlone(Word word, int length) {
    return length == 1 && (word.isDefinite() || !word.pronoun().isEmpty()) && SHELLS.contains(word.indefinite());
  }

  /** The same of a noun that with its preposition is one word of the lexicon: "برئاسة". */
  static boolean isOfficeNoun(Word compound, int preposition) {
    String stem = compound.stem();
    String noun = compound.preposition() == 0 && stem.length() > preposition ? stem.substring(preposition) : compound.indefinite();
    return OWN.contains(noun) || SHELLS.contains(noun);
  }

  /** Whether a title is a single such noun: "الحكم", "مهامه". */
  static boolean isAlone(SentenceContext context, Filler title) {
    int words = 0;
    for (int token = context.sentence().first(); token < context.sentence().end(); token++) {
      Word word = context.words().get(token);
      if (title.span().contains(word.token().span()) || word.token().span().contains(title.span())) {
        words++;
        if (words > 1 || !isOfficeNoun(word)) {
          return false;
        }
      }
    }
    return words == 1;
  }

  /** Whether the noun names an office as something one has ("الرئاسة"), not as what one is. */
  static boolean isOwn(Word word) {
    return OWN.contains(word.indefinite());
  }

  /** Whether the noun with its complement is an office ("رئاسة الحكومة"), or a shell for one. */
  static boolean isOfficeNoun(Word word) {
    return OWN.contains(word.indefinite()) || SHELLS.contains(word.indefinite());
  }
}
