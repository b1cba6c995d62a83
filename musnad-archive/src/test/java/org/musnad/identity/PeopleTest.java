package org.musnad.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.musnad.identity.InventedPeople.Pairs;
import org.musnad.identity.InventedPeople.Told;

/** Forty invented people in two hundred articles: fathers and sons, ministers of one name, kunyas, a man of six spellings. */
class PeopleTest {
  private static final List<Told> TOLD = InventedPeople.read();

  @Test
  void peopleAreToldApartAndFoundAgain() {
    Pairs pairs = Pairs.of(TOLD, PeopleMeasure.figures(TOLD, Weights.LINK));

    assertThat(TOLD).hasSize(200);
    assertThat(pairs.precision()).isGreaterThanOrEqualTo(0.98);
    assertThat(pairs.recall()).isGreaterThanOrEqualTo(0.85);
  }

  @Test
  void anotherOrderOfTheArticlesChangesLittle() {
    List<Told> shuffled = new ArrayList<>(TOLD);
    Collections.shuffle(shuffled, new Random(5));
    Pairs pairs = Pairs.of(shuffled, PeopleMeasure.figures(shuffled, Weights.LINK));

    assertThat(pairs.precision()).isGreaterThanOrEqualTo(0.97);
    assertThat(pairs.recall()).isGreaterThanOrEqualTo(0.85);
  }
}
