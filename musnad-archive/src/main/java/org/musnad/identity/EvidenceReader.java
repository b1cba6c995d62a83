package org.musnad.identity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.musnad.record.ArticleRecord;
import org.musnad.record.Entity;
import org.musnad.record.EntityType;
import org.musnad.record.Filler;
import org.musnad.record.Role;
import org.musnad.record.Statement;
import org.musnad.record.StatementType;

/** Reads out of one article what stands beside the names of the people in it. */
final class EvidenceReader {
  private static final Set<StatementType> OFFICES =
      Set.of(StatementType.POSITION_HOLD, StatementType.POSITION_START, StatementType.POSITION_END);
  private static final List<Role> TIMES = List.of(Role.FROM, Role.TO, Role.DATE);
  private static final int LONGEST_TITLE = 80;

  private final ArticleRecord record;
  private final Map<String, Profile> profiles = new HashMap<>();

  private EvidenceReader(ArticleRecord record) {
    this.record = record;
  }

  /** What an article says beside the name of each person in it, by the entity's id. */
  static Map<String, Profile> read(ArticleRecord record) {
    EvidenceReader reader = new EvidenceReader(record);
    List<Entity> people = record.entities().stream().filter(entity -> entity.type() == EntityType.PERSON).toList();
    people.forEach(reader::names);
    if (!people.isEmpty()) {
      record.statements().forEach(reader::statement);
      reader.around(people);
    }
    return reader.profiles;
  }

  private void names(Entity person) {
    Profile profile = new Profile();
    profile.names.add(line(person.name()), 1);
    person.aliases().forEach(alias -> profile.aliases.add(line(alias), 1));
    for (String description : person.descriptions()) {
      Countries.in(description).forEach(country -> profile.countries.add(country, 1));
    }
    profile.article(record.article().published());
    if (!record.article().outlet().isBlank()) {
      profile.outlets.add(line(record.article().outlet()), 1);
    }
    profiles.put(person.id(), profile);
  }

  private void statement(Statement statement) {
    boolean office = OFFICES.contains(statement.type());
    if (!office && statement.type() != StatementType.BIRTH && statement.type() != StatementType.DEATH || statement.isDoubtful()) {
      return;
    }
    for (Filler person : statement.fillers(Role.PERSON)) {
      Profile profile = person.entity() == null ? null : profiles.get(person.entity());
      if (profile != null && office) {
        office(profile, statement);
      } else if (profile != null) {
        String mark = statement.type() == StatementType.BIRTH ? "b" : "d";
        statement.fillers(Role.DATE).stream().map(Filler::value)
            .filter(value -> value != null && value.matches("[0-9]{4}.*"))
            .forEach(value -> profile.years.add(mark + String.valueOf(value).substring(0, 4), 1));
      }
    }
  }

  private static void office(Profile profile, Statement statement) {
    Set<String> countries = new TreeSet<>();
    for (Role role : List.of(Role.TITLE, Role.ORGANIZATION, Role.PLACE)) {
      for (Filler filler : statement.fillers(role)) {
        countries.addAll(Countries.in(filler.text()));
        if (role == Role.TITLE && filler.text().length() <= LONGEST_TITLE) {
          profile.titles.once(line(filler.text()));
          if (isPast(statement)) {
            profile.past.once(line(filler.text()));
          }
        }
      }
    }
    countries.forEach(profile.countries::once);
  }

  private static boolean isPast(Statement statement) {
    return statement.type() == StatementType.POSITION_END
        || TIMES.stream().anyMatch(role -> !statement.fillers(role).isEmpty());
  }

  private void around(List<Entity> people) {
    Counts countries = new Counts(Integer.MAX_VALUE);
    Counts companions = new Counts(Integer.MAX_VALUE);
    for (Entity entity : record.entities()) {
      if (entity.type() == EntityType.PLACE || entity.type() == EntityType.ORGANIZATION) {
        Countries.in(entity.name()).forEach(countries::once);
      }
      String companion = Companion.of(entity);
      if (!companion.isEmpty()) {
        companions.once(companion);
      }
    }
    for (Entity person : people) {
      Profile profile = profiles.getOrDefault(person.id(), new Profile());
      profile.around.add(countries);
      profile.companions.add(companions);
      profile.companions.remove(Companion.of(person));
    }
  }

  /** Without what would end a line or a field of a profile's text. */
  private static String line(String letters) {
    return letters.replaceAll("[\\p{Cntrl}]+", " ").strip();
  }
}
