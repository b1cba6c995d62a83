package org.musnad.search;

import java.util.List;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;

/** The fields of the index besides those of the {@linkplain Kind kinds'} words. */
final class Fields {
  /** The kind of document. */
  static final String KIND = "kind";
  /** The number of the article it is of. */
  static final String ARTICLE = "number";
  /** Where a sentence or statement stands in the article, and the statement's number. */
  static final String START = "start";
  static final String END = "end";
  static final String STATEMENT = "id";

  /** How many sentences an article has. */
  static final String SENTENCES = "sentences";

  /** The words of an article's headline. */
  static final String TITLE = "title";
  static final String OUTLET = "outlet";
  /** Day of publication, in days since 1970. */
  static final String DAY = "day";
  /** The words of the names of the persons in it. */
  static final String PERSON = "person";
  /** Types of its statements; of a name, the type of its bearer. */
  static final String TYPE = "type";
  static final String STATUS = "status";

  /** The names an article uses, each as the key of its name's document. */
  static final String USES = "uses";
  /** The key of a name: type, {@link #SEPARATOR}, letters. */
  static final String KEY = "key";
  /** A key of a word of a name across scripts, {@link #SEPARATOR}, the word without clitics. */
  static final String SOUND = "sound";
  /** A name folded, from each of its words on, {@link #SEPARATOR}, key: for suggestions. */
  static final String BEGINNING = "beginning";

  static final char SEPARATOR = '\u001F';

  private static final FieldType WORDS = words(false);
  private static final FieldType WORDS_WITHOUT_LENGTH = words(true);

  private Fields() {}

  private static FieldType words(boolean omitLength) {
    FieldType type = new FieldType();
    type.setTokenized(true);
    type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
    type.setOmitNorms(omitLength);
    type.freeze();
    return type;
  }

  /** Words that are searched and ranked. */
  static Field words(String name, List<Place> places) {
    return new Field(name, PlaceStream.positions(places), WORDS);
  }

  /** Words that are filtered by. */
  static Field filter(String name, List<Place> places) {
    return new Field(name, PlaceStream.positions(places), WORDS_WITHOUT_LENGTH);
  }

  static void labels(Document document, String name, Set<String> labels) {
    labels.forEach(label -> document.add(new StringField(name, label, Field.Store.NO)));
  }
}
