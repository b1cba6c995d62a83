package org.musnad.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * One tenure of one office, put together from the statements that it was taken, held and left.
 *
 * @param number its number in the dossier, from 1
 * @param title the title as most sources give it, without «السابق» and its like
 * @param organizations the bodies it belongs to, empty where none is told
 * @param places the countries or places it belongs to
 * @param marks how it is held: acting, designate, former
 * @param state whether it is held still, as far as the sources reach
 * @param start since when, or null
 * @param end until when, or null
 * @param firstTold publication of the first source, or null
 * @param lastTold publication of the last source that says it is held, else of the last source; or null
 * @param facts the lines behind it
 * @param sources how many independent sources stand behind them
 * @param neighbours who held it before and after, or is told to have held it at the same time
 * @param differences what the sources do not tell alike, supersession included
 */
public record Office(
    int number,
    String title,
    List<Value> organizations,
    List<Value> places,
    Set<Mark> marks,
    State state,
    @Nullable When start,
    @Nullable When end,
    @Nullable LocalDate firstTold,
    @Nullable LocalDate lastTold,
    List<Fact> facts,
    int sources,
    List<Neighbour> neighbours,
    List<Difference> differences) {
  public Office {
    organizations = List.copyOf(organizations);
    places = List.copyOf(places);
    marks = java.util.Collections.unmodifiableSet(new TreeSet<>(marks));
    facts = List.copyOf(facts);
    neighbours = List.copyOf(neighbours);
    differences = List.copyOf(differences);
  }

  /** Those who stand to the subject's time in it in one way. */
  public List<Neighbour> neighbours(Neighbour.Kind kind) {
    return neighbours.stream().filter(neighbour -> neighbour.kind() == kind).toList();
  }

  Office with(int newNumber, State newState, List<Neighbour> newNeighbours, List<Difference> newDifferences) {
    return new Office(newNumber, title, organizations, places, marks, newState, start, end, firstTold, lastTold, facts,
        sources, newNeighbours, newDifferences);
  }

  /** How an office is held, where its title says so. */
  public enum Mark {
    ACTING,
    DESIGNATE,
    FORMER
  }

  /** Whether an office is held, as far as the sources reach. */
  public enum State {
    /** The last that is told of it is that it is held. */
    HELD,
    /** It was taken; no source says that it is still held, nor that it was left. */
    OPEN,
    /** Named for it or charged with forming it; no source says it was taken. */
    DESIGNATE,
    /** A source says it was left, or calls it former. */
    ENDED
  }
}
