package org.musnad.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.musnad.language.DateWords;
import org.musnad.language.Language;
import org.musnad.language.Messages;
import org.musnad.language.SafeText;
import org.musnad.record.Role;
import org.musnad.record.StatementType;
import org.musnad.record.Status;

/**
 * Words the lines of a dossier in a language, by the patterns {@code line.TYPE.PART} of its messages. What articles
 * say stays in
 * their letters. Thread safe.
 */
public final class Phrases {
  private static final Pattern SEGMENT = Pattern.compile("\\[([^\\]]*)\\]");
  private static final Pattern SLOT = Pattern.compile("\\{([a-z]+)(?:\\|([^}]*))?\\}");
  private static final Pattern NUMBER = Pattern.compile("(>=|<=|>|<|~)?(\\d+)");

  private final Messages messages;
  private final DateWords dates;

  public Phrases(Language language) {
    this.messages = language.messages();
    this.dates = new DateWords(language);
  }

  /** The wording of a line, without its time and its standing. */
  public List<Piece> line(Fact fact) {
    return line(pattern(fact), fact);
  }

  /** The wording of a line under the heading of its office: the title is said again only where it is told otherwise. */
  public List<Piece> line(Fact fact, Office office) {
    List<Piece> pieces = new ArrayList<>(line(messages.text("line.office." + fact.type().label()), fact));
    for (Value title : fact.values(Role.TITLE)) {
      if (!Words.of(title.name()).equals(Words.of(office.title()))) {
        words(pieces, messages.text("colon"));
        pieces.add(new Piece(title.name(), true));
      }
    }
    return pieces;
  }

  private List<Piece> line(String pattern, Fact fact) {
    List<Piece> pieces = new ArrayList<>();
    Matcher segment = SEGMENT.matcher(pattern);
    int at = 0;
    while (segment.find()) {
      fill(pattern.substring(at, segment.start()), fact).ifPresent(pieces::addAll);
      fillWhole(segment.group(1), fact).ifPresent(pieces::addAll);
      at = segment.end();
    }
    fill(pattern.substring(at), fact).ifPresent(pieces::addAll);
    return pieces;
  }

  private String pattern(Fact fact) {
    String type = "line." + fact.type().label() + ".";
    String part = type + fact.part().label();
    String variant = fact.type() == StatementType.STATEMENT ? direct(fact) : fact.word(Role.KIND);
    for (String key :
        new String[] {
          part + "." + fact.status().name().toLowerCase(Locale.ROOT),
          part + "." + variant,
          part,
          type + "other." + variant
        }) {
      String pattern = messages.textOr(key, "");
      if (!pattern.isEmpty()) {
        return pattern;
      }
    }
    return messages.text(type + "other");
  }

  private static String direct(Fact fact) {
    return fact.word(Role.DIRECT).equals("true") ? "direct" : "indirect";
  }

  /** Text with slots; a slot that nothing fills is left empty. */
  private Optional<List<Piece>> fill(String text, Fact fact) {
    return Optional.of(slots(text, fact, false));
  }

  /** Text with slots, or nothing where a slot has nothing to fill it. */
  private Optional<List<Piece>> fillWhole(String text, Fact fact) {
    List<Piece> pieces = slots(text, fact, true);
    return pieces.isEmpty() ? Optional.empty() : Optional.of(pieces);
  }

  private List<Piece> slots(String text, Fact fact, boolean whole) {
    List<Piece> pieces = new ArrayList<>();
    Matcher slot = SLOT.matcher(text);
    int at = 0;
    while (slot.find()) {
      words(pieces, text.substring(at, slot.start()));
      Role role = Role.of(slot.group(1));
      List<Value> values = values(fact, role);
      if (!values.isEmpty()) {
        values(pieces, role, values);
      } else if (slot.group(2) != null) {
        words(pieces, slot.group(2));
      } else if (whole) {
        return List.of();
      }
      at = slot.end();
    }
    words(pieces, text.substring(at));
    return pieces;
  }

  /** The fillers of a role; a body or place that the office's title names already is not said twice. */
  private static List<Value> values(Fact fact, Role role) {
    List<Value> values = fact.values(role);
    List<Value> titles = fact.values(Role.TITLE);
    if (titles.isEmpty() || role != Role.ORGANIZATION && role != Role.PLACE) {
      return values;
    }
    Set<String> title = OfficeWords.same(Words.bare(titles.get(0).name()));
    return values.stream().filter(value -> !title.containsAll(OfficeWords.same(value.words()))).toList();
  }

  private static void words(List<Piece> pieces, String text) {
    if (!text.isEmpty()) {
      pieces.add(new Piece(text, false));
    }
  }

  private void values(List<Piece> pieces, Role role, List<Value> values) {
    for (int i = 0; i < values.size(); i++) {
      if (i > 0) {
        words(pieces, messages.text("list.separator"));
      }
      String own = ownWords(role, values.get(i));
      pieces.add(own == null ? new Piece(values.get(i).name(), true) : new Piece(own, false));
    }
  }

  /** The interface's words for a value, or null where the article's letters stand. */
  private @Nullable String ownWords(Role role, Value value) {
    String normal = value.value();
    if (normal == null) {
      return null;
    }
    return switch (role) {
      case MANNER -> blankToNull(messages.textOr("manner." + normal.replace(' ', '-'), ""));
      case KIND -> blankToNull(messages.textOr("kind." + normal, ""));
      case COUNT, KILLED, INJURED -> number(normal);
      case DATE, FROM, TO, DEADLINE -> dates.value(normal, null);
      default -> null;
    };
  }

  private static @Nullable String blankToNull(String text) {
    return text.isBlank() ? null : text;
  }

  /** A count: "13", ">=18" as "at least 18". */
  public String number(String value) {
    Matcher number = NUMBER.matcher(value);
    if (!number.matches()) {
      return messages.digits(value);
    }
    String digits = messages.digits(number.group(2));
    String sign = number.group(1) == null ? "" : number.group(1);
    return switch (sign) {
      case ">=" -> messages.text("number.atleast", digits);
      case "<=" -> messages.text("number.atmost", digits);
      case ">" -> messages.text("number.morethan", digits);
      case "<" -> messages.text("number.lessthan", digits);
      case "~" -> messages.text("date.mod.APPROX", digits);
      default -> digits;
    };
  }

  /** When a line was, in words; the empty string where no time is told. */
  public String when(Fact fact) {
    if (fact.from() != null || fact.to() != null) {
      return range(fact.from(), fact.to());
    }
    return fact.when() == null ? "" : when(fact.when());
  }

  /** A time in words. */
  public String when(When when) {
    return dates.value(when.value(), when.mod());
  }

  /** From a time to a time, either of which may be untold; the empty string where both are. */
  public String range(@Nullable When from, @Nullable When to) {
    if (from != null && to != null) {
      return messages.text("when.range", when(from), when(to));
    } else if (from != null) {
      return messages.text("when.since", when(from));
    }
    return to == null ? "" : messages.text("when.until", when(to));
  }

  /**
   * How the sources stand to a line, in words: alleged, denied, planned, hypothetical, disputed. Empty for a plain
   * fact, and where
   * the line's own words say it already.
   */
  public String standing(Fact fact) {
    boolean disputed = fact.differences().stream().anyMatch(d -> d.kind() == Difference.Kind.STATUS);
    if (disputed && fact.status() == Status.ASSERTED) {
      return messages.text("status.disputed");
    }
    String status = fact.status().name().toLowerCase(Locale.ROOT);
    String worded = "line." + fact.type().label() + "." + fact.part().label() + "." + status;
    boolean said = fact.status() == Status.ASSERTED || !messages.textOr(worded, "").isEmpty();
    return said ? "" : messages.text("status." + status);
  }

  /** What a side of a difference says. */
  public String side(Difference difference, Difference.Side side) {
    return switch (difference.kind()) {
      case CONTRADICTION, PRECISION, CALENDAR ->
          isCount(difference.role()) ? number(side.value()) : dates.value(side.value(), null);
      case COUNT -> number(side.value());
      case STATUS -> messages.text("status." + side.value());
      case SUPERSESSION -> superseding(difference, side);
    };
  }

  private static boolean isCount(Role role) {
    return role == Role.COUNT || role == Role.KILLED || role == Role.INJURED;
  }

  /** A count of now and before, "in office" and "left office", or who followed. */
  private String superseding(Difference difference, Difference.Side side) {
    if (difference.role() == Role.TO || side.value().equals("held")) {
      return messages.text("side." + side.value());
    }
    if (difference.role() == Role.RESULT) {
      return messages.text("status." + side.value());
    }
    return difference.role() == Role.PERSON
        ? messages.text("side.followed", SafeText.line(side.value()))
        : number(side.value());
  }

  /** What a difference is about: "date", "count". */
  public String about(Difference difference) {
    boolean held = difference.role() == Role.TO || difference.role() == Role.PERSON;
    if (difference.kind() == Difference.Kind.SUPERSESSION && held) {
      return messages.text("difference.held");
    }
    return switch (difference.role()) {
      case RESULT -> messages.text("difference.status");
      case FROM -> messages.text("difference.from");
      case TO -> messages.text("difference.to");
      default -> messages.text("role." + difference.role().label());
    };
  }

  /** Whether an office is held, with the day up to which that is known. */
  public String state(Office office) {
    String key = "office.state." + office.state();
    return office.state() == Office.State.HELD && office.lastTold() != null
        ? messages.text(key + ".day", dates.day(office.lastTold()))
        : messages.text(key);
  }

  /** Since when and until when an office is held; "when unknown" where neither is told. */
  public String period(Office office) {
    String range = range(office.start(), office.end());
    return range.isEmpty() ? messages.text("when.unknown") : range;
  }

  /** The marks of an office that its state does not say: acting, designate. */
  public List<String> marks(Office office) {
    return office.marks().stream()
        .filter(mark -> mark == Office.Mark.ACTING)
        .map(mark -> messages.text("office.mark." + mark))
        .toList();
  }

  /** The body or place an office belongs to, as far as its title does not name it; or the empty string. */
  public String belongsTo(Office office) {
    List<Value> owners = office.organizations().isEmpty() ? office.places() : office.organizations();
    Set<String> title = OfficeWords.same(Words.bare(office.title()));
    List<String> names = new ArrayList<>();
    for (Value owner : owners) {
      if (!title.containsAll(OfficeWords.same(owner.words()))) {
        names.add(owner.name());
      }
    }
    return String.join(messages.text("list.separator"), names);
  }

  /** Who held an office before, after or with the subject, and when as far as it is told. */
  public List<Piece> neighbour(Neighbour neighbour) {
    List<Piece> pieces = new ArrayList<>();
    words(pieces, messages.text("neighbour." + neighbour.kind()) + messages.text("colon"));
    pieces.add(new Piece(neighbour.name(), true));
    String range = range(neighbour.start(), neighbour.end());
    words(pieces, range.isEmpty() ? "" : " (" + range + ")");
    words(pieces, neighbour.named() ? "" : " · " + messages.text("neighbour.byTimes"));
    return pieces;
  }

  /** A time between two offices. */
  public String gap(Gap gap) {
    return messages.text("office.gap", dates.date(gap.from()), dates.date(gap.to()));
  }

  /** A link of a chain: its name, with what it is where that is no outlet and no named speaker. */
  public String link(Link link) {
    String name = link.name().isEmpty() ? messages.text("cite.noOutlet") : SafeText.line(link.name());
    return switch (link.kind()) {
      case OUTLET, SPEAKER -> name;
      case AGENCY, UNNAMED -> name + " (" + messages.text("link." + link.kind()) + ")";
    };
  }

  /** A share as a whole percentage. */
  public String percent(double share) {
    return messages.text("percent", messages.number(Math.round(share * 100)));
  }

  /** The years from first to last that two have to do with one another; the empty string where no day is told. */
  public String span(Relation relation) {
    java.time.LocalDate first = relation.first();
    java.time.LocalDate last = relation.last();
    if (first == null || last == null) {
      return "";
    }
    return first.equals(last) ? dates.day(first) : messages.text("when.range", dates.day(first), dates.day(last));
  }
}
