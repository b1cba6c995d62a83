package org.musnad.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.musnad.golden.SharedReader;
import org.musnad.record.Entity;
import org.musnad.record.EntityType;
import org.musnad.text.Article;

class LatinNamesTest {
  private static List<Entity> entities(String text) {
    return SharedReader.MUSNAD.read(Article.ofText("latin", text)).entities();
  }

  @Test
  void aLatinNameInBracketsIsTheSamePersons() {
    assertThat(entities("التقى الوزير سالم النوري (Salem Alnouri) الوفد أمس."))
        .singleElement()
        .satisfies(person -> assertThat(person.aliases()).contains("Salem Alnouri"));
  }

  @Test
  void aListedAcronymIsTheSameBodysAsItsName() {
    assertThat(entities("أعلن حزب العمال الكردستاني (PKK) الهدنة."))
        .filteredOn(entity -> entity.type() == EntityType.ORGANIZATION)
        .singleElement()
        .satisfies(body -> assertThat(body.aliases()).contains("PKK"));
  }

  @Test
  void aListedBodyIsReadInLatinLetters() {
    assertThat(entities("ذكرت منظمة Human Rights Watch في تقرير أن الوضع صعب."))
        .extracting(Entity::name)
        .contains("Human Rights Watch");
  }

  @Test
  void wordsInBracketsThatAreNoNameStayWords() {
    assertThat(entities("التقى الوزير سالم النوري (online meeting) الوفد أمس."))
        .allSatisfy(entity -> assertThat(entity.aliases()).noneMatch(alias -> alias.contains("online")));
  }
}
