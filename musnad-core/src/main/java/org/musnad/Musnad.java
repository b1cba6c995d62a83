package org.musnad;

import java.util.List;
import org.musnad.lexicon.Vocabulary;
import org.musnad.lexicon.WordClass;
import org.musnad.name.Entities;
import org.musnad.name.EntityReader;
import org.musnad.name.NameLexicon;
import org.musnad.name.NameReader;
import org.musnad.name.Names;
import org.musnad.name.NounPhrases;
import org.musnad.record.ArticleRecord;
import org.musnad.record.Explained;
import org.musnad.record.Statement;
import org.musnad.record.TimeMention;
import org.musnad.statement.StatementReader;
import org.musnad.text.Article;
import org.musnad.text.Sentence;
import org.musnad.text.Text;
import org.musnad.time.TimeReader;
import org.musnad.verb.Finite;
import org.musnad.verb.Inflection;
import org.musnad.verb.VerbForm;
import org.musnad.verb.VerbTable;

/**
 * The one door: an Arabic article in, its cited record out.
 *
 * <pre>{@code
 * Musnad musnad = Musnad.create();
 * ArticleRecord record = musnad.read(Article.ofText("a1", "عين الرئيس ليلى الحمداني وزيرة للثقافة."));
 * }</pre>
 *
 * <p>Thread safe; reading is a pure function of the article. Creating one loads the lexicons, so keep it.
 */
public final class Musnad {
  private final TimeReader times;
  private final NameReader names;
  private final EntityReader entities;
  private final StatementReader statements;

  private Musnad() {
    Vocabulary vocabulary = new Vocabulary();
    VerbTable verbs = VerbTable.load();
    vocabulary.addOwn();
    verbs.forEach((form, readings) -> vocabulary.addFolded(form, classes(readings)));
    NounPhrases phrases = NounPhrases.load(vocabulary);
    NameLexicon lexicon = NameLexicon.load(vocabulary);
    vocabulary.settle();
    times = TimeReader.create();
    names = new NameReader(vocabulary, lexicon, phrases);
    entities = new EntityReader(lexicon);
    statements = new StatementReader(verbs, phrases);
  }

  private static long classes(List<VerbForm> readings) {
    long bits = 0;
    for (VerbForm reading : readings) {
      bits |=
          switch (reading.kind()) {
            case FINITE -> isRare((Finite) reading.inflection()) ? WordClass.RARE_VERB.bit() : WordClass.VERB.bit();
            case MASDAR -> WordClass.MASDAR.bit();
            case ACTIVE_PARTICIPLE, PASSIVE_PARTICIPLE -> WordClass.PARTICIPLE.bit();
          };
    }
    return bits;
  }

  private static boolean isRare(Finite form) {
    return form.tense() == Inflection.Tense.IMPERATIVE
        || form.person() == Inflection.Person.SECOND
        || form.number() == Inflection.Number.DUAL
        || form.number() == Inflection.Number.PLURAL && form.gender() == Inflection.Gender.FEMININE;
  }

  /** A reader with the embedded lexicons and rules. */
  public static Musnad create() {
    return new Musnad();
  }

  /** Reads one article. Any text is valid input; limits that were hit are in the record's warnings. */
  public ArticleRecord read(Article article) {
    Text text = Text.of(article.text());
    List<TimeMention> found = times.read(text, article.published());
    Names named = names.read(text);
    Entities bearers = entities.read(named);
    List<Statement> told = statements.read(named, bearers, found);
    return new ArticleRecord(
        article, text.sentences().stream().map(Sentence::span).toList(), bearers.all(), found, told, List.of());
  }

  /** Reads one article and says how it came to each entry. Slower than {@link #read}. */
  public Explained explain(Article article) {
    return new Explained(read(article), List.of());
  }
}
