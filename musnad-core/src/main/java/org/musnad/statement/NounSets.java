package org.musnad.statement;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.musnad.lexicon.Table;
import org.musnad.lexicon.Word;
import org.musnad.lexicon.WordClass;
import org.musnad.text.Folding;

/** Sets of nouns that slots and readers ask for, each a table of one column. */
final class NounSets {
  private static final Set<String> OCCASIONS = load("occasions.tsv", "forms");
  private static final Set<String> DOCUMENTS = load("documents.tsv", "form");
  private static final Set<String> PLACES = load("place-nouns.tsv", "forms");
  private static final Set<String> VIOLENCE = load("violence.tsv", "forms", "role", "kind");
  private static final Set<String> PERIODS = load("periods.tsv", "form");
  private static final Set<String> COURTESIES = load("courtesy-titles.tsv", "form");
  private static final Set<String> COLLECTIVES = load("collectives.tsv", "form");

  private static final Set<String> FORCES = load("forces.tsv", "form");
  private static final Set<String> ACTS = load("acts.tsv", "forms");
  private static final Set<String> ANONYMITY = load("anonymity.tsv", "forms");
  private static final Set<String> HONOURED = load("honoured.tsv", "forms");

  private static final Set<String> ISSUER_MARKERS = load("markers.tsv", "marker", "use", "issuer");
  private static final Set<String> RELAYED_MARKERS = load("markers.tsv", "marker", "use", "relayed");

  private NounSets() {}

  private static Set<String> load(String file, String column) {
    Table table = Table.load(NounSets.class, file);
    return forms(table, column, table.rows());
  }

  /** The forms of those rows that have a value in another column. */
  private static Set<String> load(String file, String column, String where, String value) {
    Table table = Table.load(NounSets.class, file);
    return forms(table, column, table.rows().stream().filter(row -> row.cell(table.column(where)).equals(value)).toList());
  }

  private static Set<String> forms(Table table, String column, List<Table.Row> rows) {
    Set<String> forms = new HashSet<>();
    rows.forEach(row -> row.alternatives(table.column(column)).forEach(form -> forms.add(Folding.fold(form))));
    return Set.copyOf(forms);
  }

  /** Whether a preposition marks whose words a body relays. */
  static boolean marksRelayed(String marker) {
    return RELAYED_MARKERS.contains(marker);
  }

  /** Whether a preposition after a document marks who issued it. */
  static boolean marksIssuer(String marker) {
    return ISSUER_MARKERS.contains(marker);
  }

  /** As it stands, or without the alif of the accusative ("هجوما"). */
  private static boolean contains(Set<String> nouns, Word word) {
    String noun = word.indefinite();
    if (noun.length() > 4 && (noun.endsWith("ين") || noun.endsWith("ان"))) {
      // "البلدين", "الجامعتين": two of them.
      String one = noun.substring(0, noun.length() - 2);
      return nouns.contains(noun) || nouns.contains(one) || one.endsWith("ت") && nouns.contains(one.substring(0, one.length() - 1) + "ه");
    }
    boolean accusative = !word.isDefinite() && noun.length() > 3 && noun.endsWith("ا");
    return nouns.contains(noun) || accusative && nouns.contains(noun.substring(0, noun.length() - 1));
  }

  /** A noun of what people are killed in: انفجار, اشتباكات. */
  static boolean isViolence(Word word) {
    return contains(VIOLENCE, word);
  }

  /** A noun of a place that is no head of a place's name: الحدود, المستشفى. */
  static boolean isPlace(Word word) {
    return contains(PLACES, word);
  }

  /** A noun of an occasion on which people speak: اجتماع, مؤتمر. */
  static boolean isOccasion(Word word) {
    return contains(OCCASIONS, word);
  }

  /** A title of birth, rank or trade that alone names no office: الأمير, العميد, الكاتب. */
  static boolean isCourtesy(Word word) {
    return word.is(WordClass.RANK) || COURTESIES.contains(word.indefinite());
  }

  /** A noun that only announces the times behind it: الفترة. */
  static boolean isPeriod(Word word) {
    return PERIODS.contains(word.indefinite());
  }

  /** People who act as one without a name of their own: المعارضة, القبيلة. */
  static boolean isCollective(Word word) {
    return contains(COLLECTIVES, word);
  }

  /** What strikes for those who send it: طائرات, مدفعية. */
  static boolean isForce(Word word) {
    return contains(FORCES, word);
  }

  /** A document that speaks for whoever issued it: بيان. */
  static boolean isDocument(Word word) {
    return DOCUMENTS.contains(word.indefinite());
  }

  /** A title of respect that stands for a person: معاليه. */
  static boolean isHonoured(Word word) {
    String written = word.token().folded();
    return HONOURED.contains(word.conjunction() == 0 ? written : written.substring(1));
  }

  /** What somebody does or says, as a noun: تصريحات. */
  static boolean isAct(Word word) {
    return ACTS.contains(word.indefinite());
  }

  /** What a source does not want told: اسمه. */
  static boolean isAnonymity(Word word) {
    return ANONYMITY.contains(word.token().folded());
  }
}
