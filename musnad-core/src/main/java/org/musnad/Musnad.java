package org.musnad;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.musnad.name.Entities;
import org.musnad.name.EntityReader;
import org.musnad.name.Lexicons;
import org.musnad.name.NameReader;
import org.musnad.name.Names;
import org.musnad.record.ArticleRecord;
import org.musnad.record.Derivation;
import org.musnad.record.Explained;
import org.musnad.record.TimeMention;
import org.musnad.record.Warning;
import org.musnad.statement.StatementReader;
import org.musnad.text.Article;
import org.musnad.text.Language;
import org.musnad.text.Limits;
import org.musnad.text.Sentence;
import org.musnad.text.Span;
import org.musnad.text.Text;
import org.musnad.time.TimeReader;

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
    // The clock of the reader shares nothing with the rest: on two cores it costs no time of its own.
    CompletableFuture<TimeReader> clock = CompletableFuture.supplyAsync(TimeReader::create);
    Lexicons lexicons = Lexicons.load();
    names = lexicons.nameReader();
    entities = new EntityReader(lexicons.names());
    statements = new StatementReader(lexicons.verbs(), lexicons.phrases());
    times = clock.join();
  }

  /** A reader with the embedded lexicons and rules. */
  public static Musnad create() {
    return new Musnad();
  }

  /** Reads one article. Any text is valid input; limits that were hit are in the record's warnings. */
  public ArticleRecord read(Article article) {
    return reading(article).record();
  }

  /** Reads one article and says how it came to each time and statement. */
  public Explained explain(Article article) {
    Explained read = reading(article);
    Article cut = read.record().article();
    List<Derivation> derivations = new ArrayList<>();
    if (!read.record().times().isEmpty()) {
      derivations.addAll(times.explain(Text.of(cut.text()), cut.published()));
    }
    derivations.addAll(read.derivations());
    return new Explained(read.record(), derivations);
  }

  private Explained reading(Article article) {
    List<Warning> warnings = new ArrayList<>();
    Article cut = withinLimits(article, warnings);
    Text text = Text.of(cut.text());
    List<Span> sentences = text.sentences().stream().map(Sentence::span).toList();
    if (!text.tokens().isEmpty() && !Language.isArabic(cut.text())) {
      warnings.add(new Warning("not-arabic", List.of()));
      return new Explained(new ArticleRecord(cut, sentences, List.of(), List.of(), List.of(), warnings), List.of());
    }
    List<TimeMention> found = times.read(text, cut.published());
    Names named = names.read(text);
    Entities bearers = entities.read(named);
    StatementReader.Told told = statements.read(named, bearers, found);
    return new Explained(
        new ArticleRecord(cut, sentences, told.entities(), found, told.statements(), warnings), told.derivations());
  }

  private static Article withinLimits(Article article, List<Warning> warnings) {
    int length = article.text().length();
    if (length <= Limits.TEXT) {
      return article;
    }
    String text = Limits.cut(article.text());
    warnings.add(new Warning("text-cut", List.of(Integer.toString(length), Integer.toString(text.length()))));
    return new Article(article.id(), article.title(), article.outlet(), article.url(), article.published(), text);
  }
}
