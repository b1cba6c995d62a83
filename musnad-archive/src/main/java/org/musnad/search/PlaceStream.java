package org.musnad.search;

import java.util.Iterator;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** Hands the terms of places over to Lucene. */
final class PlaceStream extends TokenStream {
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
  private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
  private final List<Place> places;
  private final boolean withOffsets;
  private int at = -1;
  private Iterator<String> terms = List.<String>of().iterator();

  private PlaceStream(List<Place> places, boolean withOffsets) {
    this.places = places;
    this.withOffsets = withOffsets;
  }

  /** For the index, which keeps positions only. */
  static PlaceStream positions(List<Place> places) {
    return new PlaceStream(places, false);
  }

  /** For marking places in a text. */
  static PlaceStream offsets(List<Place> places) {
    return new PlaceStream(places, true);
  }

  @Override
  public void reset() {
    at = -1;
    terms = List.<String>of().iterator();
  }

  @Override
  public boolean incrementToken() {
    clearAttributes();
    boolean first = !terms.hasNext();
    if (first) {
      if (at + 1 >= places.size()) {
        return false;
      }
      at++;
      terms = places.get(at).terms().iterator();
    }
    Place place = places.get(at);
    term.append(terms.next());
    if (withOffsets) {
      offset.setOffset(place.span().start(), place.span().end());
    }
    step.setPositionIncrement(first ? place.step() : 0);
    return true;
  }
}
