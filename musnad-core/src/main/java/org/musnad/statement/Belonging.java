package org.musnad.statement;

import java.util.HashSet;
import java.util.Set;
import org.musnad.lexicon.Table;
import org.musnad.lexicon.WordClass;
import org.musnad.name.NameSpan;
import org.musnad.name.OfficeSpan;
import org.musnad.record.Role;
import org.musnad.text.Folding;

/** Offices that are no more than belonging to a body: "عضو في حركة النهضة", not "عضو في مجلس النواب". */
final class Belonging {
  private static final Set<String> MEMBERS = new HashSet<>();
  private static final Set<String> BODIES = new HashSet<>();

  static {
    Table table = Table.load(Belonging.class, "belonging.tsv");
    int kind = table.column("kind");
    for (Table.Row row : table.rows()) {
      for (String form : row.alternatives(table.column("forms"))) {
        (row.cell(kind).equals("member") ? MEMBERS : BODIES).add(Folding.fold(form));
      }
    }
  }

  private Belonging() {}

  /** The token at which the body begins that the bearer of an office belongs to by it; -1 where the office is more than that. */
  static int body(SentenceContext context, OfficeSpan office) {
    if (!MEMBERS.contains(context.words().get(office.first()).indefinite())) {
      return -1;
    }
    int at = office.first() + 1;
    while (at < office.end() && !context.words().get(at).is(WordClass.ORGANIZATION_HEAD)) {
      at++;
    }
    return at < office.end() && BODIES.contains(context.words().get(at).indefinite()) ? at : -1;
  }

  /** Adds what somebody is, and where: "عضو سابق", "حركة النهضة". */
  static void add(SentenceContext context, OfficeSpan office, int body, Draft draft) {
    boolean apart = body - 1 > office.first() && context.words().get(body - 1).is(WordClass.PREPOSITION);
    draft.add(Role.ROLE, context.filler(office.first(), apart ? body - 1 : body, null, null));
    NameSpan name = context.reading().nameAt(body);
    draft.add(Role.ORGANIZATION, context.filler(body, name == null ? office.end() : name.end(), name, null));
  }
}
