package org.musnad.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.musnad.dossier.Difference;
import org.musnad.dossier.Office;
import org.musnad.dossier.Section;
import org.musnad.record.EntityType;
import org.musnad.record.Role;
import org.musnad.record.StatementType;
import org.musnad.record.Status;

class MessagesTest {
  private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+|[a-z]+)(?:\\|[^}]*)?\\}");

  @Test
  void bothLanguagesHaveTheSameKeys() {
    assertThat(Language.AR.messages().keys()).isEqualTo(Language.EN.messages().keys());
  }

  @Test
  void bothLanguagesPutInTheSameThings() {
    for (String key : Language.AR.messages().keys()) {
      if (!key.matches(".*\\.(zero|one|two|few|many|other)")) {
        assertThat(arguments(Language.AR, key)).as(key).isEqualTo(arguments(Language.EN, key));
      }
    }
  }

  private static Set<String> arguments(Language language, String key) {
    Set<String> arguments = new TreeSet<>();
    Matcher matcher = ARGUMENT.matcher(language.messages().text(key));
    while (matcher.find()) {
      arguments.add(matcher.group(1));
    }
    return arguments;
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyWordOfTheRecordHasWords(Language language) {
    List<String> wanted = new ArrayList<>();
    for (StatementType type : StatementType.values()) {
      wanted.add("type." + type.label());
      wanted.add("line." + type.label() + ".other");
    }
    for (Role role : Role.values()) {
      wanted.add("role." + role.label());
    }
    for (EntityType type : EntityType.values()) {
      wanted.add("entity." + type);
    }
    for (Status status : Status.values()) {
      wanted.add("status." + status.name().toLowerCase(Locale.ROOT));
    }
    for (Section section : Section.values()) {
      wanted.add("section." + section);
    }
    for (Difference.Kind kind : Difference.Kind.values()) {
      wanted.add("difference." + kind);
      wanted.add("difference." + kind + ".about");
    }
    for (Office.State state : Office.State.values()) {
      wanted.add("office.state." + state);
    }
    assertThat(language.messages().keys()).containsAll(wanted);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void linePatternsNameOnlyRolesThatExist(Language language) {
    for (String key : language.messages().keys()) {
      if (key.startsWith("line.")) {
        assertThat(arguments(language, key)).allSatisfy(role -> assertThat(Role.of(role)).isNotNull());
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void noWordsAreBlank(Language language) {
    assertThat(language.messages().keys()).allSatisfy(key -> assertThat(language.messages().text(key)).isNotEmpty());
  }

  @Test
  void arabicCountsInItsPluralForms() {
    Messages arabic = Language.AR.messages();

    assertThat(arabic.count("articles", 1)).isEqualTo("مقال واحد");
    assertThat(arabic.count("articles", 2)).isEqualTo("مقالان");
    assertThat(arabic.count("articles", 3)).isEqualTo("3 مقالات");
    assertThat(arabic.count("articles", 11)).isEqualTo("11 مقالًا");
    assertThat(arabic.count("articles", 100)).isEqualTo("100 مقال");
    assertThat(arabic.count("articles", 103)).isEqualTo("103 مقالات");
  }

  @Test
  void aMissingKeyIsAnErrorThatNamesIt() {
    Messages english = Language.EN.messages();

    assertThatThrownBy(() -> english.text("no.such.key")).hasMessageContaining("no.such.key");
  }
}
