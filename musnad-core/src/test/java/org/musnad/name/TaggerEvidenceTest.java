package org.musnad.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.musnad.lexicon.Vocabulary;
import org.musnad.name.tagger.TaggedName;
import org.musnad.name.tagger.Tagging;
import org.musnad.record.EntityType;
import org.musnad.text.Text;

class TaggerEvidenceTest {
  private static final Set<EntityType> PEOPLE = Set.of(EntityType.PERSON);
  private static final KnownName LISTED = new KnownName(EntityType.ORGANIZATION, "س", "party", false, false);

  private static final Text TEXT = Text.of("و ".repeat(10));

  private static TaggerEvidence evidence(float outside, TaggedName... names) {
    float[] everywhere = new float[10];
    java.util.Arrays.fill(everywhere, outside);
    return new TaggerEvidence(Words.of(TEXT, new Vocabulary()), new Tagging(List.of(names), everywhere));
  }

  private static NameSpan made(int first, int end, EntityType type) {
    return new NameSpan(first, end, type, null, "name.some-rule");
  }

  private static TaggedName person(int first, int end, double probability) {
    return new TaggedName(first, end, EntityType.PERSON, probability);
  }

  private static List<NameSpan> added(TaggerEvidence evidence, NameSpan... before) {
    FoundNames found = new FoundNames(TEXT);
    List.of(before).forEach(found::add);
    evidence.add(found, PEOPLE);
    return evidence.keep(found.all());
  }

  @Test
  void aSureNameIsAddedWhereNothingWasFound() {
    assertThat(added(evidence(0, person(2, 4, 0.99)))).extracting(NameSpan::rule).containsExactly("name.tagger");
  }

  @Test
  void anUnsureNameIsNotAdded() {
    assertThat(added(evidence(0, person(2, 4, 0.6)))).isEmpty();
  }

  @Test
  void aNameOfAnotherTypeThatWasFoundStays() {
    NameSpan place = made(3, 4, EntityType.PLACE);
    assertThat(added(evidence(0, person(2, 4, 0.99)), place)).containsExactly(place);
  }

  @Test
  void aChainEndsWhereTheTaggerIsSureItDoes() {
    assertThat(added(evidence(0.5f, person(2, 4, 0.99)), made(2, 5, EntityType.PERSON)))
        .extracting(NameSpan::end)
        .containsExactly(4);
  }

  @Test
  void aBodyThatIsSurelyNoneIsTakenBackUnlessATableListsIt() {
    NameSpan listed = new NameSpan(5, 7, EntityType.ORGANIZATION, LISTED, "name.known");
    assertThat(evidence(1).keep(List.of(made(1, 3, EntityType.ORGANIZATION), listed))).containsExactly(listed);
    assertThat(evidence(0.9f).keep(List.of(made(1, 3, EntityType.ORGANIZATION)))).hasSize(1);
  }

  @Test
  void aChainStaysWholeWhereTheRestIsANameBeyondDoubt() {
    NameSpan whole = made(2, 5, EntityType.PERSON);
    assertThat(added(evidence(0.05f, person(2, 4, 0.99)), whole)).contains(whole);
  }

  @Test
  void aPersonIsTakenBackWhereTheTaggerIsSureThereIsNone() {
    List<NameSpan> people = List.of(made(1, 2, EntityType.PERSON), made(4, 6, EntityType.PERSON));
    assertThat(evidence(0.97f).keep(people)).isEmpty();
    assertThat(evidence(0.9f).keep(people)).isEqualTo(people);
  }

  @Test
  void aBodyWithAWeakHeadNeedsTheTagger() {
    NameSpan weak = new NameSpan(1, 3, EntityType.ORGANIZATION, null, OrganizationReader.WEAK);
    assertThat(evidence(0.7f).keep(List.of(weak))).isEmpty();
    assertThat(evidence(0.3f).keep(List.of(weak))).containsExactly(weak);
  }

  @Test
  void withoutATaggerNothingChanges() {
    NameSpan body = made(1, 3, EntityType.ORGANIZATION);
    assertThat(evidence(0).keep(List.of(body))).containsExactly(body);
  }
}
