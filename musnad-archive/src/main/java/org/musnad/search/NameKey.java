package org.musnad.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.musnad.identity.Spelling;
import org.musnad.record.EntityType;

/**
 * A name as the index knows it: its letters and the type of its bearers.
 *
 * @param type what bears it
 * @param letters the name as articles write it
 */
record NameKey(EntityType type, String letters) {
  static String of(EntityType type, String letters) {
    return type.name() + Fields.SEPARATOR + letters;
  }

  static NameKey of(String key) {
    int at = key.indexOf(Fields.SEPARATOR);
    return new NameKey(EntityType.valueOf(key.substring(0, at)), key.substring(at + 1));
  }

  /** The document of the name with this key. */
  static Document document(Analysis analysis, String key) {
    NameKey name = of(key);
    List<Place> places = analysis.of(name.letters());
    Document document = new Document();
    document.add(new StringField(Fields.KIND, Kind.NAME.field(), Field.Store.NO));
    document.add(new StringField(Fields.KEY, key, Field.Store.NO));
    document.add(new StoredField(Fields.KEY, key));
    document.add(new StringField(Fields.TYPE, name.type().name().toLowerCase(Locale.ROOT), Field.Store.NO));
    document.add(Fields.words(Kind.NAME.field(), places));
    for (String beginning : beginnings(places)) {
      document.add(new StringField(Fields.BEGINNING, beginning + Fields.SEPARATOR + key, Field.Store.NO));
    }
    Set<String> sounds = new LinkedHashSet<>();
    for (Place place : places) {
      if (!Spelling.isLatin(place.bare())) {
        Spelling.keys(place.bare()).forEach(sound -> sounds.add(sound + Fields.SEPARATOR + place.bare()));
      }
    }
    Fields.labels(document, Fields.SOUND, sounds);
    return document;
  }

  /** The name folded from each of its words on, once with and once without clitics. */
  private static Set<String> beginnings(List<Place> places) {
    Set<String> beginnings = new LinkedHashSet<>();
    for (int from = 0; from < places.size(); from++) {
      List<Place> rest = places.subList(from, places.size());
      List<String> words = new ArrayList<>(rest.stream().map(Place::exact).toList());
      beginnings.add(String.join(" ", words));
      words.set(0, rest.get(0).bare());
      beginnings.add(String.join(" ", words));
    }
    return beginnings;
  }
}
