package org.musnad.pledge;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.musnad.identity.ArchiveFigures;
import org.musnad.identity.Figure;
import org.musnad.identity.Figures;
import org.musnad.identity.FoldedWords;
import org.musnad.record.ArticleRecord;
import org.musnad.record.Filler;
import org.musnad.record.Role;
import org.musnad.record.Statement;
import org.musnad.record.StatementType;
import org.musnad.record.Status;
import org.musnad.store.Anchor;
import org.musnad.store.Archive;
import org.musnad.store.Citation;
import org.musnad.store.Judgement;
import org.musnad.store.Signature;
import org.musnad.store.StoredArticle;

/**
 * All pledges that the articles of an archive tell, each once, however many articles tell it.
 *
 * <pre>{@code
 * Board board = Board.of(archive);
 * board.pledges();            // earliest first
 * board.find("12-k3f9");
 * }</pre>
 *
 * <p>Immutable: it is as the archive was.
 */
public final class Board {
  /** Digits and letters that are not taken for one another. */
  private static final String LETTERS = "0123456789abcdefghjkmnpqrstvwxyz";

  private static final int ID_LETTERS = 4;

  private static final Comparator<Telling> ORDER = Comparator.comparing(Board::published)
      .thenComparing(telling -> telling.article().article()).thenComparing(telling -> telling.span().start());

  private final List<Pledge> pledges;

  private Board(List<Pledge> pledges) {
    this.pledges = List.copyOf(pledges);
  }

  /** The pledges in an archive; whose they are is as the archive knows by now, judgements included. */
  public static Board of(Archive archive) {
    List<StoredArticle> articles = archive.telling(StatementType.PLEDGE);
    return of(articles, new ArchiveFigures(archive).among(articles), archive.judgements());
  }

  /**
   * The pledges in some articles.
   *
   * @param figures who is who in them; a member's article is its place in the list
   * @param judgements what people judged, in the order in which they did
   */
  public static Board of(List<StoredArticle> articles, Figures figures, List<Judgement> judgements) {
    List<Telling> tellings = new ArrayList<>();
    for (int i = 0; i < articles.size(); i++) {
      for (Statement statement : articles.get(i).record().statements()) {
        if (isPledge(statement)) {
          tellings.add(telling(articles.get(i), i, statement, figures));
        }
      }
    }
    tellings.sort(ORDER);
    Ratings ratings = Ratings.of(judgements, tellings);
    return new Board(merged(tellings).stream().map(line ->
        new Pledge(line, Topics.of(line.get(0).words()), ratings.of(line))).toList());
  }

  /**
   * Keeps what a person judges of a pledge. It holds until that person or another judges anew, or undoes it ({@link
   * Archive#undo}).
   *
   * @param note why, in a sentence
   * @param cited the places in the archive's articles that show it
   * @return the judgement's number
   */
  public static long rate(
      Archive archive, Pledge pledge, State state, String note, List<Citation> cited, Signature by) {
    List<Anchor> about = new ArrayList<>();
    about.add(new Anchor(Ratings.PLEDGE, pledge.citations().get(0)));
    cited.forEach(citation -> about.add(new Anchor(Ratings.EVIDENCE, citation)));
    return archive.judge(state.verdict(), about, note, by);
  }

  private static boolean isPledge(Statement statement) {
    return statement.type() == StatementType.PLEDGE && !statement.isDoubtful() && statement.status() != Status.DENIED
        && !statement.fillers(Role.WHO).isEmpty() && !statement.fillers(Role.CONTENT).isEmpty();
  }

  private static LocalDate published(Telling telling) {
    LocalDate published = telling.published();
    return published == null ? LocalDate.MAX : published;
  }

  private static Telling telling(StoredArticle article, int place, Statement statement, Figures figures) {
    ArticleRecord record = article.record();
    Filler who = statement.fillers(Role.WHO).get(0);
    Filler content = statement.fillers(Role.CONTENT).get(0);
    Optional<Figure> figure = who.entity() == null ? Optional.<Figure>empty() : figures.of(place, who.entity());
    Set<String> words = ContentWords.of(content.text()).keySet();
    return new Telling(article.article() + "-" + letters(content.text()), article,
        figure.map(Figure::name).orElse(who.text()), who.span(),
        figure.map(Figure::number).orElse(-1), content.text(), content.span(), words,
        Deadline.of(record, statement));
  }

  /** Four letters that stand for the words of a promise, whatever their signs and spelling. */
  private static String letters(String content) {
    String words = String.join(" ", FoldedWords.of(content));
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
      StringBuilder letters = new StringBuilder();
      for (int i = 0; i < ID_LETTERS; i++) {
        letters.append(LETTERS.charAt(hash[i] & 31));
      }
      return letters.toString();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A telling joins a pledge only if it tells the same as all that tell it already. */
  private static List<List<Telling>> merged(List<Telling> tellings) {
    List<List<Telling>> lines = new ArrayList<>();
    Map<String, Set<Integer>> byWord = new HashMap<>();
    for (Telling telling : tellings) {
      int line = telling.words().stream()
          .flatMap(word -> byWord.getOrDefault(word, Set.of()).stream())
          .sorted().distinct()
          .filter(known -> lines.get(known).stream().allMatch(telling::isSame))
          .findFirst()
          .orElse(lines.size());
      if (line == lines.size()) {
        lines.add(new ArrayList<>());
      }
      lines.get(line).add(telling);
      telling.words().forEach(word -> byWord.computeIfAbsent(word, key -> new HashSet<>()).add(line));
    }
    return lines;
  }

  /** All of them, earliest first. */
  public List<Pledge> pledges() {
    return pledges;
  }

  /** The pledge that has a name, or one of whose tellings has it. */
  public Optional<Pledge> find(String id) {
    return pledges.stream().filter(pledge -> pledge.isNamed(id)).findFirst();
  }
}
