package org.musnad.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToLongFunction;
import org.musnad.text.Folding;
import org.musnad.text.FormMemo;
import org.musnad.text.Token;

/**
 * Every single word the lexicons know, with its classes. Filled once by the packages that own the tables, then only read;
 * after that it is thread safe.
 */
public final class Vocabulary {
  /** Classes of nouns and adjectives: words that may carry the article. */
  private static final long NOMINAL =
      WordClass.OFFICE.bit()
          | WordClass.OFFICE_WITH_COMPLEMENT.bit()
          | WordClass.RANK.bit()
          | WordClass.OFFICE_MODIFIER.bit()
          | WordClass.HONORIFIC.bit()
          | WordClass.HUMAN.bit()
          | WordClass.HUMAN_DUAL.bit()
          | WordClass.ENVOY.bit()
          | WordClass.RELATION.bit()
          | WordClass.NATIONALITY.bit()
          | WordClass.NATIONALITY_PLURAL.bit()
          | WordClass.ORGANIZATION_HEAD.bit()
          | WordClass.PLACE_HEAD.bit()
          | WordClass.EVENT_HEAD.bit()
          | WordClass.GROUP_HEAD.bit()
          | WordClass.COMMON.bit()
          | WordClass.MASDAR.bit()
          | WordClass.PARTICIPLE.bit();

  /** Classes that an enclitic pronoun may follow. */
  private static final long TAKES_PRONOUN =
      NOMINAL & ~WordClass.NATIONALITY.bit()
          | WordClass.VERB.bit()
          | WordClass.RARE_VERB.bit()
          | WordClass.PREPOSITION.bit()
          | WordClass.THAT.bit()
          | WordClass.NEGATION.bit();

  private static final String[] PRONOUNS = {"هما", "هم", "هن", "ها", "كم", "نا", "ني", "ه", "ي"};

  private final Map<String, Long> classes = new HashMap<>(1 << 16);
  /** The words met before; those whose last letters fold alike but are written differently ({@link Token#ending}) are kept apart. */
  private final FormMemo<Word> analysed = new FormMemo<>();

  private final FormMemo<Word> analysedWithYeh = new FormMemo<>();
  private final FormMemo<Word> analysedWithAlefMaqsura = new FormMemo<>();
  private final FormMemo<Word> analysedWithTeh = new FormMemo<>();
  private final FormMemo<Word> analysedWithHeh = new FormMemo<>();
  private final WrittenEndings endings = new WrittenEndings();
  private ToLongFunction<String> verbs = word -> 0;

  /** Has the classes of verb forms looked up where they are kept, since there are far more of them than of all other words. */
  public void addVerbs(ToLongFunction<String> classesOfForm) {
    verbs = classesOfForm;
  }

  /** Adds a folded or unfolded word to a class. */
  public void add(String word, WordClass wordClass) {
    String folded = Folding.fold(word);
    classes.merge(folded, wordClass.bit(), (a, b) -> a | b);
    endings.add(word, folded, (wordClass.bit() & NAMES) != 0);
  }

  /** Adds an already folded word to several classes. */
  public void addFolded(String word, long bits) {
    classes.merge(word, bits, (a, b) -> a | b);
  }

  /** Adds each alternative of a table's column to a class; only rows of one word count. */
  public void addAll(Table table, String column, WordClass wordClass) {
    int index = table.column(column);
    for (Table.Row row : table.rows()) {
      for (String form : row.alternatives(index)) {
        if (form.indexOf(' ') < 0) {
          add(form, wordClass);
        }
      }
    }
  }

  /** Loads this package's own tables: particles and common nouns. */
  public void addOwn() {
    Table particles = Table.load(Vocabulary.class, "/org/musnad/lexicon/particles.tsv");
    int forms = particles.column("forms");
    int kind = particles.column("class");
    for (Table.Row row : particles.rows()) {
      WordClass wordClass = WordClass.valueOf(row.cell(kind).toUpperCase(java.util.Locale.ROOT));
      for (String form : row.alternatives(forms)) {
        if (form.indexOf(' ') < 0) {
          add(form, wordClass);
        }
      }
    }
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(Vocabulary.class.getResourceAsStream("/org/musnad/lexicon/common-nouns.txt")),
                StandardCharsets.UTF_8))) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        if (line.charAt(0) != '#') {
          add(line, WordClass.COMMON);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The classes of a folded stem, with its article if it has one; 0 where it is unknown. */
  public long classes(String stem) {
    long bits = direct(stem);
    if (stem.length() > 3 && stem.charAt(0) == 'ا' && stem.charAt(1) == 'ل') {
      bits |= direct(stem.substring(2)) & NOMINAL;
    }
    if (bits == 0 && stem.length() > 3 && stem.endsWith("ا") && !endsInTeh(stem, stem.length() - 1)) {
      // The alif of an indefinite accusative: قرارا.
      bits = direct(stem.substring(0, stem.length() - 1)) & NOMINAL;
    }
    return bits;
  }

  /** Whether the letter before a place is ة, which no alif of the accusative follows: "وزيرها" is her minister. */
  private boolean endsInTeh(String stem, int end) {
    return stem.charAt(end - 1) == FINAL_HEH.charAt(0) && !endings.isHeh(stem.substring(0, end));
  }

  /** "التزام", "آلاف", "ألغاما": what looks like the article are letters of the word, since without them there is none. */
  private boolean onlyLooksDefinite(String stem) {
    if (stem.length() < 4 || stem.charAt(0) != 'ا' || stem.charAt(1) != 'ل') {
      return false;
    }
    boolean accusative = stem.endsWith("ا") && direct(stem) == 0;
    String core = accusative ? stem.substring(0, stem.length() - 1) : stem;
    long written = WordClass.MASDAR.bit() | WordClass.COMMON.bit();
    return (direct(core) & written) != 0 && isNoWord(core.substring(2));
  }

  /** Two or three letters are a word only as a noun: "اف", "يات" are verbs that nobody writes so. */
  private boolean isNoWord(String rest) {
    return rest.length() < 4 ? (direct(rest) & NOMINAL) == 0 : direct(rest) == 0;
  }

  private Word word(Token token, Split split, String stem, String pronoun, boolean future, long bits) {
    return onlyLooksDefinite(stem)
        ? new Word(token, split.conjunction(), split.preposition(), stem, pronoun, future, bits, stem)
        : new Word(token, split.conjunction(), split.preposition(), stem, pronoun, future, bits);
  }

  private long direct(String stem) {
    Long direct = classes.get(stem);
    return (direct == null ? 0 : direct) | verbs.applyAsLong(stem);
  }

  /**
   * What is a closed-class word is no name, however many foreign names are spelt like it (أن, حتى, كانت). Called once, after all tables
   * are loaded.
   */
  public void settle() {
    classes.replaceAll(
        (word, bits) -> (bits & WordClass.PARTICLES) != 0 && word.length() < 5 && !endings.tellName(word) ? bits & ~NAMES : bits);
  }

  private static final long NAMES =
      WordClass.GIVEN_NAME.bit()
          | WordClass.GIVEN_NAME_OR_WORD.bit()
          | WordClass.FAMILY_NAME.bit()
          | WordClass.FAMILY_NAME_OR_WORD.bit()
          | WordClass.NAME_SUFFIX.bit()
          | WordClass.NAME_WORD.bit()
          | WordClass.FEMALE.bit();

  /** Classes so weak that a word of only these, written with و or ف before a better known word, is that word. */
  private static final long WEAK =
      WordClass.RARE_VERB.bit()
          | WordClass.GIVEN_NAME_OR_WORD.bit()
          | WordClass.FAMILY_NAME_OR_WORD.bit()
          | WordClass.NAME_WORD.bit()
          | WordClass.NAME_SUFFIX.bit()
          | WordClass.FEMALE.bit();

  /** Takes the clitics off a token: the whole word if it is known, else the least that leaves a known word. */
  public Word analyse(Token token) {
    String word = token.folded();
    if (!token.isWord()) {
      return new Word(token, (char) 0, (char) 0, word, "", false, 0);
    }
    FormMemo<Word> met = met(token.ending());
    Word known = met.get(token.form());
    if (known != null) {
      return known.at(token);
    }
    Word fresh = analyse(token, word);
    met.put(token.form(), fresh);
    return fresh;
  }

  private FormMemo<Word> met(String ending) {
    return switch (ending) {
      case FINAL_YEH -> analysedWithYeh;
      case FINAL_ALEF_MAQSURA -> analysedWithAlefMaqsura;
      case FINAL_TEH -> analysedWithTeh;
      case FINAL_HEH -> analysedWithHeh;
      default -> analysed;
    };
  }

  private Word analyse(Token token, String word) {
    for (Split split : Split.of(word)) {
      long bits = written(token, split, classes(split.rest()));
      if (split.preposition() == 'ل' && split.rest().charAt(0) == 'ي' && (bits & WordClass.VERB.bit()) != 0) {
        // "ليخلف": what looks like a present after ل is one.
        bits = WordClass.VERB.bit();
      }
      Word owned = bits == 0 ? null : owned(token, split, bits);
      if (owned != null) {
        return owned;
      }
      if (bits != 0 && allows(split, bits) && !(split.isWhole() && isWeak(token, word, bits) && hidesBetter(word))) {
        return word(token, split, split.rest(), "", false, bits);
      }
    }
    for (Split split : Split.of(word)) {
      Word inflected = token.ending().equals(FINAL_TEH) ? future(token, split) : inflected(token, split);
      if (inflected != null) {
        return inflected;
      }
    }
    return unknown(token, word);
  }

  /** Names and rare verb forms, and a verb in وو (ووصل), whose first letter is nearly always the conjunction. */
  private boolean isWeak(Token token, String word, long bits) {
    if (token.ending().equals(FINAL_ALEF_MAQSURA) && Split.startsWithConjunction(word)
        && (classes(word.substring(1)) & WordClass.VERB.bit()) != 0) {
      // "وأدى" is the verb, though folded it looks like "وادي": the noun would be written with ي.
      return true;
    }
    if (Split.startsWithConjunction(word) && hidesPreposition(token, word.substring(1), bits)) {
      return true;
    }
    boolean doubled = word.length() > 3 && word.charAt(0) == 'و' && word.charAt(1) == 'و';
    return (bits & ~WEAK & ~(doubled ? WordClass.VERB.bit() : 0)) == 0;
  }

  /** "وفي", "وإلى": the preposition, not the rare name or verb; the paper tells إلى from the ending of "والي". */
  private boolean hidesPreposition(Token token, String rest, long bits) {
    boolean preposition = (classes(rest) & WordClass.PREPOSITION.bit()) != 0 && (bits & WordClass.PARTICLES) == 0;
    boolean maqsura = token.ending().equals(FINAL_ALEF_MAQSURA);
    return preposition && (maqsura || (bits & (WordClass.COMMON.bit() | WordClass.MASDAR.bit())) == 0);
  }

  private static final String FINAL_ALEF_MAQSURA = "ى";
  private static final String FINAL_YEH = "ي";
  private static final String FINAL_TEH = "ة";
  private static final String FINAL_HEH = "ه";

  /** A noun that has a ة and is written with ه is the noun without it and a pronoun: "مكتبه" is his office and no library. */
  private @org.jspecify.annotations.Nullable Word owned(Token token, Split split, long bits) {
    String rest = split.rest();
    // "عيّنه" is spelt like "عينه" of "في العام عينه": a word of times gives way to a verb only.
    boolean verb = rest.length() > 3 && (classes(rest.substring(0, rest.length() - 1)) & WordClass.VERB.bit()) != 0;
    long times = verb ? WordClass.TIME.bit() : 0;
    boolean noun = (bits & NOMINAL) != 0 && (bits & ~NOMINAL & ~WEAK & ~times) == 0 && (bits & NAMES & ~WordClass.NAME_WORD.bit()) == 0
        || isOfPeople(rest, bits);
    if (!noun || !token.ending().equals(FINAL_HEH) || rest.length() < 4 || rest.startsWith("ال")
        || endings.isHeh(rest) && (bits & times) == 0) {
      return null;
    }
    return withPronoun(token, split, rest.substring(0, rest.length() - 1), FINAL_HEH, false);
  }

  /** A final ى is never that of the name علي, nor a final ي that of على where the paper tells them apart. */
  private long written(Token token, Split split, long bits) {
    if (!endings.tellName(split.rest())) {
      return bits;
    }
    return token.ending().equals(FINAL_ALEF_MAQSURA) ? bits & ~NAMES : bits & ~WordClass.VERB.bit();
  }

  /** "نظيره": his counterpart rather than the rare name نظيرة, which would be written with ة. */
  private boolean isOfPeople(String rest, long bits) {
    return rest.length() > 3 && (bits & ~WEAK) == 0 && (classes(rest.substring(0, rest.length() - 1)) & WordClass.HUMAN.bit()) != 0;
  }

  /** Whether a word is و or ف and a verb, particle or common noun. */
  private boolean hidesBetter(String word) {
    char first = word.charAt(0);
    boolean conjunction = first == 'و' || first == 'ف';
    return conjunction && word.length() > 2 && (classes(word.substring(1)) & ~WEAK) != 0;
  }

  /** A preposition stands before nouns and names, not before finite verbs and particles. */
  private static boolean allows(Split split, long bits) {
    if (split.preposition() == 0) {
      return true;
    }
    long nouns = bits & ~(WordClass.PARTICLES | WordClass.VERB.bit());
    return nouns != 0 || split.preposition() == 'ل' && (bits & WordClass.VERB.bit()) != 0;
  }

  private static final long FINITE = WordClass.VERB.bit();

  private @org.jspecify.annotations.Nullable Word inflected(Token token, Split split) {
    String rest = split.rest();
    Word future = future(token, split);
    if (future != null) {
      return future;
    }
    for (String pronoun : PRONOUNS) {
      if (rest.endsWith(pronoun) && rest.length() - pronoun.length() >= 2) {
        String stem = rest.substring(0, rest.length() - pronoun.length());
        boolean maybeFuture = stem.length() > 3 && stem.charAt(0) == 'س' && isPresent(stem.charAt(1));
        Word found = withPronoun(token, split, stem, pronoun, false);
        if (found == null && maybeFuture) {
          found = withPronoun(token, split, stem.substring(1), pronoun, true);
        }
        if (found != null) {
          return found;
        }
      }
    }
    return null;
  }

  private @org.jspecify.annotations.Nullable Word future(Token token, Split split) {
    String rest = split.rest();
    boolean verb = split.preposition() == 0 && rest.length() > 3 && rest.charAt(0) == 'س' && isPresent(rest.charAt(1))
        && (classes(rest.substring(1)) & FINITE) != 0;
    return verb ? new Word(token, split.conjunction(), (char) 0, rest.substring(1), "", true, FINITE) : null;
  }

  private static boolean isPresent(char first) {
    return first == 'ي' || first == 'ت' || first == 'ن' || first == 'ا';
  }

  private @org.jspecify.annotations.Nullable Word withPronoun(
      Token token, Split split, String stem, String pronoun, boolean future) {
    String base = stem;
    long bits = classes(stem) & TAKES_PRONOUN;
    if (bits == 0 && stem.endsWith("ت")) {
      base = stem.substring(0, stem.length() - 1) + "ه";
      bits = classes(base) & TAKES_PRONOUN;
    }
    if (bits == 0 && stem.endsWith("ا")) {
      base = stem.substring(0, stem.length() - 1) + "ي";
      bits = classes(base) & TAKES_PRONOUN;
    }
    if (bits != 0 && (bits & NOMINAL & ~WordClass.PARTICIPLE.bit()) == 0 && stem.endsWith("ت")) {
      // "كلمته" is oftener his word than what she said to him: the place in the clause decides.
      bits |= classes(stem.substring(0, stem.length() - 1) + "ه") & (WordClass.COMMON.bit() | WordClass.HUMAN.bit());
    }
    if (bits == 0 && stem.endsWith("اي")) {
      // "أبنائها": the hamza at the end of a noun is written on ئ before a pronoun.
      base = stem.substring(0, stem.length() - 1) + "ء";
      bits = classes(base) & TAKES_PRONOUN;
    }
    boolean noun = (bits & NOMINAL) != 0;
    boolean bad = stem.startsWith("ال") && !onlyLooksDefinite(stem) || !allows(split, bits) || future && (bits & FINITE) == 0 || !noun && pronoun.equals("ي");
    return bits == 0 || bad
        ? null
        : word(token, split, base, pronoun, future, bits);
  }

  /** Unknown words: the article shows where the proclitics end; an initial و is far more often the conjunction than a root letter. */
  private static Word unknown(Token token, String word) {
    for (Split split : Split.of(word)) {
      if (!split.isWhole() && split.rest().startsWith("ال") && split.rest().length() > 4) {
        return new Word(token, split.conjunction(), split.preposition(), split.rest(), "", false, 0);
      }
    }
    if (word.length() > 4 && word.charAt(0) == 'و') {
      return new Word(token, 'و', (char) 0, word.substring(1), "", false, 0);
    }
    return new Word(token, (char) 0, (char) 0, word, "", false, 0);
  }
}
