package org.musnad.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.musnad.record.Entity;
import org.musnad.record.Mention;
import org.musnad.store.Anchor;
import org.musnad.store.Archive;
import org.musnad.store.FigureRows;
import org.musnad.store.FigureRows.MemberRow;
import org.musnad.store.Judgement;
import org.musnad.store.Signature;
import org.musnad.store.StoredArticle;
import org.musnad.store.Verdict;

/** What people say about who is who: it beats every rule until a person undoes it. Thread safe as the archive is. */
public final class Rulebook {
  private final Archive archive;

  public Rulebook(Archive archive) {
    this.archive = archive;
  }

  /** What came of a judgement. */
  public sealed interface Ruling {
    /** It holds, under a number by which it can be undone. */
    record Made(long number) implements Ruling {}

    /** It would contradict earlier ones, which have to be undone first. */
    record Contradicts(List<Long> judgements) implements Ruling {}

    /** There is nothing to judge: one of both is not there, or both are the same mention. */
    record Nothing() implements Ruling {}
  }

  /** Says that two are the same. */
  public Ruling same(Pointer one, Pointer other, String why, Signature by) {
    return judge(Verdict.SAME, one, other, why, by);
  }

  /** Says that two are not the same. */
  public Ruling different(Pointer one, Pointer other, String why, Signature by) {
    return judge(Verdict.DIFFERENT, one, other, why, by);
  }

  private Ruling judge(Verdict verdict, Pointer one, Pointer other, String why, Signature by) {
    Optional<Pointer.ToMention> mine = mention(one);
    Optional<Pointer.ToMention> theirs = mention(other);
    if (mine.isEmpty() || theirs.isEmpty() || mine.equals(theirs)) {
      return new Ruling.Nothing();
    }
    List<Long> against = against(verdict, mine.get(), theirs.get());
    if (!against.isEmpty()) {
      return new Ruling.Contradicts(against);
    }
    List<Anchor> about = new ArrayList<>();
    anchor(mine.get()).ifPresent(about::add);
    anchor(theirs.get()).ifPresent(about::add);
    if (about.size() < 2) {
      return new Ruling.Nothing();
    }
    long number = archive.judge(verdict, about, why, by);
    Identification.catchUp(archive);
    return new Ruling.Made(number);
  }

  /**
   * Undoes a judgement.
   *
   * @return the number of the undoing; empty where no judgement that holds has this number
   */
  public Optional<Long> undo(long judgement, String why, Signature by) {
    Optional<Judgement> known = archive.judgements().stream().filter(each -> each.number() == judgement && each.holds()).findFirst();
    if (known.isEmpty()) {
      return Optional.empty();
    }
    long number = archive.undo(judgement, why, by);
    Identification.catchUp(archive);
    return Optional.of(number);
  }

  /** The mention that stands for somebody: of a figure, the first of those with the name it is shown by. */
  private Optional<Pointer.ToMention> mention(Pointer pointer) {
    if (pointer instanceof Pointer.ToMention mention) {
      return Optional.of(mention);
    }
    int figure = ((Pointer.ToFigure) pointer).number();
    return archive.figures().read(rows -> rows.core(figure).flatMap(core -> rows.membersOf(figure).stream()
        .filter(member -> member.evidence().contains("\n" + core.name()))
        .findFirst()
        .or(() -> rows.membersOf(figure).stream().findFirst())
        .map(member -> new Pointer.ToMention(member.article(), "e" + member.entity()))));
  }

  private Optional<Anchor> anchor(Pointer.ToMention pointer) {
    Optional<StoredArticle> article = archive.article(pointer.article());
    return article.flatMap(stored -> stored.record().entities().stream()
        .filter(entity -> entity.id().equals(pointer.entity()))
        .findFirst()
        .map(entity -> new Anchor(entity.type().name(), stored.cite(place(entity).span()))));
  }

  /** The first place where it is named. */
  private static Mention place(Entity entity) {
    return entity.mentions().stream().filter(mention -> mention.kind() == Mention.Kind.NAME).findFirst().orElse(entity.mentions().get(0));
  }

  private List<Long> against(Verdict verdict, Pointer.ToMention one, Pointer.ToMention other) {
    return archive.figures().read(rows -> {
      Rulings rulings = Judged.read(rows).rulings();
      int mine = figure(rows, one);
      int theirs = figure(rows, other);
      List<Long> against = new ArrayList<>();
      for (Rulings.Pair pair : verdict == Verdict.SAME ? rulings.different() : rulings.same()) {
        int first = figure(rows, new Pointer.ToMention(pair.one().article(), pair.one().entity()));
        int second = figure(rows, new Pointer.ToMention(pair.other().article(), pair.other().entity()));
        boolean split = first == mine && second == theirs || first == theirs && second == mine;
        boolean joined = mine == theirs && first == mine && core(rows, one) != core(rows, other);
        if (verdict == Verdict.SAME ? split : joined) {
          against.add(pair.judgement());
        }
      }
      return against;
    });
  }

  private static int figure(FigureRows rows, Pointer.ToMention mention) {
    return rows.core(core(rows, mention)).map(FigureRows.CoreRow::figure).orElse(-1);
  }

  private static int core(FigureRows rows, Pointer.ToMention mention) {
    return rows.member(mention.article(), ArchiveBook.number(mention.entity())).map(MemberRow::core).orElse(-1);
  }
}
