package org.musnad.bench.verbs;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class KnownVerbTest {
  @Test
  void transliterationBecomesArabicLetters() {
    assertThat(Buckwalter.decode(">akal")).isEqualTo("أَكَل");
  }

  @Test
  void aSoundVerbHasItsSimpleForms() {
    KnownVerb verb = KnownVerb.of("كتب", "كتب");
    verb.add("katab", "trans", "", true);
    verb.add("kotub", "a-# trans", "", false);

    assertThat(verb.forms().keySet()).containsExactlyInAnyOrder("كتب", "كتبت", "كتبوا", "كتبنا", "يكتب", "تكتب", "يكتبون");
  }

  @Test
  void aWeakVerbTakesItsLastLetterBack() {
    KnownVerb verb = KnownVerb.of("رمي", "رمي");
    verb.add("ram", "#-ay trans", "", true);
    verb.add("rom", "a-# #-iy trans", "", false);

    assertThat(verb.forms().keySet()).containsExactlyInAnyOrder("رمي", "رمت", "رموا", "رمينا", "يرمي", "ترمي", "يرمون");
  }

  @Test
  void aStemInNunSharesItWithItsEnding() {
    KnownVerb verb = KnownVerb.of("سكن", "سكن");
    verb.add("sakan", "#n intrans", "", true);

    assertThat(verb.forms().keySet()).containsExactlyInAnyOrder("سكن", "سكنت", "سكنوا", "سكنا");
  }
}
