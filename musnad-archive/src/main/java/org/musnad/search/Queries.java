package org.musnad.search;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.join.BitSetProducer;
import org.apache.lucene.search.join.QueryBitSetProducer;
import org.apache.lucene.search.join.ScoreMode;
import org.apache.lucene.search.join.ToChildBlockJoinQuery;
import org.apache.lucene.search.join.ToParentBlockJoinQuery;
import org.apache.lucene.util.BytesRef;

/** Turns clauses into Lucene's queries over one kind of document. */
final class Queries {
  /** How many words of a person's full name may stand between those asked for, and how far they may be turned round. */
  private static final int NAME_SLOP = 6;
  private static final float TITLE_WEIGHT = 3;
  private static final float TIE = 0.3F;

  /** Articles among the documents of their sentences and statements. Remembers them for each segment of an index. */
  static final BitSetProducer ARTICLES =
      new QueryBitSetProducer(new TermQuery(new Term(Fields.KIND, Kind.ARTICLE.field())));

  private final Kind kind;
  private final OtherSpellings spellings;

  Queries(Kind kind, OtherSpellings spellings) {
    this.kind = kind;
    this.spellings = spellings;
  }

  /** What a whole query finds. */
  Query of(Clause.All all) throws IOException {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    add(all, query);
    return query.build();
  }

  /** What may be marked in the text of a field: any word or phrase that is looked for. */
  Query marks(Clause.All all, String field) throws IOException {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    marks(all, field, query);
    return query.build();
  }

  private void marks(Clause clause, String field, BooleanQuery.Builder query) throws IOException {
    if (clause instanceof Clause.All all) {
      for (Clause each : all.clauses()) {
        marks(each, field, query);
      }
    } else if (clause instanceof Clause.Either either) {
      for (Clause each : either.clauses()) {
        marks(each, field, query);
      }
    } else if (clause instanceof Clause.Word || clause instanceof Clause.Phrase) {
      query.add(in(field, clause), Occur.SHOULD);
    } else if (clause instanceof Clause.Named named && named.field() == QueryField.PERSON) {
      for (Place place : named.places()) {
        query.add(weighted(field, literal(place)), Occur.SHOULD);
      }
    }
  }

  private void add(Clause.All all, BooleanQuery.Builder query) throws IOException {
    boolean positive = false;
    for (Clause clause : all.clauses()) {
      if (clause instanceof Clause.Not not) {
        query.add(of(literal(not.clause())), Occur.MUST_NOT);
      } else {
        boolean isFilter = isFilter(clause);
        positive |= !isFilter;
        query.add(of(clause), isFilter ? Occur.FILTER : Occur.MUST);
      }
    }
    if (!positive) {
      query.add(everything(), Occur.FILTER);
    }
  }

  private Query everything() {
    boolean isPart = kind == Kind.SENTENCE || kind == Kind.STATEMENT;
    return isPart ? new FieldExistsQuery(kind.field()) : new TermQuery(new Term(Fields.KIND, kind.field()));
  }

  /** What must not be there is meant as it is written: a stem would exclude too much. */
  private static Clause literal(Clause clause) {
    return clause instanceof Clause.Word word && !word.open() ? new Clause.Phrase(word.letters(), word.places()) : clause;
  }

  private static boolean isFilter(Clause clause) {
    return clause instanceof Clause.Named || clause instanceof Clause.Labelled || clause instanceof Clause.Days;
  }

  private Query of(Clause clause) throws IOException {
    if (clause instanceof Clause.Named named) {
      return named(named);
    } else if (clause instanceof Clause.Labelled labelled) {
      String field = labelled.field() == QueryField.TYPE ? Fields.TYPE : Fields.STATUS;
      return new TermInSetQuery(field, labelled.labels().stream().map(BytesRef::new).toList());
    } else if (clause instanceof Clause.Days days) {
      return ofArticle(IntPoint.newRangeQuery(Fields.DAY, days.from(), days.to()));
    } else if (clause instanceof Clause.Not not) {
      return only(List.of(not));
    } else if (clause instanceof Clause.All all) {
      return only(all.clauses());
    } else if (clause instanceof Clause.Either either) {
      BooleanQuery.Builder query = new BooleanQuery.Builder();
      for (Clause each : either.clauses()) {
        query.add(of(each), Occur.SHOULD);
      }
      return query.build();
    }
    return words(clause);
  }

  private Query only(List<Clause> clauses) throws IOException {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    add(new Clause.All(clauses), query);
    return query.build();
  }

  /** A word or phrase in whatever field this kind has its words. */
  private Query words(Clause clause) throws IOException {
    if (kind != Kind.ARTICLE) {
      return in(kind.field(), clause);
    }
    Query text = new ToParentBlockJoinQuery(in(Kind.SENTENCE.field(), clause), ARTICLES, ScoreMode.Total);
    return new DisjunctionMaxQuery(List.of(text, new BoostQuery(in(Fields.TITLE, clause), TITLE_WEIGHT)), TIE);
  }

  /** What is known of articles only, asked of their parts. */
  private Query ofArticle(Query query) {
    return kind == Kind.ARTICLE ? query : new ToChildBlockJoinQuery(query, ARTICLES);
  }

  private Query in(String field, Clause clause) throws IOException {
    if (clause instanceof Clause.Word word) {
      if (word.open()) {
        return new PrefixQuery(new Term(field, word.places().get(0).exact()));
      }
      return word.places().size() == 1
          ? weighted(field, sought(word.places().get(0)))
          : phrase(field, word.places(), 0);
    }
    List<Place> places = ((Clause.Phrase) clause).places();
    return places.size() == 1 ? weighted(field, literal(places.get(0))) : phrase(field, places, 0);
  }

  private Query named(Clause.Named named) throws IOException {
    boolean isPerson = named.field() == QueryField.PERSON;
    String field = isPerson ? Fields.PERSON : Fields.OUTLET;
    Query query = named.places().size() == 1
        ? weighted(field, literal(named.places().get(0)))
        : phrase(field, named.places(), NAME_SLOP);
    return isPerson ? query : ofArticle(query);
  }

  private Map<String, Float> sought(Place place) throws IOException {
    return place.sought(spellings.of(place));
  }

  private Map<String, Float> literal(Place place) throws IOException {
    return place.literal(spellings.of(place));
  }

  /** All terms count as one word, which stands more often where it stands in the form that was asked for. */
  private static Query weighted(String field, Map<String, Float> terms) {
    SynonymQuery.Builder query = new SynonymQuery.Builder(field);
    terms.forEach((term, weight) -> query.addTerm(new Term(field, term), weight));
    return query.build();
  }

  private Query phrase(String field, List<Place> places, int slop) throws IOException {
    MultiPhraseQuery.Builder query = new MultiPhraseQuery.Builder().setSlop(slop);
    for (Place place : places) {
      query.add(literal(place).keySet().stream().map(term -> new Term(field, term)).toArray(Term[]::new));
    }
    return query.build();
  }
}
