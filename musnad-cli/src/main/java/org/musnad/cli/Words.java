package org.musnad.cli;

import java.util.Locale;
import org.musnad.record.EntityType;
import org.musnad.record.Role;
import org.musnad.record.StatementType;
import org.musnad.record.Status;
import org.musnad.record.TimeMention;

/** What the user's language calls the things in a record. */
record Words(Messages messages) {
  String of(EntityType type) {
    return messages.words().text("entity." + type);
  }

  String of(TimeMention.Type type) {
    return messages.text("mark." + type);
  }

  String of(StatementType type) {
    return messages.words().text("type." + type.label());
  }

  String of(Role role) {
    return messages.words().text("role." + role.label());
  }

  String of(Status status) {
    return messages.words().text("status." + status.name().toLowerCase(Locale.ROOT));
  }

  /** The word for a value of a closed list ("appointed"); any other value is its own word. */
  String of(Role role, String value) {
    String key = value.replace(' ', '-');
    return switch (role) {
      case MANNER, KIND -> messages.words().textOr(role.label() + "." + key, value);
      case DIRECT -> messages.words().textOr("value." + key, value);
      default -> value;
    };
  }
}
