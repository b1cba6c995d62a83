package org.musnad.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.musnad.golden.SharedReader;
import org.musnad.record.Filler;
import org.musnad.record.Role;
import org.musnad.text.Article;

/** Offices that are no more than belonging to a body, and those that are more. */
class BelongingTest {
  /** "type: who | what | where" of each statement. */
  private static List<String> told(String text) {
    return SharedReader.MUSNAD.read(Article.ofText("belonging", text)).statements().stream()
        .map(statement -> statement.type().label() + ": "
            + Stream.of(Role.MEMBER, Role.PERSON, Role.ROLE, Role.TITLE, Role.ORGANIZATION)
                .flatMap(role -> statement.fillers(role).stream())
                .map(Filler::text)
                .collect(Collectors.joining(" | ")))
        .toList();
  }

  @Test
  void aMemberOfAPartyBelongsToIt() {
    assertThat(told("كان هاني درويش عضوا في حركة الوفاق.")).containsExactly("membership: هاني درويش | عضوا | حركة الوفاق");
    assertThat(told("هاني درويش قيادي في حزب الوفاق.")).containsExactly("membership: هاني درويش | قيادي | حزب الوفاق");
  }

  @Test
  void aMemberOfAParliamentHoldsAnOffice() {
    assertThat(told("قال العضو في مجلس النواب هاني درويش إن الوضع صعب."))
        .contains("position.hold: هاني درويش | العضو في مجلس النواب | مجلس النواب");
  }

  @Test
  void whatSomebodyIsInABodyStandsBeforeHisName() {
    assertThat(told("قال القيادي في حزب الوفاق سمير درويش إن الوضع صعب."))
        .contains("membership: سمير درويش | القيادي | حزب الوفاق");
  }

  @Test
  void whoSpeaksInABodyIsNotItsOffice() {
    assertThat(told("قال الرئيس في مجلس النواب إن الوضع صعب.")).noneMatch(told -> told.contains("الرئيس في مجلس النواب"));
  }
}
