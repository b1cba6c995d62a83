package org.musnad.page;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.musnad.dossier.Phrases;
import org.musnad.language.Language;
import org.musnad.record.ArticleRecord;
import org.musnad.record.Entity;
import org.musnad.record.Filler;
import org.musnad.record.Mention;
import org.musnad.record.Role;
import org.musnad.record.Statement;
import org.musnad.record.StatementType;
import org.musnad.record.Status;
import org.musnad.record.TimeMention;

/** What the template of articles as read asks for. */
final class ArticleView extends View {
  /** The number of an article that is the only one. */
  static final int ONE = 0;

  private final List<ArticleRecord> records;
  private final Phrases phrases;
  private final ReadingLinks links;

  ArticleView(List<ArticleRecord> records, Language language) {
    this(records, language, ReadingLinks.NONE);
  }

  ArticleView(List<ArticleRecord> records, Language language, ReadingLinks links) {
    super(language);
    this.links = links;
    this.records = records;
    this.phrases = new Phrases(language);
  }

  /** A role with its fillers, in words. */
  record RoleLine(String role, List<Word> values) {}

  /** A filler in words. */
  record Word(String text, boolean quoted, String address) {}

  ReadingLinks links() {
    return links;
  }

  /** How often statements of its rule and type are right. */
  String confidence(Statement statement) {
    return t("fact.confidence", phrases.percent(statement.confidence()));
  }

  List<ArticleRecord> records() {
    return records;
  }

  /** The colours in use, for the legend. */
  Set<Kind> kinds() {
    Set<Kind> kinds = EnumSet.noneOf(Kind.class);
    records.forEach(record -> record.statements().forEach(statement -> kinds.add(Kind.of(statement.type()))));
    return kinds;
  }

  /** The types a colour stands for. */
  String types(Kind kind) {
    List<String> words = new ArrayList<>();
    for (StatementType type : StatementType.values()) {
      if (Kind.of(type) == kind) {
        words.add(t("type." + type.label()));
      }
    }
    return String.join(t("list.separator"), words);
  }

  String style(Statement statement) {
    return Kind.of(statement.type()).style();
  }

  List<MarkedText.Piece> pieces(int number, ArticleRecord record) {
    List<MarkedText.Mark> marks = new ArrayList<>();
    for (Statement statement : record.statements()) {
      marks.add(
          new MarkedText.Mark(
              statement.span(), anchor(number, statement), style(statement), true,
              t("type." + statement.type().label()), "#" + line(number, statement), statement.id()));
    }
    for (Entity entity : record.entities()) {
      for (Mention mention : entity.mentions()) {
        boolean name = mention.kind() == Mention.Kind.NAME;
        String label = t("entity." + entity.type()) + t("colon") + entity.name();
        marks.add(plain(mention.span(), name ? "name" : "mention", label));
      }
    }
    for (TimeMention time : record.times()) {
      marks.add(plain(time.span(), "time", dates().value(time.value(), time.mod())));
    }
    return MarkedText.pieces(record.article().text(), marks);
  }

  private static MarkedText.Mark plain(org.musnad.text.Span span, String style, String label) {
    return new MarkedText.Mark(span, "", style, false, org.musnad.language.SafeText.line(label), "", "");
  }

  String anchor(int number, Statement statement) {
    return number == ONE ? "t-" + statement.id() : "a" + number + "-" + statement.id();
  }

  String line(int number, Statement statement) {
    return number == ONE ? statement.id() : "l" + number + "-" + statement.id();
  }

  List<RoleLine> roles(ArticleRecord record, Statement statement) {
    List<RoleLine> lines = new ArrayList<>();
    for (Map.Entry<Role, List<Filler>> role : statement.roles().entrySet()) {
      List<Word> words = role.getValue().stream().map(filler -> word(record, role.getKey(), filler)).toList();
      lines.add(new RoleLine(t("role." + role.getKey().label()), words));
    }
    return lines;
  }

  private Word word(ArticleRecord record, Role role, Filler filler) {
    String value = filler.value();
    if (value != null) {
      String own = own(role, value);
      if (!own.isEmpty()) {
        return new Word(own, false, "");
      }
    }
    return new Word(line(name(record, filler)), true, filler.entity() == null ? "" : links.entity(filler.entity()));
  }

  private static String name(ArticleRecord record, Filler filler) {
    for (Entity entity : record.entities()) {
      if (entity.id().equals(filler.entity())) {
        return entity.name();
      }
    }
    return filler.text();
  }

  private String own(Role role, String value) {
    return switch (role) {
      case MANNER -> words("manner." + value.replace(' ', '-'));
      case KIND -> words("kind." + value);
      case DIRECT -> words("value." + value);
      case COUNT, KILLED, INJURED -> phrases.number(value);
      case DATE, FROM, TO, DEADLINE -> dates().value(value, null);
      default -> "";
    };
  }

  private String words(String key) {
    return language().messages().textOr(key, "");
  }

  /** How the article stands to a statement, where it does not simply tell it. */
  String standing(Statement statement) {
    Status status = statement.status();
    return status == Status.ASSERTED ? "" : t("status." + status.name().toLowerCase(Locale.ROOT));
  }

  @Nullable String source(ArticleRecord record, Statement statement) {
    return statement.source() == null ? null : line(name(record, statement.source()));
  }
}
