package org.musnad.web;

import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.musnad.dossier.Citation;
import org.musnad.dossier.Dossier;
import org.musnad.dossier.Dossiers;
import org.musnad.dossier.Fact;
import org.musnad.identity.ArchiveFigures.Portfolio;
import org.musnad.language.Language;
import org.musnad.newsroom.Desk;
import org.musnad.page.Links;
import org.musnad.page.PagePart;
import org.musnad.pledge.Board;
import org.musnad.pledge.Pledge;
import org.musnad.record.StatementType;
import org.musnad.store.StoredArticle;
import org.musnad.text.Article;

/** The dossiers that were asked for last, each kept until one of its articles changes. Thread safe. */
final class FigureFiles {
  private static final int MOST = 120;

  private final Desk desk;
  private final Map<Integer, File> files = new LinkedHashMap<>(MOST, 0.75F, true) {
    private static final long serialVersionUID = 1L;

    @Override
    protected boolean removeEldestEntry(Map.Entry<Integer, File> eldest) {
      return size() > MOST;
    }
  };

  FigureFiles(Desk desk) {
    this.desk = desk;
  }

  /** The dossier of a figure, as pages show it. */
  static final class File {
    private final int figure;
    private final String stamp;
    private final Dossier dossier;
    private final Map<Article, StoredArticle> articles = new IdentityHashMap<>();
    private final Board board;
    private final Map<Language, String> bodies = new ConcurrentHashMap<>();

    private File(int figure, String stamp, Portfolio portfolio, Board board) {
      this.figure = figure;
      this.stamp = stamp;
      this.dossier = Dossiers.of(portfolio);
      this.board = board;
      portfolio.articles().forEach(article -> articles.put(article.record().article(), article));
    }

    int figure() {
      return figure;
    }

    Dossier dossier() {
      return dossier;
    }

    /** The dossier as a part of a page. */
    String body(Language language) {
      return bodies.computeIfAbsent(language, asked -> PagePart.of(dossier, asked, new Leading(this, asked)));
    }

    /** Where the words of a citation are marked. */
    String words(Citation citation) {
      StoredArticle article = articles.get(citation.article());
      return article == null ? "" : Addresses.words(article.article(), citation);
    }

    private Optional<Pledge> pledge(Fact fact) {
      Citation told = fact.citations().get(0);
      StoredArticle article = articles.get(told.article());
      return article == null ? Optional.empty() : board.pledges().stream()
          .filter(pledge -> pledge.citations().stream()
              .anyMatch(c -> c.article() == article.article() && c.span().overlaps(told.evidence())))
          .findFirst();
    }
  }

  /** Where the words of a dossier lead in the newsroom. */
  private record Leading(File file, Language language) implements Links {
    @Override
    public String words(Citation citation) {
      return file.words(citation);
    }

    @Override
    public String figure(int figure) {
      return figure == file.figure() ? "" : Addresses.figure(figure);
    }

    @Override
    public Remark remark(Fact fact) {
      if (fact.type() != StatementType.PLEDGE) {
        return Remark.NONE;
      }
      return file.pledge(fact)
          .map(pledge -> new Remark(PledgeWords.state(pledge, language), Addresses.pledge(pledge.id())))
          .orElse(Remark.NONE);
    }
  }

  /** The dossier of a figure; empty where there is none with this number. */
  Optional<File> of(int figure) {
    String stamp = desk.archive().catalogue().stamp(figure);
    synchronized (files) {
      File kept = files.get(figure);
      if (kept != null && kept.stamp.equals(stamp)) {
        return Optional.of(kept);
      }
    }
    if (desk.figures().figure(figure).isEmpty()) {
      return Optional.empty();
    }
    Portfolio portfolio = desk.figures().portfolio(figure);
    List<StoredArticle> articles = portfolio.articles();
    Board board = Board.of(articles, portfolio.figures(), desk.archive().judgements());
    File file = new File(figure, stamp, portfolio, board);
    synchronized (files) {
      files.put(figure, file);
    }
    return Optional.of(file);
  }
}
