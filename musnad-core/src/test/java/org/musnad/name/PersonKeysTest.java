package org.musnad.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PersonKeysTest {
  @Test
  @DisplayName("The son-of word and articles are no part of a name; a prefix joins what follows")
  void partsOfAFullName() {
    assertThat(PersonKeys.split("محمد بن عبد الله السالم")).containsExactly("محمد", "عبدالله", "سالم");
  }

  @Test
  @DisplayName("A name cut down to its son-of word still has a part")
  void partsOfACutName() {
    assertThat(PersonKeys.split("بن")).containsExactly("بن");
  }
}
