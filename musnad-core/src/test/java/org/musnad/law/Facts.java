package org.musnad.law;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.musnad.record.ArticleRecord;
import org.musnad.record.Entity;
import org.musnad.record.Filler;
import org.musnad.record.Statement;
import org.musnad.record.TimeMention;
import org.musnad.text.Folding;

/** What a record says, apart from how it is spelled and where it stands: lines to compare. */
final class Facts {
  private Facts() {}

  static List<String> of(ArticleRecord record) {
    List<String> facts = new ArrayList<>();
    for (Entity entity : record.entities()) {
      facts.add(entity.id() + " " + entity.type() + " " + Folding.fold(entity.name()) + " " + entity.mentions().size());
    }
    for (TimeMention time : record.times()) {
      facts.add(time.id() + " " + time.value() + " " + Folding.fold(time.text()));
    }
    record.statements().forEach(statement -> facts.add(statement(statement)));
    return facts;
  }

  private static String statement(Statement statement) {
    String roles =
        statement.roles().entrySet().stream()
            .map(role -> role.getKey().label() + "=" + role.getValue().stream().map(Facts::filler).toList())
            .collect(Collectors.joining(" "));
    return String.join(
        " ", statement.id(), statement.type().label(), statement.status().name(), statement.rule(), filler(statement.source()), roles);
  }

  private static String filler(@Nullable Filler filler) {
    return filler == null ? "" : Folding.fold(filler.text()) + "/" + filler.entity() + "/" + filler.value();
  }
}
